//! Evidence: the marks after a statement that link to its sentences and context facts, and quoted sentences.

use super::in_english::in_english;
use crate::links::Links;
use crate::paths::{context_id, Page};
use crate::strings;
use content::model::{Article, Sentence};
use content::query::is_sentence_id;
use domain::republic::Republic;
use domain::vocabulary::ClaimClass;
use leptos::prelude::*;
use std::iter;

/// Marks for `evidence`, in its order: the number of a sentence links to the sentence, `†` and the number of a context fact
/// to the fact on the page of the republic.
pub fn marks(links: Links, republic: Republic, article: &Article, evidence: &[String]) -> Vec<impl IntoView + use<>> {
    evidence
        .iter()
        .enumerate()
        .map(|(place, id)| {
            // The first mark stays on the line of the word before it.
            let gap = if place == 0 { "\u{a0}" } else { " " };
            let mark = match article.context.iter().position(|fact| fact == id) {
                Some(place) => {
                    let href = links.part(Page::Republic(republic), &context_id(republic, place));
                    let number = (place + 1).to_string();
                    let (text, name) = (format!("†{number}"), messages::context_mark(&number));
                    view! { <a class="mark context" href=href aria-label=name>{text}</a> }.into_any()
                }
                None => sentence_mark(id, links.on_map(id)).into_any(),
            };
            view! { {gap}{mark} }
        })
        .collect()
}

/// The same where republics stand together, each with other numbers of its facts: one `†` for all facts, which links to the first.
pub fn marks_together(
    links: Links,
    republic: Republic,
    article: &Article,
    evidence: &[String],
) -> Vec<impl IntoView + use<>> {
    let sentences = evidence.iter().filter(|id| is_sentence_id(id));
    let sentences = sentences.map(|id| sentence_mark(id, links.on_map(id)).into_any());
    let mut facts = evidence.iter();
    let fact = facts.find_map(|id| article.context.iter().position(|fact| fact == id));
    let fact = fact.map(|place| {
        let href = links.part(Page::Republic(republic), &context_id(republic, place));
        view! { <a class="mark context" href=href aria-label=messages::other_sources()>"†"</a> }.into_any()
    });
    let gaps = iter::once("\u{a0}").chain(iter::repeat(" "));
    sentences
        .chain(fact)
        .zip(gaps)
        .map(|(mark, gap)| view! { {gap}{mark} })
        .collect()
}

/// The number of a sentence (`s12`) as a link.
pub fn sentence_mark(id: &str, href: String) -> impl IntoView + use<> {
    let number = number(id).to_owned();
    let name = messages::sentence_mark(&number);
    view! { <a class="mark" href=href aria-label=name>{number}</a> }
}

fn number(sentence: &str) -> &str {
    if is_sentence_id(sentence) {
        &sentence[1..]
    } else {
        sentence
    }
}

/// A sentence, verbatim, as an article quotes it: its number links to it in the source text. Accusations and positions are
/// labelled, with whose they are.
pub fn quoted(links: Links, sentence: &Sentence) -> impl IntoView + use<> {
    let id = sentence.id.clone();
    let mark = sentence_mark(&id, links.on_map(&id));
    let labels = claims(sentence);
    let label = (!labels.is_empty()).then(|| view! { <footer>{labels}</footer> });
    view! { <blockquote data-quote=id>{mark}" "{in_english(sentence.text.clone())}{label}</blockquote> }
}

/// "Accusation, not established here: Elchibey", empty for a sentence that reports facts only.
pub fn claims(sentence: &Sentence) -> String {
    let claims: Vec<_> = sentence
        .classes
        .iter()
        .filter(|class| **class != ClaimClass::Fact)
        .map(|class| strings::claim_class(*class))
        .collect();
    match &sentence.by {
        Some(by) if !claims.is_empty() => messages::claim_by(&claims.join(" · "), by),
        _ => claims.join(" · "),
    }
}

/// A sentence, verbatim, with its claim classes and its speaker. `page` is the URL of the page with the source text, seen
/// from the page that quotes.
pub fn quotation(sentence: &Sentence, page: &str) -> impl IntoView {
    let classes: Vec<_> = sentence
        .classes
        .iter()
        .map(|class| strings::claim_class(*class))
        .collect();
    let by = sentence.by.as_ref().map(|by| format!(" · {by}"));
    view! {
        <blockquote>
            <p>
                <a class="mark" href=format!("{page}#{}", sentence.id)>{sentence.id.to_uppercase()}</a>
                " "
                {in_english(sentence.text.clone())}
            </p>
            <p class="class">{classes.join(" · ")}{by}</p>
        </blockquote>
    }
}
