//! The time axis: every moment of the source on one axis of months, spans as bars of their length. Positions are per cent
//! of the width, so texts keep their size at any width. Each bar is a link to the account of its moment.

use super::print::print;
use crate::strings;
use content::date::{month, months_between, Month};
use content::model::{Content, Moment};
use leptos::prelude::*;
use leptos::svg;
use state::route::MOMENT_PREFIX;

/// The width of a letter of a headline, in per cent of the narrowest axis that shows headlines.
const LETTER: f64 = 0.95;
/// The height of the row of years, in per cent of the whole.
const YEARS: f64 = 20.0;

/// The bar of a moment.
struct Bar<'a> {
    moment: &'a Moment,
    /// Per cent of the width.
    from: f64,
    to: f64,
    /// Whether the headline is before the bar, for want of space after it.
    before: bool,
    lane: usize,
}

pub fn axis(content: &Content) -> String {
    let Some((first, months)) = span(content) else {
        return String::new();
    };
    let share = |at: i32| f64::from(at) * 100.0 / f64::from(months);
    let bars = bars(content, first, share);
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
    let bars: Vec<_> = bars.iter().map(|bar| view(bar, lanes)).collect();
    print(
        svg::svg()
            .attr("role", "group")
            .attr("aria-label", strings::AXIS_LABEL)
            // The labels of the bars contain their dates.
            .child((svg::g().attr("aria-hidden", "true").child(years), bars)),
    )
}

/// The first month of all moments, and the number of months to the last.
fn span(content: &Content) -> Option<(Month, i32)> {
    let first = content.moments.iter().filter_map(|moment| month(&moment.from)).min()?;
    let last = content.moments.iter().filter_map(|moment| month(&moment.to)).max()?;
    Some((first, 1 + months_between(first, last)))
}

/// Each moment on the first lane that has space for its bar and its headline.
fn bars(content: &Content, first: Month, share: impl Fn(i32) -> f64) -> Vec<Bar<'_>> {
    // Where each lane is free from.
    let mut lanes: Vec<f64> = Vec::new();
    let mut bars = Vec::new();
    for moment in &content.moments {
        let (Some(from), Some(to)) = (month(&moment.from), month(&moment.to)) else {
            continue;
        };
        let (from, to) = (share(months_between(first, from)), share(1 + months_between(first, to)));
        let headline = moment.headline.chars().count() as f64 * LETTER + 1.0;
        let before = to + headline > 100.0;
        let (begins, ends) = if before {
            (from - headline, to)
        } else {
            (from, to + headline)
        };
        let lane = lanes.iter().position(|free| *free <= begins).unwrap_or(lanes.len());
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

fn view(bar: &Bar, lanes: usize) -> impl IntoView {
    let Moment {
        id, label, headline, ..
    } = bar.moment;
    let height = (100.0 - YEARS) / lanes as f64;
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

fn percent(share: f64) -> String {
    format!("{share:.1}%")
}
