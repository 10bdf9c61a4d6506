//! The table of all fifteen republics, what changed from moment to moment, and the downloads. A cell that does not sort by
//! its text has a sort key (`data-sort`); `web/table.js` makes the headings buttons.

use super::chip::chip;
use super::events;
use super::evidence::sentence_mark;
use crate::links::Links;
use crate::lists::{comma, separated};
use crate::markup::{self, MARKS};
use crate::paths::{self, Page};
use crate::publish::dataset::Dataset;
use crate::strings;
use content::model::{Article, Content, ContextKind};
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use leptos::prelude::*;

/// The page. In the single-file edition there is nothing to download.
pub fn page(content: &Content, dataset: &Dataset, links: Links) -> impl IntoView + use<> {
    let downloads = (links != Links::SingleFile).then(|| downloads(dataset, links));
    view! {
        <header><h1>{messages::table_title()}</h1></header>
        {table(content, links)}
        <section id="through-time">
            <h2>{messages::moments_title()}</h2>
            <p class="note">{messages::moments_note()}</p>
            {events::all(content, links)}
        </section>
        {downloads}
    }
}

fn table(content: &Content, links: Links) -> impl IntoView + use<> {
    let heads = [
        messages::column_republic(),
        messages::column_coverage(),
        messages::column_interpretation(),
        messages::column_since(),
        messages::column_cis(),
        messages::column_relations(),
        messages::column_sentences(),
    ];
    let heads = heads.map(|head| view! { <th scope="col">{head}</th> });
    let rows: Vec<_> = content
        .articles
        .iter()
        .filter_map(|article| row(content, links, article))
        .collect();
    view! {
        <p class="note">{messages::table_note()}</p>
        <div class="wide" tabindex="0" role="region" aria-label=messages::table_scrolls()>
            <table data-sortable="">
                <thead><tr>{heads.into_iter().collect_view()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(content: &Content, links: Links, article: &Article) -> Option<impl IntoView + use<>> {
    let republic = article.republic?;
    let slug = republic.slug();
    let sentences: Vec<_> = content
        .sentences_of(republic)
        .into_iter()
        .map(|id| view! { {sentence_mark(id, links.on_map(id))}" " })
        .collect();
    let count = sentences.len();
    let (reading, since) = reading(content, article, republic);
    let label = |kind| content.fact_of(republic, kind).and_then(|fact| fact.label.clone());
    let date = |kind| content.fact_of(republic, kind).and_then(|fact| fact.date.clone());
    let coverage = match article.coverage {
        Coverage::Subject => 0,
        _ => {
            1 + content
                .moments
                .last()
                .and_then(|now| content.class(Layer::Coverage, now, republic))
                .unwrap_or_default()
        }
    };
    // Republics without a date sort last.
    let undated = "9";
    Some(view! {
        <tr data-republic=slug>
            <th scope="row"><a href=links.page(Page::Republic(republic))>{republic.name()}</a></th>
            <td data-sort=coverage>{strings::coverage(article.coverage)}</td>
            {reading}
            {since}
            <td data-sort=date(ContextKind::Cis).unwrap_or(undated.into())>{label(ContextKind::Cis)}</td>
            <td data-sort=date(ContextKind::DiplomaticRelations).unwrap_or(undated.into())>{label(ContextKind::DiplomaticRelations)}</td>
            <td data-sort=count>{sentences}{(count == 0).then_some("–")}</td>
        </tr>
    })
}

/// Our interpretation and the moment since which it applies; the subject has neither.
fn reading(content: &Content, article: &Article, republic: Republic) -> (AnyView, AnyView) {
    let none = || view! { <td data-sort="9">"–"</td> }.into_any();
    let (Some(now), true) = (content.moments.last(), republic != Republic::SUBJECT) else {
        return (none(), none());
    };
    let stance = article.stance_at(&content.moments, &now.id);
    let place = content.class(Layer::Stance, now, republic).unwrap_or_default();
    let since = article.since(&content.moments).map_or_else(none, |since| {
        let place = content.moments.iter().position(|moment| moment.id == since.id);
        view! { <td data-sort=place>{since.label.clone()}</td> }.into_any()
    });
    let reading = view! { <td data-sort=place>{chip(stance)}</td> }.into_any();
    (reading, since)
}

fn downloads(dataset: &Dataset, links: Links) -> impl IntoView + use<> {
    let files: Vec<_> = dataset
        .files
        .iter()
        .map(|file| {
            view! {
                <li>
                    <a href=links.file(&format!("{}/{}", paths::DATA, file.name)) download="" translate="no">{file.name}</a>
                    " "
                    <span>{messages::size(file.size().div_ceil(1000))}</span>
                    " "
                    <code translate="no">{file.sha256.clone()}</code>
                </li>
            }
        })
        .collect();
    let classroom = view! { <a href=links.file(paths::SINGLE_FILE) download="">{messages::classroom()}</a> }.into_any();
    let handouts = [("handout/", messages::handout()), ("worksheet/", messages::worksheet())];
    let handouts = handouts.map(|(path, name)| view! { <a href=links.file(path)>{name}</a> }.into_any());
    view! {
        <section class="downloads">
            <h2>{messages::downloads_title()}</h2>
            <p class="note">{messages::downloads_note()}</p>
            <ul>{files}</ul>
            <p>{markup::with(&messages::classroom_line(MARKS[0]), [classroom])}</p>
            <p>{markup::with(&messages::to_print(MARKS[0]), [separated(handouts, &comma()).into_any()])}</p>
        </section>
    }
}
