//! The capitals: one for each republic, with its name of March 1994.

use crate::copies::{content, rejected};
use crate::names::named;
use domain::vocabulary::NameKind;

#[test]
fn capitals_have_the_names_of_march_1994() {
    let content = content();
    let kind = |name| named(&content, name).map(|entry| entry.kind);
    for (name, expected) in [
        ("Almaty", NameKind::Capital),
        ("Alma-Ata", NameKind::CapitalOther),
        ("Astana", NameKind::Place),
        ("Kiev", NameKind::Capital),
        ("Kyiv", NameKind::CapitalOther),
    ] {
        assert_eq!(kind(name), Some(expected), "{name}");
    }
}

#[test]
fn a_republic_with_two_capitals_is_rejected() {
    rejected(
        "names.toml",
        "name = \"Kishinev\"\nof = \"moldova\"\nkind = \"capital-other\"",
        "name = \"Kishinev\"\nof = \"moldova\"\nkind = \"capital\"",
        "[[name]]\nname = \"Kishinev\"",
        "Moldova has 2 names of the kind capital, not one",
        "give it one, as written in March 1994; other forms are of the kind capital-other",
    );
}

#[test]
fn a_republic_without_a_capital_is_rejected() {
    rejected(
        "names.toml",
        "name = \"Riga\"\nof = \"latvia\"\nkind = \"capital\"",
        "name = \"Riga\"\nof = \"latvia\"\nkind = \"capital-other\"",
        "[[name]]\nname = \"Armenian SSR\"",
        "Latvia has 0 names of the kind capital, not one",
        "give it one, as written in March 1994; other forms are of the kind capital-other",
    );
}

#[test]
fn a_capital_that_differs_from_the_context_fact_is_rejected() {
    rejected(
        "names.toml",
        "name = \"Tbilisi\"",
        "name = \"Tiblisi\"",
        "name = \"Tiblisi\"",
        "the capital of Georgia is Tiblisi here, but Tbilisi in content/context.toml",
        "write both as in March 1994; other forms are of the kind capital-other",
    );
}
