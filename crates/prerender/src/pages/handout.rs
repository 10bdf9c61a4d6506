//! The blank map for a class: outlines with numbers, lines to write on, and the answers on a page of their own. Fills are
//! SVG shapes, because printers omit backgrounds.

use super::worksheet::name_line;
use crate::markup::{self, MARKS};
use domain::republic::Republic;
use geo::atlas::Atlas;
use geo::point::Point;
use leptos::prelude::*;
use leptos::svg;
use state::generated::HOME;

/// A part of a republic that the class must assign, marked by a letter beside it. Places are in map units.
struct Exclave {
    letter: &'static str,
    place: Point,
    letter_at: Point,
}

const EXCLAVES: [Exclave; 2] = [
    Exclave {
        letter: "A",
        place: [3613, 5137],
        letter_at: [3180, 5560],
    },
    Exclave {
        letter: "B",
        place: [850, 1006],
        letter_at: [330, 860],
    },
];

/// The font size of numbers in map units: about four millimetres in print.
const FONT_SIZE: &str = "175";

/// The content of `<main>`.
pub fn handout(atlas: &Atlas) -> impl IntoView {
    let numbered = numbered(atlas);
    let blanks = (1..=numbered.len())
        .map(|number| view! { <li><b>{number}</b><span class="rule"></span></li> })
        .collect_view();
    let exclaves = EXCLAVES
        .map(|exclave| {
            let blanks = [(); 2].map(|()| view! { <span class="rule"></span> }.into_any());
            let line = markup::with(&messages::exclave_of(MARKS[0], MARKS[1]), blanks);
            view! { <li><b>{exclave.letter}</b>{line}</li> }
        })
        .into_iter()
        .collect_view();
    let answers = numbered
        .iter()
        .map(|republic| view! { <li>{republic.name()}</li> })
        .collect_view();
    let letters = EXCLAVES
        .into_iter()
        .zip([messages::exclave_a(), messages::exclave_b()])
        .map(|(exclave, answer)| view! { <li><b>{exclave.letter}</b>{answer}</li> })
        .collect_view();
    view! {
        <section class="sheet wide" aria-labelledby="handout-title">
            <h1 id="handout-title">{messages::handout_title()}</h1>
            {name_line()}
            <p class="task">{messages::handout_task()}</p>
            {drawing(atlas, &numbered)}
            <h2 class="unseen">{messages::republics()}</h2>
            <ol class="blanks">{blanks}</ol>
            <h2 class="unseen">{messages::exclaves()}</h2>
            <ul class="exclaves">{exclaves}</ul>
        </section>
        <section class="sheet wide key" aria-labelledby="key-title">
            <h2 id="key-title">{messages::answers_title()}</h2>
            <ol class="answers">{answers}</ol>
            <ul class="letters">{letters}</ul>
            <p class="small">{messages::handout_source()}</p>
        </section>
    }
}

/// The republics from west to east by the places of their labels, so that the numbers give no answer away.
pub fn numbered(atlas: &Atlas) -> Vec<Republic> {
    let mut all = Republic::ALL.to_vec();
    all.sort_by_key(|republic| atlas.of(*republic).label[0]);
    all
}

fn drawing(atlas: &Atlas, numbered: &[Republic]) -> impl IntoView {
    let path = |class: &'static str, d: &str| svg::path().attr("class", class).attr("d", d.to_owned());
    let lands = numbered
        .iter()
        .map(|republic| path("land", &atlas.of(*republic).path))
        .collect_view();
    let numbers = numbered
        .iter()
        .zip(1..)
        .map(|(republic, number): (_, u8)| mark(number.to_string(), atlas.of(*republic).label))
        .collect_view();
    let letters = EXCLAVES
        .map(|exclave| {
            let ([x, y], [letter_x, letter_y]) = (exclave.place, exclave.letter_at);
            svg::g().child((
                svg::line()
                    .attr("class", "leader")
                    .attr("x1", x)
                    .attr("y1", y)
                    .attr("x2", letter_x)
                    .attr("y2", letter_y),
                svg::circle()
                    .attr("class", "dot")
                    .attr("cx", x)
                    .attr("cy", y)
                    .attr("r", "28"),
                mark(exclave.letter.to_owned(), exclave.letter_at),
            ))
        })
        .into_iter()
        .collect_view();
    svg::svg()
        .attr("class", "blank")
        .attr("viewBox", HOME.to_string())
        .attr("role", "img")
        .attr("aria-label", messages::handout_map())
        .child((
            path("around", &atlas.land),
            lands,
            path("lake", &atlas.lakes),
            letters,
            numbers,
        ))
}

/// A number or letter in a circle.
fn mark(text: String, [x, y]: Point) -> impl IntoView {
    svg::g().attr("class", "mark").child((
        svg::circle().attr("cx", x).attr("cy", y).attr("r", "125"),
        svg::text()
            .attr("x", x)
            .attr("y", y)
            .attr("dy", "0.36em")
            .attr("font-size", FONT_SIZE)
            .child(text),
    ))
}
