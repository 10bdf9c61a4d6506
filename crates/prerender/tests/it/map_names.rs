//! Checks that no name on the map covers another, at any width of the map and any zoom, in any layer at any moment.
//!
//! Places come from `style/labels.css`. Widths of letters are those of DejaVu Sans and DejaVu Serif, which are wider than
//! all other faces of the style sheet. Sizes are those of `style/map.css`, which the first test compares.

use crate::colors::sheet;
use azerbaijan_1994::strings as live;
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use prerender::pages::distances::{distance_place, name_offset, name_shift};
use prerender::strings;
use prerender::tokens::places;
use state::generated::{self, MomentIndex, HOME};
use state::State;

/// The widths of letters in hundredths of the size of the type.
type Face = &'static [(u32, &'static str)];

const REGULAR: Face = &[
    (28, "ijl"),
    (30, "IJ"),
    (32, " ,"),
    (36, "f"),
    (40, "t-()"),
    (42, "r"),
    (56, "szcL"),
    (64, "kFvxyPaeoTYbdghnpquES0123456789"),
    (70, "KABVXZCR"),
    (79, "UNHDGOQ"),
    (99, "wmMW"),
];
const BOLD: Face = &[
    (35, "ijl "),
    (38, "IJ,"),
    (44, "f-"),
    (50, "tr"),
    (60, "zcs"),
    (70, "Lxvykaeo0123456789EFT"),
    (74, "bdghnpquSYZCP"),
    (83, "BAKRVXUG"),
    (111, "DHNOQwMmW"),
];
const SERIF_ITALIC: Face = &[
    (32, "ijl ,-"),
    (41, "fItJ"),
    (53, "rsz"),
    (65, "cvxyaekobdghnpqu0123456789"),
    (76, "LTYPSFZXAEVBKR"),
    (103, "CGDOQUwHNmMW"),
];

fn width(text: &str, face: Face, size: f64, spacing: f64) -> f64 {
    let letter = |letter: char| {
        let found = face.iter().find(|(_, letters)| letters.contains(letter));
        f64::from(found.unwrap_or_else(|| panic!("no width of {letter:?}")).0) / 100.0
    };
    text.chars().map(|one| letter(one) + spacing).sum::<f64>() * size
}

/// A line of text around a place: its middle or its start, and its baseline, in pixels from the place.
struct Line {
    width: f64,
    size: f64,
    baseline: f64,
    from_start: bool,
}

/// At home without words under their names.
const BALTIC: [Republic; 3] = [Republic::Estonia, Republic::Latvia, Republic::Lithuania];

/// A name with all its lines.
struct Name {
    id: String,
    lines: Vec<Line>,
}

/// The size of names without a rank on a map of this width, in pixels: `clamp(0.75rem, 0.015 * var(--map), 1.125rem)`.
fn base_size(map: f64, root: f64) -> f64 {
    (0.015 * map).clamp(0.75 * root, 1.125 * root)
}

/// The size of what is smaller than a name: `max(0.75rem, …)`.
fn small(size: f64, root: f64) -> f64 {
    size.max(0.75 * root)
}

/// Below this width, in rem, rank decides which names are shown.
const NARROW: f64 = 38.0;

/// Below this width, in rem, there are no words under the names at home.
const ROOM_FOR_WORDS: f64 = 22.0;

fn names(state: State, map: f64, root: f64, near: bool) -> Vec<Name> {
    let base = base_size(map, root);
    let narrow = map < NARROW * root;
    let line = |text: &str, face, size: f64, dy: f64| Line {
        width: width(text, face, size, 0.0),
        size,
        baseline: dy * size,
        from_start: false,
    };
    let mut all = Vec::new();
    for republic in Republic::ALL {
        let coverage = generated::coverage(republic);
        let left_out = match coverage {
            Coverage::Subject | Coverage::InPassing | Coverage::NotMentioned => true,
            Coverage::Group => republic != Republic::Kazakhstan,
            Coverage::Named => false,
        };
        if narrow && !near && left_out {
            continue;
        }
        let (scale, face) = match coverage {
            Coverage::Subject => (1.15, BOLD),
            Coverage::Named | Coverage::InPassing => (1.08, BOLD),
            Coverage::Group => (1.0, BOLD),
            Coverage::NotMentioned => (1.0, REGULAR),
        };
        let mut lines = vec![line(republic.name(), face, base * scale, 0.35)];
        let word = live::map_word(state, republic).to_lowercase();
        let alone = narrow && [Coverage::NotMentioned, Coverage::Subject].contains(&coverage);
        let crowded = !near && BALTIC.contains(&republic);
        let no_room = !near && map < ROOM_FOR_WORDS * root;
        if !word.is_empty() && !alone && !crowded && !no_room {
            lines.push(line(&word, REGULAR, small(base * scale * 0.85, root), 1.6));
        }
        all.push(Name {
            id: republic.slug().to_owned(),
            lines,
        });
    }
    if let Some(word) = live::group_word(state) {
        let mut name = line(
            &messages::central_asia().to_uppercase(),
            REGULAR,
            small(base * 0.85, root),
            0.35,
        );
        name.width = width(
            &messages::central_asia().to_uppercase(),
            REGULAR,
            small(base * 0.85, root),
            0.14,
        );
        all.push(Name {
            id: "central-asia".to_owned(),
            lines: vec![name, line(&word, REGULAR, small(base * 0.85, root), 1.6)],
        });
    }
    for (id, text, class) in strings::places() {
        let always = ["city", "region"].contains(&class);
        if (narrow && (!always || !near)) || (class == "region" && !near) {
            continue;
        }
        let lines = text.split('\n').zip([0.35, 1.45]).map(|(text, dy)| match class {
            "country" => Line {
                width: width(&text.to_uppercase(), REGULAR, small(base * 0.85, root), 0.08),
                ..line("", REGULAR, small(base * 0.85, root), dy)
            },
            "region" => line(text, REGULAR, small(base * 0.85, root), dy),
            _ => Line {
                from_start: class == "city",
                ..line(text, SERIF_ITALIC, small(base * 0.92, root), dy)
            },
        });
        all.push(Name {
            id: id.to_owned(),
            lines: lines.collect(),
        });
    }
    if !narrow {
        for km in geo::rings::AROUND_BAKU_KM {
            let text = geo::distance::Distance { km }.to_string().replace('\u{a0}', " ");
            all.push(Name {
                id: format!("ring-{km}"),
                lines: vec![line(&text, REGULAR, small(base * 0.85, root), 0.35)],
            });
        }
    }
    all
}

/// Left, top, right, bottom.
type Box = [f64; 4];

fn boxes(name: &Name, css: &str, pixels: f64, near: bool) -> Vec<Box> {
    let (home, close) = places(css, &name.id).expect("a place");
    let (x, y) = close.filter(|_| near).unwrap_or(home);
    let (x, y) = (x * pixels, y * pixels);
    let of_line = |line: &Line| {
        let left = if line.from_start { x } else { x - line.width / 2.0 };
        let base = y + line.baseline;
        // Capitals and the tails of letters.
        [
            left,
            base - 0.76 * line.size,
            left + line.width,
            base + 0.22 * line.size,
        ]
    };
    name.lines.iter().map(of_line).collect()
}

fn meet(one: Box, other: Box) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

#[test]
fn the_sizes_here_are_those_of_the_style_sheets() {
    let (map, labels) = (sheet("map.css"), sheet("labels.css"));
    for rule in [
        "font: 600 clamp(0.75rem, 0.015 * var(--map), 1.125rem)/1 var(--sans)",
        "[data-coverage=\"subject\"] { font-size: 1.15em; font-weight: 700; }",
        "[data-coverage=\"in-passing\"]) { font-size: 1.08em; font-weight: 650; }",
        "[data-coverage=\"not-mentioned\"] { font-weight: 400; }",
        ".names .word { font-size: max(0.75rem, 0.85em);",
        ":is(.water, .city) { font: italic 400 max(0.75rem, 0.92em)/1 var(--serif);",
        ".country { font-weight: 400; font-size: max(0.75rem, 0.85em); letter-spacing: 0.08em;",
    ] {
        assert!(map.contains(rule), "{rule}");
    }
    assert!(
        map.contains("@container (max-width: 22rem) {\n  .picture:not([data-moved]) > .names .word { display: none; }")
    );
    for rule in [
        "@container (max-width: 37.99rem)",
        "[data-coverage=\"not-mentioned\"], [data-coverage=\"group\"]:not([data-label=\"kazakhstan\"])",
        "[data-coverage=\"not-mentioned\"] .word, [data-coverage=\"subject\"] .word)",
        ":is([data-label=\"estonia\"], [data-label=\"latvia\"], [data-label=\"lithuania\"]) .word { display: none; }",
    ] {
        assert!(labels.contains(rule), "{rule}");
    }
}

#[test]
fn no_name_covers_another_at_any_width_or_zoom_in_any_layer_at_any_moment() {
    let css = sheet("labels.css");
    let mut failures = std::collections::BTreeMap::new();
    // The width of the map, and the size of the root: 20 pixels on the widest windows.
    let narrow = (300..1100).step_by(20).map(|map| (f64::from(map), 16.0));
    let wide = (1000..1700).step_by(50).map(|map| (f64::from(map), 20.0));
    for (map, root) in narrow.chain(wide) {
        for k in [1.0, 1.6, 2.0, 2.56, 4.0, 5.0] {
            let (near, pixels) = (k >= 2.0, map * k / HOME.w);
            for layer in Layer::ALL {
                for moment in MomentIndex::all() {
                    let state = State::default().with_layer(layer).at_moment(moment);
                    let all = names(state, map, root, near);
                    let drawn: Vec<_> = all.iter().map(|name| boxes(name, &css, pixels, near)).collect();
                    for (at, one) in drawn.iter().enumerate() {
                        for (other, boxes) in drawn.iter().enumerate().skip(at + 1) {
                            if one.iter().any(|one| boxes.iter().any(|other| meet(*one, *other))) {
                                let pair = (all[at].id.clone(), all[other].id.clone());
                                failures.entry(pair).or_insert((layer, map, k));
                            }
                        }
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

/// The name of the partner's capital at its dot, and the distance at the line.
fn connector_names(partner: Republic, base: f64, pixels: f64) -> [Box; 2] {
    use geo::capitals::{capital, BAKU};
    let projection = &crate::site::site().projection;
    let to = capital(partner);
    let (share_of_way, under) = distance_place(partner);
    let on_line = geo::great_circle::place(BAKU.place, to.place, share_of_way);
    let km = geo::distance::Distance::between(BAKU.place, to.place);
    let km = km.to_string().replace('\u{a0}', " ");
    [
        (
            to.name,
            to.place,
            SERIF_ITALIC,
            name_shift(partner),
            name_offset(partner),
        ),
        (&*km, on_line, BOLD, 0.0, under),
    ]
    .map(|(text, [longitude, latitude], face, dx, dy)| {
        let [x, y] = projection.place(longitude, latitude).map(|at| at * pixels);
        let size = 0.92 * base;
        let half = width(text, face, size, 0.0) / 2.0;
        // A name that stands left of its dot ends there.
        let x = if dx < 0.0 { x + dx * size - half } else { x };
        [x - half, y + (dy - 0.76) * size, x + half, y + (dy + 0.22) * size]
    })
}

#[test]
fn the_names_of_the_connector_cover_no_name_of_the_map() {
    let css = sheet("labels.css");
    let mut failures = Vec::new();
    let phones = [320.0, 343.0, 360.0, 375.0, 414.0];
    let wide = [610.0, 635.0, 665.0, 712.0, 768.0, 868.0];
    let maps = phones.into_iter().chain(wide).map(|map| (map, 16.0));
    for (map, root) in maps.chain([(1100.0, 20.0)]) {
        for partner in Republic::partners() {
            let state = State::default().select(state::Selection::Republic(partner));
            let k = state.camera.k;
            let (near, pixels) = (k >= 2.0, map * k / HOME.w);
            let connector = connector_names(partner, base_size(map, root), pixels);
            for name in names(state, map, root, near) {
                let drawn = boxes(&name, &css, pixels, near);
                for (what, own) in ["capital", "distance"].into_iter().zip(connector) {
                    if drawn.iter().any(|one| meet(*one, own)) {
                        failures.push(format!(
                            "{} of {}: {} at {map}, scale {k:.2}",
                            what,
                            partner.slug(),
                            name.id
                        ));
                    }
                }
            }
            if meet(connector[0], connector[1]) {
                failures.push(format!("{}: its own two at {map}", partner.slug()));
            }
        }
    }
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

#[test]
fn overlapping_boxes_are_found() {
    assert!(meet([0.0, 0.0, 2.0, 2.0], [1.0, 1.0, 3.0, 3.0]));
    assert!(!meet([0.0, 0.0, 2.0, 2.0], [2.0, 0.0, 3.0, 3.0]));
    assert!((width("Il", REGULAR, 10.0, 0.0) - 5.8).abs() < 1e-9);
}
