//! The signals of the state, and the bindings that components make from them.

use crate::binding::{Binding, Value};
use leptos::prelude::*;
use state::camera::Camera;
use state::State;

/// Bindings run whenever the part of the state changes from which they are made. `of_…` narrows it, so that pointing at a
/// republic does not run what depends on the moment.
#[derive(Clone, Copy)]
pub struct Store {
    pub state: RwSignal<State>,
    /// The state with its camera fixed at home. While the map is panned, the camera changes up to sixty times a second;
    /// what depends on this memo does not run then.
    pub without_camera: Memo<State>,
    colours: Memo<State>,
    emphasis: Memo<State>,
    pointing: Memo<State>,
    choice: Memo<State>,
}

impl Store {
    /// Starts with the state that is printed.
    pub fn new() -> Self {
        let state = RwSignal::new(State::default());
        let without_camera = Memo::new(move |_| State {
            camera: Camera::HOME,
            ..state.get()
        });
        let part = |part: fn(State) -> State| Memo::new(move |_| part(without_camera.get()));
        Self {
            state,
            without_camera,
            colours: part(State::colours),
            emphasis: part(State::emphasis),
            pointing: part(State::pointing),
            choice: part(State::choice),
        }
    }

    /// For bindings that depend on moment, layer and filter alone.
    pub fn of_colours(self) -> Self {
        self.with_part(self.colours)
    }

    /// For bindings that depend on the colours and the active sentence alone.
    pub fn of_emphasis(self) -> Self {
        self.with_part(self.emphasis)
    }

    /// For bindings that depend on the pointed republic alone.
    pub fn of_pointing(self) -> Self {
        self.with_part(self.pointing)
    }

    /// For bindings that depend on the selection alone.
    pub fn of_choice(self) -> Self {
        self.with_part(self.choice)
    }

    fn with_part(self, part: Memo<State>) -> Self {
        Self {
            without_camera: part,
            ..self
        }
    }

    pub fn update(self, transition: impl FnOnce(State) -> State) {
        self.set(transition(self.state.get_untracked()));
    }

    // Not part of `update`, which is compiled once for each transition.
    fn set(self, state: State) {
        self.state.set(state);
    }

    /// An attribute without a value, present while the condition holds.
    pub fn flag(self, condition: impl Fn(State) -> bool + Send + 'static) -> Binding {
        self.value(move |state| condition(state).then_some(""))
    }

    /// A value that is one of a few constants.
    pub fn value(self, compute: impl Fn(State) -> Option<&'static str> + Send + 'static) -> Binding {
        self.boxed(Box::new(move |state| compute(state).map(Into::into)))
    }

    /// A formatted text.
    pub fn text(self, compute: impl Fn(State) -> String + Send + 'static) -> Binding {
        self.boxed(Box::new(move |state| Some(compute(state).into())))
    }

    /// An attribute with the value `true`, present while the condition holds. The condition may depend on the camera.
    pub fn aria_true(self, condition: impl Fn(State) -> bool + Send + 'static) -> Binding {
        Box::new(move || condition(self.state.get()).then_some("true".into()))
    }

    /// A value that may depend on the camera.
    pub fn with_camera(self, compute: impl Fn(State) -> &'static str + Send + 'static) -> Binding {
        Box::new(move || Some(compute(self.state.get()).into()))
    }

    // Takes one type of closure, so that its code is compiled once and not for each binding.
    fn boxed(self, compute: Box<dyn Fn(State) -> Value + Send>) -> Binding {
        Box::new(move || compute(self.without_camera.get()))
    }
}

impl Default for Store {
    fn default() -> Self {
        Self::new()
    }
}
