//! How the class divided over each question of a list: counts as text, beside bars, and the sentences to discuss.

use crate::division::Division;
use leptos::prelude::*;

/// What is shown of a question.
pub struct Shown {
    pub question: String,
    pub answers: Vec<String>,
    /// The place of the answer that the quiz takes for right. It is named also where nobody has given it.
    pub right: Option<usize>,
    /// The HTML of the sentences to discuss; empty if there are none.
    pub sentences: String,
    /// The sentences that were named, and how often.
    pub named: Option<String>,
}

pub fn divided(
    id: &'static str,
    [title, order]: [String; 2],
    divisions: Vec<Division>,
    show: impl Fn(&Division) -> Shown,
) -> impl IntoView {
    let questions: Vec<_> = divisions
        .iter()
        .map(|division| question(division, show(division)))
        .collect();
    view! {
        <section class="divided" data-divided=id aria-labelledby=id>
            <h2 id=id>{title}</h2>
            <p class="note">{order}</p>
            <ol>{questions}</ol>
        </section>
    }
}

fn question(division: &Division, shown: Shown) -> impl IntoView + use<> {
    let total = division.total();
    let Shown {
        question,
        answers,
        right,
        sentences,
        named,
    } = shown;
    let given = answers
        .into_iter()
        .enumerate()
        .zip(&division.counts)
        .filter(|((place, _), count)| **count > 0 || (total > 0 && right == Some(*place)));
    let bars: Vec<_> = given
        .map(|((place, answer), count)| {
            let line = messages::class_count(&answer, *count, total);
            let line = if right == Some(place) {
                messages::class_right(&line)
            } else {
                line
            };
            let bar = (*count > 0).then(|| {
                let share = format!("{}%", division.share(place));
                view! { <i aria-hidden="true" style:width=share></i> }
            });
            view! { <li><span>{line}</span>{bar}</li> }
        })
        .collect();
    let nobody = bars
        .is_empty()
        .then(|| view! { <p class="note">{messages::class_nobody()}</p> });
    let discuss = (!sentences.is_empty()).then(|| {
        view! {
            <details>
                <summary>{messages::class_discuss()}</summary>
                <div class="quotations" inner_html=sentences></div>
            </details>
        }
    });
    view! {
        <li>
            <h3>{question}</h3>
            <ul class="bars">{bars}</ul>
            {nobody}
            {named.map(|named| view! { <p class="named">{named}</p> })}
            {discuss}
        </li>
    }
}
