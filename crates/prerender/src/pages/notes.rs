//! The notes of the sentences: what a sentence asserts, who says it, the republics that it reaches, and its dates. All notes occupy the
//! same place, so that nothing moves when another is shown: that of the selected sentence, or of the one under the pointer.

use crate::strings;
use content::model::{Content, DateExpression, Sentence};
use leptos::prelude::*;

/// The notes of all sentences, and a hint for when none is selected.
pub fn notes(content: &Content) -> impl IntoView {
    let notes: Vec<_> = content
        .sentences
        .iter()
        .map(|sentence| note(content, sentence))
        .collect();
    view! {
        <p data-note="">{messages::notes_hint()}</p>
        {notes}
    }
}

fn note(content: &Content, sentence: &Sentence) -> impl IntoView {
    let classes: Vec<_> = sentence
        .classes
        .iter()
        .map(|class| strings::claim_class(*class))
        .collect();
    let by = sentence.by.as_ref().map(|by| format!(" – {by}"));
    let reached = content.reach(sentence);
    let concerns = match (&sentence.group, sentence.republics.is_empty()) {
        (Some(group), _) => strings::concerns_group(group),
        (None, true) => messages::concerns_subject().to_owned(),
        (None, false) => messages::concerns().to_owned(),
    };
    let links: Vec<_> = reached
        .into_iter()
        .filter(|_| !sentence.republics.is_empty())
        .enumerate()
        .map(|(at, republic)| {
            let slug = republic.slug();
            view! { {(at > 0).then_some(",")}" "<a href=format!("#{slug}") data-republic=slug>{republic.name()}</a> }
        })
        .collect();
    let dates: Vec<_> = sentence.dates.iter().map(date).collect();
    let dates = (!dates.is_empty()).then(|| format!(" {} {}.", messages::note_dates(), dates.join("; ")));
    view! { <p data-note=sentence.id.clone()><b>{classes.join(" · ")}</b>{by}". "{concerns}{links}"."{dates}</p> }
}

/// "“early 1994” (no month given)"
fn date(date: &DateExpression) -> String {
    format!("“{}” ({})", date.words, strings::exactness(date.precision))
}
