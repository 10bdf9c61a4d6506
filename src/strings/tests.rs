//! Claims about the words.

use super::*;

/// Every state that sounds different: all choices, moments, layers and filters.
fn states() -> Vec<State> {
    let sentences = (1..=generated::SENTENCES).map(Selection::Sentence);
    let republics = Republic::ALL.map(Selection::Republic);
    let chosen = [Selection::None, Selection::Silence]
        .into_iter()
        .chain(republics)
        .chain(sentences);
    let layers: Vec<State> = Layer::ALL
        .into_iter()
        .flat_map(|layer| {
            let page = State::default().colour(layer);
            (0..layer.classes().len() as u8)
                .map(move |class| page.show(Some(class)))
                .chain([page])
        })
        .collect();
    let moments = layers
        .into_iter()
        .flat_map(|state| (0..=generated::NOW).map(move |moment| state.at(moment)));
    let moments: Vec<State> = moments.collect();
    chosen
        .flat_map(|selection| moments.iter().map(move |state| state.select(selection)))
        .collect()
}

#[test]
fn whatever_changes_an_announcement_is_at_most_twelve_words() {
    let states = states();
    // From anywhere to anywhere: what is said depends on where one comes to, and on what is not the same any more.
    let befores: Vec<State> = [Layer::Stance, Layer::Cis]
        .into_iter()
        .flat_map(|layer| [None, Some(0), Some(1)].map(|class| State::default().colour(layer).show(class)))
        .chain([State::default().at(0), State::default().select(Selection::Silence)])
        .collect();
    let mut heard = std::collections::BTreeSet::new();
    for now in &states {
        for before in &befores {
            heard.extend(announcement(*before, *now));
        }
    }
    let long: Vec<_> = heard
        .iter()
        .filter(|said| said.split_whitespace().count() > 12)
        .collect();
    assert!(long.is_empty(), "{long:?}");
    let wrong: Vec<_> = heard
        .iter()
        .filter(|said| !said.ends_with('.') || said.contains("..") || said.contains("  "))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    // Each republic in each of its classes, each class of each layer, each layer, each moment.
    let republics = Republic::ALL.iter().filter(|republic| {
        heard
            .iter()
            .any(|said| said.starts_with(&format!("{} chosen.", republic.name())))
    });
    assert_eq!(republics.count(), 15);
    assert!(heard.len() > 60, "{heard:?}");
}

#[test]
fn what_changes_nothing_for_the_ear_is_not_announced() {
    let page = State::default();
    for quiet in [page.point(Some(Republic::Latvia)), page.read(Some(3)), page] {
        assert_eq!(announcement(page, quiet), None);
    }
}

#[test]
fn every_republic_has_a_label_of_its_own_in_every_layer() {
    for layer in Layer::ALL {
        let mut labels: Vec<_> = Republic::ALL.map(|republic| republic_label(layer, 2, republic)).into();
        labels.sort();
        labels.dedup();
        assert_eq!(labels.len(), 15);
    }
}

#[test]
fn every_class_has_a_word() {
    for layer in Layer::ALL {
        assert_eq!(classes(layer).len(), layer.classes().len(), "{layer:?}");
    }
}

#[test]
fn a_republic_without_a_change_says_so() {
    assert_eq!(
        change(5, Republic::Georgia),
        "Georgia: no change at this moment. Not stated."
    );
    assert_eq!(change(2, Republic::Russia), "Russia: now Strained, before Cooperative.");
    assert_eq!(
        change(0, Republic::Kazakhstan),
        "Kazakhstan: now Uneven, before Not stated."
    );
    assert_eq!(change(5, Republic::SUBJECT), "Azerbaijan in the CIS: Member.");
}

#[test]
fn relations_count_eleven_of_fourteen_by_march_1994() {
    let title = key_title(Layer::Relations, generated::NOW);
    assert_eq!(title, "Diplomatic relations with Azerbaijan by March 1994: 11 of 14");
}
