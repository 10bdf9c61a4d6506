//! Announcements are short and complete, and every label is unique.

use super::announcements::{announcement, change_at, title};
use super::labels::{filter_label, republic_label};
use super::*;
use domain::filter::Filter;
use interaction::search::Entry;
use state::{Selection, State};

fn moment(index: u8) -> MomentIndex {
    MomentIndex::clamped(index)
}

/// All selections, moments, layers and filters that an announcement depends on.
fn states() -> Vec<State> {
    let sentences = SentenceNumber::all().map(Selection::Sentence);
    let republics = Republic::ALL.map(Selection::Republic);
    let selections = [Selection::None, Selection::Silence]
        .into_iter()
        .chain(republics)
        .chain(sentences);
    let layers: Vec<State> = Layer::ALL
        .into_iter()
        .flat_map(|layer| {
            let page = State::default().with_layer(layer);
            (0..layer.classes().len() as u8)
                .flat_map(|class| [Filter::any(class), Filter::group(class)])
                .map(move |filter| page.with_filter(Some(filter)))
                .chain([page])
        })
        .collect();
    let moments = layers
        .into_iter()
        .flat_map(|state| MomentIndex::all().map(move |moment| state.at_moment(moment)));
    let moments: Vec<State> = moments.collect();
    selections
        .flat_map(|selection| moments.iter().map(move |state| state.select(selection)))
        .collect()
}

/// The longest caption of the page.
const CAPTION: &str = "Armenia: in conflict. Russia: cooperative → strained. Uzbekistan: uneven → strained.";

fn uneven() -> Option<Filter> {
    Filter::from_slug(Layer::Stance, "uneven")
}

#[test]
fn every_announcement_is_one_text_of_at_most_twenty_words() {
    let states = states();
    // An announcement depends on the new state and on which parts of it are new.
    let befores = [
        State::default(),
        State::default().with_filter(uneven()),
        State::default().with_layer(Layer::Cis),
        State::default().at_moment(MomentIndex::FIRST),
        State::default().select(Selection::Silence),
    ];
    let mut announcements = std::collections::BTreeSet::new();
    for now in &states {
        for before in &befores {
            announcements.extend(announcement(*before, *now, CAPTION));
        }
    }
    let long: Vec<_> = announcements
        .iter()
        .filter(|text| text.split_whitespace().count() > 20)
        .collect();
    assert!(long.is_empty(), "{long:?}");
    let malformed: Vec<_> = announcements
        .iter()
        .filter(|text| !text.ends_with('.') || ["..", "  ", ": .", " ,", "→"].iter().any(|flaw| text.contains(flaw)))
        .collect();
    assert!(malformed.is_empty(), "{malformed:?}");
    // Republics with each of their classes, filters, layers and moments.
    let republics = Republic::ALL.iter().filter(|republic| {
        announcements
            .iter()
            .any(|text| text.starts_with(&format!("{}. ", republic.name())))
    });
    assert_eq!(republics.count(), 15);
    assert!(announcements.len() > 60, "{announcements:?}");
}

#[test]
fn an_announcement_says_the_date_and_what_changed() {
    let page = State::default();
    let october = page.at_moment(moment(1));
    let russia = |state: State| state.select(Selection::Republic(Republic::Russia));
    let cis = page.with_layer(Layer::Cis);
    let show = |slug| page.with_filter(Filter::from_slug(Layer::Stance, slug));
    for (before, now, text) in [
        (october, russia(october), "Russia. Cooperative, October 1992."),
        (
            page,
            page.select(Selection::Republic(Republic::Kazakhstan)),
            "Kazakhstan. Improving, as a group, March 1994.",
        ),
        (
            page,
            page.select(Selection::Republic(Republic::SUBJECT)),
            "Azerbaijan. The subject of this map.",
        ),
        (cis, russia(cis), "Russia. By March 1994: signed 8 December 1991."),
        (
            october,
            page.at_moment(moment(2)),
            "Between 12 October 1992 and the coup of 1993. Armenia: in conflict. Russia: cooperative, now strained. \
             Uzbekistan: uneven, now strained.",
        ),
        (
            russia(october),
            russia(page).at_moment(moment(6)),
            "Early 1994. Russia: improving, no change.",
        ),
        (page, cis, "Coloured by membership of the CIS, March 1994."),
        (cis, page, "Coloured by relations, March 1994."),
        (
            page,
            page.with_layer(Layer::Coverage),
            "Coloured by coverage in the source.",
        ),
        (page, show("improving"), "Shown: improving, 5 of 14."),
        (page, show("improving-group"), "Shown: improving, as a group, 4 of 14."),
        (show("improving"), page, "All republics shown."),
    ] {
        assert_eq!(announcement(before, now, CAPTION).as_deref(), Some(text));
    }
}

#[test]
fn a_moment_whose_caption_cannot_be_read_is_announced_by_its_date() {
    let page = State::default();
    assert_eq!(
        announcement(page, page.at_moment(moment(1)), "").as_deref(),
        Some("October 1992.")
    );
}

#[test]
fn the_title_of_the_window_has_the_date_of_the_map() {
    let russia = Selection::Republic(Republic::Russia);
    assert_eq!(title(Selection::None, generated::NOW), messages::title());
    for (selection, index, text) in [
        (
            russia,
            1,
            "Russia, October 1992 – Azerbaijan and the former Soviet republics",
        ),
        (
            russia,
            4,
            "Russia, second half of 1993 – Azerbaijan and the former Soviet republics",
        ),
        (
            Selection::Silence,
            5,
            "What the source does not say – Azerbaijan and the former Soviet republics, September 1993",
        ),
    ] {
        assert_eq!(title(selection, moment(index)), text);
    }
}

#[test]
fn the_name_of_a_filter_has_the_word_of_its_button_its_class_and_its_number() {
    let name = |layer, index, slug, word| {
        let filter = Filter::from_slug(layer, slug).expect("a filter");
        filter_label(layer, moment(index), filter, word)
    };
    assert_eq!(
        name(Layer::Stance, 7, "improving", "improving"),
        "improving, 5 republics"
    );
    assert_eq!(
        name(Layer::Stance, 7, "in-conflict", "in conflict"),
        "in conflict, 1 republic"
    );
    assert_eq!(
        name(Layer::Stance, 7, "improving-group", "as a group"),
        "as a group: improving, 4 republics"
    );
    assert_eq!(
        name(Layer::Stance, 7, "not-stated", "seven"),
        "seven: not stated, 7 republics"
    );
    assert_eq!(
        name(Layer::Relations, 7, "since-1992", "1992"),
        "1992: since 1992, 8 republics"
    );
}

#[test]
fn pointing_is_not_announced() {
    let page = State::default();
    let sentence = SentenceNumber::new(3);
    for state in [
        page.with_pointed(Some(Republic::Latvia)),
        page.with_pointed_sentence(sentence),
        page,
    ] {
        assert_eq!(announcement(page, state, CAPTION), None);
    }
}

#[test]
fn labels_of_republics_differ_end_with_a_pause_and_have_the_date_unless_they_show_coverage() {
    for layer in Layer::ALL {
        let mut labels: Vec<_> = Republic::ALL
            .map(|republic| republic_label(layer, generated::NOW, republic))
            .into();
        let dated = labels.iter().filter(|label| label.contains("March 1994")).count();
        let expected = match layer {
            Layer::Coverage => 0,
            Layer::Cis => 15,
            // The subject has no class.
            Layer::Stance | Layer::Relations => 14,
        };
        assert_eq!(dated, expected, "{labels:?}");
        assert!(
            labels.iter().all(|label| label.ends_with('.') && !label.contains("..")),
            "{labels:?}"
        );
        labels.sort();
        labels.dedup();
        assert_eq!(labels.len(), 15);
    }
}

#[test]
fn every_class_has_a_name() {
    for layer in Layer::ALL {
        assert_eq!(labels_of(layer).len(), layer.classes().len(), "{layer:?}");
    }
}

#[test]
fn the_change_of_a_republic_names_both_stances_or_says_that_nothing_changes() {
    for (index, republic, text) in [
        (5, Republic::Georgia, "Georgia: not stated, no change."),
        (2, Republic::Russia, "Russia: cooperative → strained."),
        (0, Republic::Armenia, "Armenia: in conflict."),
        (2, Republic::Armenia, "Armenia: in conflict, no change."),
        (0, Republic::Uzbekistan, "Uzbekistan: uneven."),
        (0, Republic::Georgia, "Georgia: not stated."),
        (
            4,
            Republic::Kazakhstan,
            "Kazakhstan, as part of Central Asia: uneven → improving.",
        ),
        (5, Republic::SUBJECT, "Azerbaijan in the CIS: observer → member."),
        (6, Republic::SUBJECT, "Azerbaijan in the CIS: member, no change."),
    ] {
        assert_eq!(change_at(moment(index), republic), text);
    }
}

#[test]
fn the_status_of_the_search_names_the_first_result_but_never_a_whole_sentence() {
    let entry = |kind, label: &str, why: &str| Entry {
        kind,
        label: label.into(),
        why: why.into(),
        ..Entry::default()
    };
    let status = |count, first: &Entry| search_status(Status::Found { count, first });
    let name = entry(Kind::Name, "Uzbekistan", "Capital: Tashkent");
    assert_eq!(status(1, &name), "1 result: Uzbekistan. Capital: Tashkent");
    let label = entry(Kind::Label, "CIS", "A long meaning");
    assert_eq!(status(2, &label), "2 results. First: CIS");
    let text = entry(Kind::Text, "Sentence 4", "A long sentence");
    assert_eq!(status(12, &text), "12 results, 8 shown. First: Sentence 4");
    let nothing = search_status(Status::NothingFound { typed: "xx" });
    assert!(nothing.starts_with("No results for “xx”."), "{nothing}");
    assert_eq!(search_status(Status::Empty), "");
}
