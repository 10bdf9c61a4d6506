//! An element as the live rooms of the page draw it: one view of Leptos for all of them, whatever stands in it and
//! whatever follows the state.
//!
//! It has two halves. The press prints all of an element. The browser finds it printed, so there it is only what follows
//! the state, what it does and where it stands among its neighbours: what stands fixed is not compiled, and costs no
//! reader a byte. Leptos' own elements are a type for each shape with machinery of its own: 23 KB more to load.

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

/// An element by its tag, to be filled.
pub fn element(tag: &'static str) -> ElementBuilder {
    ElementBuilder::new(tag)
}

leptos::tachys::no_attrs!(ElementBuilder);

/// Nothing to take away: the page lives as long as it is open, and its elements were there before it.
pub struct Hydrated;

impl Render for ElementBuilder {
    type State = Hydrated;

    // Only what is printed is made live: there is no way to build an element anew, and nobody who would.
    fn build(self) -> Hydrated {
        Hydrated
    }

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
