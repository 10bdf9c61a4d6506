//! The sentences of the source that an article rests on, verbatim, each with what it asserts and who says so.

use crate::content::model::{Article, Content, Sentence};
use crate::words::printed as words;
use leptos::prelude::*;

/// The quotations, or nothing for a silent republic.
pub fn sentences(content: &Content, article: &Article) -> Option<impl IntoView> {
    let cited = article.evidence_sentences();
    // In the order of the text, whatever the order of the account.
    let quoted: Vec<_> = content
        .sentences
        .iter()
        .filter(|sentence| cited.contains(&sentence.id.as_str()))
        .map(quotation)
        .collect();
    (!quoted.is_empty()).then(|| {
        view! {
            <section class="quotations">
                <h3>{words::SOURCE_WORDS}</h3>
                {quoted}
            </section>
        }
    })
}

fn quotation(sentence: &Sentence) -> impl IntoView {
    let classes: Vec<_> = sentence
        .classes
        .iter()
        .map(|class| words::claim_class(*class))
        .collect();
    let by = sentence.by.as_ref().map(|by| format!(" · {by}"));
    view! {
        <blockquote>
            <p>
                <a class="mark" href=format!("#{}", sentence.id)>{sentence.id.to_uppercase()}</a>
                " "
                {sentence.text.clone()}
            </p>
            <p class="class">{classes.join(" · ")}{by}</p>
        </blockquote>
    }
}
