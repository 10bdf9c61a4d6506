//! A small alternative to Leptos' own elements, for a page that is printed first and bound to its state later.
//!
//! Why: Leptos gives each shape of element a type of its own, with code to create, hydrate and update it, and finds the
//! printed elements by walking from one to the next. This page is always printed and its elements never come or go. With
//! one type for all elements the WASM is 14 kB smaller (docs/architecture.md has the measurement), and an element that an
//! extension of the browser puts into the page disturbs nothing.
//!
//! How: a component describes an element with an [`ElementBuilder`]. One that has bindings or handlers is **live**. All live
//! elements are numbered in the order of the document, and the printed page carries the number in [`KEY`].
//!
//! - With `ssr` the description holds everything, and [`print`] writes it as HTML.
//! - Without `ssr` it holds bindings, handlers and children only: `attr`, `text`, `html` and `static_children` compile to
//!   nothing. [`hydrate`] finds the printed elements by their keys and attaches bindings and handlers.
//!
//! Both use [`ElementBuilder::live_elements`], which numbers the elements, so the numbers cannot differ. A key that the
//! page does not have is an error in the console; the other elements are bound all the same.

#[cfg(not(feature = "ssr"))]
mod hydrate;
#[cfg(feature = "ssr")]
mod print;

use crate::binding::{Binding, Handler, TEXT};
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::types;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use std::fmt::Display;

/// The attribute with the number of a live element.
pub const KEY: &str = "data-live";

/// An element, its attributes and its children. Boxed, since each method passes it on by value.
pub struct ElementBuilder(Box<Parts>);

#[derive(Default)]
struct Parts {
    bindings: Vec<(&'static str, Binding)>,
    handlers: Vec<(&'static str, Handler)>,
    children: Vec<ElementBuilder>,
    #[cfg(feature = "ssr")]
    fixed: print::Fixed,
}

pub fn element(tag: &'static str) -> ElementBuilder {
    ElementBuilder::new(tag)
}

// Methods with a body are `inline(never)`, so that each is one call where it is used. Those that do nothing in the browser
// are `inline(always)`, so that their arguments are not compiled.
impl ElementBuilder {
    #[cfg(feature = "ssr")]
    fn new(tag: &'static str) -> Self {
        Self(Box::new(Parts {
            fixed: print::Fixed::new(tag),
            ..Parts::default()
        }))
    }

    #[cfg(not(feature = "ssr"))]
    #[inline(always)]
    fn new(_: &'static str) -> Self {
        Self::empty()
    }

    #[cfg(not(feature = "ssr"))]
    #[inline(never)]
    fn empty() -> Self {
        Self(Box::default())
    }

    /// An attribute that never changes.
    #[allow(unused_mut, unused_variables)]
    #[inline(always)]
    pub fn attr(mut self, name: &'static str, value: impl Display) -> Self {
        #[cfg(feature = "ssr")]
        self.0.fixed.attr(name, value.to_string());
        self
    }

    /// An attribute that depends on the state.
    #[inline(never)]
    pub fn bind(mut self, name: &'static str, value: Binding) -> Self {
        self.0.bindings.push((name, value));
        self
    }

    /// A text that never changes.
    #[allow(unused_mut, unused_variables)]
    #[inline(always)]
    pub fn text(mut self, text: &str) -> Self {
        #[cfg(feature = "ssr")]
        self.0.fixed.text(text);
        self
    }

    /// A text that depends on the state. It must be the only content of the element.
    #[inline(never)]
    pub fn bind_text(self, text: Binding) -> Self {
        self.bind(TEXT, text)
    }

    /// HTML that never changes.
    #[allow(unused_mut, unused_variables)]
    #[inline(always)]
    pub fn html(mut self, html: impl AsRef<str>) -> Self {
        #[cfg(feature = "ssr")]
        self.0.fixed.html(html.as_ref());
        self
    }

    #[inline(never)]
    pub fn child(mut self, child: Self) -> Self {
        #[cfg(feature = "ssr")]
        self.0.fixed.child();
        self.0.children.push(child);
        self
    }

    pub fn children(self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// Children without bindings and handlers, which the browser does not describe at all.
    #[allow(unused_mut, unused_variables)]
    #[inline(always)]
    pub fn static_children(mut self, children: impl FnOnce() -> Vec<Self>) -> Self {
        #[cfg(feature = "ssr")]
        children()
            .into_iter()
            .for_each(|child| self.0.fixed.html(&child.print()));
        self
    }

    /// Handles an event.
    #[inline(never)]
    pub fn on(mut self, event: &'static str, handler: Handler) -> Self {
        self.0.handlers.push((event, handler));
        self
    }

    fn is_live(&self) -> bool {
        !self.0.bindings.is_empty() || !self.0.handlers.is_empty()
    }

    /// Visits this element and all below it in the order of the document, each with its key if it is live.
    fn live_elements(&mut self, next: &mut u32, visit: &mut dyn FnMut(&mut Parts, Option<u32>)) {
        let key = self.is_live().then_some(*next);
        if key.is_some() {
            *next += 1;
        }
        visit(&mut self.0, key);
        for child in &mut self.0.children {
            child.live_elements(next, visit);
        }
    }
}

// The rest of this file makes an `ElementBuilder` usable as the view of a Leptos component.

leptos::tachys::no_attrs!(ElementBuilder);

/// What Leptos keeps of a rendered element. Empty: elements are never updated or removed by Leptos.
pub struct Hydrated;

impl Render for ElementBuilder {
    type State = Hydrated;

    // Never called: all elements are printed.
    fn build(self) -> Hydrated {
        Hydrated
    }

    // Never called: bindings update elements without rendering them again.
    fn rebuild(self, _: &mut Hydrated) {}
}

impl RenderHtml for ElementBuilder {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    #[allow(unused_variables)]
    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        _: bool,
        _: bool,
        _: Vec<leptos::attr::any_attribute::AnyAttribute>,
    ) {
        #[cfg(feature = "ssr")]
        html.push_str(&self.print());
        *position = Position::NextChild;
    }

    // The keys say where elements are, so the position does not matter.
    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, position: &PositionState) -> Hydrated {
        #[cfg(not(feature = "ssr"))]
        self.attach();
        position.set(Position::NextChild);
        Hydrated
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl Mountable for Hydrated {
    fn unmount(&mut self) {}

    fn mount(&mut self, _: &types::Element, _: Option<&types::Node>) {}

    fn insert_before_this(&self, _: &mut dyn Mountable) -> bool {
        false
    }

    fn elements(&self) -> Vec<types::Element> {
        Vec::new()
    }
}
