//! The components of the page.

mod divided;

use crate::class::Class;
use crate::division;
use crate::printed::Printed;
use crate::{csv, dom, strings};
use divided::{divided, Shown};
use leptos::prelude::*;

/// The field for the links, what is refused, and how the class divided.
pub fn classroom(printed: &'static Printed) -> impl IntoView {
    let pasted = RwSignal::new(String::new());
    let class = Memo::new(move |_| pasted.with(|text| Class::of(text, &printed.questions)));
    let refused = move || {
        let refused = class.with(|class| class.refused.clone());
        (!refused.is_empty()).then(|| {
            let lines = refused
                .iter()
                .map(|refused| view! { <li>{strings::refused(*refused)}</li> });
            view! {
                <section class="refused" aria-labelledby="refused">
                    <h2 id="refused">{messages::class_refused(refused.len())}</h2>
                    <ul>{lines.collect_view()}</ul>
                </section>
            }
        })
    };
    let keeping = move || {
        class.with(|class| (!class.taken.is_empty()).then(|| csv::url(&strings::table(printed, class)))).map(|table| {
            view! {
                <p class="line">
                    <a class="button" data-csv="" href=table download="class.csv">{messages::class_csv()}</a>
                    <button type="button" data-print="" on:click=move |_| dom::print()>{messages::class_print()}</button>
                </p>
            }
        })
    };
    view! {
        <section class="collect">
            <label for="links">{messages::class_links()}</label>
            <p class="note" id="links-about">{messages::class_links_about()}</p>
            <textarea
                id="links"
                data-links=""
                rows="6"
                spellcheck="false"
                autocomplete="off"
                aria-describedby="links-about"
                on:input=move |event| pasted.set(event_target_value(&event))
            ></textarea>
            <p class="said" role="status" data-taken="" prop:textContent=move || class.with(strings::taken)></p>
        </section>
        {refused}
        {keeping}
        {move || readings(printed, class)}
        {move || round(printed, class, 0)}
        {move || round(printed, class, 1)}
    }
}

fn readings(printed: &'static Printed, class: Memo<Class>) -> impl IntoView {
    let (divisions, count) = class.with(|class| {
        let readings = class.readings();
        (division::of_readings(&readings), readings.len())
    });
    let show = move |division: &division::Division| Shown {
        question: printed.partners.get(division.question).cloned().unwrap_or_default(),
        answers: printed.words.clone(),
        right: None,
        sentences: named(printed, &division.sentences),
        named: list(&division.sentences),
    };
    (count > 0).then(|| {
        let title = messages::class_readings(count);
        divided("readings", [title, messages::class_order().to_owned()], divisions, show)
    })
}

fn round(printed: &'static Printed, class: Memo<Class>, at: usize) -> impl IntoView {
    let (statements, places) = (printed.statements.len(), printed.places.len());
    let (divisions, count) = class.with(|class| {
        let quizzes = class.rounds(at);
        let divisions = match at {
            0 => division::of_places(&quizzes, places),
            _ => division::of_statements(&quizzes, statements, printed.choices.len()),
        };
        (divisions, quizzes.len())
    });
    let show = move |division: &division::Division| {
        let question = division.question;
        match at {
            0 => Shown {
                question: messages::class_where(printed.places.get(question).map_or("", String::as_str)),
                answers: strings::outcomes().map(str::to_owned).into(),
                right: Some(0),
                sentences: String::new(),
                named: None,
            },
            _ => {
                let (statement, sentences) = printed.statements.get(question).cloned().unwrap_or_default();
                Shown {
                    question: statement,
                    answers: printed.choices.clone(),
                    right: printed.questions.rounds[1]
                        .1
                        .answers
                        .get(question)
                        .map(|right| usize::from(*right)),
                    sentences,
                    named: None,
                }
            }
        }
    };
    let name = if at == 0 { "places" } else { "statements" };
    (count > 0).then(|| {
        let title = messages::class_round(strings::round(at), count);
        divided(
            name,
            [title, messages::class_order_of_round().to_owned()],
            divisions,
            show,
        )
    })
}

/// The HTML of the sentences that were named, in the order of the text.
fn named(printed: &Printed, counts: &[usize]) -> String {
    let named = printed.sentences.iter().zip(counts).filter(|(_, count)| **count > 0);
    named.map(|(html, _)| format!("<p>{html}</p>")).collect()
}

/// "S12 (5), S11 (2)", the most frequent first.
fn list(counts: &[usize]) -> Option<String> {
    let mut named: Vec<_> = (1..).zip(counts).filter(|(_, count)| **count > 0).collect();
    named.sort_by_key(|(number, count)| (std::cmp::Reverse(**count), *number));
    let named: Vec<_> = named
        .into_iter()
        .map(|(number, count)| messages::class_sentence(&format!("S{number}"), &count.to_string()))
        .collect();
    (!named.is_empty()).then(|| messages::class_sentences(&named.join(", ")))
}
