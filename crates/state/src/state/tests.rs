//! Claims about the state.

use super::*;
use proptest::prelude::*;

#[test]
fn the_page_opens_with_nothing_chosen_in_march_1994_and_the_home_view() {
    let state = State::default();
    assert_eq!(state.selected(), None);
    assert_eq!(generated::MOMENTS[usize::from(state.moment)].label, "March 1994");
    assert_eq!(state.camera, Camera::HOME);
}

#[test]
fn choosing_a_small_republic_brings_it_nearer_and_clearing_goes_home() {
    let near = State::default().select(Selection::Republic(Republic::Armenia));
    assert_eq!(near.selected(), Some(Republic::Armenia));
    assert!(near.camera.k > 1.0);
    let cleared = near.select(Selection::None);
    assert_eq!(cleared, State::default());
}

#[test]
fn choosing_a_sentence_does_not_move_the_map_and_leaves_the_article_open() {
    let near = State::default().select(Selection::Republic(Republic::Moldova));
    let reading = near.select(Selection::Sentence(12));
    assert_eq!((reading.camera, reading.open), (near.camera, Some(Republic::Moldova)));
    assert_eq!(reading.select(Selection::Silence).open, None);
}

#[test]
fn a_chosen_sentence_is_lit_whatever_a_resting_pointer_reads() {
    let resting = State::default().read(Some(13));
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
    let chosen = State::default().select(Selection::Sentence(12));
    assert!(chosen.lights(Republic::Uzbekistan) && !chosen.lights(Republic::Armenia));
    let pointing = chosen.read(Some(2));
    assert!(pointing.lights(Republic::Armenia) && !pointing.lights(Republic::Uzbekistan));
    assert_eq!(pointing.read(None), chosen);
}

#[test]
fn the_key_dims_the_other_classes_but_never_the_subject() {
    let state = State::default().show(Layer::Stance.class_from_slug("uneven"));
    let clear: Vec<_> = Republic::ALL.into_iter().filter(|r| !state.dims(*r)).collect();
    assert_eq!(clear, [Republic::SUBJECT, Republic::Uzbekistan]);
    assert_eq!(state.colour(Layer::Cis).only, None);
    assert_eq!(state.colour(Layer::Stance), state);
    assert_eq!(state.show(Some(99)).only, None);
}

#[test]
fn a_sentence_dims_whom_it_does_not_light_but_never_the_subject() {
    let state = State::default().select(Selection::Sentence(12));
    let clear: Vec<_> = Republic::ALL.into_iter().filter(|r| !state.dims(*r)).collect();
    assert_eq!(clear, [Republic::SUBJECT, Republic::Uzbekistan]);
    assert!(!Republic::ALL.into_iter().any(|r| State::default().dims(r)));
}

#[test]
fn playing_begins_at_the_beginning_and_stops_at_the_end() {
    let mut state = State::default().play(true);
    assert_eq!((state.moment, state.playing), (0, true));
    let mut steps = 0;
    while state.playing {
        state = state.step();
        steps += 1;
    }
    assert_eq!((state.moment, steps), (generated::NOW, generated::NOW));
    assert_eq!(State::default().at(2).play(true).moment, 2);
}

#[test]
fn the_open_republic_is_tied_to_baku_unless_ties_are_off_and_offers_its_next_sentence() {
    let open = State::default().select(Selection::Republic(Republic::Armenia));
    assert_eq!(open.tied(), Some(Republic::Armenia));
    assert_eq!(State { ties: false, ..open }.tied(), None);
    assert_eq!(open.select(Selection::Republic(Republic::SUBJECT)).tied(), None);
    assert_eq!(open.next_sentence(), Some(2));
    assert_eq!(open.select(Selection::Sentence(2)).next_sentence(), Some(4));
    assert_eq!(State::default().next_sentence(), None);
}

#[test]
fn steps_stop_at_both_ends() {
    assert_eq!(State::default().towards(generated::NOW), State::default());
    assert_eq!(State::default().towards(0).moment, generated::NOW - 1);
    assert_eq!(State::default().at(0).towards(0).moment, 0);
}

#[test]
fn pointing_changes_nothing_else() {
    let state = State::default().point(Some(Republic::Latvia));
    assert_eq!(state.point(None), State::default());
}

proptest! {
    #[test]
    fn no_moment_or_class_can_be_out_of_reach(moment in any::<u8>(), only in any::<Option<u8>>(), layer in 0..4_usize) {
        let state = State::default().at(moment).colour(Layer::ALL[layer]).show(only);
        prop_assert!(usize::from(state.moment) < generated::MOMENTS.len());
        for republic in Republic::partners() {
            prop_assert!(generated::class(state.layer, state.moment, republic).is_some());
        }
    }
}

/// A step of a reader, by two numbers.
fn stepped(state: State, (what, which): (u8, u8)) -> State {
    let republic = Republic::ALL[usize::from(which) % 15];
    match what % 14 {
        0 => state.select(Selection::Republic(republic)),
        1 => state.select(Selection::Sentence(which % generated::SENTENCES + 1)),
        2 => state.select(Selection::Silence),
        3 => state.select(Selection::None),
        4 => state.keep_in_sight(republic),
        5 => state.point(Some(republic)),
        6 => state.read(Some(which % generated::SENTENCES + 1)),
        7 => state.at(which),
        8 => state.step(),
        9 => state.play(which % 2 == 0),
        10 => state.towards(which),
        11 => state.colour(Layer::ALL[usize::from(which) % 4]),
        12 => state.show(Some(which % 8)),
        _ => state.look(state.camera.zoomed(f64::from(which) / 40.0, (0.1, 0.9))),
    }
}

proptest! {
    #[test]
    fn after_any_steps_the_state_is_one_that_can_be_shown(steps in proptest::collection::vec(any::<(u8, u8)>(), 0..60)) {
        let mut state = State::default();
        for step in steps {
            let before = state;
            state = stepped(state, step);
            prop_assert!(state.moment <= generated::NOW);
            prop_assert!(state.only.is_none_or(|class| usize::from(class) < state.layer.classes().len()));
            prop_assert_eq!(state.camera.clamped(), state.camera);
            // What is chosen is open, and nothing is open beside it.
            match state.selection {
                Selection::Republic(republic) => prop_assert_eq!(state.open, Some(republic)),
                Selection::Sentence(number) => prop_assert!((1..=generated::SENTENCES).contains(&number)),
                Selection::None | Selection::Silence => prop_assert_eq!(state.open, None),
            }
            prop_assert!(state.tied().is_none_or(|republic| state.open == Some(republic) && republic != Republic::SUBJECT));
            prop_assert!(Republic::ALL.into_iter().all(|republic| generated::paint(state.layer, state.moment, republic) == state.paint(republic)));
            prop_assert!(!state.dims(Republic::SUBJECT));
            // Only the steps of time change the moment, and only choices change what is chosen.
            prop_assert!(before.moment == state.moment || matches!(step.0 % 14, 7..=10));
            prop_assert!(before.selection == state.selection || step.0 % 14 < 4);
        }
    }

    #[test]
    fn time_goes_step_by_step_and_never_beyond_its_ends(from in any::<u8>(), end in any::<u8>()) {
        let state = State::default().at(from);
        let next = state.towards(end);
        prop_assert!(next.moment.abs_diff(state.moment) <= 1);
        prop_assert!(next.moment.abs_diff(end) <= state.moment.abs_diff(end) || next.moment == generated::NOW);
        prop_assert!(state.step().moment == state.moment + 1 || state.moment == generated::NOW);
        let playing = State { playing: true, ..state }.step().playing;
        prop_assert!(!playing || state.moment + 1 < generated::NOW);
    }
}

#[test]
fn the_focus_takes_the_map_along_only_where_it_cannot_be_seen() {
    let near = State::default().select(Selection::Republic(Republic::Armenia));
    assert_eq!(near.keep_in_sight(Republic::Armenia), near);
    assert_eq!(near.keep_in_sight(Republic::Estonia).camera, Camera::HOME);
    assert_eq!(State::default().keep_in_sight(Republic::Russia), State::default());
}
