//! The types that bind an element of the page to the state.

use leptos::ev::Event;
use std::borrow::Cow;

/// The value of an attribute or a text. `None`: the element has no such attribute.
pub type Value = Option<Cow<'static, str>>;

/// Computes a value from signals. Runs again when one of them changes.
pub type Binding = Box<dyn Fn() -> Value + Send>;

pub type Handler = Box<dyn FnMut(&Event) + Send>;

/// In place of an attribute's name: the text content is bound.
pub const TEXT: &str = "";
