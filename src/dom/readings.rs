//! Readings in place of the printed ones. `web/without.js` writes their legends into the lines of the page and their classes
//! beside them, and says so by an event. Without classes the printed readings hold again.

use super::listen::listen;
use super::query::{self, element};
use crate::store::Store;
use gloo::utils::document;
use state::{moment_text, page_lines, readings};

/// Follows the event for as long as the page is open.
pub fn watch_readings(store: Store) {
    listen(&document(), "readings", move |_| {
        // They stay in memory, as those of the page do: readers take away some dozens of sentences, not thousands.
        let [legend, moments, _] = page_lines::split(query::lines().leak());
        moment_text::install(moments);
        let classes = element("[data-lines]").and_then(|lines| lines.get_attribute("data-classes"));
        readings::install(classes.unwrap_or_default().leak(), legend);
        store.update(|state| state.with_other_readings());
    });
}
