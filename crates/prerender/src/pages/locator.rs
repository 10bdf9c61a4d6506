//! The map on the page of a republic: the republic and Azerbaijan with what lies around them, and in its corner where that
//! is among the fifteen.

mod cut;
mod frame;

use crate::site::Site;
use crate::strings;
use cut::Cut;
use domain::republic::Republic;
use domain::vocabulary::NameKind;
use frame::frame;
use geo::point::Point;
use leptos::prelude::*;
use leptos::svg;
use state::generated::HOME;

/// The width of the map in the units that its outlines are rounded to: about half a pixel on the screen.
const WIDTH: i32 = 640;
/// The same for the small map in the corner.
const OVERVIEW_WIDTH: i32 = 150;

pub fn locator(site: &Site, republic: Republic) -> impl IntoView + use<> {
    let (frame, atlas) = (frame(&site.atlas, republic), &site.atlas);
    let cut = Cut::new(frame, WIDTH);
    let path = |class: &'static str, d: String| (!d.is_empty()).then(|| svg::path().attr("class", class).attr("d", d));
    let class = |one: Republic| match one {
        Republic::SUBJECT => "subject",
        one if one == republic => "chosen",
        _ => "land",
    };
    // The pair comes last, so that its borders lie over those of the others.
    let mut order = Republic::ALL;
    order.sort_by_key(|one| class(*one) != "land");
    let lands: Vec<_> = order
        .into_iter()
        .map(|one| path(class(one), cut.outline(&atlas.of(one).outline)))
        .collect();
    let mut pair = vec![Republic::SUBJECT];
    pair.extend((republic != Republic::SUBJECT).then_some(republic));
    let capitals: Vec<_> = pair
        .iter()
        .map(|one| capital(site, cut.point(atlas.of(*one).capital), *one))
        .collect();
    let names: Vec<_> = pair
        .iter()
        .map(|one| name(one.name(), "name", cut.point(atlas.of(*one).label)))
        .collect();
    svg::svg()
        .attr("class", "locator")
        .attr("viewBox", format!("0 0 {WIDTH} {}", cut.height()))
        .attr("role", "img")
        .attr("aria-label", strings::locator_label(republic))
        .child((
            path("around", cut.path(&atlas.land)),
            lands,
            path("lake", cut.path(&atlas.lakes)),
            path("karabakh", cut.path(&atlas.nagorno_karabakh)),
            capitals,
            names,
            overview(site, republic, frame),
        ))
}

/// A dot and the name of a capital.
fn capital(site: &Site, [x, y]: Point, republic: Republic) -> impl IntoView + use<> {
    let name = site
        .content
        .names
        .iter()
        .find(|name| name.of == republic && name.kind == NameKind::Capital)
        .map(|name| self::name(&name.name, "city", [x, y - 14]));
    let dot = svg::circle()
        .attr("class", "dot")
        .attr("cx", x)
        .attr("cy", y)
        .attr("r", 5);
    (dot, name)
}

fn name(text: &str, class: &'static str, [x, y]: Point) -> impl IntoView + use<> {
    svg::text()
        .attr("class", class)
        .attr("x", x)
        .attr("y", y)
        .child(text.to_owned())
}

/// All fifteen, small, with the pair marked and the frame of the larger map.
fn overview(site: &Site, republic: Republic, frame: domain::rect::Rect) -> impl IntoView + use<> {
    let cut = Cut::new(HOME, OVERVIEW_WIDTH);
    let outlines = |wanted: &dyn Fn(Republic) -> bool| {
        let wanted = Republic::ALL.into_iter().filter(|one| wanted(*one));
        wanted
            .map(|one| cut.outline(&site.atlas.of(one).outline))
            .collect::<String>()
    };
    let path = |class: &'static str, d: String| svg::path().attr("class", class).attr("d", d);
    let is_pair = |one: Republic| one == republic || one == Republic::SUBJECT;
    let corner = cut.point([frame.x as i32, frame.y as i32]);
    let opposite = cut.point([(frame.x + frame.w) as i32, (frame.y + frame.h) as i32]);
    svg::svg()
        .attr("class", "overview")
        .attr("x", WIDTH - OVERVIEW_WIDTH)
        .attr("width", OVERVIEW_WIDTH)
        .attr("height", cut.height())
        .attr("viewBox", format!("0 0 {OVERVIEW_WIDTH} {}", cut.height()))
        .child((
            svg::rect()
                .attr("class", "ground")
                .attr("width", OVERVIEW_WIDTH)
                .attr("height", cut.height()),
            path("land", outlines(&|one| !is_pair(one))),
            path("pair", outlines(&is_pair)),
            svg::rect()
                .attr("class", "frame")
                .attr("x", corner[0])
                .attr("y", corner[1])
                .attr("width", opposite[0] - corner[0])
                .attr("height", opposite[1] - corner[1]),
        ))
}
