//! A message by its number: from the page in the browser, from the catalogue natively.

#[cfg(not(target_arch = "wasm32"))]
use crate::argument::Argument;

/// A message without variables, by its number: smaller than a pointer to its function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message(pub(crate) u16);

impl Message {
    pub fn text(self) -> &'static str {
        text(usize::from(self.0))
    }
}

#[cfg(target_arch = "wasm32")]
pub(crate) use crate::page::{format, text};

#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn text(number: usize) -> &'static str {
    crate::catalogue::Catalogue::current().text(number)
}

#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn format(number: usize, arguments: &[Argument<'_>]) -> String {
    crate::catalogue::Catalogue::current().format(number, arguments)
}

/// A message by its number, for programs that go through all of them.
#[cfg(not(target_arch = "wasm32"))]
pub fn resolve(number: usize, arguments: &[Argument<'_>]) -> String {
    format(number, arguments)
}
