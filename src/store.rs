//! The signals of the state, and the bindings that components make from them.

use crate::binding::{Binding, Value};
use leptos::prelude::*;
use state::camera::Camera;
use state::State;

/// Bindings run whenever the part of the state changes from which they are made, so each is made from the smallest part that
/// has what it reads: pointing at a republic must not run what depends on the moment.
#[derive(Clone, Copy)]
pub struct Store {
    pub state: RwSignal<State>,
    /// The state with its camera fixed at home. While the map is panned, the camera changes up to sixty times a second;
    /// what depends on this part does not run then.
    pub without_camera: Part,
    /// What colours the map.
    pub colours: Part,
    /// What highlights and dims republics.
    pub emphasis: Part,
    /// The pointed republic.
    pub pointing: Part,
    /// The selection and what it opens.
    pub choice: Part,
    /// The open republic and the moment.
    pub change: Part,
    /// Whether the program runs.
    pub live: Part,
}

/// A part of the state; all else in it is as printed.
#[derive(Clone, Copy)]
pub struct Part(Memo<State>);

impl Store {
    /// Starts with the state that is printed.
    pub fn new() -> Self {
        let state = RwSignal::new(State::default());
        let without_camera = Memo::new(move |_| State {
            camera: Camera::HOME,
            ..state.get()
        });
        let part = |part: fn(State) -> State| Part(Memo::new(move |_| part(without_camera.get())));
        Self {
            state,
            without_camera: Part(without_camera),
            colours: part(State::colours),
            emphasis: part(State::emphasis),
            pointing: part(State::pointing),
            choice: part(State::choice),
            change: part(State::change_of_open),
            live: part(|state| State {
                live: state.live,
                ..State::default()
            }),
        }
    }

    pub fn update(self, transition: impl FnOnce(State) -> State) {
        self.set(transition(self.state.get_untracked()));
    }

    // Not part of `update`, which is compiled once for each transition.
    fn set(self, state: State) {
        self.state.set(state);
    }

    /// An attribute with the value `true`, present while the condition holds. The condition may depend on the camera.
    pub fn aria_true(self, condition: impl Fn(State) -> bool + Send + 'static) -> Binding {
        Box::new(move || condition(self.state.get()).then_some("true".into()))
    }

    /// A value that may depend on the camera.
    pub fn with_camera(self, compute: impl Fn(State) -> &'static str + Send + 'static) -> Binding {
        Box::new(move || Some(compute(self.state.get()).into()))
    }
}

impl Default for Store {
    fn default() -> Self {
        Self::new()
    }
}

impl Part {
    pub fn get(self) -> State {
        self.0.get()
    }

    pub fn get_untracked(self) -> State {
        self.0.get_untracked()
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

    // Takes one type of closure, so that its code is compiled once and not for each binding.
    fn boxed(self, compute: Box<dyn Fn(State) -> Value + Send>) -> Binding {
        Box::new(move || compute(self.0.get()))
    }
}
