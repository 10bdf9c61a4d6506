//! The sentences of the source that are the evidence of an article, quoted verbatim.

use crate::pages::evidence::quotation;
use crate::strings;
use content::model::{Article, Content};
use leptos::prelude::*;

/// `None` if the source does not mention the republic.
pub fn sentences(content: &Content, article: &Article) -> Option<impl IntoView> {
    let cited = article.evidence_sentences();
    // In the order of the source, not of the account.
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
