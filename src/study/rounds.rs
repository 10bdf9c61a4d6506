//! The choice between the rounds: begin, take up again, or look at the result.

use super::Desk;
use crate::words::quiz as words;
use leptos::prelude::*;

/// Both rounds, and whether how far one is can be kept.
pub fn rounds(desk: Desk) -> impl IntoView {
    let cards: Vec<_> = [0, 1].map(|at| card(desk, at)).into();
    view! {
        <section class="rounds">
            <h2 tabindex="-1" data-heading="">{words::CHOOSE}</h2>
            <div class="cards">{cards}</div>
            <p class="note">{if desk.keeps { words::KEPT } else { words::NOT_KEPT }}</p>
        </section>
    }
}

fn card(desk: Desk, at: usize) -> impl IntoView {
    let (title, about, _) = words::ROUNDS[at];
    let quiz = desk.quizzes.with_untracked(|quizzes| quizzes[at].clone());
    let is_over = quiz.as_ref().is_some_and(|quiz| quiz.is_over());
    let left = quiz.as_ref().map(|quiz| match is_over {
        true => words::score(quiz.score(), quiz.count()),
        false => words::done(quiz.round(), quiz.count()),
    });
    let (first, anew) = match (quiz.is_some(), is_over) {
        (false, _) => (words::BEGIN, false),
        (true, false) => (words::TAKE_UP, true),
        (true, true) => (words::LOOK, true),
    };
    let button = move |name: &'static str, mark: &'static str, anew: bool| {
        // The same words stand on both cards: the title makes them two names.
        view! {
            <button type="button" data-go=mark data-deck=at.to_string() aria-label=[name, title].join(": ") on:click=move |_| desk.enter(at, anew)>{name}</button>
        }
    };
    view! {
        <div class="card">
            <h3>{title}</h3>
            <p>{about}</p>
            <p class="left">{left}</p>
            <p class="line">
                {button(first, "first", false)}
                {anew.then(|| button(words::AGAIN, "anew", true))}
            </p>
        </div>
    }
}
