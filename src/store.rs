//! What views may watch of the state, and in which forms. Panning changes the camera sixty times a second, so it has
//! a signal of its own: nothing else may be disturbed by it.

use crate::binding::{Binding, Value};
use leptos::prelude::*;
use state::camera::Camera;
use state::State;

/// What a view may watch. `Copy`, passed to every view; the state itself is written in one place.
#[derive(Clone, Copy)]
pub struct Store {
    /// The whole state.
    pub state: RwSignal<State>,
    /// The state but for the camera, which stays at home in it.
    pub still: Memo<State>,
}

impl Store {
    /// The state as the press prints it, and its parts.
    pub fn new() -> Self {
        let state = RwSignal::new(State::default());
        Self {
            state,
            still: Memo::new(move |_| State {
                camera: Camera::HOME,
                ..state.get()
            }),
        }
    }

    /// Changes the state.
    pub fn change(self, next: impl FnOnce(State) -> State) {
        self.set(next(self.state.get_untracked()));
    }

    fn set(self, state: State) {
        self.state.set(state);
    }

    /// An attribute that stands, without a value, while something holds.
    pub fn flag(self, holds: impl Fn(State) -> bool + Send + 'static) -> Binding {
        self.value(move |state| holds(state).then_some(""))
    }

    /// An attribute whose value is one of a few ids.
    pub fn value(self, read: impl Fn(State) -> Option<&'static str> + Send + 'static) -> Binding {
        self.read(Box::new(move |state| read(state).map(Into::into)))
    }

    /// Words.
    pub fn text(self, read: impl Fn(State) -> String + Send + 'static) -> Binding {
        self.read(Box::new(move |state| Some(read(state).into())))
    }

    /// An attribute that stands, with the value `true`, while something holds of the whole state, the camera included.
    pub fn aria_true(self, holds: impl Fn(State) -> bool + Send + 'static) -> Binding {
        Box::new(move || holds(self.state.get()).then_some("true".into()))
    }

    // One type whatever is read, so that what follows it is compiled, sent and paid for once.
    fn read(self, read: Box<dyn Fn(State) -> Value + Send>) -> Binding {
        Box::new(move || read(self.still.get()))
    }
}

impl Default for Store {
    fn default() -> Self {
        Self::new()
    }
}
