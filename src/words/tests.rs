//! Claims about the words.

use super::*;

/// Every state a reader can hear of, one change away from how the page opens.
fn changes() -> impl Iterator<Item = View> {
    let page = View::default();
    let republics = Republic::ALL.map(|republic| page.select(Selection::Republic(republic)));
    let moments = (0..facts::NOW).map(move |moment| page.at(moment));
    let layers = Layer::ALL.into_iter().flat_map(move |layer| {
        let page = page.colour(layer);
        (0..layer.classes().len() as u8)
            .map(move |class| page.show(Some(class)))
            .chain([page])
    });
    republics.into_iter().chain(moments).chain(layers)
}

#[test]
fn an_announcement_is_at_most_twelve_words() {
    let mut heard = 0;
    for view in changes() {
        let Some(said) = announcement(View::default(), view) else {
            assert_eq!(view, View::default());
            continue;
        };
        heard += 1;
        assert!(said.split_whitespace().count() <= 12, "{said}");
    }
    assert!(heard > 40);
}

#[test]
fn what_changes_nothing_for_the_ear_is_not_announced() {
    let page = View::default();
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
    let title = key_title(Layer::Relations, facts::NOW);
    assert_eq!(title, "Diplomatic relations with Azerbaijan by March 1994: 11 of 14");
}
