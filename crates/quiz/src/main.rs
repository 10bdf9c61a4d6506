//! The entry point of the quiz in the browser. Only the page of the quiz loads this program.

use quiz::deck::{self, Deck};
use quiz::session::Session;
use quiz::{dom, ui};

/// Starts the quiz. The printed quiz is hidden only after the live one is mounted.
fn main() {
    let Some(root) = dom::root() else { return };
    // Read once and needed until the page is closed.
    let installed = messages::page::install(messages::QUIZ.start, dom::messages().leak());
    if installed != messages::QUIZ.len() {
        // The printed quiz stays.
        return;
    }
    let decks: &'static [Deck; 2] = Box::leak(Box::new(deck::decks(dom::printed())));
    leptos::mount::mount_to(root, move || ui::quiz(Session::resumed(decks))).forget();
    dom::hide_printed();
}
