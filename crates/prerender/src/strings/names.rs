//! The texts of the names in the glossary and in the search index.

use content::model::Name;
use domain::vocabulary::NameKind;

/// The link beside the search.
pub const GLOSSARY_LINK: &str = "Glossary";

/// The label before a name.
pub fn name_label(name: &Name) -> String {
    match name.kind {
        NameKind::Former => "Older:",
        NameKind::Present => "Today:",
        NameKind::Own => "Own name:",
        NameKind::Long => "In full:",
        NameKind::Capital => "Capital:",
        NameKind::CapitalOther => "Also:",
        NameKind::Place => "Places:",
    }
    .to_owned()
}

/// The label of a search result that is a sentence, by its id.
pub fn sentence_label(id: &str) -> String {
    format!("Sentence {}", id.trim_start_matches('s'))
}

/// Why a sentence is a search result.
pub fn topic_reason(topic: &str) -> String {
    format!("Topic: {topic}")
}
