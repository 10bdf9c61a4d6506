//! Plays the moments: advances the state at an interval.

use crate::store::Store;
use gloo::timers::callback::Interval;

/// Long enough to read the caption of a moment.
const STEP_MILLISECONDS: u32 = 3_000;

/// The interval, if it runs.
#[derive(Default)]
pub struct Player(Option<Interval>);

impl Player {
    /// Starts or stops the interval. Must not be called by the interval's own callback, which it would drop.
    pub fn sync(&mut self, store: Store, playing: bool) {
        match (playing, self.0.is_some()) {
            (true, false) => {
                self.0 = Some(Interval::new(STEP_MILLISECONDS, move || {
                    store.update(|state| state.advance())
                }));
            }
            (false, true) => self.0 = None,
            _ => {}
        }
    }
}
