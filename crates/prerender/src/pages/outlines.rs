//! The drawn parts that never change: outlines, hatchings, sea, neighbours, lakes, the overlay of Nagorno-Karabakh.
//!
//! The page contains every outline once; the map and its loupe refer to it by `use`.

use super::cut::Cut;
use super::label::{leaders, loupe_labels};
use super::print::print;
use crate::edition::Edition;
use domain::filter::Filter;
use domain::layer::{Layer, PAINTS};
use domain::rect::Rect;
use domain::republic::Republic;
use geo::atlas::Atlas;
use leptos::prelude::*;
use leptos::svg;
use state::camera::Camera;
use state::clear::Clear;
use state::generated;

// Strokes of a tile of 10 by 10 that continue in the next tile.
const RISING: &str = "M-1 1l2-2M0 10l10-10M9 11l2-2";
const FALLING: &str = "M-1 9l2 2M0 0l10 10M9-1l2 2";
const CROSSED: &str = "M0 10l10-10M0 0l10 10";
const UPRIGHT: &str = "M5 0l0 10";

/// The size of a tile of the map's patterns in map units: 8 pixels on a map 868 pixels wide. The style sheet and
/// `dom::viewport` keep it at 8 pixels.
const MAP_TILE: f64 = 89.7;

/// The same in the loupe.
const LOUPE_TILE: f64 = 85.0;

/// The same in the patterns that fill nothing: the others take their strokes from them.
const SOURCE_TILE: f64 = 7.0;

/// The part of the map that a reader of an edition can come to see. In the embedded page the pane covers a part of the map,
/// which then shows more than the home view.
pub fn frame(edition: Edition) -> Rect {
    match edition {
        Edition::Whole | Edition::SingleFile => generated::HOME,
        Edition::Embed => Republic::partners()
            .map(|republic| {
                Camera::holding(generated::essential(republic), Clear::BESIDE_PANE).seen_in(Clear::BESIDE_PANE)
            })
            .chain([Camera::home(Clear::BESIDE_PANE).seen_in(Clear::BESIDE_PANE)])
            .fold(generated::HOME, Rect::around),
    }
}

/// All outlines, as far as they can be seen, and hatchings, in one invisible drawing.
pub fn atlas(atlas: &Atlas, frame: Rect) -> String {
    let cut = Cut::of_map(frame);
    let outline = |id: String, path: String| {
        svg::path()
            .attr("id", id)
            .attr("d", path)
            .attr("vector-effect", "non-scaling-stroke")
    };
    let lands = Republic::ALL.map(|republic| {
        outline(
            format!("geo-{}", republic.slug()),
            cut.outline(&atlas.of(republic).outline),
        )
    });
    let others = [
        ("land", &atlas.land),
        ("lakes", &atlas.lakes),
        ("karabakh", &atlas.nagorno_karabakh),
    ]
    .map(|(id, path)| outline(format!("geo-{id}"), cut.path(path)));
    let hatchings: Vec<_> = pattern_ids().map(hatching).collect();
    print(
        svg::svg()
            .attr("aria-hidden", "true")
            .attr("focusable", "false")
            .child(svg::defs().child((
                lands.into_iter().collect_view(),
                others.into_iter().collect_view(),
                hatchings,
                patterns("i", LOUPE_TILE),
            ))),
    )
}

/// The strokes of a hatching, in tenths of its tile: path, class, width; an empty path if it has none.
pub fn strokes(id: &str) -> (&'static str, &'static str, f64) {
    match id {
        "improving" | "tone-2" => (RISING, "p-line faint", 0.9),
        "tone-3" => (UPRIGHT, "p-line", 0.8),
        "uneven" | "tone-1" => ("M1.6 2.5h1.8M6.6 7.5h1.8", "p-line", 1.8),
        "strained" => (FALLING, "p-line", 1.3),
        "in-conflict" => (CROSSED, "p-conflict", 0.9),
        "not-stated" => ("M1 2.5h4M6 7.5h4", "p-silence", 0.7),
        "karabakh" => (RISING, "p-karabakh", 1.2),
        "group" => (RISING, "p-stripe", 3.6),
        _ => ("", "p-line", 0.0),
    }
}

/// A tile of strokes, to which the patterns of map and loupe refer.
fn hatching(id: &'static str) -> impl IntoView {
    let (path, class, width) = strokes(id);
    svg::pattern()
        .attr("id", format!("k-{id}"))
        .attr("width", "10")
        .attr("height", "10")
        .attr("patternUnits", "userSpaceOnUse")
        .attr("patternTransform", format!("scale({})", SOURCE_TILE / 10.0))
        .child(
            svg::path()
                .attr("class", class)
                .attr("d", path)
                .attr("stroke-width", width),
        )
}

fn pattern_ids() -> impl Iterator<Item = &'static str> {
    PAINTS.into_iter().chain(["subject", "karabakh", "group"])
}

/// The patterns that have strokes, at another scale. Those of the map carry the size of the tile, a whole number.
fn patterns(prefix: &'static str, size: f64) -> Vec<impl IntoView> {
    let size = size.round();
    pattern_ids()
        .filter(|id| !strokes(id).0.is_empty())
        .map(|id| {
            svg::pattern()
                .attr("id", format!("{prefix}-{id}"))
                .attr("href", format!("#k-{id}"))
                .attr("patternTransform", format!("scale({})", size / 10.0))
                .attr("data-tile", (prefix == "m").then_some(size))
        })
        .collect()
}

/// What is drawn under the republics.
pub fn backdrop() -> String {
    print(r#use("neighbours-land", "land"))
}

/// The description of the map, and what is drawn over its republics.
pub fn described_overlay(atlas: &Atlas) -> String {
    let count = |class| generated::count(Layer::Coverage, generated::NOW, Filter::any(class));
    let [named, passing, group, silent] = [0, 1, 2, 3].map(count);
    let reach = messages::map_reach(named, passing, group, silent);
    // In `defs`: otherwise it would also describe the group that contains it.
    // The patterns are here because their size depends on the variables of the picture.
    let reach = print(svg::defs().child((svg::desc().attr("id", "reach").child(reach), patterns("m", MAP_TILE))));
    let [x, y] = atlas.of(Republic::SUBJECT).capital;
    let baku = print(svg::path().attr("class", "dot").attr("d", format!("M{x} {y}h1")));
    let leader = print(
        svg::path()
            .attr("class", "leader karabakh-leader")
            .attr("d", "M3820 5080L3885 5360"),
    );
    reach + &overlay(atlas) + &leader + &baku
}

/// What is drawn over the republics.
pub fn overlay(atlas: &Atlas) -> String {
    let lines = leaders(|republic| atlas.of(republic).label.map(f64::from).into())
        .map(|(republic, from, to)| {
            (
                svg::line()
                    .attr("class", "leader")
                    .attr("data-of", republic.slug())
                    .attr("x1", from.0)
                    .attr("y1", from.1)
                    .attr("x2", to.0)
                    .attr("y2", to.1),
                svg::circle()
                    .attr("class", "leader-end")
                    .attr("data-of", republic.slug())
                    .attr("cx", from.0)
                    .attr("cy", from.1)
                    .attr("r", "22"),
            )
        })
        .collect_view();
    print((
        r#use("lakes", "lakes"),
        r#use("karabakh", "karabakh"),
        svg::g().attr("class", "leaders").child(lines),
    ))
}

/// What is drawn over the republics of an inset of the quiz.
pub fn inset_overlay() -> String {
    print((r#use("lakes", "lakes"), r#use("karabakh", "karabakh")))
}

/// What is drawn over the republics of the loupe.
pub fn loupe_overlay() -> String {
    let line = svg::path().attr("class", "leader").attr("d", "M3830 5080L3765 5225");
    print((
        r#use("lakes", "lakes"),
        r#use("karabakh", "karabakh"),
        line,
        svg::path().attr("class", "dot").attr("d", "M4387 4924h1"),
        loupe_labels(),
    ))
}

fn r#use(class: &'static str, outline: &'static str) -> impl IntoView {
    svg::r#use()
        .attr("class", class)
        .attr("href", format!("#geo-{outline}"))
}
