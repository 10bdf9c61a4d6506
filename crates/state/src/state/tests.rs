//! The transitions of the state keep it valid and do only what their names say.

use super::*;
use domain::rect::Rect;
use proptest::prelude::*;

fn stance(slug: &str) -> Option<u8> {
    Layer::Stance.class_from_slug(slug)
}

fn sentence(number: u8) -> SentenceNumber {
    SentenceNumber::new(number).expect("the source has this sentence")
}

#[test]
fn the_page_opens_without_a_selection_in_march_1994_at_the_home_view() {
    let state = State::default();
    assert_eq!(state.selected_republic(), None);
    assert_eq!(state.moment.text(crate::moment_text::Text::Label), "March 1994");
    assert_eq!(state.camera, Camera::HOME);
}

#[test]
fn selecting_a_small_republic_zooms_in_and_clearing_goes_home() {
    let near = State::default().select(Selection::Republic(Republic::Armenia));
    assert_eq!(near.selected_republic(), Some(Republic::Armenia));
    assert!(near.camera.k > 1.0);
    let cleared = near.select(Selection::None);
    assert_eq!(cleared, State::default());
}

#[test]
fn a_selection_shows_the_same_view_from_wherever_the_reader_was() {
    for republic in Republic::ALL {
        let away = State::default().with_camera(Camera { x: 9e3, y: 0.0, k: 5.0 });
        let state = away.select(Selection::Republic(republic));
        assert_eq!(
            state.camera,
            State::default().select(Selection::Republic(republic)).camera
        );
        let seen = state.camera.visible();
        assert!(seen.holds(generated::extent(Republic::SUBJECT)), "{republic:?}");
        assert!(seen.holds(generated::essential(republic)), "{republic:?}");
    }
}

#[test]
fn what_is_open_moves_to_the_clear_part_when_a_pane_covers_the_rest() {
    let clear = Clear::new(0.0, 0.0, 0.55, 1.0);
    let open = State::default()
        .select(Selection::Republic(Republic::Kazakhstan))
        .with_clear(clear);
    let seen = open.camera.seen_in(clear);
    assert!(seen.holds(generated::extent(Republic::Kazakhstan)) && seen.holds(generated::extent(Republic::SUBJECT)));
    assert_eq!(open.with_clear(clear), open);
    assert_eq!(State::default().with_clear(clear).camera, Camera::home(clear));
    assert_eq!(
        State::default().with_clear(clear).with_clear(Clear::WHOLE),
        State::default()
    );
}

#[test]
fn a_zoom_button_is_at_its_limit_when_it_changes_nothing() {
    let [home, largest] =
        [1.0, 9.0].map(|factor| State::default().with_camera(Camera::HOME.zoomed(factor, (0.5, 0.5))));
    assert_eq!(Zoom::ALL.map(|zoom| home.is_at_limit(zoom)), [false, true, true]);
    assert_eq!(Zoom::ALL.map(|zoom| largest.is_at_limit(zoom)), [true, false, false]);
    let beside = home.with_clear(Clear::new(0.45, 0.0, 0.55, 1.0));
    assert_eq!(Zoom::ALL.map(|zoom| beside.is_at_limit(zoom)), [false, true, true]);
}

#[test]
fn selecting_a_sentence_of_the_open_article_changes_neither_article_nor_view_and_any_other_is_read_in_the_source() {
    let near = State::default().select(Selection::Republic(Republic::Uzbekistan));
    let own = near.select(Selection::Sentence(sentence(12)));
    assert_eq!((own.camera, own.open), (near.camera, Some(Republic::Uzbekistan)));
    let other = near.select(Selection::Sentence(sentence(2)));
    assert_eq!((other.camera, other.open), (Camera::HOME, None));
    assert_eq!(own.select(Selection::Silence).open, None);
}

#[test]
fn a_selected_sentence_is_active_whatever_is_under_a_resting_pointer() {
    let resting = State::default().with_pointed_sentence(Some(sentence(13)));
    assert_eq!(
        resting.select(Selection::Sentence(sentence(7))).active_sentence(),
        Some(sentence(7))
    );
    let republic = resting.select(Selection::Republic(Republic::Moldova));
    assert_eq!(
        republic.active_sentence(),
        Some(sentence(13)),
        "the note under the pointer must stay visible"
    );
}

#[test]
fn a_sentence_highlights_its_republics_and_the_pointed_sentence_comes_first() {
    let selected = State::default().select(Selection::Sentence(sentence(12)));
    assert!(selected.is_highlighted(Republic::Uzbekistan) && !selected.is_highlighted(Republic::Armenia));
    let pointing = selected.with_pointed_sentence(Some(sentence(2)));
    assert!(pointing.is_highlighted(Republic::Armenia) && !pointing.is_highlighted(Republic::Uzbekistan));
    assert_eq!(pointing.with_pointed_sentence(None), selected);
}

#[test]
fn a_filter_dims_the_other_classes_but_never_the_subject() {
    let state = State::default().with_filter(stance("uneven").map(Filter::any));
    let clear: Vec<_> = Republic::ALL.into_iter().filter(|r| !state.is_dimmed(*r)).collect();
    assert_eq!(clear, [Republic::SUBJECT, Republic::Uzbekistan]);
    assert_eq!(state.with_layer(Layer::Cis).filter, None);
    assert_eq!(state.with_layer(Layer::Stance), state);
    assert_eq!(state.with_filter(Some(Filter::any(99))).filter, None);
}

#[test]
fn a_filter_by_group_shows_the_group_and_not_the_others_of_its_class() {
    let clear = |filter: fn(u8) -> Filter| {
        let state = State::default().with_filter(stance("improving").map(filter));
        Republic::partners()
            .filter(|r| !state.is_dimmed(*r))
            .collect::<Vec<_>>()
    };
    let group = [
        Republic::Kazakhstan,
        Republic::Kyrgyzstan,
        Republic::Tajikistan,
        Republic::Turkmenistan,
    ];
    assert_eq!(clear(Filter::group), group);
    let mut all = clear(Filter::any);
    all.retain(|republic| !group.contains(republic));
    assert_eq!(all, [Republic::Russia]);
}

#[test]
fn a_filter_ends_at_a_moment_at_which_no_republic_passes_it() {
    let uneven = State::default().with_filter(stance("uneven").map(Filter::any));
    assert_eq!(uneven.with_playing(true).filter, uneven.filter);
    assert_eq!(uneven.at_moment(MomentIndex::FIRST).filter, uneven.filter);
    let improving = State::default().with_filter(stance("improving").map(Filter::any));
    assert_eq!(improving.with_playing(true).filter, None);
    assert_eq!(improving.at_moment(MomentIndex::FIRST).filter, None);
}

#[test]
fn a_sentence_dims_the_republics_that_it_does_not_reach_but_never_the_subject() {
    let state = State::default().select(Selection::Sentence(sentence(12)));
    let clear: Vec<_> = Republic::ALL.into_iter().filter(|r| !state.is_dimmed(*r)).collect();
    assert_eq!(clear, [Republic::SUBJECT, Republic::Uzbekistan]);
    assert!(!Republic::ALL.into_iter().any(|r| State::default().is_dimmed(r)));
}

#[test]
fn a_sentence_that_reaches_no_partner_dims_none() {
    for number in 6..=10 {
        let state = State::default().select(Selection::Sentence(sentence(number)));
        let marked = Republic::partners().find(|r| state.is_highlighted(*r) || state.is_dimmed(*r));
        assert_eq!(marked, None, "s{number}");
    }
}

#[test]
fn playing_starts_at_the_first_moment_and_stops_at_the_last() {
    let second = MomentIndex::clamped(1);
    let mut state = State::default().with_playing(true);
    assert_eq!((state.moment, state.playing), (MomentIndex::FIRST, true));
    let mut steps = 0;
    while state.playing {
        state = state.advance();
        steps += 1;
    }
    assert_eq!((state.moment, steps), (generated::NOW, generated::NOW.get()));
    assert_eq!(State::default().at_moment(second).with_playing(true).moment, second);
}

#[test]
fn the_open_republic_is_connected_with_baku_unless_connectors_are_off() {
    let open = State::default().select(Selection::Republic(Republic::Armenia));
    assert_eq!(open.connected(), Some(Republic::Armenia));
    assert_eq!(
        State {
            connectors: false,
            ..open
        }
        .connected(),
        None
    );
    assert_eq!(open.select(Selection::Republic(Republic::SUBJECT)).connected(), None);
}

#[test]
fn pointing_changes_nothing_else() {
    let state = State::default().with_pointed(Some(Republic::Latvia));
    assert_eq!(state.with_pointed(None), State::default());
}

proptest! {
    #[test]
    fn at_any_moment_and_filter_every_partner_has_a_class(moment in any::<u8>(), class in any::<Option<u8>>(), layer in 0..4_usize) {
        let state = State::default().at_moment(MomentIndex::clamped(moment)).with_layer(Layer::ALL[layer]);
        let state = state.with_filter(class.map(Filter::any));
        prop_assert!(shows_a_republic(state));
        for republic in Republic::partners() {
            prop_assert!(generated::class_index(state.layer, state.moment, republic).is_some());
        }
    }
}

/// Whether the filter, if there is one, leaves a partner.
fn shows_a_republic(state: State) -> bool {
    let passes = |filter| Republic::partners().any(|r| generated::passes(state.layer, state.moment, filter, r));
    state.filter.is_none_or(passes)
}

/// The state after one of the transitions, chosen by two numbers.
fn after(state: State, (what, which): (u8, u8)) -> State {
    let which_sentence = sentence(which % generated::SENTENCES + 1);
    let republic = Republic::ALL[usize::from(which) % 15];
    match what % 15 {
        0 => state.select(Selection::Republic(republic)),
        1 => state.select(Selection::Sentence(which_sentence)),
        2 => state.select(Selection::Silence),
        3 => state.select(Selection::None),
        4 => state.keep_in_view(republic),
        5 => state.with_pointed(Some(republic)),
        6 => state.with_pointed_sentence(Some(which_sentence)),
        7 => state.at_moment(MomentIndex::clamped(which)),
        8 => state.advance(),
        9 => state.with_playing(which % 2 == 0),
        10 => state.with_pointed(None).with_pointed_sentence(None),
        11 => state.with_layer(Layer::ALL[usize::from(which) % 4]),
        12 if which < 128 => state.with_filter(Some(Filter::any(which % 8))),
        12 => state.with_filter(Some(Filter::group(which % 8))),
        13 => state.with_clear(Clear::new(
            f64::from(which % 4) / 10.0,
            0.0,
            0.3 + f64::from(which % 8) / 10.0,
            1.0,
        )),
        _ => state.with_camera(state.camera.zoomed(f64::from(which) / 40.0, (0.1, 0.9))),
    }
}

proptest! {
    #[test]
    fn after_any_transitions_the_state_is_valid(steps in proptest::collection::vec(any::<(u8, u8)>(), 0..60)) {
        let mut state = State::default();
        for step in steps {
            let before = state;
            state = after(state, step);
            prop_assert!(shows_a_republic(state));
            prop_assert_eq!(state.camera.clamped(state.clear), state.camera);
            if let Some(republic) = state.selected_republic().filter(|_| state.selection != before.selection) {
                let Rect { x, y, w, h } = state.camera.seen_in(state.clear);
                // Larger by a hair, for rounding.
                let seen = Rect::new(x - 1e-3, y - 1e-3, w + 2e-3, h + 2e-3);
                prop_assert!(seen.holds(generated::extent(Republic::SUBJECT)) && seen.holds(generated::essential(republic)));
            }
            // A selected republic is open. Without a selection, or with the silence selected, none is.
            match state.selection {
                Selection::Republic(republic) => prop_assert_eq!(state.open, Some(republic)),
                Selection::Sentence(sentence) => {
                    let kept = before.open.filter(|open| before.selection == state.selection || generated::reaches(sentence, *open));
                    prop_assert_eq!(state.open, kept);
                }
                Selection::None | Selection::Silence => prop_assert_eq!(state.open, None),
            }
            prop_assert!(state.connected().is_none_or(|republic| state.open == Some(republic) && republic != Republic::SUBJECT));
            prop_assert!(Republic::ALL.into_iter().all(|republic| generated::paint(state.layer, state.moment, republic) == state.paint(republic)));
            prop_assert!(!state.is_dimmed(Republic::SUBJECT));
            // Only transitions of time change the moment, and only selecting changes the selection.
            prop_assert!(before.moment == state.moment || matches!(step.0 % 15, 7..=9));
            prop_assert!(before.selection == state.selection || step.0 % 15 < 4);
        }
    }

    #[test]
    fn each_part_of_the_state_is_enough_for_what_depends_on_it(steps in proptest::collection::vec(any::<(u8, u8)>(), 0..60)) {
        let state = steps.into_iter().fold(State::default(), after);
        let (colours, emphasis) = (state.colours(), state.emphasis());
        prop_assert_eq!(colours.group_class(), state.group_class());
        prop_assert_eq!(colours.moment, state.moment);
        prop_assert_eq!(colours.filter, state.filter);
        for republic in Republic::ALL {
            prop_assert_eq!(colours.paint(republic), state.paint(republic));
            prop_assert_eq!(colours.is_group(republic), state.is_group(republic));
            prop_assert_eq!(colours.change(republic), state.change(republic));
            prop_assert_eq!(emphasis.is_highlighted(republic), state.is_highlighted(republic));
            prop_assert_eq!(emphasis.is_dimmed(republic), state.is_dimmed(republic));
        }
        prop_assert_eq!(state.pointing().pointed, state.pointed);
        prop_assert_eq!(state.choice().selected_republic(), state.selected_republic());
        prop_assert_eq!(state.choice().open, state.open);
    }

    #[test]
    fn time_advances_by_single_moments_and_never_beyond_its_end(from in 0..=generated::NOW.get()) {
        let state = State::default().at_moment(MomentIndex::clamped(from));
        prop_assert!(state.advance().moment.get() == from + 1 || state.moment == generated::NOW);
        let playing = State { playing: true, ..state }.advance().playing;
        prop_assert_eq!(playing, state.moment.next() != generated::NOW);
    }
}

#[test]
fn keeping_a_republic_in_view_moves_the_map_only_if_the_republic_is_not_visible() {
    let near = State::default().select(Selection::Republic(Republic::Armenia));
    assert_eq!(near.keep_in_view(Republic::Armenia), near);
    assert_eq!(near.keep_in_view(Republic::Estonia).camera, Camera::HOME);
    assert_eq!(State::default().keep_in_view(Republic::Russia), State::default());
}
