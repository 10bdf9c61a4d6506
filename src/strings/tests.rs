//! Announcements are short and complete, and every label is unique.

use super::*;
use interaction::search::Entry;

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
                .map(move |class| page.with_filter(Some(class)))
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

#[test]
fn every_announcement_is_one_text_of_at_most_twelve_words() {
    let states = states();
    // An announcement depends on the new state and on which parts of it are new.
    let befores: Vec<State> = [Layer::Stance, Layer::Cis]
        .into_iter()
        .flat_map(|layer| [None, Some(0), Some(1)].map(|class| State::default().with_layer(layer).with_filter(class)))
        .chain([
            State::default().at_moment(MomentIndex::FIRST),
            State::default().select(Selection::Silence),
        ])
        .collect();
    let mut announcements = std::collections::BTreeSet::new();
    for now in &states {
        for before in &befores {
            announcements.extend(announcement(*before, *now));
        }
    }
    let long: Vec<_> = announcements
        .iter()
        .filter(|text| text.split_whitespace().count() > 12)
        .collect();
    assert!(long.is_empty(), "{long:?}");
    let malformed: Vec<_> = announcements
        .iter()
        .filter(|text| !text.ends_with('.') || text.contains("..") || text.contains("  "))
        .collect();
    assert!(malformed.is_empty(), "{malformed:?}");
    // Republics with each of their classes, classes of each layer, layers and moments.
    let republics = Republic::ALL.iter().filter(|republic| {
        announcements
            .iter()
            .any(|text| text.starts_with(&format!("{} chosen.", republic.name())))
    });
    assert_eq!(republics.count(), 15);
    assert!(announcements.len() > 60, "{announcements:?}");
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
        assert_eq!(announcement(page, state), None);
    }
}

#[test]
fn republics_have_different_labels_in_every_layer() {
    for layer in Layer::ALL {
        let mut labels: Vec<_> = Republic::ALL
            .map(|republic| republic_label(layer, moment(2), republic))
            .into();
        labels.sort();
        labels.dedup();
        assert_eq!(labels.len(), 15);
    }
}

#[test]
fn every_class_has_a_name() {
    for layer in Layer::ALL {
        assert_eq!(classes(layer).len(), layer.classes().len(), "{layer:?}");
    }
}

#[test]
fn the_change_of_a_republic_names_both_stances_or_says_that_nothing_changes() {
    assert_eq!(
        change_at(moment(5), Republic::Georgia),
        "Georgia: no change at this moment. Not stated."
    );
    assert_eq!(
        change_at(moment(2), Republic::Russia),
        "Russia: now Strained, before Cooperative."
    );
    assert_eq!(
        change_at(moment(0), Republic::Kazakhstan),
        "Kazakhstan: now Uneven, before Not stated."
    );
    assert_eq!(
        change_at(moment(5), Republic::SUBJECT),
        "Azerbaijan in the CIS: Member."
    );
}

#[test]
fn relations_count_eleven_of_fourteen_by_march_1994() {
    let title = legend_title(Layer::Relations, generated::NOW);
    assert_eq!(title, "Diplomatic relations with Azerbaijan by March 1994: 11 of 14");
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
    assert!(nothing.starts_with("Nothing found for “xx”."), "{nothing}");
    assert_eq!(search_status(Status::Empty), "");
}
