//! An element as the browser needs it: what of it follows the state, what it does, and the elements in it. All else is
//! printed.

use crate::binding::{Binding, Handler};
use crate::dom::node;
use leptos::tachys::renderer::types::Node;
use std::fmt::Display;

/// An element: what of it follows the state, what it does, and what stands in it. In a box, since it is handed on with
/// every word that is said of it.
#[derive(Default)]
pub struct ElementBuilder(Box<Parts>);

#[derive(Default)]
struct Parts {
    follows: Vec<(&'static str, Binding)>,
    acts: Vec<(&'static str, Handler)>,
    inside: Vec<ElementBuilder>,
}

impl ElementBuilder {
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
    pub fn bind(mut self, name: &'static str, value: Binding) -> Self {
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
    pub fn bind_text(self, words: Binding) -> Self {
        self.bind(node::WORDS, words)
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
    pub fn static_children(self, _: impl FnOnce() -> Vec<Self>) -> Self {
        self
    }

    /// Elements in it, one after the other.
    pub fn children(self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// What it does at an event.
    #[inline(never)]
    pub fn on(mut self, event: &'static str, act: Handler) -> Self {
        self.0.acts.push((event, act));
        self
    }

    /// The browser finds everything printed.
    #[allow(clippy::unused_self)]
    pub(super) fn print(self, _: &mut String) {}

    pub(super) fn hydrate_node(self, place: Node) {
        let Some(place) = node::of(place) else { return };
        self.hydrate_at(&place);
    }

    fn hydrate_at(self, place: &node::Place) {
        let Parts { follows, acts, inside } = *self.0;
        for (name, value) in follows {
            node::follow(place, name, value);
        }
        for (event, act) in acts {
            node::listen(place, event, act);
        }
        let mut next = place.first_element_child();
        for child in inside {
            let Some(place) = next else { return };
            child.hydrate_at(&place);
            next = place.next_element_sibling();
        }
    }
}
