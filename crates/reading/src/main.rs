//! The entry point of "Read it yourself" in the browser. Only its page loads this program.

use reading::session::Session;
use reading::{dom, printed, ui};

/// Starts the page. The printed sheet is hidden only after the live one is mounted.
fn main() {
    let Some(root) = dom::root() else { return };
    // Read once and needed until the page is closed.
    let installed = messages::page::install(messages::READING.start, dom::messages().leak());
    let Some(printed) = printed::read() else { return };
    if installed != messages::READING.len() {
        // The printed sheet stays.
        return;
    }
    let printed = Box::leak(Box::new(printed));
    leptos::mount::mount_to(root, move || ui::reading(Session::resumed(printed))).forget();
    dom::hide_printed();
}
