//! The source text, whole and in its paragraphs. Each sentence has an id.

use super::folded::folded;
use super::print::print;
use super::terms::Terms;
use crate::edition::Edition;
use crate::strings;
use content::model::{Content, Sentence};
use leptos::prelude::*;

/// The text with its title and citation.
pub fn source_text(content: &Content, edition: Edition) -> String {
    let source = &content.source;
    let mut terms = Terms::of(content, edition.links());
    let paragraphs = [1, 2].map(|number| {
        let sentences: Vec<_> = content
            .sentences
            .iter()
            .filter(|s| s.paragraph == number)
            .map(|s| sentence(content, s, &mut terms))
            .collect();
        view! { <p>{sentences}</p> }
    });
    let text = view! {
        <p class="note">{strings::SOURCE_NOTE}</p>
        <blockquote data-source="" cite=source.url.clone()>
            <h3>{source.title.clone()}</h3>
            {paragraphs.into_iter().collect_view()}
            <p class="date-line">{strings::data_as_of(&source.data_as_of)}</p>
        </blockquote>
        <p class="citation">
            {format!("“{},” in ", source.title)}<cite>{source.book.clone()}</cite>
            {strings::edition(&source.editor, &source.publisher, source.published)}
            {source.rights.clone()}
        </p>
    };
    print(view! {
        <h2 id="source-title">{strings::SOURCE_TITLE}</h2>
        {folded(edition, strings::SOURCE_FOLDED, text)}
    })
}

fn sentence(content: &Content, sentence: &Sentence, terms: &mut Terms) -> impl IntoView {
    let id = sentence.id.clone();
    let republics: Vec<_> = content
        .reach(sentence)
        .into_iter()
        .map(|republic| republic.slug())
        .collect();
    view! {
        <span class="sentence" id=id.clone() data-republics=republics.join(" ")>
            <a class="mark" href=format!("#{id}")>{id.to_uppercase()}</a>" "{terms.mark(&sentence.text)}
        </span>
        " "
    }
}
