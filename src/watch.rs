//! What views may watch of the state, and in which forms. Panning changes the camera sixty times a second, so it has
//! a signal of its own: nothing else may be disturbed by it.
//!
//! The forms are few on purpose: an attribute that is there or not, and words. Each is one type whatever it is computed
//! from, so that the machinery behind it is compiled, sent and paid for once.

use crate::camera::Camera;
use crate::view::View;
use leptos::prelude::*;
use leptos::tachys::reactive_graph::SharedReactiveFunction;
use std::sync::{Arc, Mutex};

/// An attribute that follows the state: its value, or none while it does not stand.
pub type Mark = SharedReactiveFunction<Option<&'static str>>;

/// Words that follow the state.
pub type Words = SharedReactiveFunction<String>;

/// What a view may watch. `Copy`, passed to every view; the state itself is written in one place.
#[derive(Clone, Copy)]
pub struct Watch {
    /// The whole state.
    pub view: RwSignal<View>,
    /// The state but for the camera, which stays at home in it.
    pub still: Memo<View>,
}

impl Watch {
    /// The state as the press prints it, and its parts.
    pub fn new() -> Self {
        let view = RwSignal::new(View::default());
        Self {
            view,
            still: Memo::new(move |_| View {
                camera: Camera::HOME,
                ..view.get()
            }),
        }
    }

    /// Changes the state.
    pub fn change(self, next: impl FnOnce(View) -> View) {
        self.set(next(self.view.get_untracked()));
    }

    fn set(self, view: View) {
        self.view.set(view);
    }

    /// An attribute that stands, without a value, while something holds.
    pub fn mark(self, holds: impl Fn(View) -> bool + Send + 'static) -> Mark {
        self.slug(move |view| holds(view).then_some(""))
    }

    /// An attribute whose value is one of a few ids.
    pub fn slug(self, read: impl Fn(View) -> Option<&'static str> + Send + 'static) -> Mark {
        Arc::new(Mutex::new(move || read(self.still.get())))
    }

    /// Words.
    pub fn words(self, read: impl Fn(View) -> String + Send + 'static) -> Words {
        Arc::new(Mutex::new(move || read(self.still.get())))
    }
}

impl Default for Watch {
    fn default() -> Self {
        Self::new()
    }
}
