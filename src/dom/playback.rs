//! The clock of the moments: one step after another while they play.

use crate::store::Store;
use gloo::timers::callback::Interval;

/// Long enough to read the account of a moment.
const STEP_MILLISECONDS: u32 = 3_000;

/// The clock, which runs or not.
#[derive(Default)]
pub struct Player(Option<Interval>);

impl Player {
    /// Runs while the state is playing. Called by an effect, never from within the clock's own call.
    pub fn sync(&mut self, store: Store, playing: bool) {
        match (playing, self.0.is_some()) {
            (true, false) => {
                self.0 = Some(Interval::new(STEP_MILLISECONDS, move || {
                    store.change(|state| state.step())
                }));
            }
            (false, true) => self.0 = None,
            _ => {}
        }
    }
}
