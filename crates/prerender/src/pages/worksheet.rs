//! The worksheet for a class: the whole source text, and lines to write on. A fragment selects a republic, whose sentences
//! the style sheet then underlines, without scripts.

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
        view! { <p>{sentences.map(|sentence| self::sentence(content, sentence)).collect_view()}</p> }
    });
    let columns = strings::COLUMNS_OF_READING.map(|(title, prompt)| {
        view! {
            <section>
                <h2>{title}</h2>
                <p>{prompt}</p>
                <div aria-hidden="true">{(0..LINES).map(|_| view! { <span class="rule"></span> }).collect_view()}</div>
            </section>
        }
    });
    let marked = Republic::ALL.map(|republic| {
        let reach = strings::reach(republic);
        let marked = (!reach.contains("not mention")).then_some(format!(" {}", messages::worksheet_marked()));
        view! { <p class="marked" id=republic.slug()><b>{republic.name()}</b>" – "{reach}{marked}</p> }
    });
    let links = Republic::ALL.map(|republic| view! { <a href=republic.href()>{republic.name()}</a>" " });
    view! {
        <nav class="screen" aria-label=messages::worksheet_for()>
            <p>{messages::worksheet_for()}" "{links.into_iter().collect_view()}<a href="#main">{messages::worksheet_all()}</a></p>
        </nav>
        <article class="sheet" aria-labelledby="worksheet-title">
            <h1 id="worksheet-title">{messages::worksheet_title()}</h1>
            {name_line()}
            {marked.into_iter().collect_view()}
            <blockquote>
                <p class="heading">{source.title.clone()}</p>
                {paragraphs.into_iter().collect_view()}
                <p class="small">
                    {strings::data_as_of(&source.data_as_of)}". From "<cite>{source.book.clone()}</cite>
                    {strings::edition(&source.editor, &source.publisher, source.published)}
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
    view! { <span data-republics=republics.join(" ")><sup>{number}</sup>{sentence.text.clone()}</span>" " }
}

/// Blanks for a name, a class and a date.
pub fn name_line() -> impl IntoView {
    let fields = strings::FOR_NAME.map(|field| view! { <span>{field}<span class="rule"></span></span> });
    view! { <p class="named">{fields.into_iter().collect_view()}</p> }
}
