//! An element as the browser needs it: what of it follows the state, what it does, and the elements in it. All else is
//! printed.

use super::{Act, Follow};
use crate::browser::place;
use leptos::tachys::renderer::types::Node;
use std::fmt::Display;

/// An element: what of it follows the state, what it does, and what stands in it. In a box, since it is handed on with
/// every word that is said of it.
#[derive(Default)]
pub struct Element(Box<Parts>);

#[derive(Default)]
struct Parts {
    follows: Vec<(&'static str, Follow)>,
    acts: Vec<(&'static str, Act)>,
    inside: Vec<Element>,
}

impl Element {
    #[inline(never)]
    fn plain() -> Self {
        Self::default()
    }

    #[inline(always)]
    pub(super) fn new(_: &'static str) -> Self {
        Self::plain()
    }

    /// An attribute that never changes.
    #[inline(always)]
    pub fn attr(self, _: &'static str, _: impl Display) -> Self {
        self
    }

    /// An attribute that follows the state.
    #[inline(never)]
    pub fn follow(mut self, name: &'static str, value: Follow) -> Self {
        self.0.follows.push((name, value));
        self
    }

    /// Words that never change.
    #[inline(always)]
    pub fn text(self, _: &str) -> Self {
        self
    }

    /// Words that follow the state. Nothing else may stand in the element.
    #[inline(never)]
    pub fn words(self, words: Follow) -> Self {
        self.follow(place::WORDS, words)
    }

    /// HTML that never changes. Nothing else may stand in the element.
    #[inline(always)]
    pub fn html(self, _: impl AsRef<str>) -> Self {
        self
    }

    /// An element in it.
    #[inline(never)]
    pub fn child(mut self, child: Self) -> Self {
        self.0.inside.push(child);
        self
    }

    /// Elements in it of which nothing ever follows the state. They must be its last.
    #[inline(always)]
    pub fn fixed(self, _: impl FnOnce() -> Vec<Self>) -> Self {
        self
    }

    /// Elements in it, one after the other.
    pub fn children(self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// What it does at an event.
    #[inline(never)]
    pub fn on(mut self, event: &'static str, act: Act) -> Self {
        self.0.acts.push((event, act));
        self
    }

    /// The browser finds everything printed.
    #[allow(clippy::unused_self)]
    pub(super) fn print(self, _: &mut String) {}

    pub(super) fn wake(self, place: Node) {
        let Some(place) = place::of(place) else { return };
        self.wake_at(&place);
    }

    fn wake_at(self, place: &place::Place) {
        let Parts { follows, acts, inside } = *self.0;
        for (name, value) in follows {
            place::follow(place, name, value);
        }
        for (event, act) in acts {
            place::listen(place, event, act);
        }
        let mut next = place.first_element_child();
        for child in inside {
            let Some(place) = next else { return };
            child.wake_at(&place);
            next = place.next_element_sibling();
        }
    }
}
