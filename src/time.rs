//! Through time: the moment shown, the control that changes it, a ruler with every event, and what changed for whom.

use crate::address::MOMENT_PREFIX;
use crate::button::button;
use crate::element::{element, Element};
use crate::facts::{MOMENTS, NOW};
use crate::printed::{printed, Block};
use crate::watch::Watch;
use crate::words;

/// The moment control and the accounts of all moments, of which the shown one is seen.
pub fn time(watch: Watch) -> Element {
    element("section")
        .attr("class", "time")
        .attr("aria-labelledby", "time-title")
        .child(
            element("h2")
                .attr("id", "time-title")
                .attr("class", "unseen")
                .text(words::TIME_TITLE),
        )
        .child(element("p").attr("class", "change").words(watch.words(|view| {
            view.open
                .map(|republic| words::change(view.moment, republic))
                .unwrap_or_default()
        })))
        .child(steps(watch))
        .child(element("div").attr("class", "ruler").html(printed(Block::Ruler)))
        .child(
            element("ol")
                .attr("class", "chronicle")
                .children((0..=NOW).map(|moment| account(watch, moment))),
        )
}

fn steps(watch: Watch) -> Element {
    let step = |(name, glyph): (&'static str, &'static str), to: &'static str, end: u8| {
        button(watch, move |view| view.play(false).towards(end))
            .attr("data-step-to", to)
            .attr("aria-label", name)
            .follow("aria-disabled", watch.truth(move |view| view.moment == end))
            .text(glyph)
    };
    let sign = |playing| if playing { words::PAUSE } else { words::PLAY };
    let play = button(watch, |view| view.play(!view.playing))
        .attr("data-play", "")
        .follow("aria-label", watch.slug(move |view| Some(sign(view.playing).0)))
        .words(watch.slug(move |view| Some(sign(view.playing).1)));
    let slider = element("input")
        .attr("type", "range")
        .attr("data-moment", "")
        .attr("min", 0)
        .attr("max", NOW)
        .attr("value", NOW)
        .attr("aria-label", words::MOMENT_LABEL)
        .follow(
            "aria-valuetext",
            watch.slug(|view| Some(words::moment(view.moment).label)),
        )
        .follow("disabled", watch.mark(|view| !view.live))
        .on(
            "input",
            Box::new(move |event| {
                if let Ok(moment) = leptos::prelude::event_target_value(event).parse() {
                    watch.change(|view| view.play(false).at(moment));
                }
            }),
        );
    element("div")
        .attr("class", "steps")
        .attr("role", "group")
        .attr("aria-label", words::MOMENT_LABEL)
        .child(play)
        .child(step(words::EARLIER, "earlier", 0))
        .child(slider)
        .child(step(words::LATER, "later", NOW))
}

fn account(watch: Watch, moment: u8) -> Element {
    element("li")
        .attr(
            "id",
            format_args!("{MOMENT_PREFIX}{}", MOMENTS[usize::from(moment)].slug),
        )
        .follow(
            "aria-current",
            watch.slug(move |view| (view.moment == moment).then_some("step")),
        )
        .html(printed(Block::Moment(moment)))
}
