//! The languages in which the content has names.

#[cfg(not(target_arch = "wasm32"))]
use serde::Deserialize;

/// Russian, and the official languages of the other republics but Moldova, whose own name is the English one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(rename_all = "lowercase"))]
pub enum Language {
    Armenian,
    Azerbaijani,
    Belarusian,
    Estonian,
    Georgian,
    Kazakh,
    Kyrgyz,
    Latvian,
    Lithuanian,
    Russian,
    Tajik,
    Turkmen,
    Ukrainian,
    Uzbek,
}

impl Language {
    /// The BCP 47 tag, for the attribute `lang`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Armenian => "hy",
            Self::Azerbaijani => "az",
            Self::Belarusian => "be",
            Self::Estonian => "et",
            Self::Georgian => "ka",
            Self::Kazakh => "kk",
            Self::Kyrgyz => "ky",
            Self::Latvian => "lv",
            Self::Lithuanian => "lt",
            Self::Russian => "ru",
            Self::Tajik => "tg",
            Self::Turkmen => "tk",
            Self::Ukrainian => "uk",
            Self::Uzbek => "uz",
        }
    }
}
