//! A map of the fifteen republics beside insets of the small ones, for pages with a program: each republic is marked with
//! `data-place`.

use super::outlines;
use super::print::print;
use domain::rect::Rect;
use domain::republic::Republic;
use geo::atlas::Atlas;
use leptos::html;
use leptos::prelude::*;
use leptos::svg;
use state::generated;

/// What stands on the republics.
#[derive(Clone, Copy)]
pub enum Labels<'a> {
    /// Numbers from 1, in this order: on the map and again in the insets.
    Numbers(&'a [Republic]),
    /// Names: of the small ones only in the insets, where there is space for them.
    Names,
}

impl Labels<'_> {
    /// The label of a republic, on the map or in an inset.
    fn of(self, republic: Republic, is_in_inset: bool, is_small: bool) -> Option<String> {
        match self {
            Self::Numbers(order) => {
                let place = order.iter().position(|known| *known == republic)?;
                Some((place + 1).to_string())
            }
            Self::Names => (is_in_inset == is_small).then(|| republic.name().to_owned()),
        }
    }
}

/// The map and its insets.
pub fn board(atlas: &Atlas, labels: Labels<'_>) -> impl IntoView + use<> {
    let parts = atlas.frames.insets().map(|(slug, part)| {
        let [x, y, width, height] = [part.x, part.y, part.width, part.height].map(f64::from);
        (slug, Rect::new(x, y, width, height))
    });
    // Readers give words, which have patterns in forced colours and in print.
    let is_painted = matches!(labels, Labels::Names);
    let is_small = |republic| parts.iter().any(|(_, part)| part.holds(generated::extent(republic)));
    let texts = |is_inset: bool, is_there: &dyn Fn(Republic) -> bool| {
        let labels = Republic::ALL
            .into_iter()
            .filter(|republic| is_there(*republic))
            .filter_map(|republic| {
                let text = labels.of(republic, is_inset, is_small(republic))?;
                let slug = republic.slug();
                let label = html::span()
                    .attr("class", "label")
                    .attr("data-label", slug)
                    .attr("data-place", slug);
                Some(label.child(text))
            });
        print(labels.collect_view())
    };
    let insets: Vec<_> = parts
        .iter()
        .map(|(slug, part)| {
            let members = |republic: &Republic| part.meets(generated::extent(*republic));
            let drawing = drawing(&part.to_string(), outlines::inset_overlay(), is_painted, &members);
            let texts = texts(true, &|republic| part.holds(generated::extent(republic)));
            view! { <div class=format!("inset inset-{slug}")>{drawing}<div class="labels" inner_html=texts></div></div> }
        })
        .collect();
    let drawing = drawing(
        &generated::HOME.to_string(),
        outlines::overlay(atlas),
        is_painted,
        &|_| true,
    );
    view! {
        <div class="sheet">
            <div class="picture">{drawing}<div class="labels" inner_html=texts(false, &|_| true)></div></div>
            <div class="insets">{insets.into_iter().collect_view()}</div>
        </div>
    }
}

fn drawing(
    frame: &str,
    overlay: String,
    is_painted: bool,
    members: &dyn Fn(&Republic) -> bool,
) -> impl IntoView + use<> {
    let lands: Vec<_> = Republic::ALL
        .into_iter()
        .filter(members)
        .map(|republic| {
            let drawn = |class| svg::r#use().attr("class", class).attr("href", republic.outline());
            svg::g()
                .attr("data-place", republic.slug())
                .child((drawn("shape"), is_painted.then(|| drawn("hatch"))))
        })
        .collect();
    svg::svg()
        .attr("viewBox", frame.to_owned())
        .attr("focusable", "false")
        .child((
            svg::g().inner_html(outlines::backdrop()),
            svg::g().attr("class", "lands").child(lands),
            svg::g().inner_html(overlay),
        ))
}
