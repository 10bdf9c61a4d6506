//! The open round: the question, the map if it has one, the choices, and the explanation.

use super::map_board::{board, label, state};
use crate::rules::{Intent, Outcome, Quiz};
use crate::session::Session;
use crate::strings;
use leptos::prelude::*;

/// The round of a deck. Its texts are set as the content of elements, not as text nodes: a browser's translator puts others in
/// their places.
pub fn question(session: Session, at: usize) -> impl IntoView {
    let deck = &session.decks[at];
    let current = move || {
        let asked = session.quiz(|quiz| quiz.question(quiz.round())).flatten();
        asked.map(|question| &deck.questions[question])
    };
    let outcome = move || session.quiz(|quiz| quiz.outcome(quiz.round())).unwrap_or(Outcome::Open);
    let progress = move || {
        session.quiz(|quiz| {
            let (number, count) = (quiz.round() + 1, quiz.count());
            if quiz.tries() > 1 && quiz.outcome(quiz.round()) == Outcome::Open {
                let next = quiz.given(quiz.round()).len() + 1;
                messages::quiz_progress_and_try(number, count, next, usize::from(quiz.tries()))
            } else {
                messages::quiz_progress(number, count)
            }
        })
    };
    // The message after a wrong choice, while there are tries left.
    let said = move || {
        session
            .quiz(|quiz| {
                let given = quiz.given(quiz.round());
                let last = given.last().filter(|_| quiz.outcome(quiz.round()) == Outcome::Open)?;
                let chosen = deck.choices.get(usize::from(*last))?;
                Some(messages::quiz_wrong(
                    given.len() + 1,
                    usize::from(quiz.tries()),
                    &chosen.name,
                ))
            })
            .flatten()
    };
    // Whether the explanation has to wait until the end of the round.
    let explains_later = session.explains_later && deck.rules.tries == 1;
    let name = move || {
        let answer = session.quiz(|quiz| quiz.answer(quiz.round())).flatten();
        answer.map_or("", |answer| deck.choices[usize::from(answer)].name.as_str())
    };
    let explanation = move || {
        let outcome = outcome();
        let question = current().filter(|_| outcome != Outcome::Open)?;
        let is_last = session.quiz(|quiz| quiz.round() + 1 == quiz.count()) == Some(true);
        let verdict = if explains_later {
            messages::quiz_noted().to_owned()
        } else {
            strings::verdict(outcome, name())
        };
        let because = (!explains_later).then(|| {
            view! {
                <p class="because">{question.because.as_str()}</p>
                <div class="quotations" inner_html=question.shown.as_str()></div>
            }
        });
        Some(view! {
            <section class="verdict" aria-labelledby="verdict">
                <h3 tabindex="-1" id="verdict" data-verdict="">{verdict}</h3>
                {because}
                <button type="button" class="next" data-next="" on:click=move |_| session.act(Intent::GoOn)>
                    {if is_last { messages::quiz_to_result() } else { messages::quiz_next() }}
                </button>
            </section>
        })
    };
    let choices = deck.choices.iter().zip(0..).map(|(choice, place)| {
        let of = move |read: fn(&Quiz, u8) -> bool| session.quiz(|quiz| read(quiz, place)).unwrap_or_default();
        let state = move || {
            let of = |quiz: &Quiz| match state(quiz, place) {
                _ if explains_later && quiz.given(quiz.round()).contains(&place) => ("given", ""),
                _ if explains_later => ("open", ""),
                told => told,
            };
            session.quiz(of).unwrap_or_default()
        };
        view! {
            <button
                type="button"
                data-take=place.to_string()
                data-state=move || state().0
                aria-label=move || choice.spoken.clone().filter(|_| state().0 == "open")
                aria-disabled=move || (!of(Quiz::offers)).then_some("true")
                on:click=move |_| session.act(Intent::Choose(place))
                prop:textContent=move || label(state(), &choice.label, &choice.name)
            ></button>
        }
    });
    let class = if deck.board.is_empty() { "round" } else { "round placed" };
    view! {
        <section class=class>
            <div class="ask">
                <p class="kicker" prop:textContent=progress></p>
                <h2 tabindex="-1" data-heading="" prop:textContent=move || current().map(|question| question.ask.as_str())></h2>
                <p class="said" role="status" prop:textContent=said></p>
            </div>
            {board(session, deck)}
            <div class="choices" role="group" aria-label=strings::choices(at)>{choices.collect_view()}</div>
            <div class="told">{explanation}</div>
            <p class="line"><button type="button" class="plain" data-leave="" on:click=move |_| session.leave()>{messages::quiz_quit()}</button></p>
        </section>
    }
}
