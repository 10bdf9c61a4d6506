//! The parts of the state that views read, each on its own signal: panning the map must not disturb the list.

use crate::camera::Camera;
use crate::republic::Republic;
use crate::view::View;
use leptos::prelude::*;

/// What a view may watch. `Copy`, passed to every view; the state itself is written in one place.
#[derive(Clone, Copy)]
pub struct Watch {
    /// The whole state.
    pub view: RwSignal<View>,
    /// The chosen republic.
    pub selected: Memo<Option<Republic>>,
    /// The republic under the pointer or the focus.
    pub pointed: Memo<Option<Republic>>,
    /// Where the map looks.
    pub camera: Memo<Camera>,
}

impl Watch {
    /// The state as the press prints it, and its parts.
    pub fn new() -> Self {
        let view = RwSignal::new(View::default());
        Self {
            view,
            selected: Memo::new(move |_| view.get().selected()),
            pointed: Memo::new(move |_| view.get().pointed),
            camera: Memo::new(move |_| view.get().camera),
        }
    }

    /// `aria-current` of everything that stands for `republic`.
    pub fn current(self, republic: Republic) -> impl Fn() -> Option<&'static str> + Clone + Send + 'static {
        move || (self.selected.get() == Some(republic)).then_some("true")
    }

    /// `data-pointed` of everything that stands for `republic`.
    pub fn under_pointer(self, republic: Republic) -> impl Fn() -> Option<&'static str> + Clone + Send + 'static {
        move || (self.pointed.get() == Some(republic)).then_some("")
    }
}

impl Default for Watch {
    fn default() -> Self {
        Self::new()
    }
}
