//! The guided course: ten steps from the question through the dates of the source to what it leaves out. One definition for
//! the page of the course and for the wall (`pages/wall.rs`).

use super::events;
use super::evidence::{quoted, sentence_mark};
use super::small_map::{outlines, small_map, Shown};
use crate::links::Links;
use crate::paths::{self, Page};
use crate::site::Site;
use crate::strings;
use content::model::Content;
use leptos::prelude::*;
use state::generated::{MomentIndex, NOW};
use state::route::SILENCE;

/// The sentences by which the source reaches its partners: what the first step says.
const REACHING: [&str; 4] = ["s1", "s2", "s11", "s12"];

/// A step.
pub struct Step {
    /// Its id on the page of the course.
    pub id: String,
    pub title: String,
    /// What happened, or what is to be seen.
    pub text: String,
    /// The sentences that say so.
    pub sentences: Vec<String>,
    /// A question for the class.
    pub ask: &'static str,
    pub shown: Shown,
    /// The state of the map: query and fragment of the first page; empty for the state that it opens with.
    pub address: String,
}

/// All steps, in order.
pub fn steps(content: &Content) -> Vec<Step> {
    let question = Step {
        id: "question".to_owned(),
        title: messages::course_question().to_owned(),
        text: messages::course_question_text().to_owned(),
        sentences: REACHING.map(str::to_owned).to_vec(),
        ask: messages::course_question_ask(),
        shown: Shown::Coverage,
        address: "?layer=coverage".to_owned(),
    };
    let silence = Step {
        id: "left-out".to_owned(),
        title: messages::silence_title().to_owned(),
        text: format!("{} {}", messages::silence_summary(), messages::silence_not_neutral()),
        sentences: Vec::new(),
        ask: messages::course_silence_ask(),
        shown: Shown::Silence,
        address: format!("#{SILENCE}"),
    };
    let dates = content.moments.iter().zip(MomentIndex::all()).zip(strings::COURSE_ASKS);
    let dates = dates.map(|((moment, index), ask)| Step {
        id: paths::moment_id(&moment.id),
        title: moment.label.clone(),
        text: moment.account.clone(),
        sentences: moment.sentences.clone(),
        ask: ask.text(),
        shown: Shown::Stances(index),
        address: if index == NOW {
            String::new()
        } else {
            format!("?at={}", moment.id)
        },
    });
    [question].into_iter().chain(dates).chain([silence]).collect()
}

/// The content of `<main>`.
pub fn course(site: &Site) -> impl IntoView + use<> {
    let content = &site.content;
    let steps = steps(content);
    let items: Vec<_> = steps.iter().map(|step| item(content, step)).collect();
    view! {
        <header>
            <h1>{messages::course_title()}</h1>
            <p class="summary">{messages::course_about()}</p>
            <p class="note screen">{messages::course_how()}</p>
        </header>
        {outlines(&site.atlas)}
        <ol class="steps">{items}</ol>
    }
}

fn item(content: &Content, step: &Step) -> impl IntoView + use<> {
    let links = Links::Folder;
    let marks: Vec<_> = step
        .sentences
        .iter()
        .map(|id| view! { " "{sentence_mark(id, links.on_map(id))} })
        .collect();
    let quotations: Vec<_> = step
        .sentences
        .iter()
        .filter_map(|id| content.sentence(id))
        .map(|sentence| quoted(links, sentence))
        .collect();
    let changes = match step.shown {
        Shown::Stances(moment) => events::changes_at(content, links, usize::from(moment.get())),
        Shown::Coverage | Shown::Silence => None,
    };
    let compared = (step.shown == Shown::Stances(NOW)).then(|| {
        let first = content.moments.first().map_or("", |moment| &moment.id);
        view! { <a href=format!("../?beside={first}")>{messages::course_compare()}</a> }
    });
    let to_silence = (step.shown == Shown::Silence)
        .then(|| view! { <a href=links.page(Page::Silence)>{strings::page_name(Page::Silence)}</a> });
    let title = format!("{}-title", step.id);
    view! {
        <li>
            <section id=step.id.clone() aria-labelledby=title.clone()>
                <h2 id=title.clone()>{step.title.clone()}</h2>
                {small_map(step.shown)}
                <p class="what">{step.text.clone()}{marks}</p>
                {changes}
                {quotations}
                <p class="ask">{step.ask}</p>
                <p class="show screen">
                    <a href=format!("../{}", step.address)>{messages::show_on_map()}</a>" "{compared}{to_silence}
                </p>
            </section>
        </li>
    }
}
