//! The timeline: the controls that change the moment, the time axis with its events, and the accounts of the moments.

use crate::store::Store;
use crate::strings::{self, announcements, Glyph};
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::button::button;
use crate::ui::slots::{Slot, Slots};
use state::generated::MomentIndex;
use state::route::MOMENT_PREFIX;

/// CSS shows the account of the current moment and hides the others.
pub fn timeline(store: Store, slots: &Slots) -> ElementBuilder {
    element("section")
        .attr("class", "time")
        .attr("aria-labelledby", "time-title")
        .child(
            element("h2")
                .attr("id", "time-title")
                .attr("class", "unseen")
                .text(strings::TIMELINE_TITLE),
        )
        .child(element("p").attr("class", "change").bind_text(store.text(|state| {
            state
                .open
                .map(|republic| announcements::change_at(state.moment, republic))
                .unwrap_or_default()
        })))
        .child(controls(store))
        .child(element("div").attr("class", "ruler").html(slots.html(Slot::Axis)))
        .child(
            element("ol")
                .attr("class", "chronicle")
                .children(MomentIndex::all().map(|moment| account(store, slots, moment))),
        )
}

fn controls(store: Store) -> ElementBuilder {
    let step = |Glyph { label, glyph }: Glyph, slug: &'static str, end: MomentIndex| {
        button(store, move |state| state.with_playing(false).step_towards(end))
            .attr("data-step-to", slug)
            .attr("aria-label", label)
            .bind("aria-disabled", store.aria_true(move |state| state.moment == end))
            .text(glyph)
    };
    let play_glyph = |playing| if playing { strings::PAUSE } else { strings::PLAY };
    let play = button(store, |state| state.with_playing(!state.playing))
        .attr("data-play", "")
        .bind(
            "aria-label",
            store.value(move |state| Some(play_glyph(state.playing).label)),
        )
        .bind_text(store.value(move |state| Some(play_glyph(state.playing).glyph)));
    let slider = element("input")
        .attr("type", "range")
        .attr("data-moment", "")
        .attr("min", 0)
        .attr("max", MomentIndex::LAST.get())
        .attr("value", MomentIndex::LAST.get())
        .attr("aria-label", strings::MOMENT_LABEL)
        .bind("aria-valuetext", store.value(|state| Some(state.moment.moment().label)))
        .bind("disabled", store.flag(|state| !state.live))
        .on(
            "input",
            Box::new(move |event| {
                if let Ok(index) = leptos::prelude::event_target_value(event).parse() {
                    store.update(|state| state.with_playing(false).at_moment(MomentIndex::clamped(index)));
                }
            }),
        );
    element("div")
        .attr("class", "steps")
        .attr("role", "group")
        .attr("aria-label", strings::MOMENT_LABEL)
        .child(play)
        .child(step(strings::EARLIER, "earlier", MomentIndex::FIRST))
        .child(slider)
        .child(step(strings::LATER, "later", MomentIndex::LAST))
}

fn account(store: Store, slots: &Slots, moment: MomentIndex) -> ElementBuilder {
    element("li")
        .attr("id", format_args!("{MOMENT_PREFIX}{}", moment.moment().slug))
        .bind(
            "aria-current",
            store.value(move |state| (state.moment == moment).then_some("step")),
        )
        .html(slots.html(Slot::Moment(moment)))
}
