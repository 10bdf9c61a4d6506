//! The source text, whole and in its paragraphs. Each sentence has an id. Below it, a note for each sentence.

use super::in_english::{in_english, in_english_here};
use super::notes::notes;
use super::print::print;
use super::terms::Terms;
use crate::links::Links;
use crate::markup::{self, MARKS};
use crate::strings;
use content::model::{Content, Sentence};
use leptos::prelude::*;

/// The text with its title and citation.
pub fn source_text(content: &Content, links: Links) -> String {
    let source = &content.source;
    let mut terms = Terms::of(content, links);
    let paragraphs = [1, 2].map(|number| {
        let sentences: Vec<_> = content
            .sentences
            .iter()
            .filter(|s| s.paragraph == number)
            .map(|s| sentence(content, s, &mut terms))
            .collect();
        view! { <p translate="no">{sentences}</p> }
    });
    let book = view! { <cite>{source.book.clone()}</cite> }.into_any();
    print(view! {
        <p class="kicker">{messages::source_kicker()}</p>
        <h2 id="source-title" tabindex="-1">{in_english(source.title.clone())}</h2>
        <blockquote data-source="" cite=source.url.clone()>
            {paragraphs.into_iter().collect_view()}
            <p class="date-line">{messages::data_as_of(&source.data_as_of)}</p>
        </blockquote>
        <p class="citation">
            {markup::with(&strings::book_citation(source, MARKS[0]), [book])}" "
            {source.rights.clone()}
        </p>
        <div class="notes">{notes(content)}</div>
    })
}

/// A sentence that reaches no partner is about Azerbaijan alone.
fn sentence(content: &Content, sentence: &Sentence, terms: &mut Terms) -> impl IntoView {
    let id = sentence.id.clone();
    let number = strings::sentence_number(&id).to_owned();
    let name = messages::sentence_mark(&number);
    let republics: Vec<_> = content
        .reach(sentence)
        .into_iter()
        .map(|republic| republic.slug())
        .collect();
    view! {
        <span class="sentence" id=id.clone() data-republics=republics.join(" ")>
            <a class="number" href=format!("#{id}") aria-label=name>{number}</a>
            {in_english_here(terms.mark(&sentence.text))}
        </span>
        " "
    }
}
