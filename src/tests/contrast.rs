//! Contrast, computed from the tokens by the formula of WCAG 2.2: every pair that the sheets put on one another, in light
//! and in the dark. And for readers who see colours differently: stances that may touch stay apart.

use azerbaijan_1994::layer::{Layer, PAINTS};
use std::collections::HashMap;
use std::path::Path;

type Tokens = HashMap<String, [f64; 3]>;

/// The colours of `style/tokens.css`, in light and in the dark. What the dark does not say stays as in light.
fn themes() -> [(&'static str, Tokens); 2] {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("style/tokens.css");
    let css = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let (day, night) = css
        .split_once("@media (prefers-color-scheme: dark)")
        .expect("both themes");
    let light = colours(day);
    let mut dark = light.clone();
    dark.extend(colours(night));
    assert!(light.len() > 30, "only {} colours are read", light.len());
    [("light", light), ("dark", dark)]
}

fn colours(css: &str) -> Tokens {
    let declared = css
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(": #"));
    declared
        .map(|(name, hex)| {
            let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).map(|part| f64::from(part) / 255.0);
            let colour = [0, 2, 4].map(|at| part(at).unwrap_or_else(|_| panic!("--{name}: #{hex}")));
            (name.to_owned(), colour)
        })
        .collect()
}

/// A colour as the sheets write it: a token, or `a N% b` for a `color-mix` in sRGB.
fn colour(tokens: &Tokens, name: &str) -> [f64; 3] {
    let token = |name: &str| *tokens.get(name).unwrap_or_else(|| panic!("no token --{name}"));
    match name.split(' ').collect::<Vec<_>>()[..] {
        [a, share, b] => {
            let share: f64 = share.trim_end_matches('%').parse().expect("a share");
            let (a, b) = (token(a), token(b));
            [0, 1, 2].map(|part| a[part] * share / 100.0 + b[part] * (1.0 - share / 100.0))
        }
        _ => token(name),
    }
}

/// From what is written to light, as sRGB defines it.
fn linear(colour: [f64; 3]) -> [f64; 3] {
    colour.map(|part| match part <= 0.04045 {
        true => part / 12.92,
        false => ((part + 0.055) / 1.055).powf(2.4),
    })
}

/// WCAG 2.2, "relative luminance", of light.
fn luminance([red, green, blue]: [f64; 3]) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// WCAG 2.2, "contrast ratio".
fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let (a, b) = (luminance(linear(a)), luminance(linear(b)));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Text: 4.5 (WCAG 1.4.3). Ink, its grounds, and where the sheets put the one on the other.
const TEXT: [(&str, &[&str], &str); 13] = [
    (
        "ink",
        &["paper", "card", "sea", "land"],
        "words of the page; buttons; names on the map",
    ),
    (
        "ink",
        &["lit", "lit 65% paper", "lit 60% paper"],
        "what is linked to in index and articles; sentences and moments that are lit",
    ),
    (
        "ink",
        &["ink 6% paper", "ink 8% paper", "ink 10% paper"],
        "rows, the list and steps under the pointer",
    ),
    (
        "ink-soft",
        &["paper", "card"],
        "notes, dates, counts; hits of the search",
    ),
    (
        "ink-soft",
        &["lit", "ink 6% paper", "ink 8% paper"],
        "notes in what is lit or pointed at",
    ),
    (
        "paper",
        &["ink"],
        "skip links, tips, notices, pressed buttons, chosen hits",
    ),
    ("card", &["ink"], "the dialog's first button"),
    ("accent", &["paper", "card"], "dates, labels, questions"),
    ("link", &["paper", "card"], "links"),
    (
        "link",
        &["lit", "lit 65% paper", "ink 6% paper"],
        "links in what is lit or pointed at",
    ),
    ("sea-ink", &["sea"], "names of waters"),
    ("land-ink", &["land"], "names of neighbours"),
    (
        "subject-ink",
        &["subject"],
        "the name of Azerbaijan on its shape, and the hatching of Nagorno-Karabakh",
    ),
];

/// Shapes: 3 (WCAG 1.4.11). What is drawn, its neighbours, and why it must be told apart.
const SHAPES: [(&str, &[&str], &str); 8] = [
    (
        "focus",
        &["paper", "card", "sea", "land"],
        "the ring of the focus, against what lies around it",
    ),
    (
        "focus",
        &["focus-halo"],
        "the ring against its own halo, where it lies on anything else",
    ),
    ("rule-strong", &["paper", "card"], "the edges of buttons and fields"),
    (
        "ink",
        &["sea", "land", "halo"],
        "outlines of what is chosen; leader lines; the tie on its casing",
    ),
    (
        "ink-soft",
        &["paper"],
        "bars of the ruler; the silent republics when the map is turned over",
    ),
    (
        "accent",
        &["paper"],
        "the bar of the moment; the mark of the row that is open",
    ),
    ("subject", &["sea", "land"], "the subject against what lies around it"),
    ("silence", &["not-stated"], "the dotted lines of silence"),
];

fn failures(tokens: &Tokens, theme: &str, table: &[(&str, &[&str], &str)], least: f64) -> Vec<String> {
    let mut failures = Vec::new();
    for (ink, grounds, why) in table {
        for ground in *grounds {
            let found = contrast(colour(tokens, ink), colour(tokens, ground));
            if found < least {
                failures.push(format!("{theme}: {ink} on {ground} is {found:.2}, not {least} ({why})"));
            }
        }
    }
    failures
}

#[test]
fn the_formula_is_that_of_the_guidelines() {
    // Black on white, and the grey that is just enough on white.
    assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
    assert!((contrast([f64::from(0x76) / 255.0; 3], [1.0; 3]) - 4.54).abs() < 0.01);
}

#[test]
fn text_stands_out_from_every_ground_it_stands_on() {
    let failures: Vec<_> = themes()
        .iter()
        .flat_map(|(theme, tokens)| failures(tokens, theme, &TEXT, 4.5))
        .collect();
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

#[test]
fn shapes_stand_out_from_what_they_touch() {
    let failures: Vec<_> = themes()
        .iter()
        .flat_map(|(theme, tokens)| failures(tokens, theme, &SHAPES, 3.0))
        .collect();
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

/// Republics are told from one another and from the sea by a border that stands out from both fills; a swatch by its own.
#[test]
fn every_fill_is_bounded_by_a_border_that_stands_out_from_it() {
    let mut failures = Vec::new();
    for (theme, tokens) in themes() {
        for paint in PAINTS {
            let found = contrast(colour(&tokens, "border"), colour(&tokens, paint));
            if found < 3.0 {
                failures.push(format!("{theme}: border on {paint} is {found:.2}, not 3"));
            }
        }
    }
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

/// The hatching of a paint, as `src/prose/outlines.rs` draws it: which ink, and how much of it.
fn hatching(paint: &str) -> Option<(&'static str, f64)> {
    match paint {
        "cooperative" | "tone-3" | "tone-0" => None,
        "not-stated" => Some(("silence", 1.0)),
        // `.faint` in style/map.css
        "improving" | "tone-2" => Some(("hatch", 0.45)),
        _ => Some(("hatch", 1.0)),
    }
}

#[test]
fn hatchings_stand_out_from_their_fills() {
    let css = include_str!("../../style/map.css");
    let faint = css
        .split(".p-line.faint { stroke-opacity: ")
        .nth(1)
        .and_then(|rest| rest.split(' ').next());
    let mut failures = Vec::new();
    for (theme, tokens) in themes() {
        for paint in PAINTS {
            let Some((ink, share)) = hatching(paint) else { continue };
            let share = if share < 1.0 {
                faint
                    .and_then(|faint| faint.trim_end_matches(';').parse().ok())
                    .expect("how faint it is")
            } else {
                share
            };
            let fill = colour(&tokens, paint);
            let ink = colour(&tokens, ink);
            let drawn = [0, 1, 2].map(|part| ink[part] * share + fill[part] * (1.0 - share));
            let found = contrast(drawn, fill);
            if found < 3.0 {
                failures.push(format!("{theme}: the hatching of {paint} is {found:.2}, not 3"));
            }
        }
    }
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

/// How colours look without one kind of cone, in linear light: Machado, Oliveira and Fernandes, "A Physiologically-based
/// Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009),
/// severity 1.0. The last one is a photocopy.
const SIGHTS: [(&str, [[f64; 3]; 3]); 4] = [
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

/// CIELAB (D65) of linear light.
fn lab([red, green, blue]: [f64; 3]) -> [f64; 3] {
    let x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
    let y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue;
    let z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883;
    let [x, y, z] = [x, y, z].map(|part| match part > 216.0 / 24389.0 {
        true => part.cbrt(),
        false => (24389.0 / 27.0 * part + 16.0) / 116.0,
    });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

#[test]
fn classes_stay_apart_for_every_sight_and_on_a_photocopy() {
    // CIE 1976: about 2.3 is just noticeable side by side; five times that is plain across a border.
    const APART: f64 = 11.5;
    // Not quite as many on paper without colours, where the pattern does the work: just noticeable all the same.
    const APART_IN_GREY: f64 = 2.3;
    let mut failures = Vec::new();
    for (theme, tokens) in themes() {
        for (sight, matrix) in SIGHTS {
            let seen = |paint: &str| {
                let light = linear(colour(&tokens, paint));
                lab(matrix.map(|row| (0..3).map(|at| row[at] * light[at]).sum::<f64>().clamp(0.0, 1.0)))
            };
            for layer in Layer::ALL {
                let paints: Vec<_> = layer
                    .classes()
                    .iter()
                    .map(|class| class.paint)
                    .chain(["subject"])
                    .collect();
                for (at, a) in paints.iter().enumerate() {
                    for b in &paints[at + 1..] {
                        let (one, two) = (seen(a), seen(b));
                        let apart = (0..3).map(|part| (one[part] - two[part]).powi(2)).sum::<f64>().sqrt();
                        let least = if sight == "greyscale" { APART_IN_GREY } else { APART };
                        if apart < least {
                            failures.push(format!(
                                "{theme}, {sight}: {a} and {b} are {apart:.1} apart, not {least}"
                            ));
                        }
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

/// Whatever is seen of the colours: no two classes of a layer have the same hatching, but for the two that have none,
/// which no layer puts beside one another without a border and a fill far apart.
#[test]
fn classes_of_a_layer_differ_by_their_hatching_too() {
    let outlines = include_str!("../prose/outlines.rs");
    let drawn = |paint: &str| {
        let arm = outlines
            .lines()
            .find(|line| line.contains("=> (") && line.contains(&format!("\"{paint}\"")));
        arm.and_then(|arm| arm.split("=> ").nth(1)).unwrap_or("none").to_owned()
    };
    for layer in Layer::ALL {
        let mut hatchings: Vec<_> = layer.classes().iter().map(|class| drawn(class.paint)).collect();
        hatchings.sort();
        hatchings.dedup();
        let plain = layer
            .classes()
            .iter()
            .filter(|class| drawn(class.paint) == "none")
            .count();
        let shared = plain.saturating_sub(1);
        assert_eq!(
            hatchings.len() + shared,
            layer.classes().len(),
            "{layer:?}: {hatchings:?}"
        );
        assert!(shared <= 1, "{layer:?} has {plain} classes without a hatching");
    }
}
