//! What shows distances on the map: the connectors from Baku to the other capitals, the rings around Baku, and the globe
//! that shows where the map lies.

use super::print::print;
use crate::site::Site;
use domain::republic::Republic;
use geo::capitals::{capital, BAKU};
use geo::distance::Distance;
use geo::projection::Projection;
use geo::rings::{self, AROUND_BAKU_KM};
use geo::{globe, great_circle};
use leptos::prelude::*;
use leptos::svg;
use state::generated::HOME;

/// How far the name of a capital stands over its dot, in the size of its type; or under it, where the names of republics
/// leave space there.
pub fn name_offset(partner: Republic) -> f64 {
    match partner {
        Republic::Georgia | Republic::Kazakhstan | Republic::Lithuania | Republic::Russia | Republic::Tajikistan => 1.4,
        Republic::Kyrgyzstan => -0.5,
        Republic::Latvia => -0.5,
        Republic::Estonia => 0.35,
        _ => -0.75,
    }
}

/// How far right of its dot the name of a capital stands, in the size of its type: Tallinn left of it on the sea, for the map
/// ends over it. The style sheet lets such a name end there.
pub fn name_shift(partner: Republic) -> f64 {
    match partner {
        Republic::Estonia => -2.2,
        _ => 0.0,
    }
}

/// Where the distance stands: its share of the way from Baku, and how far under the line, in the size of its type. In the
/// middle and under it, unless it would cover a name there.
pub fn distance_place(partner: Republic) -> (f64, f64) {
    const UNDER: f64 = 1.3;
    const OVER: f64 = -0.55;
    match partner {
        Republic::Kazakhstan => (0.54, OVER),
        Republic::Kyrgyzstan => (0.62, OVER),
        Republic::Tajikistan => (0.24, UNDER),
        Republic::Turkmenistan => (0.38, UNDER),
        Republic::Uzbekistan => (0.42, UNDER),
        _ => (0.5, UNDER),
    }
}

/// The great circles from Baku to the capital of each partner, in an invisible drawing. Each carries the texts that the live
/// page shows with it, and their places in per cent of the home view: the capital, and a place on the line.
pub fn connectors(site: &Site) -> String {
    let ties = Republic::partners().map(|partner| connector(&site.projection, partner));
    print(
        svg::svg()
            .attr("aria-hidden", "true")
            .attr("focusable", "false")
            .child(svg::defs().child(ties.collect_view())),
    )
}

/// A dot is a very short line, so it keeps its size when the map is zoomed.
fn connector(projection: &Projection, partner: Republic) -> impl IntoView {
    let to = capital(partner);
    let line = great_circle::path(projection, BAKU.place, to.place);
    let [start, end] = [BAKU.place, to.place].map(|place| projection.place(place[0], place[1]));
    let (share_of_way, under) = distance_place(partner);
    let [longitude, latitude] = great_circle::place(BAKU.place, to.place, share_of_way);
    let on_line = projection.place(longitude, latitude);
    let dots = format!("M{:.0} {:.0}h1M{:.0} {:.0}h1", start[0], start[1], end[0], end[1]);
    let path = |d: String| {
        svg::path()
            .attr("d", d)
            .attr("fill", "none")
            .attr("vector-effect", "non-scaling-stroke")
    };
    let [x, y] = share(end);
    let [line_x, line_y] = share(on_line);
    svg::g()
        .attr("id", format!("tie-{}", partner.slug()))
        .attr("data-city", to.name)
        .attr("data-dy", format!("{}em", name_offset(partner)))
        .attr("data-dx", format!("{}em", name_shift(partner)))
        .attr("data-km-dy", format!("{under}em"))
        .attr("data-km", Distance::between(BAKU.place, to.place).to_string())
        .attr("data-places", format!("{x:.1} {y:.1} {line_x:.1} {line_y:.1}"))
        .child((
            path(line.clone()).attr("class", "casing"),
            path(line),
            path(dots.clone()).attr("class", "ends casing"),
            path(dots).attr("class", "ends"),
        ))
}

/// A point of the map in per cent of the home view, as `style/labels.css` has places.
pub fn share([x, y]: [f64; 2]) -> [f64; 2] {
    [(x - HOME.x) / HOME.w * 100.0, (y - HOME.y) / HOME.h * 100.0]
}

/// The rings around Baku, drawn over the republics.
pub fn around_baku(site: &Site) -> String {
    let rings = AROUND_BAKU_KM.map(|km| {
        svg::path()
            .attr("class", "ring")
            .attr("d", rings::ring(&site.projection, BAKU.place, km))
    });
    print(rings.into_iter().collect_view())
}

/// The distances of the rings. `style/labels.css` places them where the rings cross the meridian north of Baku.
pub fn ring_labels() -> String {
    let labels = AROUND_BAKU_KM.map(|km| {
        svg::text()
            .attr("class", "km")
            .attr("data-label", format!("ring-{km}"))
            .attr("dy", ".35em")
            .child(Distance { km }.to_string())
    });
    // The live page fills these two for the open republic.
    let connector = [("tie-city", "city"), ("tie-km", "km")].map(|(id, class)| {
        svg::text()
            .attr("class", class)
            .attr("data-label", id)
            .attr("dy", "1.3em")
    });
    print((labels.into_iter().collect_view(), connector.into_iter().collect_view()))
}

/// The globe with the fifteen republics.
pub fn globe(site: &Site) -> String {
    print((
        svg::title().child(messages::globe()),
        svg::path().attr("class", "sphere").attr("d", globe::sphere()),
        svg::path()
            .attr("class", "region")
            .attr("d", globe::region(&site.atlas, &site.projection)),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tokens::places;
    use std::path::Path;

    fn site() -> Site {
        Site::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")), &[]).expect("the site")
    }

    #[test]
    fn the_distances_of_the_rings_stand_north_of_baku_on_their_rings() {
        let (site, css) = (site(), include_str!("../../../../style/labels.css"));
        for km in AROUND_BAKU_KM {
            let ([x, y], _) = places(css, &format!("ring-{km}"))
                .map(|(home, near)| ([home.0, home.1], near))
                .expect("a place");
            let [on_x, on_y] = rings::point(&site.projection, BAKU.place, 0.0, km);
            assert!(
                (x - on_x).hypot(y - on_y) < 20.0,
                "{km}: not at {:?}",
                share([on_x, on_y])
            );
        }
    }

    #[test]
    fn every_connector_names_its_capital_and_its_distance() {
        let html = connectors(&site());
        for (city, km) in [("Tashkent", "1,640"), ("Yerevan", "460"), ("Moscow", "1,930")] {
            let tie = html
                .split("<g ")
                .find(|tie| tie.contains(&format!("data-city=\"{city}\"")))
                .expect("a connector");
            let printed = tie.split("data-km=\"").nth(1).and_then(|rest| rest.split('"').next());
            assert_eq!(printed, Some(&*format!("{km}\u{a0}km")), "{city}");
        }
    }
}
