//! About the map: how to read it, its borders, its sources and licences, fingerprints, and privacy.

use super::chip::chip;
use crate::links::Links;
use crate::publish::dataset::Dataset;
use crate::strings;
use content::model::Content;
use domain::vocabulary::{Coverage, Stance};
use leptos::prelude::*;

const COVERAGES: [Coverage; 4] = [
    Coverage::Named,
    Coverage::InPassing,
    Coverage::Group,
    Coverage::NotMentioned,
];

/// The page.
pub fn about(content: &Content, dataset: &Dataset, links: Links) -> impl IntoView + use<> {
    let source = &content.source;
    let stances = Stance::ALL.map(|stance| entry(chip(stance), strings::rubric(stance)));
    let coverages = COVERAGES.map(|coverage| {
        let (name, meaning) = strings::coverage_group(coverage);
        entry(view! { <b>{name}</b> }.into_any(), meaning)
    });
    let hashes: Vec<_> = dataset
        .files
        .iter()
        .map(|file| view! { <div><dt>{file.name}</dt><dd><code>{file.sha256.clone()}</code></dd></div> })
        .collect();
    // The single-file edition has neither quiz nor note for teachers.
    let lessons = (links != Links::SingleFile).then(|| {
        view! {
            <p>
                <a href=links.file("quiz/")>{strings::QUIZ}</a>" · "
                <a href=links.file("teachers/")>{strings::TEACHERS_TITLE}</a>
            </p>
        }
    });
    view! {
        <header><h1>{strings::ABOUT_TITLE}</h1></header>
        <section>
            <h2>{strings::READING_TITLE}</h2>
            <p>{strings::READING_NOTE}</p>
            <dl class="rubric">{stances.into_iter().collect_view()}</dl>
        </section>
        <section>
            <h2>{strings::INTRODUCTION_TITLE}</h2>
            <p>{strings::INTRODUCTION}</p>
            <dl class="rubric">{coverages.into_iter().collect_view()}</dl>
            <p>{strings::TERM_NOTE}</p>
        </section>
        <section>
            <h2>{strings::BORDERS_TITLE}</h2>
            {strings::BORDERS.map(|text| view! { <p>{text}</p> }).into_iter().collect_view()}
        </section>
        <section>
            <h2>{strings::SOURCES_TITLE}</h2>
            <p>
                {format!("“{},” in ", source.title)}<cite>{source.book.clone()}</cite>
                {strings::edition(&source.editor, &source.publisher, source.published)}
                <a href=source.url.clone() rel="external noreferrer">{source.url.clone()}</a>
            </p>
            <p>{strings::SERIES_NOTE}</p>
            <p>{strings::SOURCE_RIGHTS}" "{source.rights.clone()}</p>
            <p>{strings::GEOMETRY_LICENCE}</p>
            <p>{strings::CLASSIFICATION}</p>
            {lessons}
        </section>
        <section>
            <h2>{strings::PRIVACY_TITLE}</h2>
            <p>{strings::PRIVACY}</p>
        </section>
        <section class="fingerprints">
            <h2>{strings::FINGERPRINTS_TITLE}</h2>
            <p>{strings::FINGERPRINTS_NOTE}</p>
            <dl>
                <div><dt>{strings::SOURCE_HASH}</dt><dd><code>{source.sha256.clone()}</code></dd></div>
                {hashes}
            </dl>
        </section>
    }
}

fn entry(name: AnyView, meaning: &'static str) -> impl IntoView {
    view! { <div><dt>{name}</dt><dd>{meaning}</dd></div> }
}
