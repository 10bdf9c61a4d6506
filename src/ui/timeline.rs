//! Through time: the moment shown, the control that changes it, a ruler with every event, and what changed for whom.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::button::button;
use crate::ui::slots::{Slot, Slots};
use state::generated::{MOMENTS, NOW};
use state::route::MOMENT_PREFIX;

/// The moment control and the accounts of all moments, of which the shown one is seen.
pub fn timeline(store: Store, slots: &Slots) -> ElementBuilder {
    element("section")
        .attr("class", "time")
        .attr("aria-labelledby", "time-title")
        .child(
            element("h2")
                .attr("id", "time-title")
                .attr("class", "unseen")
                .text(strings::TIME_TITLE),
        )
        .child(element("p").attr("class", "change").bind_text(store.text(|state| {
            state
                .open
                .map(|republic| strings::change(state.moment, republic))
                .unwrap_or_default()
        })))
        .child(steps(store))
        .child(element("div").attr("class", "ruler").html(slots.html(Slot::Axis)))
        .child(
            element("ol")
                .attr("class", "chronicle")
                .children((0..=NOW).map(|moment| account(store, slots, moment))),
        )
}

fn steps(store: Store) -> ElementBuilder {
    let step = |(name, glyph): (&'static str, &'static str), to: &'static str, end: u8| {
        button(store, move |state| state.play(false).towards(end))
            .attr("data-step-to", to)
            .attr("aria-label", name)
            .bind("aria-disabled", store.aria_true(move |state| state.moment == end))
            .text(glyph)
    };
    let sign = |playing| if playing { strings::PAUSE } else { strings::PLAY };
    let play = button(store, |state| state.play(!state.playing))
        .attr("data-play", "")
        .bind("aria-label", store.value(move |state| Some(sign(state.playing).0)))
        .bind_text(store.value(move |state| Some(sign(state.playing).1)));
    let slider = element("input")
        .attr("type", "range")
        .attr("data-moment", "")
        .attr("min", 0)
        .attr("max", NOW)
        .attr("value", NOW)
        .attr("aria-label", strings::MOMENT_LABEL)
        .bind(
            "aria-valuetext",
            store.value(|state| Some(strings::moment(state.moment).label)),
        )
        .bind("disabled", store.flag(|state| !state.live))
        .on(
            "input",
            Box::new(move |event| {
                if let Ok(moment) = leptos::prelude::event_target_value(event).parse() {
                    store.change(|state| state.play(false).at(moment));
                }
            }),
        );
    element("div")
        .attr("class", "steps")
        .attr("role", "group")
        .attr("aria-label", strings::MOMENT_LABEL)
        .child(play)
        .child(step(strings::EARLIER, "earlier", 0))
        .child(slider)
        .child(step(strings::LATER, "later", NOW))
}

fn account(store: Store, slots: &Slots, moment: u8) -> ElementBuilder {
    element("li")
        .attr(
            "id",
            format_args!("{MOMENT_PREFIX}{}", MOMENTS[usize::from(moment)].slug),
        )
        .bind(
            "aria-current",
            store.value(move |state| (state.moment == moment).then_some("step")),
        )
        .html(slots.html(Slot::Moment(moment)))
}
