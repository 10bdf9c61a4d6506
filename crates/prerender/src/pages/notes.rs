//! The notes of the sentences: what a sentence asserts, who says it, the republics that it reaches, and its dates. All notes occupy the
//! same place, so that nothing moves when another is shown: that of the selected sentence, or of the one under the pointer.

use crate::lists::{comma, semicolon, separated};
use crate::markup::{self, MARKS};
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
    let claim = match &sentence.by {
        Some(by) => messages::note_claim_by(MARKS[0], by),
        None => messages::note_claim(MARKS[0]),
    };
    let claim = markup::with(&claim, [view! { <b>{claims(sentence)}</b> }.into_any()]);
    let concerns = match (&sentence.group, sentence.republics.is_empty()) {
        (Some(group), _) => messages::concerns_group(group, MARKS[0]),
        (None, true) => messages::concerns_subject().to_owned(),
        (None, false) => messages::concerns(MARKS[0]),
    };
    let links = content.reach(sentence).into_iter().map(|republic| {
        let slug = republic.slug();
        view! { <a href=format!("#{slug}") data-republic=slug>{republic.name()}</a> }.into_any()
    });
    let concerns = markup::with(&concerns, [separated(links, &comma()).into_any()]);
    let dates: Vec<_> = sentence.dates.iter().map(date).collect();
    let dates = (!dates.is_empty()).then(|| view! { " "{messages::note_dates(&dates.join(&semicolon()))} });
    view! { <p data-note=sentence.id.clone()>{claim}" "{concerns}{dates}</p> }
}

/// What a sentence asserts: "Reported as fact · Position of one side".
pub fn claims(sentence: &Sentence) -> String {
    let classes: Vec<_> = sentence
        .classes
        .iter()
        .map(|class| strings::claim_class(*class))
        .collect();
    classes.join(" · ")
}

/// "“early 1994” (no month given)"
fn date(date: &DateExpression) -> String {
    messages::note_date(&date.words, strings::exactness(date.precision))
}
