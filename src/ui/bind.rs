//! A small alternative to Leptos' own elements, for components that are printed first and hydrated later.
//!
//! Why: Leptos gives each shape of element a type of its own, with code to create, hydrate and update it. This page is
//! always printed, never creates an element in the browser, and its elements never come or go. With one type for all
//! elements the WASM is 23 kB smaller.
//!
//! How: a component describes an element with an [`ElementBuilder`], which has two implementations.
//!
//! - `ssr` prints everything: tag, attributes, texts, children.
//! - `hydrate` keeps only what the browser needs: bound attributes, bound texts, event handlers and children. `attr`,
//!   `text`, `html` and `static_children` compile to nothing there.
//!
//! Hydration finds each element **by its position** among the element children of its parent, so a component must describe
//! all of them, in their printed order; static children must come last. If the page has fewer elements than described,
//! those that are missing stay without bindings and handlers. Builds with debug assertions check each tag and report
//! missing and unexpected elements in the console.

#[cfg(not(feature = "ssr"))]
mod hydrate;
#[cfg(feature = "ssr")]
mod ssr;

#[cfg(not(feature = "ssr"))]
pub use hydrate::ElementBuilder;
#[cfg(feature = "ssr")]
pub use ssr::ElementBuilder;

use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::types;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};

pub fn element(tag: &'static str) -> ElementBuilder {
    ElementBuilder::new(tag)
}

// The rest of this file makes an `ElementBuilder` usable in `view!`.

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

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        _: bool,
        _: bool,
        _: Vec<leptos::attr::any_attribute::AnyAttribute>,
    ) {
        self.print(html);
        *position = Position::NextChild;
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Hydrated {
        match position.get() {
            Position::FirstChild => cursor.child(),
            Position::Current => {}
            _ => cursor.sibling(),
        }
        self.hydrate_node(cursor.current());
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
