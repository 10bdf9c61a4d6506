//! The texts of the names in the glossary and in the search index.

use content::model::Name;
use domain::language::Language;
use domain::vocabulary::NameKind;

/// The label before a name: "Capital:", or its languages, "Belarusian, Russian:".
pub fn name_label(name: &Name) -> String {
    let kind = match name.kind {
        NameKind::Native => {
            let languages: Vec<_> = name.languages.iter().copied().map(language).collect();
            return languages.join(", ") + ":";
        }
        NameKind::Former => "Formerly:",
        NameKind::Present => "Today:",
        NameKind::Own => "Locally:",
        NameKind::Long => "In full:",
        NameKind::Capital => "Capital:",
        NameKind::CapitalOther => "Also:",
        NameKind::Place => "Places:",
    };
    kind.to_owned()
}

const fn language(language: Language) -> &'static str {
    match language {
        Language::Armenian => "Armenian",
        Language::Azerbaijani => "Azerbaijani",
        Language::Belarusian => "Belarusian",
        Language::Estonian => "Estonian",
        Language::Georgian => "Georgian",
        Language::Kazakh => "Kazakh",
        Language::Kyrgyz => "Kyrgyz",
        Language::Latvian => "Latvian",
        Language::Lithuanian => "Lithuanian",
        Language::Russian => "Russian",
        Language::Tajik => "Tajik",
        Language::Turkmen => "Turkmen",
        Language::Ukrainian => "Ukrainian",
        Language::Uzbek => "Uzbek",
    }
}

/// The label of a search result that is a sentence, by its id.
pub fn sentence_label(id: &str) -> String {
    format!("Sentence {}", id.trim_start_matches('s'))
}

/// Why a sentence is a search result.
pub fn topic_reason(topic: &str) -> String {
    format!("Topic: {topic}")
}
