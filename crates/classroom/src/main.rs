//! The entry point of "A class without accounts" in the browser. Only its page loads this program.

use classroom::{dom, printed, ui};

/// Starts the page. The note that it needs the program is hidden only after it is mounted.
fn main() {
    let Some(root) = dom::root() else { return };
    // Read once and needed until the page is closed.
    let installed = messages::page::install(messages::CLASS.start, dom::messages().leak());
    let Some(printed) = printed::read() else { return };
    if installed != messages::CLASS.len() {
        // The note stays.
        return;
    }
    let printed = Box::leak(Box::new(printed));
    leptos::mount::mount_to(root, move || ui::classroom(printed)).forget();
    dom::hide_printed();
}
