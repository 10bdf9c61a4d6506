//! Checks that the classes of each layer are distinguishable with three kinds of colour blindness by their fills, and in
//! black and white by their hatchings alone.

use crate::colors::{apart, color, contrast, lab, linear, luminance, rules, sheet, themes, Tokens};
use domain::layer::{Layer, PAINTS};
use scraper::{ElementRef, Html, Selector};
use std::collections::HashMap;
use std::sync::OnceLock;

/// Simulations of colour blindness in linear light: Machado, Oliveira and Fernandes, "A Physiologically-based Model for
/// Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009), severity
/// 1.0. The last one is a greyscale print.
const SIMULATIONS: [(&str, [[f64; 3]; 3]); 4] = [
    (
        "protanopia",
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ],
    ),
    ("greyscale", [[0.2126, 0.7152, 0.0722]; 3]),
];

/// The fills that can be adjacent: those of a layer, and the subject.
fn paints(layer: Layer) -> Vec<&'static str> {
    layer
        .classes()
        .iter()
        .map(|class| class.paint)
        .chain(["subject"])
        .collect()
}

/// In the layers of context, what readers have struck is told from the plain fill by its hatching alone, which
/// `style/without.css` shows there whatever the reader has chosen.
fn pairs(layer: Layer) -> Vec<(&'static str, &'static str)> {
    let mut paints = paints(layer);
    paints.retain(|paint| !(layer.is_context() && *paint == "not-stated"));
    let after = |at: usize| paints[at + 1..].to_vec();
    (0..paints.len())
        .flat_map(|at| {
            after(at)
                .into_iter()
                .map(|other| (paints[at], other))
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn fills_are_distinguishable_with_colour_blindness_and_in_greyscale() {
    // CIE 1976: about 2.3 is just noticeable side by side; five times that is clear across a border.
    const APART: f64 = 11.5;
    // Less in greyscale, where the hatching also distinguishes them.
    const APART_IN_GREY: f64 = 2.3;
    let mut failures = Vec::new();
    for (theme, tokens) in themes() {
        for (simulation, matrix) in SIMULATIONS {
            let seen = |paint: &str| lab(through(&matrix, linear(color(&tokens, paint))));
            for (a, b) in Layer::ALL.into_iter().flat_map(pairs) {
                let found = apart(seen(a), seen(b));
                let least = if simulation == "greyscale" {
                    APART_IN_GREY
                } else {
                    APART
                };
                if found < least {
                    failures.push(format!(
                        "{theme}, {simulation}: {a} and {b} are {found:.1} apart, not {least}"
                    ));
                }
            }
        }
    }
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

/// A coloured fill on sea or land; those without a reading have an outline.
#[test]
fn coloured_fills_are_distinguishable_from_sea_land_and_faded_republics() {
    const APART: f64 = 11.5;
    let mut failures = Vec::new();
    for (theme, tokens) in themes() {
        for (simulation, matrix) in &SIMULATIONS[..3] {
            let seen = |paint: &str| lab(through(matrix, linear(color(&tokens, paint))));
            for paint in PAINTS
                .into_iter()
                .filter(|paint| !["not-stated", "tone-0"].contains(paint))
            {
                for ground in ["sea", "land", "faded"] {
                    let found = apart(seen(paint), seen(ground));
                    if found < APART {
                        failures.push(format!(
                            "{theme}, {simulation}: {paint} and {ground} are {found:.1} apart"
                        ));
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

#[test]
fn the_stripes_of_a_group_are_distinguishable_on_every_stance() {
    const APART: f64 = 11.5;
    let drawn = Hatching::of("group");
    for (theme, tokens) in themes() {
        for class in Layer::Stance
            .classes()
            .iter()
            .filter(|class| class.slug != "not-stated")
        {
            let fill = color(&tokens, class.paint);
            let stripe = color(&tokens, &drawn.ink);
            let mixed = [0, 1, 2].map(|part| stripe[part] * drawn.share + fill[part] * (1.0 - drawn.share));
            for (simulation, matrix) in SIMULATIONS {
                let [one, other] = [fill, mixed].map(|one| lab(through(&matrix, linear(one))));
                let found = apart(one, other);
                assert!(
                    found >= APART,
                    "{theme}, {simulation}: {} has stripes {found:.1} apart",
                    class.slug
                );
            }
        }
    }
    // Neither is so wide that the other disappears.
    assert!((0.3..=0.6).contains(&drawn.coverage()), "{}", drawn.coverage());
}

fn through(matrix: &[[f64; 3]; 3], light: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| (0..3).map(|at| row[at] * light[at]).sum::<f64>().clamp(0.0, 1.0))
}

/// A stroke of a hatching, in tenths of its tile.
type Stroke = [(f64, f64); 2];

/// The attributes of all hatchings of the legend in the page, by paint.
fn drawn() -> &'static HashMap<String, HashMap<String, String>> {
    static DRAWN: OnceLock<HashMap<String, HashMap<String, String>>> = OnceLock::new();
    DRAWN.get_or_init(|| {
        let html = Html::parse_fragment(crate::site::page());
        let paths = Selector::parse("pattern[id^='k-'] path").expect("a selector");
        let of = |path: ElementRef| {
            let pattern = path.parent().and_then(ElementRef::wrap)?;
            let paint = pattern.attr("id")?.trim_start_matches("k-").to_owned();
            let attributes = path.value().attrs();
            Some((
                paint,
                attributes
                    .map(|(name, value)| (name.to_owned(), value.to_owned()))
                    .collect(),
            ))
        };
        html.select(&paths).filter_map(of).collect()
    })
}

/// A hatching: its colour and opacity, and its strokes with their width.
struct Hatching {
    ink: String,
    share: f64,
    strokes: Vec<Stroke>,
    width: f64,
}

impl Hatching {
    /// Reads the strokes from the page and the colour from the style sheet.
    fn of(paint: &str) -> Self {
        let drawn = drawn().get(paint).unwrap_or_else(|| panic!("no hatching of {paint}"));
        let attribute = |name| drawn.get(name).cloned().unwrap_or_default();
        let classes = attribute("class");
        let ruled = |property: &str| {
            let of_class = rules(&sheet("map.css")).into_iter().filter(|(selector, _)| {
                let own: Vec<_> = selector.trim_start_matches('.').split('.').collect();
                selector.starts_with('.') && own.iter().all(|class| classes.split(' ').any(|own| own == *class))
            });
            let mut found = of_class
                .flat_map(|(_, declared)| declared)
                .filter(|(name, _)| name == property);
            found.next_back().map(|(_, value)| value)
        };
        let ink = ruled("stroke").unwrap_or_else(|| panic!("{classes} has no ink"));
        Self {
            ink: ink.trim_start_matches("var(--").trim_end_matches(')').to_owned(),
            share: ruled("stroke-opacity").map_or(1.0, |share| share.parse().expect("a share")),
            strokes: strokes(&attribute("d")),
            width: attribute("stroke-width").parse().expect("a width"),
        }
    }

    /// The share of the tile that the strokes cover.
    fn coverage(&self) -> f64 {
        const FINE: usize = 50;
        let inked = (0..FINE * FINE).filter(|at| {
            let point = |part: usize| (part as f64 + 0.5) * 10.0 / FINE as f64;
            let (x, y) = (point(at % FINE), point(at / FINE));
            self.strokes.iter().any(|[(x0, y0), (x1, y1)]| {
                let (dx, dy) = (x1 - x0, y1 - y0);
                let along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy);
                let (fx, fy) = (x - (x0 + along * dx), y - (y0 + along * dy));
                (0.0..=1.0).contains(&along) && fx.hypot(fy) <= self.width / 2.0
            })
        });
        inked.count() as f64 / (FINE * FINE) as f64
    }

    /// The directions of its strokes, in degrees; `None` for a dot, a stroke that is hardly longer than wide.
    fn directions(&self) -> Vec<Option<i32>> {
        let direction = |(dx, dy): (f64, f64)| {
            let is_dot = dx.hypot(dy) < 1.5 * self.width;
            (!is_dot).then(|| (dy.atan2(dx).to_degrees().round() as i32).rem_euclid(180))
        };
        let mut found: Vec<_> = self
            .strokes
            .iter()
            .map(|[(x0, y0), (x1, y1)]| direction((x1 - x0, y1 - y0)))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// The strokes of a path of straight lines.
fn strokes(d: &str) -> Vec<Stroke> {
    let mut found = Vec::new();
    let (mut x, mut y) = (0.0, 0.0);
    let starts: Vec<usize> = d
        .char_indices()
        .filter(|(_, c)| c.is_ascii_alphabetic())
        .map(|(at, _)| at)
        .collect();
    for (place, start) in starts.iter().enumerate() {
        let end = starts.get(place + 1).copied().unwrap_or(d.len());
        let words = d[start + 1..end].replace('-', " -");
        let numbers: Vec<f64> = words
            .split([' ', ','])
            .filter(|word| !word.is_empty())
            .map(|word| word.parse().expect("a number"))
            .collect();
        let from = (x, y);
        match (&d[*start..=*start], &numbers[..]) {
            ("M" | "L", [to_x, to_y]) => (x, y) = (*to_x, *to_y),
            ("l", [by_x, by_y]) => (x, y) = (x + by_x, y + by_y),
            ("h", [by]) => x += by,
            ("v", [by]) => y += by,
            (other, _) => panic!("{other} in {d}"),
        }
        if &d[*start..=*start] != "M" {
            found.push([from, (x, y)]);
        }
    }
    found
}

#[test]
fn coverage_and_directions_of_known_hatchings_are_right() {
    let half = Hatching {
        ink: "hatch".into(),
        share: 1.0,
        strokes: strokes("M0 2.5h10M0 7.5h10"),
        width: 2.5,
    };
    assert!((half.coverage() - 0.5).abs() < 0.05, "{}", half.coverage());
    assert_eq!(half.directions(), [Some(0)]);
    let crossed = strokes("M0 10L10 0M0 0l10 10");
    assert_eq!(
        Hatching {
            strokes: crossed,
            ..half
        }
        .directions(),
        [Some(45), Some(135)]
    );
}

#[test]
fn hatchings_have_enough_contrast_with_their_fills() {
    let mut failures = Vec::new();
    for (theme, tokens) in themes() {
        for paint in PAINTS {
            let hatching = Hatching::of(paint);
            if hatching.strokes.is_empty() {
                continue;
            }
            let (fill, ink) = (color(&tokens, paint), color(&tokens, &hatching.ink));
            let drawn = [0, 1, 2].map(|part| ink[part] * hatching.share + fill[part] * (1.0 - hatching.share));
            let found = contrast(drawn, fill);
            if found < 3.0 {
                failures.push(format!("{theme}: the hatching of {paint} is {found:.2}, not 3"));
            }
        }
    }
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

/// Whether the fill is dark in black and white.
fn is_dark(tokens: &Tokens, paint: &str) -> bool {
    luminance(linear(color(tokens, paint))) < 0.18
}

/// No two classes of a layer have the same hatching, and at most one has none.
#[test]
fn hatchings_alone_distinguish_the_classes_in_black_and_white() {
    // Shares of the tile: less is invisible, more is no hatching.
    const INK: std::ops::RangeInclusive<f64> = 0.04..=0.5;
    // The least difference between two hatchings of one direction.
    const MORE: f64 = 0.08;
    let [(_, light), _] = themes();
    let mut wrong = Vec::new();
    for layer in Layer::ALL {
        for (a, b) in pairs(layer) {
            if is_dark(&light, a) != is_dark(&light, b) {
                continue;
            }
            let (one, two) = (Hatching::of(a), Hatching::of(b));
            let (ink, other) = (one.coverage(), two.coverage());
            if one.directions() == two.directions() && (ink - other).abs() < MORE {
                wrong.push(format!(
                    "{layer:?}: {a} and {b} look alike, with {ink:.2} and {other:.2} of ink"
                ));
            }
        }
        for paint in paints(layer) {
            let hatching = Hatching::of(paint);
            if !hatching.strokes.is_empty() && !INK.contains(&hatching.coverage()) {
                wrong.push(format!("{paint} has {:.2} of ink", hatching.coverage()));
            }
        }
        let plain = layer
            .classes()
            .iter()
            .filter(|class| Hatching::of(class.paint).strokes.is_empty());
        if plain.count() > 1 {
            wrong.push(format!("{layer:?} has two classes without a hatching"));
        }
    }
    assert!(wrong.is_empty(), "\n  {}", wrong.join("\n  "));
}
