//! The fifteen republics. This is the only list of them.

use messages::{table, Message};

/// One of the fifteen former Soviet republics, in alphabetical order of their English names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, serde::Serialize),
    serde(rename_all = "lowercase")
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[repr(u8)]
pub enum Republic {
    Armenia,
    Azerbaijan,
    Belarus,
    Estonia,
    Georgia,
    Kazakhstan,
    Kyrgyzstan,
    Latvia,
    Lithuania,
    Moldova,
    Russia,
    Tajikistan,
    Turkmenistan,
    Ukraine,
    Uzbekistan,
}

/// The names in the language of the page, each at its [`Republic::index`].
const NAMES: [Message; 15] = [
    table::REPUBLIC_ARMENIA,
    table::REPUBLIC_AZERBAIJAN,
    table::REPUBLIC_BELARUS,
    table::REPUBLIC_ESTONIA,
    table::REPUBLIC_GEORGIA,
    table::REPUBLIC_KAZAKHSTAN,
    table::REPUBLIC_KYRGYZSTAN,
    table::REPUBLIC_LATVIA,
    table::REPUBLIC_LITHUANIA,
    table::REPUBLIC_MOLDOVA,
    table::REPUBLIC_RUSSIA,
    table::REPUBLIC_TAJIKISTAN,
    table::REPUBLIC_TURKMENISTAN,
    table::REPUBLIC_UKRAINE,
    table::REPUBLIC_UZBEKISTAN,
];

impl Republic {
    /// All fifteen, in alphabetical order.
    pub const ALL: [Self; 15] = [
        Self::Armenia,
        Self::Azerbaijan,
        Self::Belarus,
        Self::Estonia,
        Self::Georgia,
        Self::Kazakhstan,
        Self::Kyrgyzstan,
        Self::Latvia,
        Self::Lithuania,
        Self::Moldova,
        Self::Russia,
        Self::Tajikistan,
        Self::Turkmenistan,
        Self::Ukraine,
        Self::Uzbekistan,
    ];

    /// The republic whose relations the page is about.
    pub const SUBJECT: Self = Self::Azerbaijan;

    /// The fourteen others, in alphabetical order.
    pub fn partners() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|r| *r != Self::SUBJECT)
    }

    /// Its index in [`Republic::ALL`], 0 to 14, and in every table with one row for each republic.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The id: URL fragment, element id, file name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Armenia => "armenia",
            Self::Azerbaijan => "azerbaijan",
            Self::Belarus => "belarus",
            Self::Estonia => "estonia",
            Self::Georgia => "georgia",
            Self::Kazakhstan => "kazakhstan",
            Self::Kyrgyzstan => "kyrgyzstan",
            Self::Latvia => "latvia",
            Self::Lithuania => "lithuania",
            Self::Moldova => "moldova",
            Self::Russia => "russia",
            Self::Tajikistan => "tajikistan",
            Self::Turkmenistan => "turkmenistan",
            Self::Ukraine => "ukraine",
            Self::Uzbekistan => "uzbekistan",
        }
    }

    /// The link to its article.
    pub const fn href(self) -> &'static str {
        match self {
            Self::Armenia => "#armenia",
            Self::Azerbaijan => "#azerbaijan",
            Self::Belarus => "#belarus",
            Self::Estonia => "#estonia",
            Self::Georgia => "#georgia",
            Self::Kazakhstan => "#kazakhstan",
            Self::Kyrgyzstan => "#kyrgyzstan",
            Self::Latvia => "#latvia",
            Self::Lithuania => "#lithuania",
            Self::Moldova => "#moldova",
            Self::Russia => "#russia",
            Self::Tajikistan => "#tajikistan",
            Self::Turkmenistan => "#turkmenistan",
            Self::Ukraine => "#ukraine",
            Self::Uzbekistan => "#uzbekistan",
        }
    }

    /// The reference to its outline, for `<use>`.
    pub const fn outline(self) -> &'static str {
        match self {
            Self::Armenia => "#geo-armenia",
            Self::Azerbaijan => "#geo-azerbaijan",
            Self::Belarus => "#geo-belarus",
            Self::Estonia => "#geo-estonia",
            Self::Georgia => "#geo-georgia",
            Self::Kazakhstan => "#geo-kazakhstan",
            Self::Kyrgyzstan => "#geo-kyrgyzstan",
            Self::Latvia => "#geo-latvia",
            Self::Lithuania => "#geo-lithuania",
            Self::Moldova => "#geo-moldova",
            Self::Russia => "#geo-russia",
            Self::Tajikistan => "#geo-tajikistan",
            Self::Turkmenistan => "#geo-turkmenistan",
            Self::Ukraine => "#geo-ukraine",
            Self::Uzbekistan => "#geo-uzbekistan",
        }
    }

    /// The reference to the arc from Baku to its capital; `None` for the subject.
    pub const fn tie(self) -> Option<&'static str> {
        Some(match self {
            Self::Azerbaijan => return None,
            Self::Armenia => "#tie-armenia",
            Self::Belarus => "#tie-belarus",
            Self::Estonia => "#tie-estonia",
            Self::Georgia => "#tie-georgia",
            Self::Kazakhstan => "#tie-kazakhstan",
            Self::Kyrgyzstan => "#tie-kyrgyzstan",
            Self::Latvia => "#tie-latvia",
            Self::Lithuania => "#tie-lithuania",
            Self::Moldova => "#tie-moldova",
            Self::Russia => "#tie-russia",
            Self::Tajikistan => "#tie-tajikistan",
            Self::Turkmenistan => "#tie-turkmenistan",
            Self::Ukraine => "#tie-ukraine",
            Self::Uzbekistan => "#tie-uzbekistan",
        })
    }

    /// The English name in use in March 1994.
    pub fn name(self) -> &'static str {
        NAMES[self.index()].text()
    }

    /// The id of its item in Wikidata, whose address is `https://www.wikidata.org/entity/` and the id.
    pub const fn wikidata(self) -> &'static str {
        match self {
            Self::Armenia => "Q399",
            Self::Azerbaijan => "Q227",
            Self::Belarus => "Q184",
            Self::Estonia => "Q191",
            Self::Georgia => "Q230",
            Self::Kazakhstan => "Q232",
            Self::Kyrgyzstan => "Q813",
            Self::Latvia => "Q211",
            Self::Lithuania => "Q37",
            Self::Moldova => "Q217",
            Self::Russia => "Q159",
            Self::Tajikistan => "Q863",
            Self::Turkmenistan => "Q874",
            Self::Ukraine => "Q212",
            Self::Uzbekistan => "Q265",
        }
    }

    /// The next republic in alphabetical order, after the last the first, whose name begins with `letter`. `None` if no name
    /// does, or if `letter` is not one letter.
    pub fn next_by_letter(self, letter: &str) -> Option<Self> {
        let [letter] = letter.as_bytes() else { return None };
        let letter = letter.to_ascii_lowercase();
        let ring = Self::ALL.iter().cycle().skip(self.index() + 1);
        ring.take(Self::ALL.len())
            .find(|republic| republic.slug().as_bytes()[0] == letter)
            .copied()
    }

    /// The republic with exactly this id.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.slug() == slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exact_slug_of_a_republic_finds_it() {
        for (place, republic) in Republic::ALL.into_iter().enumerate() {
            assert_eq!(republic.index(), place);
            assert_eq!(Republic::from_slug(republic.slug()), Some(republic));
            assert_eq!(republic.name().to_lowercase(), republic.slug());
            assert_eq!(republic.href(), format!("#{}", republic.slug()));
            assert_eq!(republic.outline(), format!("#geo-{}", republic.slug()));
            let tie = (republic != Republic::SUBJECT).then(|| format!("#tie-{}", republic.slug()));
            assert_eq!(republic.tie(), tie.as_deref());
        }
        for unknown in ["", "Armenia", "armeni", "armenia ", "karabakh", "s1"] {
            assert_eq!(Republic::from_slug(unknown), None);
        }
    }

    #[test]
    fn each_republic_has_an_item_of_its_own_in_wikidata() {
        let mut ids: Vec<_> = Republic::ALL.map(Republic::wikidata).into();
        assert!(ids
            .iter()
            .all(|id| id.starts_with('Q') && id[1..].parse::<u32>().is_ok()));
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), Republic::ALL.len());
    }

    #[test]
    fn there_are_fourteen_partners_and_the_subject_is_not_one() {
        assert_eq!(Republic::partners().count(), 14);
        assert!(Republic::partners().all(|r| r != Republic::SUBJECT));
    }

    #[test]
    fn a_letter_cycles_through_the_names_that_begin_with_it() {
        let next = |from: Republic, letter| from.next_by_letter(letter);
        assert_eq!(next(Republic::Armenia, "a"), Some(Republic::Azerbaijan));
        assert_eq!(next(Republic::Azerbaijan, "A"), Some(Republic::Armenia));
        assert_eq!(next(Republic::Ukraine, "k"), Some(Republic::Kazakhstan));
        assert_eq!(next(Republic::Estonia, "e"), Some(Republic::Estonia));
        for nothing in ["z", "", "Enter", "é", " "] {
            assert_eq!(next(Republic::Armenia, nothing), None, "{nothing}");
        }
    }
}
