//! What binds an element of the page to the state.

use leptos::ev::Event;
use std::borrow::Cow;

/// The value of an attribute, or a text; `None` where the attribute is absent.
pub type Value = Option<Cow<'static, str>>;

/// Computes a value from signals; it runs again whenever one of them changes.
pub type Binding = Box<dyn Fn() -> Value + Send>;

/// Handles an event of an element.
pub type Handler = Box<dyn FnMut(&Event) + Send>;
