//! About the map: how to read it, its borders, its sources and licences, fingerprints, and privacy.

use super::chip::chip;
use super::report::report;
use crate::links::Links;
use crate::markup::{self, MARKS};
use crate::site::Site;
use crate::strings;
use crate::structured_data::LICENSE;
use domain::vocabulary::Stance;
use leptos::prelude::*;

/// The page.
pub fn about(site: &Site, links: Links) -> impl IntoView + use<> {
    let Site { content, dataset, .. } = site;
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
        .map(|file| view! { <div translate="no"><dt>{file.name}</dt><dd><code>{file.sha256.clone()}</code></dd></div> })
        .collect();
    // The single-file edition has no note for teachers.
    let note = (links != Links::SingleFile)
        .then(|| view! { " · "<a href=links.file("teachers/")>{messages::teachers_title()}</a> });
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
            <p>{messages::classification()}" "<a rel="license external noreferrer" href=LICENSE>{messages::license()}</a></p>
            <p><a href=links.quiz()>{messages::quiz()}</a>{note}</p>
        </section>
        <section>
            <h2>{messages::privacy_title()}</h2>
            <p>{messages::privacy()}</p>
        </section>
        {report(site)}
        <section>
            <h2>{messages::changes_title()}</h2>
            <dl class="changes">{changes(site)}</dl>
        </section>
        <section class="fingerprints">
            <h2>{messages::fingerprints_title()}</h2>
            <p>{messages::fingerprints_note()}</p>
            <dl>
                <div><dt>{messages::source_hash()}</dt><dd><code translate="no">{source.sha256.clone()}</code></dd></div>
                {hashes}
            </dl>
        </section>
    }
}

/// The list of changes, newest first, in the language in which it is kept.
fn changes(site: &Site) -> Vec<impl IntoView + use<>> {
    let lang = strings::source_lang();
    let changes = site.changes.list.iter().map(|change| {
        let text = change.text.clone();
        let kind = change.correction.then(|| view! { <b>{messages::correction()}</b>" " });
        let date = content::date::day(&change.date);
        view! {
            <div>
                <dt><time datetime=change.date.clone()>{date}</time></dt>
                <dd>{kind}<span lang=lang>{text}</span></dd>
            </div>
        }
    });
    changes.collect()
}

fn entry(name: AnyView, meaning: &'static str) -> impl IntoView {
    view! { <div><dt>{name}</dt><dd>{meaning}</dd></div> }
}
