//! A republic in a map: a link around its outline, and the outlines that mark the chosen and the pointed one.

use crate::facts;
use crate::republic::Republic;
use crate::view::View;
use crate::watch::Watch;
use crate::words;
use leptos::prelude::*;
use leptos::svg;

/// A republic in the map itself: a link that assistive technology reads.
pub fn main(republic: Republic, watch: Watch) -> impl IntoView {
    let label = watch.words(move |view| words::republic_label(view.layer, view.moment, republic));
    link(republic, watch).attr("aria-label", label)
}

/// The same republic in an inset: for the pointer only, since the map already holds its link.
pub fn copy(republic: Republic, watch: Watch) -> impl IntoView {
    link(republic, watch).attr("tabindex", "-1")
}

fn link(republic: Republic, watch: Watch) -> impl IntoView + AddAnyAttr {
    let outline = republic.outline();
    svg::a()
        .attr("href", republic.href())
        .attr("data-republic", republic.slug())
        .attr(
            "data-stance",
            watch.slug(move |view| Some(facts::stance(view.moment, republic))),
        )
        .attr("data-paint", watch.slug(move |view| Some(view.paint(republic))))
        .attr("data-coverage", facts::coverage(republic).slug())
        .attr(
            "aria-current",
            watch.slug(move |view| (view.selected() == Some(republic)).then_some("true")),
        )
        .attr("data-pointed", watch.mark(move |view| view.pointed == Some(republic)))
        .attr("data-lit", watch.mark(move |view| view.lights(republic)))
        .attr("data-dim", watch.mark(move |view| view.dims(republic)))
        .child((
            svg::r#use().attr("class", "shape").attr("href", outline),
            svg::r#use().attr("class", "hatch").attr("href", outline),
        ))
}

/// The outline of the chosen republic, drawn over its neighbours.
pub fn selected_outline(watch: Watch) -> impl IntoView {
    outline(watch, "outline chosen", View::selected)
}

/// The outline of the republic under the pointer or the focus.
pub fn pointed_outline(watch: Watch) -> impl IntoView {
    outline(watch, "outline pointed", |view| view.pointed)
}

fn outline(watch: Watch, class: &'static str, which: fn(View) -> Option<Republic>) -> impl IntoView {
    svg::r#use()
        .attr("class", class)
        .attr("href", watch.slug(move |view| which(view).map(Republic::outline)))
}
