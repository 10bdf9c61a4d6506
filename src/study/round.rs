//! A round as it is played: the question, the map if it has one, the choices, and what is told with the answer.

use super::board::{board, label, state};
use super::Desk;
use crate::quiz::{Intent, Outcome, Quiz};
use crate::words::quiz as words;
use leptos::prelude::*;

/// The round of a deck.
pub fn round(desk: Desk, at: usize) -> impl IntoView {
    let deck = &desk.decks[at];
    let question = move || {
        let asked = desk.quiz(|quiz| quiz.question(quiz.round())).flatten();
        asked.map(|question| &deck.questions[question])
    };
    let outcome = move || desk.quiz(|quiz| quiz.outcome(quiz.round())).unwrap_or(Outcome::Open);
    let progress = move || {
        desk.quiz(|quiz| {
            let progress = words::progress(quiz.round(), quiz.count());
            let tries = (quiz.tries() > 1 && quiz.outcome(quiz.round()) == Outcome::Open)
                .then(|| words::tries(quiz.given(quiz.round()).len(), quiz.tries()));
            progress + &tries.unwrap_or_default()
        })
    };
    // The choice that was wrong, while there are tries left.
    let said = move || {
        desk.quiz(|quiz| {
            let given = quiz.given(quiz.round());
            let last = given.last().filter(|_| quiz.outcome(quiz.round()) == Outcome::Open)?;
            let chosen = deck.choices.get(usize::from(*last))?;
            Some(words::wrong(&chosen.name, given.len(), quiz.tries()))
        })
        .flatten()
    };
    let name = move || {
        let answer = desk.quiz(|quiz| quiz.answer(quiz.round())).flatten();
        answer.map_or("", |answer| deck.choices[usize::from(answer)].name.as_str())
    };
    let told = move || {
        let outcome = outcome();
        let question = question().filter(|_| outcome != Outcome::Open)?;
        let is_last = desk.quiz(|quiz| quiz.round() + 1 == quiz.count()) == Some(true);
        Some(view! {
            <section class="verdict" aria-labelledby="verdict">
                <h3 tabindex="-1" id="verdict" data-verdict="">{words::verdict(outcome, name())}</h3>
                <p class="because">{question.because.as_str()}</p>
                <div class="quotations" inner_html=question.shown.as_str()></div>
                <button type="button" class="next" data-next="" on:click=move |_| desk.act(Intent::GoOn)>
                    {if is_last { words::TO_RESULT } else { words::NEXT }}
                </button>
            </section>
        })
    };
    let choices = deck.choices.iter().zip(0..).map(|(choice, place)| {
        let of = move |read: fn(&Quiz, u8) -> bool| desk.quiz(|quiz| read(quiz, place)).unwrap_or_default();
        let state = move || desk.quiz(|quiz| state(quiz, place)).unwrap_or_default();
        view! {
            <button
                type="button"
                data-take=place.to_string()
                data-state=move || state().0
                aria-label=move || choice.spoken.clone().filter(|_| state().0 == "open")
                aria-disabled=move || (!of(Quiz::offers)).then_some("true")
                on:click=move |_| desk.act(Intent::Choose(place))
            >
                {move || label(state(), &choice.label, &choice.name)}
            </button>
        }
    });
    let class = if deck.board.is_empty() { "round" } else { "round placed" };
    view! {
        <section class=class>
            <div class="ask">
                <p class="kicker">{progress}</p>
                <h2 tabindex="-1" data-heading="">{move || question().map(|question| question.ask.as_str())}</h2>
                <p class="said" role="status">{said}</p>
            </div>
            {board(desk, deck)}
            <div class="choices" role="group" aria-label=words::CHOICES[at]>{choices.collect_view()}</div>
            <div class="told">{told}</div>
            <p class="line"><button type="button" class="plain" data-leave="" on:click=move |_| desk.leave()>{words::LEAVE}</button></p>
        </section>
    }
}
