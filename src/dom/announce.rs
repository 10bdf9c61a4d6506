//! The announcements: texts that a screen reader speaks by itself.

use super::query::element;
use gloo::timers::callback::Timeout;
use std::cell::RefCell;

/// Milliseconds. A text that changes together with the rest of the page is lost on some screen readers: they are busy with
/// the other changes.
const PAUSE: u32 = 250;

thread_local! {
    static PENDING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Announces a text after a short pause, in place of one that still waits.
pub fn announce(text: String) {
    let timeout = Timeout::new(PAUSE, move || {
        if let Some(status) = element("[data-announce]") {
            status.set_text_content(Some(&text));
        }
    });
    PENDING.set(Some(timeout));
}
