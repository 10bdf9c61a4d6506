//! Pointer, wheel and key events in any order, with any numbers: the camera stays within its limits, a single touch never
//! moves the map, and a drag never selects.

#![no_main]

use arbitrary::Arbitrary;
use domain::filter::Filter;
use domain::layer::Layer;
use domain::republic::Republic;
use interaction::gesture::{Gesture, Meaning, PointerKind};
use libfuzzer_sys::fuzz_target;
use state::camera::{wheel_zoom_factor, MAX_SCALE};
use state::generated::{count, essential, MomentIndex, SentenceNumber, HOME, SENTENCES};
use state::{Selection, State};

#[derive(Arbitrary, Clone, Copy, Debug)]
enum Act {
    Down {
        id: i32,
        touch: bool,
        at: (f64, f64),
        threshold: f64,
    },
    Move {
        id: i32,
        at: (f64, f64),
    },
    Up {
        id: i32,
    },
    Click,
    Begin,
    Wheel {
        turn: f64,
        at: (f64, f64),
    },
    Pan {
        by: (f64, f64),
    },
    Select {
        which: u8,
    },
    Sight {
        which: u8,
    },
    Time {
        moment: u8,
    },
    Play {
        playing: bool,
    },
    Step,
    Colour {
        layer: u8,
    },
    Show {
        only: Option<(u8, bool)>,
    },
}

fuzz_target!(|acts: Vec<Act>| {
    let mut gesture = Gesture::default();
    let mut state = State::default();
    // Whether the map has been dragged since the last click, and no new press has begun.
    let mut dragged = false;
    let mut down: Vec<(i32, bool)> = Vec::new();
    for act in acts {
        match act {
            Act::Down {
                id,
                touch,
                at,
                threshold,
            } => {
                let kind = if touch { PointerKind::Touch } else { PointerKind::Mouse };
                dragged &= !down.is_empty();
                if let [(known, was_touch)] = &mut down[..] {
                    // The same pointer again: its release was missed.
                    if *known == id {
                        *was_touch = touch;
                        dragged = false;
                    }
                }
                // Only a second touch joins the first, and nothing a mouse.
                if down.is_empty() || (down.len() == 1 && touch && down[0].1 && down[0].0 != id) {
                    down.push((id, touch));
                }
                gesture.down(id, kind, at, threshold);
            }
            Act::Move { id, at } => match gesture.moved(id, at) {
                Meaning::Nothing => {}
                Meaning::Pan { dx, dy } => {
                    assert!(
                        down.iter().any(|(known, touch)| *known == id && !touch),
                        "a single touch moved the map"
                    );
                    dragged = true;
                    state = state.with_camera(state.camera.panned((-dx, -dy)));
                }
                Meaning::Pinch { factor, at, moved } => {
                    dragged = true;
                    state = state.with_camera(state.camera.panned((-moved.0, -moved.1)).zoomed(factor, at));
                }
            },
            Act::Up { id } => {
                down.retain(|(known, _)| *known != id);
                gesture.up(id);
                assert!(gesture.is_dragging() <= !down.is_empty(), "it drags without a pointer");
            }
            Act::Begin => {
                gesture.begin();
                dragged &= !down.is_empty();
            }
            Act::Click => {
                let meant = gesture.click_is_meant();
                assert!(!(meant && dragged), "a drag selected");
                dragged = false;
            }
            Act::Wheel { turn, at } => state = state.with_camera(state.camera.zoomed(wheel_zoom_factor(turn), at)),
            Act::Pan { by } => state = state.with_camera(state.camera.panned(by)),
            Act::Select { which } => {
                let republic = Republic::ALL[usize::from(which) % 15];
                let sentence = SentenceNumber::new(which % SENTENCES + 1).expect("the number is in range");
                state = match which {
                    0..=199 => state.select(Selection::Republic(republic)),
                    200..=220 => state.select(Selection::Sentence(sentence)),
                    221..=240 => state.select(Selection::Silence),
                    _ => state.select(Selection::None),
                };
                if state.selected_republic() == Some(republic) {
                    let seen = state.camera.visible();
                    assert!(
                        seen.holds(essential(republic)) && seen.holds(essential(Republic::SUBJECT)),
                        "{republic:?} is selected and out of view"
                    );
                }
            }
            Act::Sight { which } => {
                let republic = Republic::ALL[usize::from(which) % 15];
                state = state.keep_in_view(republic);
                assert!(state.camera.visible().holds(essential(republic)));
            }
            Act::Time { moment } => state = state.at_moment(MomentIndex::clamped(moment)),
            Act::Play { playing } => state = state.with_playing(playing),
            Act::Step => state = state.advance(),
            Act::Colour { layer } => state = state.with_layer(Layer::ALL[usize::from(layer) % 4]),
            Act::Show { only } => {
                let filter = |(class, group)| {
                    if group {
                        Filter::group(class)
                    } else {
                        Filter::any(class)
                    }
                };
                state = state.with_filter(only.map(filter));
            }
        }
        let (camera, seen) = (state.camera, state.camera.visible());
        assert!(camera.k >= 1.0 && camera.k <= MAX_SCALE, "{camera:?}");
        assert!(seen.x >= HOME.x - 1.0 && seen.y >= HOME.y - 1.0, "{camera:?}");
        assert!(
            seen.x + seen.w <= HOME.x + HOME.w + 1.0 && seen.y + seen.h <= HOME.y + HOME.h + 1.0,
            "{camera:?}"
        );
        assert!(camera.css_values().iter().all(|number| !number.contains("NaN")));
        assert!(state
            .filter
            .is_none_or(|filter| count(state.layer, state.moment, filter) > 0));
    }
});
