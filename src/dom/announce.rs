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

/// Announces a text after a short pause, in place of one that still waits. The region is empty until then, so that the same
/// text is a change again.
pub fn announce(text: String) {
    set("");
    PENDING.set(Some(Timeout::new(PAUSE, move || set(&text))));
}

/// What waits is not announced any more.
pub fn cancel() {
    PENDING.take();
}

fn set(text: &str) {
    if let Some(status) = element("[data-announce]") {
        status.set_text_content(Some(text));
    }
}
