//! The sentences of the source that an article rests on, verbatim, each with what it asserts and who says so.

use crate::pages::evidence::quotation;
use crate::strings;
use content::model::{Article, Content};
use leptos::prelude::*;

/// The quotations, or nothing for a silent republic.
pub fn sentences(content: &Content, article: &Article) -> Option<impl IntoView> {
    let cited = article.evidence_sentences();
    // In the order of the text, whatever the order of the account.
    let quoted: Vec<_> = content
        .sentences
        .iter()
        .filter(|sentence| cited.contains(&sentence.id.as_str()))
        .map(|sentence| quotation(sentence, ""))
        .collect();
    (!quoted.is_empty()).then(|| {
        view! {
            <section class="quotations">
                <h3>{strings::SOURCE_WORDS}</h3>
                {quoted}
            </section>
        }
    })
}
