//! "Read it yourself". Without the program it is the task, the thirteen sentences and a table to fill in on paper, which is also
//! what a reading prints that is not compared yet; the program reads its texts from here. Our own reading is hidden until it is
//! compared.

use super::board::{board, Labels};
use super::hand_in::hand_in;
use super::in_english::in_english;
use super::lines;
use super::outlines;
use crate::edition::Edition;
use crate::fingerprint;
use crate::site::Site;
use crate::strings;
use content::model::{Content, Sentence};
use domain::republic::Republic;
use domain::vocabulary::{ClaimClass, Stance};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The content of `<body>`.
pub fn reading(site: &Site) -> impl IntoView {
    let Site { content, atlas, .. } = site;
    let outlines = outlines::atlas(atlas, outlines::frame(Edition::Whole));
    let lines = lines::preformatted(&lines::messages(messages::READING));
    view! {
        <main class="page study reading" id="main">
            <header class="masthead">
                <p class="kicker"><a href="../">{messages::to_map()}</a></p>
                <h1>{messages::read_yourself()}</h1>
                <p class="standfirst">{messages::read_yourself_about()}</p>
            </header>
            <div class="atlas" inner_html=outlines></div>
            <div id="reading" data-text=fingerprint::of_source(content).to_string()></div>
            {hand_in()}
            <pre hidden="" translate="no" data-lines="" inner_html=lines></pre>
            <div hidden="" data-board="">{board(atlas, Labels::Names)}</div>
            <div hidden="" data-ours="">{ours(content)}</div>
            <div class="sheet-to-fill" data-printed="">{sheet(content)}</div>
        </main>
    }
}

/// What stands on the sheet of paper.
fn sheet(content: &Content) -> impl IntoView {
    let steps = [
        messages::reading_task_read(),
        messages::reading_task_word(),
        messages::reading_task_ground(),
        messages::reading_task_compare(),
    ];
    let words = Stance::ALL.map(|stance| {
        view! {
            <div data-word=stance.slug()>
                <dt>{strings::stance(stance)}</dt>
                <dd>{strings::rubric(stance)}</dd>
            </div>
        }
    });
    let rows = Republic::partners().map(|partner| {
        view! {
            <tr>
                <th scope="row">{partner.name()}</th>
                <td></td>
                <td></td>
            </tr>
        }
    });
    view! {
        <section aria-labelledby="task">
            <h2 id="task">{messages::reading_task()}</h2>
            <ol class="steps">{steps.map(|step| view! { <li>{step}</li> }).into_iter().collect_view()}</ol>
        </section>
        <section aria-labelledby="words">
            <h2 id="words">{messages::reading_words()}</h2>
            <dl class="meanings">{words.into_iter().collect_view()}</dl>
        </section>
        <section aria-labelledby="sentences">
            <h2 id="sentences">{messages::reading_source()}</h2>
            <ol class="thirteen">{content.sentences.iter().map(sentence).collect_view()}</ol>
        </section>
        <section aria-labelledby="form">
            <h2 id="form">{messages::reading_form()}</h2>
            <p class="name">{messages::reading_name()}</p>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{messages::reading_form_republic()}</th>
                        <th scope="col">{messages::reading_form_word()}</th>
                        <th scope="col">{messages::reading_form_sentences()}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </section>
    }
}

/// A sentence with what the program must know of it. What it asserts is for the reader to find, as in the live form.
fn sentence(sentence: &Sentence) -> impl IntoView {
    let republics: Vec<_> = sentence.republics.iter().map(|republic| republic.slug()).collect();
    view! {
        <li
            data-sentence=strings::sentence_number(&sentence.id).to_owned()
            data-fact=sentence.classes.contains(&ClaimClass::Fact)
            data-group=sentence.group.is_some()
            data-republics=republics.join(" ")
        >
            <span data-words="">{in_english(sentence.text.clone())}</span>
        </li>
    }
}

/// Our reading, one line for each partner.
fn ours(content: &Content) -> Vec<impl IntoView> {
    let partners = Republic::partners().filter_map(|partner| {
        let article = content.article(partner)?;
        let last = article.stances.last();
        // What bore only readings of earlier dates bears nothing in March 1994.
        let earlier: BTreeSet<_> = article.stances.iter().flat_map(|stance| &stance.evidence).collect();
        let is_now = |id: &String| last.is_some_and(|last| last.evidence.contains(id));
        let earlier = earlier
            .into_iter()
            .filter(|id| content.sentence(id).is_some() && !is_now(id));
        let earlier: Vec<_> = earlier.map(|id| strings::sentence_number(id)).collect();
        let (sentences, context): (Vec<_>, Vec<_>) = last
            .iter()
            .flat_map(|last| &last.evidence)
            .partition(|id| content.sentence(id).is_some());
        let numbers: Vec<_> = sentences.iter().map(|id| strings::sentence_number(id)).collect();
        let stance = last.map_or(Stance::NotStated, |last| last.stance);
        Some(view! {
            <p
                data-partner=partner.slug()
                data-name=partner.name()
                data-stance=stance.slug()
                data-sentences=numbers.join(" ")
                data-earlier=earlier.join(" ")
                data-context=!context.is_empty()
            >
                {last.map(|last| last.because.clone())}
            </p>
        })
    });
    partners.collect()
}
