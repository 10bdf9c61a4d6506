//! Readings in place of the printed ones. `web/without.js` writes their legends into the lines of the page and their classes
//! beside them, and says so by an event. Without classes the printed readings hold again.

use super::listen::listen;
use super::query::{element, text};
use crate::store::Store;
use gloo::utils::document;
use state::{moment_text, page_lines, readings};

/// Takes the classes and the lines of the page as they are now; returns the lines of its messages. They stay in memory until the
/// page is closed: readers take away some dozens of sentences, not thousands.
pub fn install() -> &'static str {
    let lines = element("[data-lines]");
    let leaked = |text: Option<String>| -> &'static str { text.unwrap_or_default().leak() };
    let [legend, moments, messages] = page_lines::split(leaked(lines.as_ref().map(text)));
    moment_text::install(moments);
    readings::install(
        leaked(lines.and_then(|lines| lines.get_attribute("data-classes"))),
        legend,
    );
    messages
}

/// Follows the event for as long as the page is open.
pub fn watch_readings(store: Store) {
    listen(&document(), "readings", move |_| {
        install();
        store.update(|state| state.with_other_readings());
    });
}
