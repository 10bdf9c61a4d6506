//! Contrast, computed from the tokens by the formula of WCAG 2.2: every pair that the sheets put on one another, in
//! light, in the dark and in the colours that a reader's system forces. The pairs stand in tables here; that the tables
//! leave out none is read from the sheets.

use crate::colours::{colour, contrast, rules, sheet, themes, written, Tokens, SHEETS};
use domain::layer::PAINTS;
use std::collections::{BTreeSet, HashMap};

/// Text: 4.5 (WCAG 1.4.3). Ink, its grounds, and where the sheets put the one on the other.
const TEXT: [(&str, &[&str], &str); 14] = [
    (
        "ink",
        &["paper", "card", "sea", "land"],
        "words of the page; buttons; names on the map, numbers on that of the quiz",
    ),
    (
        "ink",
        &["halo"],
        "names on the map: over a shape they bring their own ground",
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
        "skip links, tips, notices, pressed buttons, chosen hits, answers that were asked for",
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

/// What is written in an ink that is no ink for words, and why it may be.
const SIGNS: [(&str, &str); 2] = [
    (
        ".table thead button::after",
        "the arrow of a heading: a sign, and what it says stands in `aria-sort`",
    ),
    (
        ".steps button[aria-disabled], .steps button:disabled",
        "what can do nothing now: the guidelines let it be faint",
    ),
];

/// What is drawn and need not be told apart, and why.
const QUIET: [(&str, &str); 6] = [
    (
        "border",
        "held beside every fill, and against sea and land, by tests of its own",
    ),
    (
        "rule",
        "hairlines between rows, frames of pictures: nothing is lost with them",
    ),
    ("land-line", "borders of neighbours, which say nothing here"),
    ("halo", "the ground that a name or a tie brings along"),
    (
        "lit",
        "a rim of its own ground, around what also has a mark, a note and a place on the map",
    ),
    (
        "focus-halo",
        "the inner of the two tones of the ring: the outer one is told apart from it",
    ),
];

/// The sheets for paper have no tokens: black on white. Text and its grounds, and what least it must be.
const PAPER: [(&str, &str, f64, &str); 8] = [
    ("#000", "#fff", 4.5, "words, lines, numbers"),
    ("#000", "#e9e6de", 4.5, "what stands around the sheet on a screen"),
    ("#000", "#e4e4e4", 3.0, "leader lines over the land around"),
    ("#1d5178", "#fff", 4.5, "links"),
    ("#1d5178", "#e9e6de", 4.5, "links beside the sheet"),
    ("#0b57d0", "#e9e6de", 3.0, "the ring of the focus"),
    ("#0b57d0", "#fff", 3.0, "the ring of the focus"),
    ("#555", "#fff", 3.0, "lines to write on"),
];
/// What need not be told apart there: the edge of the sheet, and borders of neighbours.
const PAPER_QUIET: [&str; 2] = ["#8b8779", "#999"];

/// The contrast themes that come with Windows 11, as Microsoft documents them: what a system may force.
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

/// The tokens under each of these themes. Every colour that is drawn or written must be one of the system's.
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
    assert!(missing.is_empty(), "not of the system: {missing:?}");
    FORCED
        .iter()
        .map(|(theme, system)| {
            let system: HashMap<_, _> = system.iter().copied().collect();
            let tokens = words.iter().map(|(token, word)| {
                let hex = system
                    .get(word)
                    .unwrap_or_else(|| panic!("--{token}: {word} is no colour of a system"));
                ((*token).to_owned(), written(hex))
            });
            (*theme, tokens.collect())
        })
        .collect()
}

/// All themes there are: ours, and those that are forced.
fn all_themes() -> Vec<(&'static str, Tokens)> {
    themes().into_iter().chain(forced()).collect()
}

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
    let failures: Vec<_> = all_themes()
        .iter()
        .flat_map(|(theme, tokens)| failures(tokens, theme, &TEXT, 4.5))
        .collect();
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

#[test]
fn shapes_stand_out_from_what_they_touch() {
    let failures: Vec<_> = all_themes()
        .iter()
        .flat_map(|(theme, tokens)| failures(tokens, theme, &SHAPES, 3.0))
        .collect();
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

/// Republics are told from one another and from the sea by a border that stands out from both fills; a swatch by its own.
#[test]
fn every_fill_is_bounded_by_a_border_that_stands_out_from_it() {
    let mut failures = Vec::new();
    for (theme, tokens) in all_themes() {
        for paint in PAINTS {
            let found = contrast(colour(&tokens, "border"), colour(&tokens, paint));
            if found < 3.0 {
                failures.push(format!("{theme}: border on {paint} is {found:.2}, not 3"));
            }
        }
    }
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

/// A republic is seen against what lies around it: by its border, or, where the ground is dark, by its fill.
#[test]
fn every_republic_stands_out_from_sea_and_land() {
    let mut failures = Vec::new();
    for (theme, tokens) in all_themes() {
        for ground in ["sea", "land"] {
            let against = |name: &str| contrast(colour(&tokens, name), colour(&tokens, ground));
            for paint in PAINTS {
                let found = against("border").max(against(paint));
                if found < 3.0 {
                    failures.push(format!("{theme}: {paint} on {ground} is {found:.2}, not 3"));
                }
            }
        }
    }
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

/// The token that a value names first, if it is one of the themes.
fn token(value: &str) -> Option<String> {
    let name = value.split_once("var(--")?.1.split(')').next()?;
    let [(_, tokens), _] = themes();
    tokens.contains_key(name).then(|| name.to_owned())
}

/// A ground as the tables write it: what lets something through lies on the page.
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
fn no_sheet_but_the_tokens_and_those_for_paper_names_a_colour() {
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

/// So no pair is forgotten: whatever a rule writes with stands in the table, and where it also says on what, that pair.
#[test]
fn the_table_of_text_has_every_ink_and_ground_of_the_sheets() {
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
                if !inks.contains(ink.as_str()) && !SIGNS.iter().any(|(sign, _)| *sign == selector) {
                    wrong.push(format!("{name}: {selector} writes in {ink}"));
                }
            }
            if let Some(on) = &on {
                if !grounds.contains(on.as_str()) && !on.starts_with("subject") && !on.starts_with("border") {
                    wrong.push(format!("{name}: {selector} lies on {on}"));
                }
            }
            if let (Some(ink), Some(on)) = (ink, on) {
                if !pairs.contains(&(&*ink, &*on)) {
                    wrong.push(format!("{name}: {selector} writes in {ink} on {on}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "not in the table:\n  {}", wrong.join("\n  "));
    assert!(seen > 50, "only {seen} inks are read");
}

#[test]
fn the_table_of_shapes_has_every_line_and_fill_of_the_sheets() {
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
        .chain(QUIET.iter().map(|(quiet, _)| *quiet))
        .chain(PAINTS)
        // The sea and the land are grounds; hatchings are held beside the fills they lie on.
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
                    "{name}: {selector} draws in {drawn}, which no table has"
                );
            }
        }
    }
    assert!(seen > 60, "only {seen} are read");
}

#[test]
fn the_sheets_for_paper_are_black_on_white() {
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
        .filter(|colour| colour.len() == 4 || colour.len() == 7)
        .collect();
    for colour in &used {
        let known = PAPER
            .iter()
            .any(|(ink, ground, _, _)| ink == colour || ground == colour);
        assert!(
            known || PAPER_QUIET.contains(&colour.as_str()),
            "{colour} stands in no table"
        );
    }
    for (ink, ground, least, why) in PAPER {
        let found = contrast(written(&ink[1..]), written(&ground[1..]));
        assert!(found >= least, "{ink} on {ground} is {found:.2}, not {least} ({why})");
    }
}
