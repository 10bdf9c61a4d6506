//! About the map: how to read it, its borders, its sources and licences, fingerprints, and privacy.

use super::chip::chip;
use crate::links::Links;
use crate::markup::{self, MARKS};
use crate::publish::dataset::Dataset;
use crate::strings;
use content::model::Content;
use domain::vocabulary::Stance;
use leptos::prelude::*;

/// The page.
pub fn about(content: &Content, dataset: &Dataset, links: Links) -> impl IntoView + use<> {
    let source = &content.source;
    let stances = Stance::ALL.map(|stance| entry(chip(stance), strings::rubric(stance)));
    let coverages = [
        (messages::group_named(), messages::group_named_meaning()),
        (messages::group_in_passing(), messages::group_in_passing_meaning()),
        (messages::group_as_group(), messages::group_as_group_meaning()),
        (messages::group_not_mentioned(), messages::group_not_mentioned_meaning()),
    ]
    .map(|(name, meaning)| entry(view! { <b>{name}</b> }.into_any(), meaning));
    let borders = [
        messages::borders_recognised(),
        messages::borders_karabakh(),
        messages::borders_water(),
        messages::borders_outlines(),
    ]
    .map(|text| view! { <p>{text}</p> });
    let book = view! { <cite>{source.book.clone()}</cite> }.into_any();
    let hashes: Vec<_> = dataset
        .files
        .iter()
        .map(|file| view! { <div><dt>{file.name}</dt><dd><code>{file.sha256.clone()}</code></dd></div> })
        .collect();
    // The single-file edition has neither quiz nor note for teachers.
    let lessons = (links != Links::SingleFile).then(|| {
        view! {
            <p>
                <a href=links.file("quiz/")>{messages::quiz()}</a>" · "
                <a href=links.file("teachers/")>{messages::teachers_title()}</a>
            </p>
        }
    });
    view! {
        <header><h1>{messages::about_title()}</h1></header>
        <section>
            <h2>{messages::reading_title()}</h2>
            <p>{messages::reading_note()}</p>
            <dl class="rubric">{stances.into_iter().collect_view()}</dl>
        </section>
        <section>
            <h2>{messages::introduction_title()}</h2>
            <p>{messages::introduction()}</p>
            <dl class="rubric">{coverages.into_iter().collect_view()}</dl>
            <p>{messages::term_note()}</p>
        </section>
        <section>
            <h2>{messages::borders_title()}</h2>
            {borders.into_iter().collect_view()}
        </section>
        <section>
            <h2>{messages::sources_title()}</h2>
            <p>
                {markup::with(&strings::book_citation(source, MARKS[0]), [book])}" "
                <a href=source.url.clone() rel="external noreferrer">{source.url.clone()}</a>
            </p>
            <p>{messages::series_note()}</p>
            <p>{messages::source_rights(&source.rights)}</p>
            <p>{messages::geometry_licence()}</p>
            <p>{messages::classification()}</p>
            {lessons}
        </section>
        <section>
            <h2>{messages::privacy_title()}</h2>
            <p>{messages::privacy()}</p>
        </section>
        <section class="fingerprints">
            <h2>{messages::fingerprints_title()}</h2>
            <p>{messages::fingerprints_note()}</p>
            <dl>
                <div><dt>{messages::source_hash()}</dt><dd><code>{source.sha256.clone()}</code></dd></div>
                {hashes}
            </dl>
        </section>
    }
}

fn entry(name: AnyView, meaning: &'static str) -> impl IntoView {
    view! { <div><dt>{name}</dt><dd>{meaning}</dd></div> }
}
