//! What the page uses of the browser: the printed page and printing.

pub use browser::{all, hide_printed, html, print, text};
use web_sys::HtmlElement;

/// The element that the program is mounted in.
pub fn root() -> Option<HtmlElement> {
    browser::root("class")
}

/// The messages of the page, as lines.
pub fn messages() -> String {
    browser::messages(".class [data-lines]")
}
