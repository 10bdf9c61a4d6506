//! Checks what is drawn on the committed atlas from longitude and latitude: capitals, great circles, rings, the globe.

use domain::republic::Republic;
use geo::atlas::Atlas;
use geo::capitals::{capital, BAKU};
use geo::geodesic;
use geo::outline::Outline;
use geo::point::Point;
use geo::projection::Projection;
use geo::{globe, great_circle, rings};

fn atlas() -> Atlas {
    Atlas::parse(include_str!("../../../geometry/atlas.json")).expect("the atlas is well formed")
}

fn projection() -> Projection {
    Projection::of(&atlas().about).expect("the atlas names its projection")
}

/// The points of a path of `M` and `c`, so many on each curve. Written apart from the code that prints such paths.
fn sampled(path: &str) -> Vec<[f64; 2]> {
    let spaced = path.replace('-', " -").replace(['M', 'c', 'z'], " ");
    let mut numbers = spaced
        .split_whitespace()
        .map(|word| word.parse::<f64>().expect("a number"));
    let mut pair = || Some([numbers.next()?, numbers.next()?]);
    let mut here = pair().expect("a first point");
    let mut points = vec![here];
    while let Some(deltas) = pair().and_then(|a| Some([a, pair()?, pair()?])) {
        let [a, b, end] = deltas.map(|[x, y]| [here[0] + x, here[1] + y]);
        for sample in 1..=40 {
            let t = f64::from(sample) / 40.0;
            // De Casteljau.
            let mix = |p: [f64; 2], q: [f64; 2]| [0, 1].map(|axis| p[axis] + t * (q[axis] - p[axis]));
            let (ab, bc, cd) = (mix(here, a), mix(a, b), mix(b, end));
            points.push(mix(mix(ab, bc), mix(bc, cd)));
        }
        here = end;
    }
    points
}

fn between([ax, ay]: [f64; 2], [bx, by]: [f64; 2]) -> f64 {
    (ax - bx).hypot(ay - by)
}

#[test]
fn each_capital_is_where_the_atlas_has_it() {
    let (atlas, projection) = (atlas(), projection());
    for republic in Republic::ALL {
        let [lon, lat] = capital(republic).place;
        let off = between(projection.place(lon, lat), atlas.of(republic).capital.map(f64::from));
        assert!(off < 2.0, "{republic:?}: {off}");
    }
}

#[test]
fn each_capital_has_its_name_in_the_content() {
    let content = content::load(std::path::Path::new("../../content")).expect("valid content");
    for republic in Republic::ALL {
        let id = format!("{}-capital", republic.slug());
        let fact = content
            .context
            .iter()
            .find(|fact| fact.id == id)
            .expect("a fact about the capital");
        assert_eq!(fact.label.as_deref(), Some(capital(republic).name), "{republic:?}");
    }
}

#[test]
fn a_great_circle_leads_from_baku_to_the_capital_within_a_unit() {
    let (atlas, projection) = (atlas(), projection());
    for partner in Republic::partners() {
        let place = capital(partner).place;
        let path = great_circle::path(&projection, BAKU.place, place);
        assert!(path.len() < 70, "{path}");
        let drawn = sampled(&path);
        assert_eq!(drawn[0], atlas.of(Republic::SUBJECT).capital.map(f64::from));
        assert_eq!(drawn[drawn.len() - 1], atlas.of(partner).capital.map(f64::from));
        // Each point drawn is close to the line, and each point of the line close to one drawn.
        let exact: Vec<_> = (0..=4000)
            .map(|nth| great_circle::place(BAKU.place, place, f64::from(nth) / 4000.0))
            .map(|[lon, lat]| projection.place(lon, lat))
            .collect();
        for from in &drawn {
            let off = exact.iter().map(|to| between(*from, *to)).fold(f64::INFINITY, f64::min);
            assert!(off < 1.2, "{partner:?} is {off} units off the line");
        }
        // A place on the shortest line makes no detour.
        for point in &drawn {
            let here = projection.inverse(*point);
            let km = |from, to| geodesic::inverse(from, to).km;
            let detour = km(BAKU.place, here) + km(here, place) - km(BAKU.place, place);
            assert!((-0.01..1.0).contains(&detour), "{partner:?}: {detour} km");
        }
    }
}

#[test]
fn every_point_of_a_ring_is_at_its_distance_from_baku() {
    let projection = projection();
    for km in rings::AROUND_BAKU_KM {
        let path = rings::ring(&projection, BAKU.place, km);
        assert!(path.len() < 260 && path.ends_with('z'), "{path}");
        let drawn = sampled(&path);
        for point in &drawn {
            let away = geodesic::inverse(BAKU.place, projection.inverse(*point)).km;
            assert!((away - km).abs() < 0.8, "{away} instead of {km} km");
        }
        assert!(between(drawn[0], drawn[drawn.len() - 1]) < 1e-9, "it is closed");
    }
}

#[test]
fn a_ring_passes_north_and_east_of_baku_where_a_search_finds_its_distance() {
    let projection = projection();
    for km in rings::AROUND_BAKU_KM {
        let drawn = sampled(&rings::ring(&projection, BAKU.place, km));
        // On the meridian to the north, and on the parallel to the east: found by halving, with the inverse problem alone.
        for toward in [[0.0, 30.0], [60.0, 0.0]] {
            let at = |share: f64| [BAKU.place[0] + share * toward[0], BAKU.place[1] + share * toward[1]];
            let (mut near, mut far) = (0.0, 1.0);
            for _ in 0..40 {
                let middle = f64::midpoint(near, far);
                if geodesic::inverse(BAKU.place, at(middle)).km < km {
                    near = middle;
                } else {
                    far = middle;
                }
            }
            let [lon, lat] = at(near);
            let place = projection.place(lon, lat);
            let nearest = drawn
                .windows(2)
                .map(|side| to_side(place, [side[0], side[1]]))
                .fold(f64::INFINITY, f64::min);
            assert!(nearest < 1.5, "{km} km: {nearest} units off");
        }
    }
}

/// The distance of a point from a side.
fn to_side([x, y]: [f64; 2], [[ax, ay], [bx, by]]: [[f64; 2]; 2]) -> f64 {
    let (dx, dy) = (bx - ax, by - ay);
    let share = (((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
    (x - ax - share * dx).hypot(y - ay - share * dy)
}

/// The rings of the globe's region, read from its text.
fn globe_rings(path: &str) -> Vec<Vec<Point>> {
    path.split_terminator('z')
        .map(|ring| {
            let spaced = ring.replace('-', " -").replace(['M', 'l'], " ");
            let numbers: Vec<i32> = spaced
                .split_whitespace()
                .map(|word| word.parse().expect("a number"))
                .collect();
            let mut here = [0, 0];
            let steps = numbers.chunks_exact(2);
            steps
                .map(|step| {
                    here = [here[0] + step[0], here[1] + step[1]];
                    here
                })
                .collect()
        })
        .collect()
}

#[test]
fn the_globe_is_smaller_than_a_kilobyte_and_shows_the_region_and_nothing_else() {
    let (atlas, projection) = (atlas(), projection());
    let (sphere, region) = (globe::sphere(), globe::region(&atlas, &projection));
    assert!(
        sphere.len() + region.len() < 1024,
        "{} bytes",
        sphere.len() + region.len()
    );
    let outline = Outline {
        rings: globe_rings(&region).into_iter().map(geo::outline::Ring).collect(),
    };
    let shows = |lon, lat| globe::point([lon, lat]).is_some_and(|place| outline.contains(place));
    for (name, lon, lat) in [
        ("Minsk", 27.57, 53.90),
        ("Moscow", 37.62, 55.75),
        ("Ganja", 46.36, 40.68),
        ("Karaganda", 73.1, 49.8),
        ("Samarkand", 66.96, 39.65),
        ("Yakutsk", 129.7, 62.0),
        ("Evensk", 160.0, 63.5),
    ] {
        assert!(shows(lon, lat), "{name} is in the region");
    }
    for (name, lon, lat) in [
        ("the Caspian Sea", 50.5, 41.8),
        ("Ankara", 32.9, 39.9),
        ("Tehran", 51.4, 35.7),
        ("Warsaw", 21.0, 52.2),
        ("Ulan Bator", 106.9, 47.9),
        ("Delhi", 77.2, 28.6),
    ] {
        assert!(!shows(lon, lat), "{name} is not in the region");
    }
    let places = outline.rings.iter().flat_map(|ring| &ring.0);
    let center = f64::from(globe::SIZE / 2);
    for place in places {
        assert!(
            between(place.map(f64::from), [center, center]) <= center + 1.0,
            "{place:?} is on the sphere"
        );
    }
}

#[test]
fn the_far_side_of_the_globe_has_no_point() {
    assert_eq!(globe::point([50.0, 45.0]), Some([100.0, 100.0]));
    assert_eq!(globe::point([-130.0, -45.0]), None);
    assert_eq!(globe::point([-70.0, -40.0]), None);
}
