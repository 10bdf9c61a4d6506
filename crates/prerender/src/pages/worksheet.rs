//! The worksheet for a class: the whole source text, and lines to write on. A fragment selects a republic, whose sentences
//! the style sheet then underlines, without scripts.

use super::in_english::{in_english, in_english_here};
use crate::markup::{self, MARKS};
use crate::strings;
use content::model::{Content, Sentence};
use domain::republic::Republic;
use leptos::prelude::*;

/// Lines of a column.
const LINES: usize = 12;

/// The content of `<main>`.
pub fn worksheet(content: &Content) -> impl IntoView {
    let source = &content.source;
    let paragraphs = [1, 2].map(|number| {
        let sentences = content.sentences.iter().filter(|sentence| sentence.paragraph == number);
        view! { <p translate="no">{sentences.map(|sentence| self::sentence(content, sentence)).collect_view()}</p> }
    });
    // After the Library of Congress.
    let columns = [
        (messages::observe(), messages::observe_prompt()),
        (messages::reflect(), messages::reflect_prompt()),
        (messages::question(), messages::question_prompt()),
    ];
    let columns = columns.map(|(title, prompt)| {
        view! {
            <section>
                <h2>{title}</h2>
                <p>{prompt}</p>
                <div aria-hidden="true">{(0..LINES).map(|_| view! { <span class="rule"></span> }).collect_view()}</div>
            </section>
        }
    });
    let marked = Republic::ALL.map(|republic| {
        let name = view! { <b>{republic.name()}</b> }.into_any();
        let reach = strings::reach(republic);
        let message = if content
            .sentences
            .iter()
            .any(|sentence| content.reach(sentence).contains(&republic))
        {
            messages::worksheet_marked(MARKS[0], &reach)
        } else {
            messages::worksheet_silent(MARKS[0], &reach)
        };
        view! { <p class="marked" id=republic.slug()>{markup::with(&message, [name])}</p> }
    });
    let links = Republic::ALL.map(|republic| view! { <a href=republic.href()>{republic.name()}</a>" " });
    let (year, date) = (source.published.to_string(), &source.data_as_of);
    let from = messages::worksheet_source(date, MARKS[0], &source.editor, &source.publisher, &year);
    view! {
        <nav class="screen" aria-label=messages::worksheet_for()>
            <p>{messages::worksheet_for()}" "{links.into_iter().collect_view()}<a href="#main">{messages::worksheet_all()}</a></p>
        </nav>
        <article class="sheet" aria-labelledby="worksheet-title">
            <h1 id="worksheet-title">{messages::worksheet_title()}</h1>
            {name_line()}
            {marked.into_iter().collect_view()}
            <blockquote>
                <p class="heading">{in_english(source.title.clone())}</p>
                {paragraphs.into_iter().collect_view()}
                <p class="small">
                    {markup::with(&from, [view! { <cite>{source.book.clone()}</cite> }.into_any()])}
                </p>
            </blockquote>
            <div class="columns">{columns.into_iter().collect_view()}</div>
            <p class="small">{messages::method()}</p>
        </article>
    }
}

fn sentence(content: &Content, sentence: &Sentence) -> impl IntoView {
    let republics: Vec<_> = content.reach(sentence).into_iter().map(Republic::slug).collect();
    let number = sentence.id.trim_start_matches('s').to_owned();
    view! { <span data-republics=republics.join(" ")><sup>{number}</sup>{in_english_here(sentence.text.clone())}</span>" " }
}

/// The labels of the lines to fill in.
pub fn fields() -> [&'static str; 3] {
    [messages::field_name(), messages::field_class(), messages::field_date()]
}

/// Blanks for a name, a class and a date.
pub fn name_line() -> impl IntoView {
    let fields = fields().map(|field| view! { <span>{field}<span class="rule"></span></span> });
    view! { <p class="named">{fields.into_iter().collect_view()}</p> }
}
