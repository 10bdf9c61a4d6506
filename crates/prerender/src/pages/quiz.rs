//! The content of the quiz. Without the program it is a list of statements whose answers unfold, and a map with numbers; the
//! program reads its texts from here. Beside the statements stands the source text.

use super::evidence::quotation;
use super::in_english::{in_english, in_english_here};
use super::lines;
use super::outlines;
use super::print::print;
use crate::edition::Edition;
use crate::hex::short_sha256;
use crate::site::Site;
use crate::strings;
use content::model::Content;
use content::quiz::{Answer, Item, Place};
use domain::rect::Rect;
use domain::republic::Republic;
use geo::atlas::Atlas;
use leptos::html;
use leptos::prelude::*;
use leptos::svg;
use state::generated;

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
            {parts(site, "../")}
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
            <figure class="map board" aria-hidden="true" data-board="">{board(content, atlas)}</figure>
            <ol class="items">{places}</ol>
        </section>
    });
    // The program drops saved progress of another edition.
    let edition = short_sha256(&printed, 8);
    view! {
        <div id="quiz" data-edition=edition></div>
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

/// The map and its insets, with a number for each republic in place of its name.
fn board(content: &Content, atlas: &Atlas) -> impl IntoView {
    let insets = atlas.frames.insets().map(|(slug, part)| {
        let [x, y, width, height] = [part.x, part.y, part.width, part.height].map(f64::from);
        let part = Rect::new(x, y, width, height);
        let members = move |republic: &Republic| part.meets(generated::extent(*republic));
        let drawing = drawing(&part.to_string(), outlines::inset_overlay(), members);
        let numbers = numbers(content, |republic| part.holds(generated::extent(republic)));
        view! { <div class=format!("inset inset-{slug}")>{drawing}<div class="labels" inner_html=numbers></div></div> }
    });
    let drawing = drawing(&generated::HOME.to_string(), outlines::overlay(atlas), |_| true);
    view! {
        <div class="sheet">
            <div class="picture">{drawing}<div class="labels" inner_html=numbers(content, |_| true)></div></div>
            <div class="insets">{insets.into_iter().collect_view()}</div>
        </div>
    }
}

fn drawing(frame: &str, overlay: String, members: impl Fn(&Republic) -> bool) -> impl IntoView {
    let lands: Vec<_> = Republic::ALL
        .into_iter()
        .filter(members)
        .map(|republic| {
            let shape = svg::r#use().attr("class", "shape").attr("href", republic.outline());
            svg::g().attr("data-place", republic.slug()).child(shape)
        })
        .collect();
    svg::svg()
        .attr("viewBox", frame.to_owned())
        .attr("focusable", "false")
        .child((
            svg::g().inner_html(outlines::backdrop()),
            svg::g().attr("class", "lands").child(lands),
            svg::g().inner_html(overlay),
        ))
}

fn numbers(content: &Content, members: impl Fn(Republic) -> bool) -> String {
    let places = content.quiz.place.iter().zip(1_u8..);
    let labels = places
        .filter(|(place, _)| members(place.republic))
        .map(|(place, number)| {
            let slug = place.republic.slug();
            html::span()
                .attr("class", "label")
                .attr("data-label", slug)
                .attr("data-place", slug)
                .child(number)
        })
        .collect_view();
    print(labels)
}
