//! The time ruler: every moment of the source on one axis of months, spans as spans. Drawn in per cent of its width,
//! so that its words keep their size. Each bar is a link to the account of its moment.

use super::{content, print};
use crate::strings;
use content::date::{month, months_between, Month};
use content::model::{Content, Moment};
use leptos::prelude::*;
use leptos::svg;
use state::route::MOMENT_PREFIX;

/// How wide a letter of a headline may be, in per cent of the narrowest ruler that shows headlines.
const LETTER: f64 = 0.95;
/// The height of the axis, in per cent of the ruler's.
const AXIS: f64 = 20.0;

/// A moment on the ruler: where its bar lies, on which lane, and on which side its headline stands.
struct Bar<'a> {
    moment: &'a Moment,
    from: f64,
    to: f64,
    before: bool,
    lane: usize,
}

/// The ruler.
pub fn ruler() -> String {
    let content = content();
    let Some((first, months)) = axis(&content) else {
        return String::new();
    };
    let share = |at: i32| f64::from(at) * 100.0 / f64::from(months);
    let bars = bars(&content, first, share);
    let lanes = 1 + bars.iter().map(|bar| bar.lane).max().unwrap_or_default();
    let years: Vec<_> = (0..months)
        .filter(|at| (i32::from(first.1) - 1 + at) % 12 == 0)
        .map(|at| {
            let year = i32::from(first.0) + (i32::from(first.1) - 1 + at) / 12;
            svg::g().child((
                svg::line()
                    .attr("class", "year")
                    .attr("x1", percent(share(at)))
                    .attr("x2", percent(share(at)))
                    .attr("y2", "100%"),
                svg::text()
                    .attr("class", "year-name")
                    .attr("x", percent(share(at)))
                    .attr("dx", "4")
                    .attr("y", "100%")
                    .attr("dy", "-3")
                    .child(year),
            ))
        })
        .collect();
    let bars: Vec<_> = bars.iter().map(|bar| drawn(bar, lanes)).collect();
    print(
        svg::svg()
            .attr("role", "group")
            .attr("aria-label", strings::RULER_LABEL)
            // The bars say their dates themselves.
            .child((svg::g().attr("aria-hidden", "true").child(years), bars)),
    )
}

/// The first month of the source's time, and how many months it has.
fn axis(content: &Content) -> Option<(Month, i32)> {
    let first = content.moments.iter().filter_map(|moment| month(&moment.from)).min()?;
    let last = content.moments.iter().filter_map(|moment| month(&moment.to)).max()?;
    Some((first, 1 + months_between(first, last)))
}

/// Each moment on the first lane where bar and headline have room.
fn bars(content: &Content, first: Month, share: impl Fn(i32) -> f64) -> Vec<Bar<'_>> {
    // How far each lane is taken.
    let mut lanes: Vec<f64> = Vec::new();
    let mut bars = Vec::new();
    for moment in &content.moments {
        let (Some(from), Some(to)) = (month(&moment.from), month(&moment.to)) else {
            continue;
        };
        let (from, to) = (share(months_between(first, from)), share(1 + months_between(first, to)));
        let room = moment.headline.chars().count() as f64 * LETTER + 1.0;
        let before = to + room > 100.0;
        let (begins, ends) = if before { (from - room, to) } else { (from, to + room) };
        let lane = lanes.iter().position(|taken| *taken <= begins).unwrap_or(lanes.len());
        if lane == lanes.len() {
            lanes.push(0.0);
        }
        lanes[lane] = ends + 0.5;
        bars.push(Bar {
            moment,
            from,
            to,
            before,
            lane,
        });
    }
    bars
}

fn drawn(bar: &Bar, lanes: usize) -> impl IntoView {
    let Moment {
        id, label, headline, ..
    } = bar.moment;
    let height = (100.0 - AXIS) / lanes as f64;
    let top = height * bar.lane as f64;
    let (at, dx, anchor) = if bar.before {
        (bar.from, "-5", "end")
    } else {
        (bar.to, "5", "start")
    };
    svg::a()
        .attr("href", format!("#{MOMENT_PREFIX}{id}"))
        .attr("data-bar", id.clone())
        .attr("aria-label", format!("{label}: {headline}"))
        .child((
            svg::rect()
                .attr("x", percent(bar.from))
                .attr("y", percent(top + height * 0.22))
                .attr("width", percent(bar.to - bar.from))
                .attr("height", percent(height * 0.56)),
            svg::text()
                .attr("x", percent(at))
                .attr("dx", dx)
                .attr("y", percent(top + height * 0.5))
                .attr("dominant-baseline", "central")
                .attr("text-anchor", anchor)
                .child(headline.clone()),
        ))
}

/// Per cent, to a tenth.
fn percent(share: f64) -> String {
    format!("{:.1}%", share)
}
