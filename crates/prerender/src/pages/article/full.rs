//! The whole article of a republic: our interpretation, the account in plain words, the sentences of the source, what the
//! source does not say, context from other sources, people, and questions.

use super::{account, account_heading, context, moments, quotations, standing};
use crate::links::Links;
use crate::pages::locator::locator;
use crate::pages::terms::Terms;
use crate::paths::Page;
use crate::site::Site;
use crate::strings;
use content::collation;
use content::model::Article;
use domain::republic::Republic;
use leptos::prelude::*;

/// Questions with lines to write on, on the printed sheet.
const PRINTED_QUESTIONS: usize = 2;
/// Lines to write on for each.
const LINES: usize = 3;

/// The inside of the article, with an `h1`.
pub fn article(site: &Site, links: Links, republic: Republic) -> Option<impl IntoView + use<>> {
    let content = &site.content;
    let article = content.article(republic)?;
    let quotations = quotations(links, content, article);
    let quotations = (!quotations.is_empty()).then(|| section("quotations", messages::source_words(), quotations));
    let heading = account_heading(article).unwrap_or(messages::plain_words());
    let terms = Terms::of(content, links);
    // The single-file edition has the map itself.
    let locator = (links != Links::SingleFile).then(|| locator(site, republic));
    Some(view! {
        <header>
            <p class="kicker">{strings::coverage(article.coverage)}</p>
            <h1>{republic.name()}</h1>
            {standing(republic, article)}
            <p class="summary">{article.summary.clone()}</p>
            <p><a class="show" href=links.on_map(republic.slug())>{messages::show_on_map()}</a></p>
        </header>
        {locator}
        {section("account", heading, account(links, republic, article, Some(terms)))}
        {quotations}
        {moments::moments(links, content, republic, article)}
        {list("silences", messages::silence_title(), &article.silences)}
        {context::context(links, content, republic, article)}
        {questions(article)}
        {neighbours(links, republic)}
    })
}

fn section(class: &'static str, heading: &'static str, inside: impl IntoView) -> impl IntoView {
    view! { <section class=class><h2>{heading}</h2>{inside}</section> }
}

fn list(class: &'static str, heading: &'static str, items: &[String]) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = items.iter().map(|item| view! { <li>{item.clone()}</li> }).collect();
    (!items.is_empty()).then(|| section(class, heading, view! { <ul>{items}</ul> }))
}

/// The questions. The first two are printed with lines to write on.
fn questions(article: &Article) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = article
        .questions
        .iter()
        .enumerate()
        .map(|(place, question)| {
            let lines = if place < PRINTED_QUESTIONS { LINES } else { 0 };
            let lines = (0..lines).map(|_| view! { <span class="rule" aria-hidden="true"></span> });
            view! { <li>{question.clone()}{lines.collect_view()}</li> }
        })
        .collect();
    (!items.is_empty()).then(|| section("questions", messages::questions(), view! { <ul>{items}</ul> }))
}

/// Links to the previous and the next republic of the alphabet.
fn neighbours(links: Links, republic: Republic) -> impl IntoView + use<> {
    let all = collation::republics();
    let place = all.iter().position(|one| *one == republic).unwrap_or_default();
    let step = |by: usize| all[(place + by) % all.len()];
    let link = |class, label, to: Republic| {
        view! { <a class=class href=links.page(Page::Republic(to))><span>{label}</span>" "{to.name()}</a> }
    };
    view! {
        <nav class="neighbours" aria-label=messages::neighbours_label(republic.name())>
            {link("previous", messages::previous(), step(all.len() - 1))}
            {link("next", messages::next(), step(1))}
        </nav>
    }
}
