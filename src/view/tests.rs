//! Claims about the state.

use super::*;
use proptest::prelude::*;

#[test]
fn the_page_opens_with_nothing_chosen_in_march_1994_and_the_home_view() {
    let view = View::default();
    assert_eq!(view.selected(), None);
    assert_eq!(facts::MOMENTS[usize::from(view.moment)].label, "March 1994");
    assert_eq!(view.camera, Camera::HOME);
}

#[test]
fn choosing_a_small_republic_brings_it_nearer_and_clearing_goes_home() {
    let near = View::default().select(Selection::Republic(Republic::Armenia));
    assert_eq!(near.selected(), Some(Republic::Armenia));
    assert!(near.camera.k > 1.0);
    let cleared = near.select(Selection::None);
    assert_eq!(cleared, View::default());
}

#[test]
fn choosing_a_sentence_does_not_move_the_map_and_leaves_the_article_open() {
    let near = View::default().select(Selection::Republic(Republic::Moldova));
    let reading = near.select(Selection::Sentence(12));
    assert_eq!((reading.camera, reading.open), (near.camera, Some(Republic::Moldova)));
    assert_eq!(reading.select(Selection::Silence).open, None);
}

#[test]
fn a_chosen_sentence_is_lit_whatever_a_resting_pointer_reads() {
    let resting = View::default().read(Some(13));
    assert_eq!(resting.select(Selection::Sentence(7)).sentence(), Some(7));
    let republic = resting.select(Selection::Republic(Republic::Moldova));
    assert_eq!(
        republic.sentence(),
        Some(13),
        "its note must not close under the pointer"
    );
}

#[test]
fn a_sentence_lights_its_republics_and_the_one_under_the_pointer_goes_first() {
    let chosen = View::default().select(Selection::Sentence(12));
    assert!(chosen.lights(Republic::Uzbekistan) && !chosen.lights(Republic::Armenia));
    let pointing = chosen.read(Some(2));
    assert!(pointing.lights(Republic::Armenia) && !pointing.lights(Republic::Uzbekistan));
    assert_eq!(pointing.read(None), chosen);
}

#[test]
fn the_key_dims_the_other_classes_but_never_the_subject() {
    let view = View::default().show(Layer::Stance.class_from_slug("uneven"));
    let clear: Vec<_> = Republic::ALL.into_iter().filter(|r| !view.dims(*r)).collect();
    assert_eq!(clear, [Republic::SUBJECT, Republic::Uzbekistan]);
    assert_eq!(view.colour(Layer::Cis).only, None);
    assert_eq!(view.colour(Layer::Stance), view);
    assert_eq!(view.show(Some(99)).only, None);
}

#[test]
fn a_sentence_dims_whom_it_does_not_light_but_never_the_subject() {
    let view = View::default().select(Selection::Sentence(12));
    let clear: Vec<_> = Republic::ALL.into_iter().filter(|r| !view.dims(*r)).collect();
    assert_eq!(clear, [Republic::SUBJECT, Republic::Uzbekistan]);
    assert!(!Republic::ALL.into_iter().any(|r| View::default().dims(r)));
}

#[test]
fn playing_begins_at_the_beginning_and_stops_at_the_end() {
    let mut view = View::default().play(true);
    assert_eq!((view.moment, view.playing), (0, true));
    let mut steps = 0;
    while view.playing {
        view = view.step();
        steps += 1;
    }
    assert_eq!((view.moment, steps), (facts::NOW, facts::NOW));
    assert_eq!(View::default().at(2).play(true).moment, 2);
}

#[test]
fn the_open_republic_is_tied_to_baku_unless_ties_are_off_and_offers_its_next_sentence() {
    let open = View::default().select(Selection::Republic(Republic::Armenia));
    assert_eq!(open.tied(), Some(Republic::Armenia));
    assert_eq!(View { ties: false, ..open }.tied(), None);
    assert_eq!(open.select(Selection::Republic(Republic::SUBJECT)).tied(), None);
    assert_eq!(open.next_sentence(), Some(2));
    assert_eq!(open.select(Selection::Sentence(2)).next_sentence(), Some(4));
    assert_eq!(View::default().next_sentence(), None);
}

#[test]
fn steps_stop_at_both_ends() {
    assert_eq!(View::default().towards(facts::NOW), View::default());
    assert_eq!(View::default().towards(0).moment, facts::NOW - 1);
    assert_eq!(View::default().at(0).towards(0).moment, 0);
}

#[test]
fn pointing_changes_nothing_else() {
    let view = View::default().point(Some(Republic::Latvia));
    assert_eq!(view.point(None), View::default());
}

proptest! {
    #[test]
    fn no_moment_or_class_can_be_out_of_reach(moment in any::<u8>(), only in any::<Option<u8>>(), layer in 0..4_usize) {
        let view = View::default().at(moment).colour(Layer::ALL[layer]).show(only);
        prop_assert!(usize::from(view.moment) < facts::MOMENTS.len());
        for republic in Republic::partners() {
            prop_assert!(facts::class(view.layer, view.moment, republic).is_some());
        }
    }
}

/// A step of a reader, by two numbers.
fn stepped(view: View, (what, which): (u8, u8)) -> View {
    let republic = Republic::ALL[usize::from(which) % 15];
    match what % 14 {
        0 => view.select(Selection::Republic(republic)),
        1 => view.select(Selection::Sentence(which % facts::SENTENCES + 1)),
        2 => view.select(Selection::Silence),
        3 => view.select(Selection::None),
        4 => view.keep_in_sight(republic),
        5 => view.point(Some(republic)),
        6 => view.read(Some(which % facts::SENTENCES + 1)),
        7 => view.at(which),
        8 => view.step(),
        9 => view.play(which % 2 == 0),
        10 => view.towards(which),
        11 => view.colour(Layer::ALL[usize::from(which) % 4]),
        12 => view.show(Some(which % 8)),
        _ => view.look(view.camera.zoomed(f64::from(which) / 40.0, (0.1, 0.9))),
    }
}

proptest! {
    #[test]
    fn after_any_steps_the_state_is_one_that_can_be_shown(steps in proptest::collection::vec(any::<(u8, u8)>(), 0..60)) {
        let mut view = View::default();
        for step in steps {
            let before = view;
            view = stepped(view, step);
            prop_assert!(view.moment <= facts::NOW);
            prop_assert!(view.only.is_none_or(|class| usize::from(class) < view.layer.classes().len()));
            prop_assert_eq!(view.camera.clamped(), view.camera);
            // What is chosen is open, and nothing is open beside it.
            match view.selection {
                Selection::Republic(republic) => prop_assert_eq!(view.open, Some(republic)),
                Selection::Sentence(number) => prop_assert!((1..=facts::SENTENCES).contains(&number)),
                Selection::None | Selection::Silence => prop_assert_eq!(view.open, None),
            }
            prop_assert!(view.tied().is_none_or(|republic| view.open == Some(republic) && republic != Republic::SUBJECT));
            prop_assert!(Republic::ALL.into_iter().all(|republic| facts::paint(view.layer, view.moment, republic) == view.paint(republic)));
            prop_assert!(!view.dims(Republic::SUBJECT));
            // Only the steps of time change the moment, and only choices change what is chosen.
            prop_assert!(before.moment == view.moment || matches!(step.0 % 14, 7..=10));
            prop_assert!(before.selection == view.selection || step.0 % 14 < 4);
        }
    }

    #[test]
    fn time_goes_step_by_step_and_never_beyond_its_ends(from in any::<u8>(), end in any::<u8>()) {
        let view = View::default().at(from);
        let next = view.towards(end);
        prop_assert!(next.moment.abs_diff(view.moment) <= 1);
        prop_assert!(next.moment.abs_diff(end) <= view.moment.abs_diff(end) || next.moment == facts::NOW);
        prop_assert!(view.step().moment == view.moment + 1 || view.moment == facts::NOW);
        let playing = View { playing: true, ..view }.step().playing;
        prop_assert!(!playing || view.moment + 1 < facts::NOW);
    }
}

#[test]
fn the_focus_takes_the_map_along_only_where_it_cannot_be_seen() {
    let near = View::default().select(Selection::Republic(Republic::Armenia));
    assert_eq!(near.keep_in_sight(Republic::Armenia), near);
    assert_eq!(near.keep_in_sight(Republic::Estonia).camera, Camera::HOME);
    assert_eq!(View::default().keep_in_sight(Republic::Russia), View::default());
}
