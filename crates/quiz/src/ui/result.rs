//! The result of a round: the score and the outcome of each question. It can be printed.

use crate::dom;
use crate::handed_in::{self, KINDS};
use crate::session::Session;
use crate::strings;
use leptos::prelude::*;

/// The result of a finished deck.
pub fn result(session: Session, at: usize) -> impl IntoView {
    let deck = &session.decks[at];
    let quiz = session.quizzes.with_untracked(|quizzes| quizzes[at].clone());
    let rows = quiz
        .iter()
        .flat_map(|quiz| (0..quiz.count()).map(move |round| (quiz, round)));
    let rows: Vec<_> = rows
        .filter_map(|(quiz, round)| {
            let question = &deck.questions[quiz.question(round)?];
            let names = quiz
                .given(round)
                .iter()
                .filter_map(|given| deck.choices.get(usize::from(*given)));
            let given: Vec<_> = names.map(|choice| choice.name.as_str()).collect();
            let answer = deck.choices.get(usize::from(quiz.answer(round)?))?;
            // For places, the question already names the answer.
            let answer = deck
                .board
                .is_empty()
                .then(|| view! { <span class="answer">{answer.name.as_str()}</span> });
            // What was kept back until now.
            let because = (session.explains_later && deck.board.is_empty()).then(|| {
                view! {
                    <p class="because">{question.because.as_str()}</p>
                    <div class="quotations" inner_html=question.shown.as_str()></div>
                }
            });
            Some(view! {
                <li>
                    <span class="asked">{question.ask.as_str()}</span>
                    {answer}
                    <span class="came">{strings::outcome(quiz.outcome(round))}</span>
                    <span class="given">{messages::quiz_chosen(&given.join(", "))}</span>
                    {because}
                </li>
            })
        })
        .collect();
    let code = quiz
        .as_ref()
        .and_then(|quiz| handed_in::written(quiz, KINDS[at], deck.text));
    dom::hand_in(code.as_deref());
    on_cleanup(|| dom::hand_in(None));
    let score = quiz
        .as_ref()
        .map(|quiz| messages::quiz_score(quiz.score(), quiz.count()));
    view! {
        <section class="result">
            <p class="kicker">{strings::round(at).0}</p>
            <h2 tabindex="-1" data-heading="">{score.map(|score| messages::quiz_result(&score))}</h2>
            <p class="name">{messages::quiz_name()}</p>
            <ol>{rows}</ol>
            <p class="line">
                <button type="button" data-print="" on:click=move |_| dom::print()>{messages::quiz_print()}</button>
                <button type="button" data-anew="" on:click=move |_| session.enter(at, true)>{messages::quiz_start_again()}</button>
                <button type="button" data-leave="" on:click=move |_| session.leave()>{messages::quiz_all_rounds()}</button>
            </p>
        </section>
    }
}
