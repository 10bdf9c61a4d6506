//! A republic in a map: a link around its outline, and the outlines that mark the chosen and the pointed one.

use crate::facts;
use crate::republic::Republic;
use crate::watch::Watch;
use crate::words;
use leptos::prelude::*;
use leptos::svg;

/// A republic in the map itself: a link that assistive technology reads.
pub fn main(republic: Republic, watch: Watch) -> impl IntoView {
    link(republic, watch, "m").attr("aria-label", words::republic_label(republic))
}

/// The same republic in an inset: for the pointer only, since the map already holds its link.
pub fn copy(republic: Republic, watch: Watch) -> impl IntoView {
    link(republic, watch, "i").attr("tabindex", "-1")
}

/// `scale` names the set of patterns: `m` for the map, `i` for insets, which are drawn larger.
fn link(republic: Republic, watch: Watch, scale: &'static str) -> impl IntoView + AddAnyAttr {
    let (slug, standing) = (republic.slug(), facts::standing(republic));
    svg::a()
        .attr("href", format!("#{slug}"))
        .attr("data-republic", slug)
        .attr("data-stance", standing)
        .attr("data-coverage", facts::coverage(republic).slug())
        .attr("aria-current", watch.current(republic))
        .attr("data-pointed", watch.under_pointer(republic))
        .child((
            svg::r#use().attr("class", "shape").attr("href", format!("#geo-{slug}")),
            svg::r#use()
                .attr("class", "hatch")
                .attr("href", format!("#geo-{slug}"))
                .attr("fill", format!("url(#{scale}-{standing})")),
        ))
}

/// The outline of the chosen republic, drawn over its neighbours.
pub fn selected_outline(watch: Watch) -> impl IntoView {
    outline("outline chosen", move || watch.selected.get())
}

/// The outline of the republic under the pointer or the focus.
pub fn pointed_outline(watch: Watch) -> impl IntoView {
    outline("outline pointed", move || watch.pointed.get())
}

fn outline(class: &'static str, which: impl Fn() -> Option<Republic> + Send + 'static) -> impl IntoView {
    svg::r#use().attr("class", class).attr("href", move || {
        which().map(|republic| format!("#geo-{}", republic.slug()))
    })
}
