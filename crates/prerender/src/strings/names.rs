//! The texts of the names in the glossary and in the search index.

use crate::lists::comma;
use content::model::Name;
use domain::language::Language;
use domain::vocabulary::NameKind;

/// The label before a name: "Capital:", or its languages, "Belarusian, Russian:".
pub fn name_label(name: &Name) -> String {
    let kind = match name.kind {
        NameKind::Native => {
            let languages: Vec<_> = name.languages.iter().copied().map(language).collect();
            return messages::name_native(&languages.join(&comma()));
        }
        NameKind::Former => messages::name_former(),
        NameKind::Present => messages::name_present(),
        NameKind::Own => messages::name_own(),
        NameKind::Long => messages::name_long(),
        NameKind::Capital => messages::name_capital(),
        NameKind::CapitalOther => messages::name_capital_other(),
        NameKind::Place => messages::name_places(),
    };
    kind.to_owned()
}

fn language(language: Language) -> &'static str {
    match language {
        Language::Armenian => messages::language_armenian(),
        Language::Azerbaijani => messages::language_azerbaijani(),
        Language::Belarusian => messages::language_belarusian(),
        Language::Estonian => messages::language_estonian(),
        Language::Georgian => messages::language_georgian(),
        Language::Kazakh => messages::language_kazakh(),
        Language::Kyrgyz => messages::language_kyrgyz(),
        Language::Latvian => messages::language_latvian(),
        Language::Lithuanian => messages::language_lithuanian(),
        Language::Russian => messages::language_russian(),
        Language::Tajik => messages::language_tajik(),
        Language::Turkmen => messages::language_turkmen(),
        Language::Ukrainian => messages::language_ukrainian(),
        Language::Uzbek => messages::language_uzbek(),
    }
}
