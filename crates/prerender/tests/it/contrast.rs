//! Checks the contrast of every pair of colours that the style sheets combine, by the formula of WCAG 2.2, in the light,
//! dark and forced-colours themes. The pairs are listed in tables here; tests compare the tables with the style sheets.

use crate::colors::{color, contrast, rules, sheet, themes, written, Tokens, SHEETS};
use domain::layer::PAINTS;
use std::collections::{BTreeSet, HashMap};

/// Text: 4.5 (WCAG 1.4.3). Colour, its backgrounds, and where they are used.
const TEXT: [(&str, &[&str], &str); 18] = [
    (
        "ink",
        &["paper", "card", "sea", "land"],
        "words of the page; buttons; names on the map, numbers on that of the quiz",
    ),
    ("ink", &["halo"], "names on the map, over their own halo"),
    (
        "ink",
        &["lit", "lit 65% paper", "lit 60% paper"],
        "link targets in index and articles; highlighted sentences and moments",
    ),
    (
        "ink",
        &["ink 6% paper", "ink 8% paper", "ink 10% paper"],
        "rows, the list and steps under the pointer",
    ),
    (
        "ink-soft",
        &["paper", "card"],
        "notes, dates, counts; results of the search",
    ),
    (
        "ink-soft",
        &["lit", "ink 6% paper", "ink 8% paper"],
        "notes in highlighted or hovered rows",
    ),
    (
        "paper",
        &["ink"],
        "skip links, tooltips, notices, pressed buttons, active options, answers of the quiz",
    ),
    ("card", &["ink"], "the first button of a dialog"),
    ("accent", &["paper", "card"], "dates, labels, questions"),
    ("link", &["paper", "card"], "links"),
    (
        "link",
        &["lit", "lit 65% paper", "ink 6% paper"],
        "links in highlighted or hovered rows",
    ),
    (
        "on-paint",
        &[
            "cooperative",
            "improving",
            "uneven",
            "strained",
            "tone-3",
            "tone-2",
            "tone-1",
        ],
        "names on the fills of the map",
    ),
    ("on-conflict", &["in-conflict"], "names on this fill"),
    (
        "ink",
        &[
            "tone-0",
            "stripe 72% cooperative",
            "stripe 72% improving",
            "stripe 72% uneven",
            "stripe 72% strained",
            "stripe 72% in-conflict",
        ],
        "names on plain and on striped fills",
    ),
    (
        "ink-soft",
        &["not-stated", "faded"],
        "names of republics that are silent or faded",
    ),
    ("sea-ink", &["sea"], "names of waters"),
    ("land-ink", &["land"], "names of neighbours"),
    (
        "subject-ink",
        &["subject"],
        "the name of Azerbaijan on its shape, and the hatching of Nagorno-Karabakh",
    ),
];

/// Shapes: 3 (WCAG 1.4.11). Colour, adjacent colours, and what must be distinguishable.
const SHAPES: [(&str, &[&str], &str); 9] = [
    (
        "focus",
        &["paper", "card", "sea", "land"],
        "the focus ring against its surroundings",
    ),
    (
        "focus",
        &["focus-halo"],
        "the focus ring against its halo, on any other background",
    ),
    ("rule-strong", &["paper", "card"], "the edges of buttons and fields"),
    (
        "ink",
        &["sea", "land", "halo"],
        "outlines of the selection; leader lines; the connector on its casing",
    ),
    (
        "ink-soft",
        &["paper"],
        "bars of the timeline; republics that the source does not mention, in their own view",
    ),
    ("accent", &["paper"], "the mark of the moment"),
    ("subject", &["sea", "land"], "the subject against its surroundings"),
    (
        "silent-line",
        &["not-stated", "tone-0", "sea", "land"],
        "the outlines of republics without a reading",
    ),
    ("silence", &["not-stated"], "the hatching of \"not stated\""),
];

/// Text in colours that are not in the table, and why that is allowed.
const EXEMPT_TEXT: [(&str, &str); 1] = [(
    ".table thead button::after",
    "the sort arrow, which only repeats `aria-sort`",
)];

/// Shapes that need no contrast, and why.
const DECORATION: [(&str, &str); 8] = [
    (
        "border",
        "the gap between coloured republics, whose fills the tests of colour vision compare",
    ),
    ("faded", "what a filter leaves aside"),
    (
        "stripe",
        "the stripes of a group, which the tests of colour vision compare with each fill",
    ),
    ("rule", "decorative lines between rows and around pictures"),
    ("land-line", "borders of neighbours, which are decoration"),
    ("halo", "the background of a name or connector"),
    (
        "lit",
        "the rim of a highlight that also has a mark, a note and a place on the map",
    ),
    (
        "focus-halo",
        "the inner of the two tones of the focus ring, which the outer one contrasts with",
    ),
];

/// The printed handouts have no tokens. Colour, background, least contrast, and where they are used.
const HANDOUTS: [(&str, &str, f64, &str); 10] = [
    ("#000", "#fff", 4.5, "words, lines, numbers"),
    ("#000", "#e9e6de", 4.5, "text around the page on a screen"),
    ("#000", "#e4e4e4", 3.0, "leader lines over the land around"),
    ("#1d5178", "#fff", 4.5, "links"),
    ("#1d5178", "#e9e6de", 4.5, "links beside the page"),
    ("#0b57d0", "#e9e6de", 3.0, "the focus ring"),
    ("#0b57d0", "#fff", 3.0, "the focus ring"),
    ("#555", "#fff", 3.0, "lines to write on"),
    ("#000", "#c4c4c4", 3.0, "hatching over a grey"),
    ("#000", "#999", 3.0, "hatching over a darker grey"),
];
/// Colours there that need no contrast: the edge of the page, and borders of neighbours.
const HANDOUTS_DECORATION: [&str; 2] = ["#8b8779", "#999"];

/// The contrast themes of Windows 11, as Microsoft documents them.
const FORCED: [(&str, [(&str, &str); 5]); 4] = [
    (
        "Aquatic",
        [
            ("Canvas", "202020"),
            ("CanvasText", "ffffff"),
            ("LinkText", "75e9fc"),
            ("GrayText", "a6a6a6"),
            ("Highlight", "8ee3f0"),
        ],
    ),
    (
        "Desert",
        [
            ("Canvas", "fffaef"),
            ("CanvasText", "3d3d3d"),
            ("LinkText", "1c5e75"),
            ("GrayText", "676767"),
            ("Highlight", "903909"),
        ],
    ),
    (
        "Dusk",
        [
            ("Canvas", "2d3236"),
            ("CanvasText", "ffffff"),
            ("LinkText", "70ebde"),
            ("GrayText", "a6a6a6"),
            ("Highlight", "a1bfde"),
        ],
    ),
    (
        "Night sky",
        [
            ("Canvas", "000000"),
            ("CanvasText", "ffffff"),
            ("LinkText", "8080ff"),
            ("GrayText", "a6a6a6"),
            ("Highlight", "d6b4fd"),
        ],
    ),
];

/// The tokens in each of these themes. Every token must be a system colour.
fn forced() -> Vec<(&'static str, Tokens)> {
    let css = sheet("tokens.css");
    let (_, block) = css
        .split_once("@media (forced-colors: active)")
        .expect("forced colours");
    let words: HashMap<&str, &str> = block
        .split(['{', '}', ';', '\n'])
        .filter_map(|one| one.trim().strip_prefix("--")?.split_once(": "))
        .collect();
    let [(_, light), _] = themes();
    let missing: Vec<_> = light
        .keys()
        .filter(|token| !words.contains_key(token.as_str()))
        .collect();
    assert!(missing.is_empty(), "no system colour for {missing:?}");
    FORCED
        .iter()
        .map(|(theme, system)| {
            let system: HashMap<_, _> = system.iter().copied().collect();
            let tokens = words.iter().map(|(token, word)| {
                let hex = system
                    .get(word)
                    .unwrap_or_else(|| panic!("--{token}: {word} is not a system colour"));
                ((*token).to_owned(), written(hex))
            });
            (*theme, tokens.collect())
        })
        .collect()
}

/// Our themes and the forced ones.
fn all_themes() -> Vec<(&'static str, Tokens)> {
    themes().into_iter().chain(forced()).collect()
}

fn failures(tokens: &Tokens, theme: &str, table: &[(&str, &[&str], &str)], least: f64) -> Vec<String> {
    let mut failures = Vec::new();
    for (ink, grounds, why) in table {
        for ground in *grounds {
            let found = contrast(color(tokens, ink), color(tokens, ground));
            if found < least {
                failures.push(format!("{theme}: {ink} on {ground} is {found:.2}, not {least} ({why})"));
            }
        }
    }
    failures
}

#[test]
fn the_contrast_formula_gives_known_values() {
    // Black on white, and the lightest grey that suffices on white.
    assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
    assert!((contrast([f64::from(0x76) / 255.0; 3], [1.0; 3]) - 4.54).abs() < 0.01);
}

#[test]
fn text_has_enough_contrast_with_its_backgrounds() {
    let failures: Vec<_> = all_themes()
        .iter()
        .flat_map(|(theme, tokens)| failures(tokens, theme, &TEXT, 4.5))
        .collect();
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

#[test]
fn shapes_have_enough_contrast_with_adjacent_colours() {
    let failures: Vec<_> = all_themes()
        .iter()
        .flat_map(|(theme, tokens)| failures(tokens, theme, &SHAPES, 3.0))
        .collect();
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

/// The first token in a value, if the themes have it.
fn token(value: &str) -> Option<String> {
    let name = value.split_once("var(--")?.1.split(')').next()?;
    let [(_, tokens), _] = themes();
    tokens.contains_key(name).then(|| name.to_owned())
}

/// A background in the notation of the tables; a translucent one lies on the page.
fn ground(value: &str) -> Option<String> {
    let name = token(value)?;
    let share = value.split_once("% ").is_none().then_some(()).map_or_else(
        || value.split(['%', ' ']).find_map(|part| part.parse::<u32>().ok()),
        |()| {
            value
                .split_once("%, transparent")
                .and_then(|(before, _)| before.rsplit(' ').next()?.parse().ok())
        },
    );
    Some(match share {
        Some(share) => format!("{name} {share}% paper"),
        None => name,
    })
}

#[test]
fn only_tokens_and_handouts_contain_literal_colours() {
    for name in SHEETS {
        for (selector, declared) in rules(&sheet(name)) {
            for (property, value) in declared {
                let digits = value
                    .split('#')
                    .skip(1)
                    .any(|rest| rest.starts_with(|c: char| c.is_ascii_hexdigit()) && !value.contains("url("));
                assert!(
                    !digits && !value.contains("rgb(") && !value.contains("hsl("),
                    "{name}: {selector} {{ {property}: {value} }}"
                );
            }
        }
    }
}

/// Every text colour of a rule, every background, and every pair of both in one rule.
#[test]
fn the_table_of_text_has_every_colour_and_background_of_the_style_sheets() {
    let inks: BTreeSet<_> = TEXT.iter().map(|(ink, _, _)| *ink).collect();
    let pairs: BTreeSet<_> = TEXT
        .iter()
        .flat_map(|(ink, grounds, _)| grounds.iter().map(move |ground| (*ink, *ground)))
        .collect();
    let grounds: BTreeSet<_> = pairs.iter().map(|(_, ground)| *ground).collect();
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for name in SHEETS {
        for (selector, declared) in rules(&sheet(name)) {
            let of = |wanted: &str| {
                declared
                    .iter()
                    .find(|(name, _)| name == wanted)
                    .map(|(_, value)| value.as_str())
            };
            let ink = of("color").and_then(token);
            let on = of("background").and_then(ground);
            if let Some(ink) = &ink {
                seen += 1;
                if !inks.contains(ink.as_str()) && !EXEMPT_TEXT.iter().any(|(exempt, _)| *exempt == selector) {
                    wrong.push(format!("{name}: {selector} has text in {ink}"));
                }
            }
            if let Some(on) = &on {
                // The mark of the moment has no text; it is in the table of shapes.
                let has_no_text = on == "accent" || on.starts_with("subject") || on.starts_with("border");
                if !grounds.contains(on.as_str()) && !has_no_text {
                    wrong.push(format!("{name}: {selector} has the background {on}"));
                }
            }
            if let (Some(ink), Some(on)) = (ink, on) {
                if !pairs.contains(&(&*ink, &*on)) {
                    wrong.push(format!("{name}: {selector} has text in {ink} on {on}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "not in the table:\n  {}", wrong.join("\n  "));
    assert!(seen > 50, "only {seen} colours found");
}

#[test]
fn the_table_of_shapes_has_every_line_and_fill_of_the_style_sheets() {
    const DRAWN: [&str; 12] = [
        "stroke",
        "fill",
        "border",
        "border-top",
        "border-bottom",
        "border-left",
        "border-block",
        "border-color",
        "outline",
        "accent-color",
        "box-shadow",
        "outline-color",
    ];
    let known: BTreeSet<_> = TEXT
        .iter()
        .chain(&SHAPES)
        .map(|(ink, _, _)| *ink)
        .chain(DECORATION.iter().map(|(colour, _)| *colour))
        .chain(PAINTS)
        // Sea and land are backgrounds; a test of its own compares hatchings with fills.
        .chain(["sea", "land", "hatch"])
        .collect();
    let mut seen = 0;
    for name in SHEETS {
        for (selector, declared) in rules(&sheet(name)) {
            for (property, value) in &declared {
                let Some(drawn) = token(value).filter(|_| DRAWN.contains(&property.as_str())) else {
                    continue;
                };
                seen += 1;
                assert!(
                    known.contains(drawn.as_str()),
                    "{name}: {selector} uses {drawn}, which is in no table"
                );
            }
        }
    }
    assert!(seen > 60, "only {seen} colours found");
}

#[test]
fn the_handouts_have_enough_contrast() {
    let css = sheet("handouts.css");
    let used: BTreeSet<String> = rules(&css)
        .into_iter()
        .flat_map(|(_, declared)| declared)
        .flat_map(|(_, value)| {
            let hex = |part: &str| part.chars().take_while(char::is_ascii_hexdigit).collect::<String>();
            value
                .split('#')
                .skip(1)
                .map(|part| format!("#{}", hex(part)))
                .collect::<Vec<_>>()
        })
        .filter(|color| color.len() == 4 || color.len() == 7)
        .collect();
    for color in &used {
        let known = HANDOUTS
            .iter()
            .any(|(ink, ground, _, _)| ink == color || ground == color);
        assert!(
            known || HANDOUTS_DECORATION.contains(&color.as_str()),
            "{color} is in no table"
        );
    }
    for (ink, ground, least, why) in HANDOUTS {
        let found = contrast(written(&ink[1..]), written(&ground[1..]));
        assert!(found >= least, "{ink} on {ground} is {found:.2}, not {least} ({why})");
    }
}
