//! The content of the quiz. Without the program it is a list of statements whose answers unfold, and a map with numbers; the
//! program reads its texts from here. Beside the statements stands the source text.

use super::board::{board, Labels};
use super::evidence::quotation;
use super::hand_in::hand_in;
use super::in_english::{in_english, in_english_here};
use super::lines;
use super::outlines;
use super::print::print;
use crate::edition::Edition;
use crate::fingerprint;
use crate::hex::short_sha256;
use crate::site::Site;
use crate::strings;
use content::model::Content;
use content::quiz::{Answer, Item, Place};
use leptos::prelude::*;

/// The content of `<body>`.
pub fn quiz(site: &Site) -> impl IntoView {
    let atlas = outlines::atlas(&site.atlas, outlines::frame(Edition::Whole));
    view! {
        <main class="page study" id="main">
            <header class="masthead">
                <p class="kicker"><a href="../">{messages::to_map()}</a></p>
                {title()}
            </header>
            <div class="atlas" inner_html=atlas></div>
            <p
                class="refusal"
                role="alert"
                hidden=""
                data-version=messages::quiz_link_version()
                data-damaged=messages::quiz_link_damaged()
                data-other=messages::quiz_link_other()
            ></p>
            {parts(site, "../")}
            {hand_in()}
        </main>
    }
}

/// The quiz in the single-file edition, which has the outlines already.
pub fn within_page(site: &Site) -> impl IntoView {
    view! {
        <div class="study">
            <header class="masthead">{title()}</header>
            {parts(site, "")}
        </div>
    }
}

fn title() -> impl IntoView {
    view! {
        <h1>{messages::quiz_title()}</h1>
        <p class="standfirst">{messages::quiz_standfirst()}</p>
    }
}

/// `map` is the URL of the page with the map.
fn parts(site: &Site, map: &'static str) -> impl IntoView {
    let Site { content, atlas, .. } = site;
    let places: Vec<_> = content
        .quiz
        .place
        .iter()
        .map(|place| self::place(content, place, map))
        .collect();
    let items: Vec<_> = content
        .quiz
        .item
        .iter()
        .map(|item| self::item(content, item, map))
        .collect();
    let answers = Answer::ALL.map(|answer| {
        let (name, meaning) = strings::answer(answer);
        view! {
            <div>
                <dt data-choice="">{name}</dt>
                <dd>{meaning}</dd>
            </div>
        }
    });
    let order: Vec<_> = content.quiz.place.iter().map(|place| place.republic).collect();
    let printed = print(view! {
        <section aria-labelledby="statements">
            <h2 id="statements">{messages::statements_title()}</h2>
            <p class="note">{messages::statements_note()}</p>
            <dl class="meanings">{answers.into_iter().collect_view()}</dl>
            <ol class="items">{items}</ol>
        </section>
        <section aria-labelledby="places">
            <h2 id="places">{messages::places_title()}</h2>
            <p class="note">{messages::places_note()}</p>
            <figure class="map board" aria-hidden="true" data-board="">{board(atlas, Labels::Numbers(&order))}</figure>
            <ol class="items">{places}</ol>
        </section>
    });
    // The program drops saved progress of another edition.
    let edition = short_sha256(&printed, 8);
    view! {
        <div
            id="quiz"
            data-edition=edition
            data-places=fingerprint::of_places(content).to_string()
            data-statements=fingerprint::of_statements(content).to_string()
        ></div>
        <pre hidden="" translate="no" data-lines="" inner_html=lines::preformatted(&lines::messages(messages::QUIZ))></pre>
        <section class="text" aria-labelledby="text-title" inner_html=text(content)></section>
        <div data-printed="" inner_html=printed></div>
    }
}

/// The source text, to read beside the statements. Its sentences have their numbers and no links: it is no place to go to.
fn text(content: &Content) -> String {
    let paragraphs = [1, 2].map(|number| {
        let sentences = content.sentences.iter().filter(|sentence| sentence.paragraph == number);
        let sentences: Vec<_> = sentences
            .map(|sentence| view! { <sup>{strings::sentence_number(&sentence.id).to_owned()}</sup>{in_english_here(sentence.text.clone())}" " })
            .collect();
        view! { <p translate="no">{sentences}</p> }
    });
    print(view! {
        <h2 id="text-title">{in_english(content.source.title.clone())}</h2>
        {paragraphs.into_iter().collect_view()}
    })
}

fn item(content: &Content, item: &Item, map: &'static str) -> impl IntoView {
    let shown: Vec<_> = item
        .sentences
        .iter()
        .filter_map(|id| content.sentence(id))
        .map(|sentence| quotation(sentence, map))
        .collect();
    view! {
        <li data-item=item.id.clone() data-answer=item.answer.index().to_string()>
            <details>
                <summary data-statement="">{item.statement.clone()}</summary>
                <p><b>{strings::answer(item.answer).0}</b></p>
                <p data-because="">{item.because.clone()}</p>
                <div data-shown="" class="quotations">{shown}</div>
            </details>
        </li>
    }
}

fn place(content: &Content, place: &Place, map: &'static str) -> impl IntoView {
    let republic = place.republic;
    let quoted = place
        .sentence
        .as_ref()
        .and_then(|id| content.sentence(id))
        .map(|sentence| quotation(sentence, map));
    let silence = place
        .sentence
        .is_none()
        .then(|| view! { <p class="silence">{messages::place_not_mentioned(republic.name())}</p> });
    view! {
        <li data-spot=republic.slug()>
            <details>
                <summary data-where="">{place.r#where.clone()}</summary>
                <p><b data-name="">{republic.name()}</b></p>
                <div data-shown="" class="quotations">
                    {quoted}
                    {silence}
                    <p class="more"><a href=format!("{map}#{}", republic.slug())>{messages::place_more(republic.name())}</a></p>
                </div>
            </details>
        </li>
    }
}
