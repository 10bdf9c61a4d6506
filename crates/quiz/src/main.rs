//! The entry of the quiz in the browser: a program of its own, which only the quiz's page loads.

use quiz::deck::{self, Deck};
use quiz::session::Session;
use quiz::{dom, ui};

/// Starts the quiz where its page was printed. The printed quiz is hidden only after there is something in its place.
fn main() {
    let Some(root) = dom::root() else { return };
    // Read once, and needed until the page is closed.
    let decks: &'static [Deck; 2] = Box::leak(Box::new(deck::decks(dom::printed())));
    let keeps = dom::keeps();
    leptos::mount::mount_to(root, move || ui::quiz(Session::resumed(decks, keeps))).forget();
    dom::hide_printed();
}
