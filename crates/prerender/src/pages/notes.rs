//! The notes of the sentences: claim classes and speaker, dates and their precision, topics, and the republics that a
//! sentence reaches, each with the next sentence that reaches it. All notes occupy the same place, so that nothing moves
//! when another is shown: that of the selected sentence, or of the one under the pointer.

use super::print::print;
use crate::strings;
use content::model::{Content, DateExpression, Sentence};
use domain::republic::Republic;
use leptos::prelude::*;
use state::generated::{self, SentenceNumber};

/// The notes of all sentences, and a hint for when none is selected.
pub fn notes(content: &Content) -> String {
    let notes: Vec<_> = content
        .sentences
        .iter()
        .zip(SentenceNumber::all())
        .map(|(sentence, number)| note(sentence, number, &content.reach(sentence)))
        .collect();
    print(view! {
        <p data-note="">{strings::NOTES_HINT}</p>
        {notes}
    })
}

fn note(sentence: &Sentence, number: SentenceNumber, reach: &[Republic]) -> impl IntoView {
    let classes: Vec<_> = sentence
        .classes
        .iter()
        .map(|class| strings::claim_class(*class))
        .collect();
    let by = sentence.by.as_ref().map(|by| format!(": {by}"));
    let topics: Vec<_> = sentence.topics.iter().map(|topic| strings::topic(*topic)).collect();
    let dates: Vec<_> = sentence.dates.iter().map(date).collect();
    let dates = if dates.is_empty() {
        strings::NO_DATE.to_owned()
    } else {
        dates.join("; ")
    };
    let group = sentence
        .group
        .as_ref()
        .map(|group| strings::as_group(group))
        .unwrap_or_default();
    let reached: Vec<_> = reach.iter().map(|republic| reached(*republic, number)).collect();
    view! {
        <div data-note=sentence.id.clone()>
            <p><b>{sentence.id.to_uppercase()}" "{classes.join(" · ")}</b>{by}"."</p>
            <p><i>{strings::NOTE_DATES}</i>" "{dates}"."</p>
            <p><i>{strings::NOTE_TOPICS}</i>" "{topics.join(", ")}"."</p>
            <p><i>{strings::NOTE_REACHES}</i>{group}{reached}</p>
        </div>
    }
}

/// " Armenia (next: S4)"
fn reached(republic: Republic, number: SentenceNumber) -> impl IntoView {
    let slug = republic.slug();
    let next = generated::next_sentence(republic, Some(number))
        .filter(|next| *next != number)
        .map(|next| view! { " "<a class="mark" href=format!("#s{next}")>{strings::next_on_topic(next.get())}</a> });
    view! { " "<span class="reached"><a href=format!("#{slug}") data-republic=slug>{republic.name()}</a>{next}</span> }
}

/// "“early 1994” (part of a year)"
fn date(date: &DateExpression) -> String {
    format!("“{}” ({})", date.words, strings::exactness(date.precision))
}
