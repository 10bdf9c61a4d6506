//! The timeline: the date that the map shows, what changed at it, and the eight stops.

use crate::store::Store;
use crate::strings::{self, announcements, Glyph};
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::button::button;
use crate::ui::slots::{Slot, Slots};
use state::generated::MomentIndex;
use state::route::MOMENT_PREFIX;

/// The captions occupy one place, and CSS shows that of the current moment. Without the program it is the one that the
/// fragment names. While a republic is open, what changed for it is shown in place of the caption.
pub fn timeline(store: Store, slots: &Slots) -> ElementBuilder {
    element("section")
        .attr("class", "time")
        .attr("data-timeline", "")
        // Part of the region of the map: no landmark of its own.
        .attr("role", "group")
        .attr("aria-labelledby", "time-title")
        .bind("data-open", store.choice.flag(|state| state.open.is_some()))
        .child(
            element("h2")
                .attr("id", "time-title")
                .attr("class", "unseen")
                .text(messages::timeline_title()),
        )
        .child(caption_line(store, slots))
        .child(play(store))
        .child(
            element("ol")
                .attr("class", "stops")
                .children(MomentIndex::all().map(|moment| stop(store, slots, moment))),
        )
}

/// A box of fixed size: what changes in it moves nothing else.
fn caption_line(store: Store, slots: &Slots) -> ElementBuilder {
    let change = store.change.text(|state| {
        let republic = state.open;
        republic.map_or_else(String::new, |republic| announcements::change_at(state.moment, republic))
    });
    element("div")
        .attr("class", "caption-line")
        .child(
            element("ol")
                .attr("class", "captions")
                .children(MomentIndex::all().map(|moment| caption(store, slots, moment))),
        )
        .child(element("p").attr("class", "change").bind_text(change))
}

fn caption(store: Store, slots: &Slots, moment: MomentIndex) -> ElementBuilder {
    element("li")
        .attr("id", format_args!("{MOMENT_PREFIX}{}", moment.moment().slug))
        .bind("data-now", store.colours.flag(move |state| state.moment == moment))
        .html(slots.html(Slot::Caption(moment)))
}

fn play(store: Store) -> ElementBuilder {
    let now = |playing| strings::play(playing);
    button(store, |state| state.with_playing(!state.playing))
        .attr("data-play", "")
        .child(
            element("span")
                .attr("aria-hidden", "true")
                .bind_text(store.without_camera.value(move |state| {
                    let Glyph { glyph, .. } = now(state.playing);
                    Some(glyph)
                })),
        )
        .text(" ")
        .child(element("span").bind_text(store.without_camera.value(move |state| Some(now(state.playing).label))))
}

/// A link to the caption, for use without the program; the live page changes the moment instead.
fn stop(store: Store, slots: &Slots, moment: MomentIndex) -> ElementBuilder {
    let slug = moment.moment().slug;
    element("li").child(
        element("a")
            .attr("href", format_args!("#{MOMENT_PREFIX}{slug}"))
            .attr("data-moment", slug)
            .bind(
                "aria-current",
                store
                    .colours
                    .value(move |state| (state.moment == moment).then_some("step")),
            )
            .html(slots.html(Slot::Stop(moment))),
    )
}
