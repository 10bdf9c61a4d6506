//! Click or drag, pinch or scroll: a pure state machine from pointer events to what they mean.
//!
//! Positions are shares of the picture (0 to 1 in both directions), so that the machine knows no pixels; the
//! distance that makes a drag is given in the same shares by whoever knows the picture's width.
//! One finger never moves the map: it scrolls the page. Two fingers, or a mouse, do.

/// What kind of pointer it is: decided by each event, never by the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointerKind {
    /// A mouse or a pen: it can drag by itself.
    Mouse,
    /// A finger.
    Touch,
}

/// What an event means for the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Meaning {
    /// Nothing yet.
    Nothing,
    /// The map follows the pointer by this share of the picture.
    Pan {
        /// Towards the right.
        dx: f64,
        /// Downwards.
        dy: f64,
    },
    /// The map grows by `factor` about a point and follows it.
    Pinch {
        /// More than 1 comes nearer.
        factor: f64,
        /// The point between the fingers.
        at: (f64, f64),
        /// How far that point moved.
        moved: (f64, f64),
    },
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Finger {
    id: i32,
    kind: PointerKind,
    at: (f64, f64),
}

/// The pointers that are down, and whether they have moved enough to be a drag.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Gesture {
    first: Option<Finger>,
    second: Option<Finger>,
    dragged: bool,
    threshold: f64,
}

impl Gesture {
    /// A pointer goes down. `threshold` is the distance, in shares of the picture, from which it is a drag.
    pub fn down(&mut self, id: i32, kind: PointerKind, at: (f64, f64), threshold: f64) {
        let finger = Some(Finger { id, kind, at });
        match (self.first, self.second) {
            // A pointer that goes down once more went up where nobody saw it.
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
                // Said again at each step: a key pressed meanwhile may have settled a click.
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

    /// A pointer goes up or is taken away (the browser began to scroll).
    pub fn up(&mut self, id: i32) {
        if self.second.is_some_and(|finger| finger.id == id) {
            self.second = None;
        } else if self.first.is_some_and(|finger| finger.id == id) {
            self.first = self.second.take();
        }
    }

    /// Whether the click that follows the last pointer is meant as a click. Asking settles it.
    pub fn click_is_meant(&mut self) -> bool {
        !std::mem::take(&mut self.dragged)
    }

    /// Something else begins, such as a key or a press beside the map: a drag that is over has no click to come any more.
    pub fn begin(&mut self) {
        if self.first.is_none() {
            self.dragged = false;
        }
    }

    /// Whether the map follows a pointer right now.
    pub fn is_dragging(&self) -> bool {
        self.dragged && self.first.is_some()
    }
}

/// The length of a step. `f64::hypot` would guard against overflow that shares of a picture cannot reach, for a
/// kilobyte more.
fn length(dx: f64, dy: f64) -> f64 {
    (dx * dx + dy * dy).sqrt()
}

/// One finger of two moved: what that means with the other one resting at `other`.
fn pinch(before: (f64, f64), after: (f64, f64), other: (f64, f64)) -> Meaning {
    /// Fingers nearer than this (shares of the picture) give no reliable ratio.
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
    fn a_press_that_hardly_moves_is_a_click() {
        let mut gesture = Gesture::default();
        gesture.down(1, PointerKind::Mouse, (0.5, 0.5), NEAR);
        assert_eq!(gesture.moved(1, (0.503, 0.503)), Meaning::Nothing);
        gesture.up(1);
        assert!(gesture.click_is_meant());
    }

    #[test]
    fn a_press_that_moves_is_a_drag_and_its_click_is_not_meant() {
        let mut gesture = Gesture::default();
        gesture.down(1, PointerKind::Mouse, (0.5, 0.5), NEAR);
        let Meaning::Pan { dx, .. } = gesture.moved(1, (0.6, 0.5)) else {
            panic!("no pan")
        };
        assert!((dx - 0.1).abs() < 1e-12);
        gesture.up(1);
        assert!(!gesture.click_is_meant());
        assert!(
            gesture.click_is_meant(),
            "only the first click after a drag is swallowed"
        );
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
    fn two_fingers_apart_come_nearer_about_their_middle() {
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
    fn a_third_finger_and_strangers_are_ignored() {
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
    fn a_finger_left_over_from_a_mouse_never_moves_the_map() {
        let mut gesture = Gesture::default();
        gesture.down(1, PointerKind::Mouse, (0.5, 0.5), NEAR);
        gesture.down(2, PointerKind::Touch, (0.6, 0.5), NEAR);
        gesture.up(1);
        assert_eq!(gesture.moved(2, (0.1, 0.9)), Meaning::Nothing);
    }

    #[test]
    fn a_finger_pinches_with_a_finger_and_not_with_a_mouse_that_went_up_unseen() {
        let mut gesture = Gesture::default();
        gesture.down(1, PointerKind::Mouse, (0.5, 0.5), NEAR);
        gesture.down(2, PointerKind::Touch, (0.2, 0.2), NEAR);
        assert_eq!(gesture.moved(2, (0.4, 0.4)), Meaning::Nothing);
        gesture.up(2);
        assert!(gesture.click_is_meant(), "a tap");
        // The mouse comes back: its new press begins where it is.
        gesture.down(1, PointerKind::Mouse, (0.9, 0.9), NEAR);
        assert_eq!(gesture.moved(1, (0.901, 0.901)), Meaning::Nothing);
        assert!(gesture.click_is_meant());
    }

    #[test]
    fn a_drag_that_no_click_followed_swallows_none_that_comes_later() {
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
    fn a_key_between_two_steps_of_a_pinch_makes_no_click_of_it() {
        let mut gesture = Gesture::default();
        gesture.down(1, PointerKind::Touch, (0.4, 0.5), NEAR);
        gesture.down(2, PointerKind::Touch, (0.6, 0.5), NEAR);
        gesture.click_is_meant();
        gesture.moved(2, (0.8, 0.5));
        assert!(!gesture.click_is_meant());
    }

    proptest! {
        #[test]
        fn a_drag_never_selects_whatever_its_path(steps in proptest::collection::vec((0.0..1.0f64, 0.0..1.0f64), 1..30)) {
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
        fn whatever_fingers_and_mice_do_one_finger_moves_nothing_and_what_moved_is_no_click(
            acts in proptest::collection::vec((0..4_u8, 1..5_i32, 0.0..1.0f64, 0.0..1.0f64), 1..60)
        ) {
            let mut gesture = Gesture::default();
            // Odd pointers are fingers. Those that the map follows: the first, and a finger that joins a finger.
            let mut down: Vec<i32> = Vec::new();
            let mut moved = false;
            for (act, id, x, y) in acts {
                match act {
                    0 => {
                        // A pointer alone that goes down again begins anew.
                        moved &= !down.is_empty() && down != [id];
                        if down.is_empty() || (down.len() == 1 && id % 2 == 1 && down[0] % 2 == 1 && down[0] != id) {
                            down.push(id);
                        }
                        let kind = if id % 2 == 1 { PointerKind::Touch } else { PointerKind::Mouse };
                        gesture.down(id, kind, (x, y), NEAR);
                    }
                    1 => {
                        let meaning = gesture.moved(id, (x, y));
                        prop_assert!(meaning == Meaning::Nothing || down.contains(&id), "a stranger moves the map");
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
        fn a_pan_adds_up_to_the_way_of_the_pointer(steps in proptest::collection::vec((0.0..1.0f64, 0.0..1.0f64), 1..30)) {
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
