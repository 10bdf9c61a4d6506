//! Click or drag, pinch or scroll: a pure state machine from pointer events to gestures.
//!
//! Positions are fractions of the map (0 to 1 in both directions), not pixels; the caller gives the threshold of a drag in
//! the same unit. One finger never moves the map, because it scrolls the page. Two fingers, or a mouse, do.

/// The kind of a pointer, which is a property of each event, not of the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointerKind {
    /// A mouse or a pen: one alone drags.
    Mouse,
    /// A finger.
    Touch,
}

/// The effect of an event on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Meaning {
    /// No effect.
    Nothing,
    /// The map moves with the pointer by these fractions of its size.
    Pan {
        /// Towards the right.
        dx: f64,
        /// Downwards.
        dy: f64,
    },
    /// The map is scaled by `factor` about a point and moves with it.
    Pinch {
        /// More than 1 zooms in.
        factor: f64,
        /// The point between the fingers.
        at: (f64, f64),
        /// The movement of that point.
        moved: (f64, f64),
    },
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Finger {
    id: i32,
    kind: PointerKind,
    at: (f64, f64),
}

/// The pointers that are down, and whether they have moved far enough for a drag.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Gesture {
    first: Option<Finger>,
    second: Option<Finger>,
    dragged: bool,
    threshold: f64,
}

impl Gesture {
    /// A pointer goes down. `threshold` is the least distance of a drag, as a fraction of the map.
    pub fn down(&mut self, id: i32, kind: PointerKind, at: (f64, f64), threshold: f64) {
        let finger = Some(Finger { id, kind, at });
        match (self.first, self.second) {
            // If the same pointer is already down, its `up` was missed.
            (first, None) if first.is_none_or(|first| first.id == id) => {
                *self = Self {
                    first: finger,
                    second: None,
                    dragged: false,
                    threshold,
                };
            }
            (Some(first), None) if first.kind == PointerKind::Touch && kind == PointerKind::Touch => {
                self.second = finger;
                self.dragged = true;
            }
            _ => {}
        }
    }

    /// A pointer moves.
    pub fn moved(&mut self, id: i32, at: (f64, f64)) -> Meaning {
        match (self.first, self.second) {
            (Some(first), Some(second)) if first.id == id || second.id == id => {
                let (before, other) = if first.id == id {
                    (first, second)
                } else {
                    (second, first)
                };
                // Set at each step, because a key pressed meanwhile may have reset it.
                self.dragged = true;
                let moved = Some(Finger { at, ..before });
                if first.id == id {
                    self.first = moved;
                } else {
                    self.second = moved;
                }
                pinch(before.at, at, other.at)
            }
            (Some(first), None) if first.id == id && first.kind == PointerKind::Mouse => {
                let (dx, dy) = (at.0 - first.at.0, at.1 - first.at.1);
                if !self.dragged && length(dx, dy) < self.threshold {
                    return Meaning::Nothing;
                }
                self.dragged = true;
                self.first = Some(Finger { at, ..first });
                Meaning::Pan { dx, dy }
            }
            _ => Meaning::Nothing,
        }
    }

    /// A pointer goes up or is cancelled (the browser began to scroll).
    pub fn up(&mut self, id: i32) {
        if self.second.is_some_and(|finger| finger.id == id) {
            self.second = None;
        } else if self.first.is_some_and(|finger| finger.id == id) {
            self.first = self.second.take();
        }
    }

    /// Whether the click after the last pointer is a click and not the end of a drag. Resets the answer to `true`.
    pub fn click_is_meant(&mut self) -> bool {
        !std::mem::take(&mut self.dragged)
    }

    /// Another interaction begins, such as a key or a press outside the map: no click of an earlier drag can follow.
    pub fn begin(&mut self) {
        if self.first.is_none() {
            self.dragged = false;
        }
    }

    /// Whether the map moves with a pointer now.
    pub fn is_dragging(&self) -> bool {
        self.dragged && self.first.is_some()
    }
}

/// The length of a vector. `f64::hypot` would add a kilobyte for an overflow that fractions cannot reach.
fn length(dx: f64, dy: f64) -> f64 {
    (dx * dx + dy * dy).sqrt()
}

/// The effect of one finger that moves while another rests at `other`.
fn pinch(before: (f64, f64), after: (f64, f64), other: (f64, f64)) -> Meaning {
    /// Below this distance (fractions of the map) the ratio is unreliable.
    const TOO_CLOSE: f64 = 0.02;
    let spread = |a: (f64, f64)| length(a.0 - other.0, a.1 - other.1);
    let middle = |a: (f64, f64)| ((a.0 + other.0) / 2.0, (a.1 + other.1) / 2.0);
    let (at, from) = (middle(after), middle(before));
    let factor = if spread(before) < TOO_CLOSE {
        1.0
    } else {
        spread(after).max(TOO_CLOSE) / spread(before)
    };
    Meaning::Pinch {
        factor,
        at,
        moved: (at.0 - from.0, at.1 - from.1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NEAR: f64 = 0.01;

    #[test]
    fn a_press_below_the_threshold_is_a_click() {
        let mut gesture = Gesture::default();
        gesture.down(1, PointerKind::Mouse, (0.5, 0.5), NEAR);
        assert_eq!(gesture.moved(1, (0.503, 0.503)), Meaning::Nothing);
        gesture.up(1);
        assert!(gesture.click_is_meant());
    }

    #[test]
    fn a_press_beyond_the_threshold_is_a_drag_and_its_click_is_ignored() {
        let mut gesture = Gesture::default();
        gesture.down(1, PointerKind::Mouse, (0.5, 0.5), NEAR);
        let Meaning::Pan { dx, .. } = gesture.moved(1, (0.6, 0.5)) else {
            panic!("no pan")
        };
        assert!((dx - 0.1).abs() < 1e-12);
        gesture.up(1);
        assert!(!gesture.click_is_meant());
        assert!(gesture.click_is_meant(), "only the first click after a drag is ignored");
    }

    #[test]
    fn one_finger_never_moves_the_map() {
        let mut gesture = Gesture::default();
        gesture.down(1, PointerKind::Touch, (0.5, 0.5), NEAR);
        assert_eq!(gesture.moved(1, (0.1, 0.9)), Meaning::Nothing);
        gesture.up(1);
        assert!(gesture.click_is_meant());
    }

    #[test]
    fn two_fingers_that_spread_zoom_in_about_their_centre() {
        let mut gesture = Gesture::default();
        gesture.down(1, PointerKind::Touch, (0.4, 0.5), NEAR);
        gesture.down(2, PointerKind::Touch, (0.6, 0.5), NEAR);
        let Meaning::Pinch { factor, at, .. } = gesture.moved(2, (0.8, 0.5)) else {
            panic!("no pinch")
        };
        assert!((factor - 2.0).abs() < 1e-9 && (at.0 - 0.6).abs() < 1e-9);
        gesture.up(2);
        assert_eq!(
            gesture.moved(1, (0.9, 0.9)),
            Meaning::Nothing,
            "the finger left alone scrolls the page again"
        );
        gesture.up(1);
        assert!(!gesture.click_is_meant());
    }

    #[test]
    fn a_third_finger_and_unknown_pointers_are_ignored() {
        let mut gesture = Gesture::default();
        gesture.down(1, PointerKind::Touch, (0.4, 0.5), NEAR);
        gesture.down(2, PointerKind::Touch, (0.6, 0.5), NEAR);
        gesture.down(3, PointerKind::Touch, (0.1, 0.1), NEAR);
        assert_eq!(gesture.moved(3, (0.9, 0.9)), Meaning::Nothing);
        assert_eq!(gesture.moved(77, (0.9, 0.9)), Meaning::Nothing);
        gesture.up(77);
        assert!(gesture.is_dragging());
    }

    #[test]
    fn a_finger_that_remains_after_a_mouse_does_not_move_the_map() {
        let mut gesture = Gesture::default();
        gesture.down(1, PointerKind::Mouse, (0.5, 0.5), NEAR);
        gesture.down(2, PointerKind::Touch, (0.6, 0.5), NEAR);
        gesture.up(1);
        assert_eq!(gesture.moved(2, (0.1, 0.9)), Meaning::Nothing);
    }

    #[test]
    fn a_finger_does_not_pinch_with_a_mouse_whose_up_was_missed() {
        let mut gesture = Gesture::default();
        gesture.down(1, PointerKind::Mouse, (0.5, 0.5), NEAR);
        gesture.down(2, PointerKind::Touch, (0.2, 0.2), NEAR);
        assert_eq!(gesture.moved(2, (0.4, 0.4)), Meaning::Nothing);
        gesture.up(2);
        assert!(gesture.click_is_meant(), "a tap");
        // A new press of the mouse starts at its new position.
        gesture.down(1, PointerKind::Mouse, (0.9, 0.9), NEAR);
        assert_eq!(gesture.moved(1, (0.901, 0.901)), Meaning::Nothing);
        assert!(gesture.click_is_meant());
    }

    #[test]
    fn a_drag_without_a_click_does_not_cancel_a_later_click() {
        let mut gesture = Gesture::default();
        gesture.down(1, PointerKind::Touch, (0.4, 0.5), NEAR);
        gesture.down(2, PointerKind::Touch, (0.6, 0.5), NEAR);
        gesture.moved(2, (0.8, 0.5));
        gesture.begin();
        assert!(gesture.is_dragging(), "the fingers are still down");
        gesture.up(1);
        gesture.up(2);
        gesture.begin();
        assert!(gesture.click_is_meant());
    }

    #[test]
    fn a_key_during_a_pinch_does_not_make_it_a_click() {
        let mut gesture = Gesture::default();
        gesture.down(1, PointerKind::Touch, (0.4, 0.5), NEAR);
        gesture.down(2, PointerKind::Touch, (0.6, 0.5), NEAR);
        gesture.click_is_meant();
        gesture.moved(2, (0.8, 0.5));
        assert!(!gesture.click_is_meant());
    }

    proptest! {
        #[test]
        fn a_drag_of_any_path_is_not_a_click(steps in proptest::collection::vec((0.0..1.0f64, 0.0..1.0f64), 1..30)) {
            let mut gesture = Gesture::default();
            gesture.down(1, PointerKind::Mouse, (0.5, 0.5), NEAR);
            let mut panned = false;
            for at in steps {
                panned |= matches!(gesture.moved(1, at), Meaning::Pan { .. });
            }
            gesture.up(1);
            prop_assert_eq!(gesture.click_is_meant(), !panned);
        }

        #[test]
        fn in_any_sequence_one_finger_moves_nothing_and_a_drag_is_never_a_click(
            acts in proptest::collection::vec((0..4_u8, 1..5_i32, 0.0..1.0f64, 0.0..1.0f64), 1..60)
        ) {
            let mut gesture = Gesture::default();
            // Odd pointers are fingers. `down` has those that move the map: the first, and a finger that joins a finger.
            let mut down: Vec<i32> = Vec::new();
            let mut moved = false;
            for (act, id, x, y) in acts {
                match act {
                    0 => {
                        // A single pointer that goes down again starts a new gesture.
                        moved &= !down.is_empty() && down != [id];
                        if down.is_empty() || (down.len() == 1 && id % 2 == 1 && down[0] % 2 == 1 && down[0] != id) {
                            down.push(id);
                        }
                        let kind = if id % 2 == 1 { PointerKind::Touch } else { PointerKind::Mouse };
                        gesture.down(id, kind, (x, y), NEAR);
                    }
                    1 => {
                        let meaning = gesture.moved(id, (x, y));
                        prop_assert!(meaning == Meaning::Nothing || down.contains(&id), "an unknown pointer moves the map");
                        prop_assert!(meaning == Meaning::Nothing || down.len() == 2 || id % 2 == 0, "one finger moves the map");
                        moved |= meaning != Meaning::Nothing;
                    }
                    2 => {
                        down.retain(|known| *known != id);
                        gesture.up(id);
                    }
                    _ => {
                        gesture.begin();
                        moved &= !down.is_empty();
                    }
                }
                prop_assert!(!gesture.is_dragging() || !down.is_empty());
            }
            prop_assert!(!(moved && gesture.click_is_meant()), "a drag selects");
        }

        #[test]
        fn the_pans_add_up_to_the_movement_of_the_pointer(steps in proptest::collection::vec((0.0..1.0f64, 0.0..1.0f64), 1..30)) {
            let mut gesture = Gesture::default();
            gesture.down(1, PointerKind::Mouse, (0.5, 0.5), 0.0);
            let (mut x, mut y) = (0.5, 0.5);
            let last = steps[steps.len() - 1];
            for at in steps {
                if let Meaning::Pan { dx, dy } = gesture.moved(1, at) {
                    x += dx;
                    y += dy;
                }
            }
            prop_assert!((x - last.0).abs() < 1e-9 && (y - last.1).abs() < 1e-9);
        }
    }
}
