//! The map with numbers: printed in the page, marked here, and pressed by mouse and finger. Whoever uses keys or hears
//! the page has the buttons beside it, so the map itself is for the eye and the pointer.

use crate::deck::Deck;
use crate::dom;
use crate::rules::{Intent, Outcome, Quiz};
use crate::session::Session;
use leptos::prelude::*;

/// The board of a deck that has one.
pub fn board(session: Session, deck: &'static Deck) -> impl IntoView {
    Effect::new(move |_| {
        if let Some(places) = session.quiz(|quiz| marks(deck, quiz)) {
            dom::mark(places);
        }
    });
    let press = move |event: leptos::ev::MouseEvent| {
        let slug = dom::pressed(&event);
        let place = deck
            .choices
            .iter()
            .position(|choice| Some(&choice.slug) == slug.as_ref());
        if let Some(place) = place {
            session.act(Intent::Choose(place as u8));
        }
    };
    (!deck.board.is_empty()).then(|| {
        view! { <figure class="map board" aria-hidden="true" inner_html=deck.board.as_str() on:click=press></figure> }
    })
}

/// What became of each place so far: id, state, label.
fn marks(deck: &'static Deck, quiz: &Quiz) -> Vec<(&'static str, &'static str, String)> {
    let places = deck
        .choices
        .iter()
        .zip(0..)
        .filter(|(choice, _)| !choice.slug.is_empty());
    places
        .map(|(choice, at)| {
            let state = state(quiz, at);
            (choice.slug.as_str(), state.0, label(state, &choice.label, &choice.name))
        })
        .collect()
}

/// What became of a choice: its state in a word, and its mark.
pub fn state(quiz: &Quiz, choice: u8) -> (&'static str, &'static str) {
    let round = quiz.round();
    let outcome = quiz.outcome(round);
    let of_before = quiz.known(choice).map(|round| quiz.outcome(round));
    match of_before {
        Some(Outcome::Shown) => ("known", "✗ "),
        Some(_) => ("known", "✓ "),
        None if outcome != Outcome::Open && quiz.answer(round) == Some(choice) => match outcome {
            Outcome::Shown => ("asked", "→ "),
            _ => ("asked", "✓ "),
        },
        None if quiz.given(round).contains(&choice) => ("tried", "✗ "),
        None => ("open", ""),
    }
}

/// What a choice shows in its state.
pub fn label((state, mark): (&str, &str), open: &str, name: &str) -> String {
    match state {
        "open" => open.to_owned(),
        _ => [mark, name].concat(),
    }
}
