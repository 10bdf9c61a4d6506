//! The choice between the rounds: begin, resume, or see the result.

use crate::session::{Keeper, Session};
use crate::strings;
use leptos::prelude::*;

/// Both rounds, and whether progress is stored.
pub fn rounds(session: Session) -> impl IntoView {
    let cards: Vec<_> = [0, 1].map(|at| card(session, at)).into();
    let note = match session.keeper {
        Keeper::Platform => messages::quiz_saved_by_platform(),
        Keeper::Browser => messages::quiz_saved(),
        Keeper::Nobody => messages::quiz_not_saved(),
    };
    view! {
        <section class="rounds">
            <h2 tabindex="-1" data-heading="">{messages::quiz_choose()}</h2>
            <div class="cards">{cards}</div>
            <p class="note">{note}</p>
        </section>
    }
}

fn card(session: Session, at: usize) -> impl IntoView {
    let (title, about) = strings::round(at);
    let quiz = session.quizzes.with_untracked(|quizzes| quizzes[at].clone());
    let is_over = quiz.as_ref().is_some_and(|quiz| quiz.is_over());
    let left = quiz.as_ref().map(|quiz| match is_over {
        true => messages::quiz_score(quiz.score(), quiz.count()),
        false => messages::quiz_done(quiz.round(), quiz.count()),
    });
    let (first, anew) = match (quiz.is_some(), is_over) {
        (false, _) => (messages::quiz_start(), false),
        (true, false) => (messages::quiz_continue(), true),
        (true, true) => (messages::quiz_see_result(), true),
    };
    let button = move |name: &'static str, mark: &'static str, anew: bool| {
        // Both cards have the same button: the title makes the accessible names unique.
        view! {
            <button type="button" data-go=mark data-deck=at.to_string() aria-label=messages::quiz_button_of(name, title) on:click=move |_| session.enter(at, anew)>{name}</button>
        }
    };
    view! {
        <div class="card">
            <h3>{title}</h3>
            <p>{about}</p>
            <p class="left">{left}</p>
            <p class="line">
                {button(first, "first", false)}
                {anew.then(|| button(messages::quiz_start_again(), "anew", true))}
            </p>
        </div>
    }
}
