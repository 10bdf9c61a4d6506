//! The account of a moment: its date, what happened, which of our interpretations changed and by which sentences, how many
//! did not, and Azerbaijan's own place in the CIS.

use super::chip::chip;
use super::evidence::{marks, marks_together, sentence_mark};
use crate::links::Links;
use crate::lists::{comma, separated};
use crate::markup::{self, MARKS};
use crate::paths::{moment_id, Page};
use crate::strings;
use content::model::{Article, Content, Moment, StanceAt};
use domain::republic::Republic;
use domain::vocabulary::Stance;
use leptos::prelude::*;

/// How many republics can change.
const PARTNERS: usize = Republic::ALL.len() - 1;

/// A change that one or more republics share.
struct Change<'a> {
    /// None at the first moment.
    before: Option<Stance>,
    step: &'a StanceAt,
    article: &'a Article,
    republics: Vec<Republic>,
}

/// The accounts of all moments, in a list.
pub fn all(content: &Content, links: Links) -> impl IntoView + use<> {
    let items: Vec<_> = content
        .moments
        .iter()
        .enumerate()
        .map(|(index, moment)| {
            // In the single-file edition the first page has these ids.
            let id = (links != Links::SingleFile).then(|| moment_id(&moment.id));
            view! { <li id=id>{inside(content, links, index, moment)}</li> }
        })
        .collect();
    view! { <ol class="events">{items}</ol> }
}

/// Our interpretations that begin at the moment at `index`, as a list; none if nothing changes.
pub fn changes_at(content: &Content, links: Links, index: usize) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = changes(content, index)
        .iter()
        .map(|change| item(links, change))
        .collect();
    (!items.is_empty()).then(|| view! { <ul class="changes">{items}</ul> })
}

fn inside(content: &Content, links: Links, index: usize, moment: &Moment) -> impl IntoView + use<> {
    let changes = changes(content, index);
    let changed: usize = changes.iter().map(|change| change.republics.len()).sum();
    let items = changes_at(content, links, index);
    let marks: Vec<_> = moment
        .sentences
        .iter()
        .map(|id| view! { " "{sentence_mark(id, links.on_map(id))} })
        .collect();
    let precision = strings::precision(moment.precision).map(|words| view! { " "<i>{words}</i> });
    view! {
        <h3 class="date">{moment.label.clone()}{precision}</h3>
        <p class="what">{moment.account.clone()}{marks}</p>
        {items}
        <p class="rest">{messages::unchanged(PARTNERS - changed)}{subject(content, links, moment)}</p>
    }
}

/// Our interpretations that begin at a moment. Republics with the same change share one.
fn changes(content: &Content, index: usize) -> Vec<Change<'_>> {
    let moment = &content.moments[index];
    let before = index.checked_sub(1).map(|index| &content.moments[index]);
    let mut changes: Vec<Change> = Vec::new();
    for article in &content.articles {
        let Some(republic) = article.republic else { continue };
        let Some(step) = article.stances.iter().find(|step| step.moment == moment.id) else {
            continue;
        };
        let before = before.map(|before| article.stance_at(&content.moments, &before.id));
        let same = changes.iter_mut().find(|change| {
            change.before == before && change.step.stance == step.stance && change.step.evidence == step.evidence
        });
        match same {
            Some(change) => change.republics.push(republic),
            None => changes.push(Change {
                before,
                step,
                article,
                republics: vec![republic],
            }),
        }
    }
    changes
}

fn item(links: Links, change: &Change) -> impl IntoView + use<> {
    let names = change
        .republics
        .iter()
        .map(|republic| view! { <a href=links.page(Page::Republic(*republic))>{republic.name()}</a> }.into_any());
    let names = separated(names, &comma()).into_any();
    let now = change.step.stance;
    let message = match change.before {
        None => messages::moment_first(MARKS[0], MARKS[1]),
        Some(before) if before == now => messages::moment_same(MARKS[0], MARKS[1]),
        Some(before) => messages::moment_change(MARKS[0], MARKS[1], strings::stance_in_sentence(before)),
    };
    let first = change.republics.first().copied().unwrap_or(Republic::SUBJECT);
    view! {
        <li>
            {markup::with(&message, [names, chip(now)])}
            {marks_together(links, first, change.article, &change.step.evidence)}
        </li>
    }
}

/// Azerbaijan's place in the CIS, and who led it.
fn subject(content: &Content, links: Links, moment: &Moment) -> Option<impl IntoView + use<>> {
    let article = content.article(Republic::SUBJECT)?;
    let marks = |evidence: &[String]| marks(links, Republic::SUBJECT, article, evidence);
    let place = content.cis_place(moment).map(|place| {
        let words = view! { <b>{place.place.clone()}</b> }.into_any();
        view! { " "{markup::with(&messages::cis_now(MARKS[0]), [words])}{marks(&place.evidence)} }
    });
    let leader = content.leader(moment).map(|leader| {
        view! { " "{messages::led_by(&leader.leader)}{marks(&leader.evidence)} }
    });
    Some(view! { {place}{leader} })
}
