//! What views may watch of the state, and in which forms. Panning changes the camera sixty times a second, so it has
//! a signal of its own: nothing else may be disturbed by it.

use crate::camera::Camera;
use crate::element::{Follow, Value};
use crate::view::View;
use leptos::prelude::*;

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
    pub fn mark(self, holds: impl Fn(View) -> bool + Send + 'static) -> Follow {
        self.slug(move |view| holds(view).then_some(""))
    }

    /// An attribute whose value is one of a few ids.
    pub fn slug(self, read: impl Fn(View) -> Option<&'static str> + Send + 'static) -> Follow {
        self.read(Box::new(move |view| read(view).map(Into::into)))
    }

    /// Words.
    pub fn words(self, read: impl Fn(View) -> String + Send + 'static) -> Follow {
        self.read(Box::new(move |view| Some(read(view).into())))
    }

    /// An attribute that stands, with the value `true`, while something holds of the whole state, the camera included.
    pub fn truth(self, holds: impl Fn(View) -> bool + Send + 'static) -> Follow {
        Box::new(move || holds(self.view.get()).then_some("true".into()))
    }

    // One type whatever is read, so that what follows it is compiled, sent and paid for once.
    fn read(self, read: Box<dyn Fn(View) -> Value + Send>) -> Follow {
        Box::new(move || read(self.still.get()))
    }
}

impl Default for Watch {
    fn default() -> Self {
        Self::new()
    }
}
