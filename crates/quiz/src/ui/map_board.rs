//! The numbered map of the quiz. It is only for mouse and touch; keyboards and screen readers use the buttons beside it.

use crate::deck::Deck;
use crate::dom;
use crate::rules::{Intent, Outcome, Quiz};
use crate::session::Session;
use leptos::prelude::*;

/// The map of a deck that has one.
pub fn board(session: Session, deck: &'static Deck) -> impl IntoView {
    Effect::new(move |_| {
        if let Some(places) = session.quiz(|quiz| marks(deck, quiz)) {
            dom::mark(places);
        }
    });
    let click = move |event: leptos::ev::MouseEvent| {
        let slug = dom::clicked_place(&event);
        let place = deck
            .choices
            .iter()
            .position(|choice| Some(&choice.slug) == slug.as_ref());
        if let Some(place) = place {
            session.act(Intent::Choose(place as u8));
        }
    };
    (!deck.board.is_empty()).then(|| {
        view! { <figure class="map board" aria-hidden="true" inner_html=deck.board.as_str() on:click=click></figure> }
    })
}

/// The current state of each place: id, state, label.
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

/// The state of a choice: the value of `data-state`, and a symbol.
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

/// The label of a choice in its state.
pub fn label((state, mark): (&str, &str), open: &str, name: &str) -> String {
    match state {
        "open" => open.to_owned(),
        _ => [mark, name].concat(),
    }
}
