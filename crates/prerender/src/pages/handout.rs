//! The blank map for a class: outlines with numbers, lines to write on, and the key on a sheet of its own. No scripts;
//! its fills are drawn, since printers leave backgrounds out.

use super::print;
use crate::strings;
use domain::republic::Republic;
use geo::atlas::Atlas;
use geo::point::Point;
use leptos::prelude::*;
use leptos::svg;
use state::generated::HOME;

/// The exclaves in map units: letter, its place, where its leader line stands beside it.
const EXCLAVES: [(&str, Point, Point); 2] = [("A", [3613, 5137], [3180, 5560]), ("B", [850, 1006], [330, 860])];

/// How large a number is, in map units: about four millimetres on paper.
const DIGITS: &str = "175";

/// The inside of the page.
pub fn handout(atlas: &Atlas) -> String {
    let numbered = numbered(atlas);
    let blanks = (1..=numbered.len())
        .map(|number| view! { <li><b>{number}</b><span class="rule"></span></li> })
        .collect_view();
    let exclaves = EXCLAVES
        .map(|(letter, ..)| {
            view! { <li><b>{letter}</b><span class="rule"></span>{strings::BELONGS_TO}<span class="rule"></span></li> }
        })
        .into_iter()
        .collect_view();
    let answers = numbered
        .iter()
        .map(|republic| view! { <li>{republic.name()}</li> })
        .collect_view();
    let letters = EXCLAVES
        .into_iter()
        .zip(strings::KEY_EXCLAVES)
        .map(|((letter, ..), answer)| view! { <li><b>{letter}</b>{answer}</li> })
        .collect_view();
    print(view! {
        <section class="sheet wide" aria-labelledby="handout-title">
            <h1 id="handout-title">{strings::HANDOUT_TITLE}</h1>
            {super::worksheet::name_line()}
            <p class="task">{strings::HANDOUT_TASK}</p>
            {drawing(atlas, &numbered)}
            <h2 class="unseen">{strings::REPUBLICS}</h2>
            <ol class="blanks">{blanks}</ol>
            <h2 class="unseen">{strings::EXCLAVES}</h2>
            <ul class="exclaves">{exclaves}</ul>
        </section>
        <section class="sheet wide key" aria-labelledby="key-title">
            <h2 id="key-title">{strings::KEY_TITLE}</h2>
            <ol class="answers">{answers}</ol>
            <ul class="letters">{letters}</ul>
            <p class="small">{strings::HANDOUT_SOURCE}</p>
        </section>
    })
}

/// The republics from west to east, by where their names stand: their numbers give nothing away.
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
        .map(|(letter, [x, y], beside)| {
            svg::g().child((
                svg::line()
                    .attr("class", "leader")
                    .attr("x1", x)
                    .attr("y1", y)
                    .attr("x2", beside[0])
                    .attr("y2", beside[1]),
                svg::circle()
                    .attr("class", "dot")
                    .attr("cx", x)
                    .attr("cy", y)
                    .attr("r", "28"),
                mark(letter.to_owned(), beside),
            ))
        })
        .into_iter()
        .collect_view();
    svg::svg()
        .attr("class", "blank")
        .attr("viewBox", HOME.to_string())
        .attr("role", "img")
        .attr("aria-label", strings::HANDOUT_MAP)
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
            .attr("font-size", DIGITS)
            .child(text),
    ))
}
