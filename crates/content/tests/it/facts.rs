//! The context facts: known values for the CIS, relations, independence and capitals; each fact is listed by an article,
//! and none is after March 1994.

use crate::copies::{content, load_edited, rejected, rejected_among};
use content::model::ContextKind;
use domain::republic::Republic;
use domain::vocabulary::CisStanding;

#[test]
fn azerbaijan_is_signatory_then_observer_then_member_of_the_cis() {
    let content = content();
    let article = content.article(Republic::SUBJECT).expect("an article");
    let places: Vec<_> = article
        .cis
        .iter()
        .map(|place| (place.moment.as_str(), place.place.as_str()))
        .collect();
    assert_eq!(
        places,
        [("1991-12", "Signatory"), ("1992-10", "Observer"), ("1993-09", "Member")]
    );
}

#[test]
fn eleven_of_the_fourteen_had_diplomatic_relations_with_azerbaijan() {
    let content = content();
    let since = |partner| {
        content
            .fact_of(partner, ContextKind::DiplomaticRelations)
            .and_then(|fact| fact.date.as_deref())
    };
    let without: Vec<_> = Republic::partners()
        .filter(|partner| since(*partner).is_none())
        .collect();
    assert_eq!(without, [Republic::Armenia, Republic::Lithuania, Republic::Uzbekistan]);
    assert_eq!(since(Republic::Kazakhstan), Some("1992-08"));
    assert_eq!(since(Republic::Moldova), Some("1992-05"));
    assert_eq!(since(Republic::Latvia), Some("1994-01"));
}

#[test]
fn each_republic_has_its_standing_in_the_cis() {
    let content = content();
    let standing = |republic| content.cis_standing(republic);
    let count = |wanted| {
        Republic::ALL
            .into_iter()
            .filter(|republic| standing(*republic) == Some(wanted))
            .count()
    };
    assert_eq!(CisStanding::ALL.map(count), [3, 7, 1, 1, 3]);
    assert_eq!(standing(Republic::SUBJECT), Some(CisStanding::Returned));
    assert_eq!(standing(Republic::Georgia), Some(CisStanding::Joined));
    assert_eq!(standing(Republic::Estonia), Some(CisStanding::Never));
}

#[test]
fn russia_has_the_date_of_its_sovereignty_and_capitals_their_names_of_1994() {
    let content = content();
    let date = |republic| {
        content
            .fact_of(republic, ContextKind::Independence)
            .and_then(|fact| fact.date.as_deref())
    };
    assert_eq!(date(Republic::Russia), Some("1990-06-12"));
    let capital = |republic| {
        content
            .fact_of(republic, ContextKind::Capital)
            .and_then(|fact| fact.label.as_deref())
    };
    assert_eq!(capital(Republic::Kazakhstan), Some("Almaty"));
    assert_eq!(capital(Republic::Ukraine), Some("Kiev"));
    assert_eq!(capital(Republic::Moldova), Some("Chisinau"));
}

#[test]
fn a_fact_graded_lower_than_b_is_rejected() {
    rejected(
        "context.toml",
        "grade = \"B\"",
        "grade = \"U\"",
        "grade = \"U\"",
        "unknown variant `U`, expected `A` or `B`",
        "use one of the words that are expected; docs/content.md explains them",
    );
}

#[test]
fn a_fact_after_march_1994_is_rejected() {
    rejected(
        "context.toml",
        "date = \"1994-02-18\"",
        "date = \"1994-05-12\"",
        "\"1994-05-12\"",
        "\"1994-05-12\" is outside the span of the page",
        "the page covers January 1990 to 31 March 1994; remove it or correct it",
    );
}

#[test]
fn a_day_that_does_not_exist_is_rejected() {
    rejected(
        "context.toml",
        "date = \"1994-02-18\"",
        "date = \"1994-02-30\"",
        "\"1994-02-30\"",
        "\"1994-02-30\" is not a date",
        "write YYYY, YYYY-MM or YYYY-MM-DD",
    );
}

#[test]
fn a_text_about_later_events_is_rejected() {
    rejected(
        "context.toml",
        "signed on 18 February 1994.",
        "signed in Moscow on 18 February 1994; another followed in May 1994.",
        "followed in May 1994",
        "May 1994 is after the horizon of the page",
        "the page ends with March 1994; remove what came after",
    );
}

#[test]
fn a_fact_that_no_article_lists_is_rejected() {
    let (diagnostics, _) = load_edited("republics/georgia.toml", "  \"georgia-transit\",\n", "", "context = [");
    assert_eq!(diagnostics.len(), 1);
    assert_eq!(diagnostics[0].file, "content/context.toml");
    assert_eq!(
        diagnostics[0].what,
        "no article of its republics lists the fact \"georgia-transit\""
    );
}

#[test]
fn a_republic_without_a_row_of_the_table_is_rejected() {
    rejected_among(
        "republics/moldova.toml",
        "  \"moldova-capital\",\n",
        "",
        "context = [",
        "Moldova has 0 facts of the kind capital, not one",
        "list one fact of the kind capital",
    );
}
