//! The browser's half: keeps bindings, event handlers and children, and attaches them to the printed elements.

use crate::binding::{Binding, Handler};
use crate::dom::node;
use leptos::tachys::renderer::types::{Element, Node};
use std::fmt::Display;

/// What the browser needs of an element. Boxed, since each method passes it on by value.
#[derive(Default)]
pub struct ElementBuilder(Box<Parts>);

#[derive(Default)]
struct Parts {
    #[cfg(debug_assertions)]
    tag: &'static str,
    bindings: Vec<(&'static str, Binding)>,
    handlers: Vec<(&'static str, Handler)>,
    children: Vec<ElementBuilder>,
}

// Methods with a body are `inline(never)`, so that each is one call where it is used. Those that ignore their arguments
// are `inline(always)`, so that the arguments are not compiled.
impl ElementBuilder {
    #[inline(never)]
    fn empty() -> Self {
        Self::default()
    }

    #[cfg(debug_assertions)]
    pub(super) fn new(tag: &'static str) -> Self {
        let mut element = Self::empty();
        element.0.tag = tag;
        element
    }

    #[cfg(not(debug_assertions))]
    #[inline(always)]
    pub(super) fn new(_: &'static str) -> Self {
        Self::empty()
    }

    /// An attribute that never changes.
    #[inline(always)]
    pub fn attr(self, _: &'static str, _: impl Display) -> Self {
        self
    }

    /// An attribute that depends on the state.
    #[inline(never)]
    pub fn bind(mut self, name: &'static str, value: Binding) -> Self {
        self.0.bindings.push((name, value));
        self
    }

    /// A text that never changes.
    #[inline(always)]
    pub fn text(self, _: &str) -> Self {
        self
    }

    /// A text that depends on the state. It must be the only content of the element.
    #[inline(never)]
    pub fn bind_text(self, text: Binding) -> Self {
        self.bind(node::TEXT, text)
    }

    /// HTML that never changes. It must be the only content of the element.
    #[inline(always)]
    pub fn html(self, _: impl AsRef<str>) -> Self {
        self
    }

    #[inline(never)]
    pub fn child(mut self, child: Self) -> Self {
        self.0.children.push(child);
        self
    }

    /// Children without bindings and handlers. They must be the last children.
    #[inline(always)]
    pub fn static_children(self, _: impl FnOnce() -> Vec<Self>) -> Self {
        self
    }

    pub fn children(self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// Handles an event.
    #[inline(never)]
    pub fn on(mut self, event: &'static str, handler: Handler) -> Self {
        self.0.handlers.push((event, handler));
        self
    }

    /// The browser prints nothing.
    #[allow(clippy::unused_self)]
    pub(super) fn print(self, _: &mut String) {}

    pub(super) fn hydrate_node(self, node: Node) {
        match node::to_element(node) {
            Some(element) => self.hydrate(&element),
            None => self.report("none"),
        }
    }

    fn hydrate(self, element: &Element) {
        self.check_tag(element);
        let Parts {
            bindings,
            handlers,
            children,
            ..
        } = *self.0;
        for (name, value) in bindings {
            node::bind(element, name, value);
        }
        for (event, handler) in handlers {
            node::listen(element, event, handler);
        }
        let mut next = element.first_element_child();
        for child in children {
            let Some(element) = next else {
                return child.report("none");
            };
            child.hydrate(&element);
            next = element.next_element_sibling();
        }
    }

    #[cfg(debug_assertions)]
    fn check_tag(&self, element: &Element) {
        let found = element.local_name();
        if found != self.0.tag {
            self.report(&found);
        }
    }

    #[cfg(not(debug_assertions))]
    #[inline(always)]
    fn check_tag(&self, _: &Element) {}

    /// Reports that the printed page has another element, or none, where this one was expected.
    #[cfg(debug_assertions)]
    fn report(&self, found: &str) {
        leptos::logging::error!("hydration: expected <{}>, found {found}", self.0.tag);
    }

    #[cfg(not(debug_assertions))]
    #[inline(always)]
    fn report(&self, _: &str) {}
}
