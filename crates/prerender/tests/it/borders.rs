//! Checks the borders for download as geographic programs read them: valid polygons by RFC 7946, areas on the ellipsoid,
//! known places, and the properties against the table.

use crate::site::{content, site};
use domain::republic::Republic::{self, *};
use geo::capitals::{capital, Capital};
use geojson::{feature::Id, Feature, FeatureCollection};
use georust::algorithm::{Contains, GeodesicArea, Validation};
use georust::winding_order::{Winding, WindingOrder};
use georust::{Coord, LineString, MultiPolygon, Point};
use prerender::publish::dataset;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// Areas in square km: npm's `world-countries` 5.1.0.
const PUBLISHED: [(Republic, f64); 15] = [
    (Armenia, 29_743.0),
    (Azerbaijan, 86_600.0),
    (Belarus, 207_600.0),
    (Estonia, 45_227.0),
    (Georgia, 69_700.0),
    (Kazakhstan, 2_724_900.0),
    (Kyrgyzstan, 199_951.0),
    (Latvia, 64_559.0),
    (Lithuania, 65_300.0),
    (Moldova, 33_846.0),
    (Russia, 17_098_242.0),
    (Tajikistan, 143_100.0),
    (Turkmenistan, 488_100.0),
    (Ukraine, 603_500.0),
    (Uzbekistan, 447_400.0),
];

/// Kara-Bogaz-Gol, which is sea on this map and part of the published area of Turkmenistan; in square km, by Wikipedia.
const KARA_BOGAZ_GOL: f64 = 18_000.0;

/// Places whose state is easily got wrong. Capitals are added.
const PLACES: [(&str, f64, f64, Republic); 13] = [
    ("Simferopol", 34.10, 44.95, Ukraine),
    ("Sevastopol", 33.53, 44.60, Ukraine),
    ("Kaliningrad", 20.51, 54.71, Russia),
    ("Nakhichevan", 45.41, 39.21, Azerbaijan),
    ("Stepanakert", 46.75, 39.82, Azerbaijan),
    ("Sukhumi", 41.02, 43.01, Georgia),
    ("Tiraspol", 29.63, 46.84, Moldova),
    ("Baikonur", 63.30, 45.62, Kazakhstan),
    ("Sokh", 71.13, 39.97, Uzbekistan),
    ("beside Anadyr", 177.30, 64.73, Russia),
    // Beyond the antimeridian.
    ("Egvekinot", -179.13, 66.32, Russia),
    ("Provideniya", -173.23, 64.42, Russia),
    ("beside Uelen", -169.90, 66.10, Russia),
];

fn text() -> &'static str {
    let file = site().dataset.files.iter().find(|file| file.name == dataset::GEOJSON);
    std::str::from_utf8(&file.expect("the borders").bytes).expect("UTF-8")
}

fn collection() -> &'static FeatureCollection {
    static COLLECTION: OnceLock<FeatureCollection> = OnceLock::new();
    COLLECTION.get_or_init(|| text().parse().expect("GeoJSON"))
}

fn property<'a>(feature: &'a Feature, name: &str) -> &'a Value {
    feature.property(name).unwrap_or_else(|| panic!("no property {name}"))
}

/// The shapes of the features, by their slugs.
fn shapes() -> &'static BTreeMap<String, MultiPolygon<f64>> {
    static SHAPES: OnceLock<BTreeMap<String, MultiPolygon<f64>>> = OnceLock::new();
    SHAPES.get_or_init(|| {
        let shape = |feature: &Feature| {
            let slug = property(feature, "slug").as_str().expect("text").to_owned();
            let geometry = feature.geometry.clone().expect("a geometry");
            (slug, geometry.try_into().expect("a multipolygon"))
        };
        collection().features.iter().map(shape).collect()
    })
}

fn shape(republic: Republic) -> &'static MultiPolygon<f64> {
    &shapes()[republic.slug()]
}

fn rings(shape: &MultiPolygon<f64>) -> impl Iterator<Item = &LineString<f64>> {
    shape
        .iter()
        .flat_map(|polygon| [polygon.exterior()].into_iter().chain(polygon.interiors()))
}

fn square_km(shape: &MultiPolygon<f64>) -> f64 {
    shape.geodesic_area_unsigned() / 1e6
}

#[test]
fn every_republic_is_a_feature_with_the_values_of_the_table_and_the_oblast_is_one_more() {
    let features = &collection().features;
    assert_eq!(features.len(), Republic::ALL.len() + 1);
    for (feature, republic) in features.iter().zip(Republic::ALL) {
        assert_eq!(feature.id, Some(Id::String(republic.slug().to_owned())));
        let text = |name: &str| property(feature, name).as_str().unwrap_or_default().to_owned();
        for (column, cell) in crate::dataset::row(content(), republic) {
            if ["name", "wikidata", "coverage", "stance", "stance_since"].contains(&&*column) {
                assert_eq!(text(&column), cell, "{republic:?}, {column}");
            }
        }
        assert_eq!(text("slug"), republic.slug());
        assert_eq!(property(feature, "approximate"), false);
    }
    let oblast = features.last().expect("a feature");
    assert_eq!(property(oblast, "slug"), "nagorno-karabakh");
    assert_eq!(property(oblast, "approximate"), true);
    assert!(property(oblast, "note")
        .as_str()
        .is_some_and(|note| note.contains("no border of March 1994")));
    for none in ["wikidata", "coverage", "stance", "stance_since"] {
        assert!(property(oblast, none).is_null(), "{none}");
    }
}

#[test]
fn the_collection_states_date_licence_sources_and_the_policy_of_the_page_on_borders() {
    let members = collection().foreign_members.as_ref().expect("members");
    assert_eq!(members["data_as_of"], "March 1994");
    assert_eq!(members["license"], "CC-BY-4.0");
    assert_eq!(members["classification"], "Interpretations by this site");
    let about = crate::site::own_page(prerender::paths::Page::About);
    for paragraph in members["borders"].as_array().expect("paragraphs") {
        let paragraph = paragraph.as_str().expect("text");
        assert!(about.contains(paragraph), "{paragraph}");
    }
    let policy = members["borders"].to_string();
    for named in ["Crimea", "Nakhichevan", "Abkhazia", "Nagorno-Karabakh", "Aral"] {
        assert!(policy.contains(named), "{named}");
    }
    assert!(members["lakes"]
        .as_str()
        .is_some_and(|lakes| lakes.contains("belong to the polygons")));
    assert!(members["outlines"].to_string().contains("Natural Earth"));
}

#[test]
fn areas_on_the_ellipsoid_are_those_of_the_map() {
    let atlas = &site().atlas;
    for republic in Republic::ALL {
        // The projection of the map preserves areas.
        let map = atlas.of(republic).outline.area() * atlas.about.unit_km.powi(2);
        let off = square_km(shape(republic)) / map - 1.0;
        assert!(off.abs() < 5e-4, "{republic:?}: {:.3} %", 100.0 * off);
    }
}

#[test]
fn every_vertex_of_the_map_has_its_position() {
    let (atlas, projection) = (&site().atlas, &site().projection);
    for republic in Republic::ALL {
        // A position is rounded by eleven metres at most, a fiftieth of a unit.
        let mut found = BTreeSet::new();
        for Coord { x, y } in rings(shape(republic)).flat_map(LineString::coords) {
            // Beyond the antimeridian the map goes on.
            let longitude = if *x < -160.0 { x + 360.0 } else { *x };
            let place = projection.place(longitude, *y);
            let vertex = place.map(|value| value.round() as i32);
            if (place[0] - f64::from(vertex[0])).hypot(place[1] - f64::from(vertex[1])) < 0.03 {
                found.insert(vertex);
            }
        }
        let vertices = atlas.of(republic).outline.rings.iter().flat_map(|ring| &ring.0);
        let missing: Vec<_> = vertices.filter(|vertex| !found.contains(*vertex)).collect();
        assert!(missing.is_empty(), "{republic:?}: {missing:?}");
    }
}

#[test]
fn areas_are_close_to_the_published_ones() {
    for (republic, published) in PUBLISHED {
        let (published, allowed) = match republic {
            Turkmenistan => (published - KARA_BOGAZ_GOL, 0.01),
            // Natural Earth itself differs by so much; the outlines keep its areas to 0.1 % (geometry/README.md).
            Moldova | Estonia => (published, 0.02),
            _ => (published, 0.01),
        };
        let off = square_km(shape(republic)) / published - 1.0;
        assert!(off.abs() < allowed, "{republic:?}: {:.2} %", 100.0 * off);
    }
}

#[test]
fn known_places_lie_in_their_republic_and_in_no_other() {
    let capitals = Republic::ALL.map(|republic| {
        let Capital { name, place } = capital(republic);
        (name, place[0], place[1], republic)
    });
    for (name, longitude, latitude, republic) in PLACES.into_iter().chain(capitals) {
        let place = Point::new(longitude, latitude);
        let found: Vec<_> = Republic::ALL
            .into_iter()
            .filter(|one| shape(*one).contains(&place))
            .collect();
        assert_eq!(found, [republic], "{name}");
    }
}

#[test]
fn lakes_belong_to_the_republics_and_the_sea_to_none() {
    for (name, longitude, latitude, republics) in [
        ("the Large Aral", 58.6, 45.0, vec![Uzbekistan]),
        ("Lake Balkhash", 74.5, 46.2, vec![Kazakhstan]),
        ("Lake Sevan", 45.3, 40.35, vec![Armenia]),
        ("the Caspian", 50.8, 41.5, vec![]),
        ("Kara-Bogaz-Gol", 53.5, 41.3, vec![]),
    ] {
        let place = Point::new(longitude, latitude);
        let holds = |republic: &Republic| shape(*republic).contains(&place);
        assert_eq!(
            Republic::ALL.into_iter().filter(holds).collect::<Vec<_>>(),
            republics,
            "{name}"
        );
    }
}

#[test]
fn rings_are_closed_follow_the_right_hand_rule_and_do_not_cross() {
    for (slug, shape) in shapes() {
        for ring in rings(shape) {
            assert!(ring.is_closed() && ring.0.len() >= 4, "{slug}");
        }
        for polygon in shape {
            assert_eq!(
                polygon.exterior().winding_order(),
                Some(WindingOrder::CounterClockwise),
                "{slug}"
            );
            for hole in polygon.interiors() {
                assert_eq!(hole.winding_order(), Some(WindingOrder::Clockwise), "{slug}");
            }
        }
        if let Err(error) = shape.check_validation() {
            panic!("{slug}: {error}");
        }
    }
}

#[test]
fn no_polygon_crosses_the_antimeridian_and_the_parts_on_both_sides_meet_there() {
    let mut met = [BTreeSet::new(), BTreeSet::new()];
    for (slug, shape) in shapes() {
        for polygon in shape {
            let longitudes = || polygon.exterior().coords().map(|place| place.x);
            let (west, east) = (
                longitudes().fold(f64::MAX, f64::min),
                longitudes().fold(f64::MIN, f64::max),
            );
            assert!(
                (-180.0..=180.0).contains(&west) && (-180.0..=180.0).contains(&east),
                "{slug}"
            );
            assert!(east - west < 180.0, "{slug} from {west} to {east}");
        }
        for Coord { x, y } in rings(shape).flat_map(LineString::coords) {
            if x.abs() == 180.0 {
                met[usize::from(*x > 0.0)].insert((y * 1e4).round() as i32);
            }
        }
    }
    // The mainland and Wrangel, each from south to north.
    assert_eq!(met[0], met[1]);
    assert_eq!(met[0].len(), 4, "{met:?}");
}

#[test]
fn neighbours_share_the_positions_of_their_borders() {
    type Side = [[i64; 2]; 2];
    let mut uses: BTreeMap<Side, usize> = BTreeMap::new();
    for republic in Republic::ALL {
        for side in rings(shape(republic)).flat_map(LineString::lines) {
            let mut side = [side.start, side.end].map(|end| [end.x, end.y].map(|value| (value * 1e4).round() as i64));
            side.sort_unstable();
            *uses.entry(side).or_default() += 1;
        }
    }
    let mut on_map: BTreeMap<_, usize> = BTreeMap::new();
    for (a, b) in site().atlas.republics.iter().flat_map(|shape| shape.outline.sides()) {
        *on_map.entry((a.min(b), a.max(b))).or_default() += 1;
    }
    let shared = uses.values().filter(|uses| **uses == 2).count();
    let shared_on_map = on_map.values().filter(|uses| **uses == 2).count();
    assert!(
        shared >= shared_on_map && shared_on_map > 1500,
        "{shared} {shared_on_map}"
    );
    assert!(uses.values().all(|uses| *uses <= 2));
}

#[test]
fn the_oblast_lies_inside_azerbaijan_and_holds_its_towns_only() {
    let oblast = &shapes()["nagorno-karabakh"];
    assert!(shape(Azerbaijan).contains(oblast));
    let holds = |longitude, latitude| oblast.contains(&Point::new(longitude, latitude));
    assert!(holds(46.75, 39.82), "Stepanakert");
    assert!(!holds(46.55, 39.64), "Lachin");
    assert!(!holds(46.93, 39.99), "Agdam");
}

#[test]
fn no_position_pretends_to_more_than_four_decimals_and_each_feature_is_a_line() {
    let numbers = text().split(['[', ']', ',']).filter(|part| part.parse::<f64>().is_ok());
    let mut count = 0;
    for number in numbers {
        let decimals = number.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        assert!(decimals <= 4, "{number}");
        count += 1;
    }
    assert!(count > 10_000, "{count}");
    let features = text().lines().filter(|line| line.starts_with("{\"type\":\"Feature\","));
    assert_eq!(features.count(), collection().features.len());
}
