//! Reads the colours and rules of the style sheets, with the formulas of sRGB, WCAG and CIELAB.

use std::collections::HashMap;

/// An sRGB colour, each component from 0 to 1.
pub type Color = [f64; 3];

/// Colours by their names.
pub type Tokens = HashMap<String, Color>;

/// The style sheets that use the tokens.
pub const SHEETS: [&str; 26] = [
    "aloud.css",
    "hide.css",
    "lesson_pages.css",
    "without.css",
    "beside.css",
    "course.css",
    "wall.css",
    "dialogs.css",
    "embed.css",
    "article.css",
    "parts.css",
    "pages.css",
    "labels.css",
    "map.css",
    "no_js.css",
    "page.css",
    "dock.css",
    "pane.css",
    "print.css",
    "class_page.css",
    "hand_in.css",
    "quiz_page.css",
    "reading_page.css",
    "search.css",
    "source_text.css",
    "timeline.css",
];

/// A style sheet without its comments.
pub fn sheet(name: &str) -> String {
    let file = crate::checkout::root().join("style").join(name);
    let css = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |css, part| {
        css + part.split_once("*/").map_or("", |(_, after)| after)
    })
}

/// The innermost rules of a style sheet: selector and declarations.
pub fn rules(css: &str) -> Vec<(String, Vec<(String, String)>)> {
    css.split('}')
        .filter_map(|rule| {
            let (before, body) = rule.rsplit_once('{')?;
            let selector = before.rsplit(['{', ';']).next().unwrap_or_default().trim().to_owned();
            let declared = body
                .split(';')
                .filter_map(|one| one.split_once(':'))
                .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
            Some((selector, declared.collect()))
        })
        .collect()
}

/// The tokens of `style/tokens.css` in the light and the dark theme; the dark one inherits from the light one.
pub fn themes() -> [(&'static str, Tokens); 2] {
    let css = sheet("tokens.css");
    let (day, night) = css
        .split_once("@media (prefers-color-scheme: dark)")
        .expect("both themes");
    let light = declared(day);
    let mut dark = light.clone();
    dark.extend(declared(night));
    assert!(light.len() > 30, "only {} colours are read", light.len());
    [("light", light), ("dark", dark)]
}

fn declared(css: &str) -> Tokens {
    let declared = css
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(": #"));
    declared
        .map(|(name, hex)| (name.to_owned(), written(hex.trim_end_matches(';'))))
        .collect()
}

/// Parses three or six hexadecimal digits.
pub fn written(hex: &str) -> Color {
    let digits: Vec<f64> = hex
        .chars()
        .map(|digit| {
            digit
                .to_digit(16)
                .unwrap_or_else(|| panic!("#{hex} is not a colour"))
                .into()
        })
        .collect();
    match digits.len() {
        3 => [0, 1, 2].map(|at| digits[at] / 15.0),
        6 => [0, 1, 2].map(|at| (16.0 * digits[2 * at] + digits[2 * at + 1]) / 255.0),
        _ => panic!("#{hex} is not a colour"),
    }
}

/// The colour of a token, or of `a N% b`, a `color-mix` in sRGB.
pub fn color(tokens: &Tokens, name: &str) -> Color {
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

/// Converts sRGB to linear light.
pub fn linear(colour: Color) -> Color {
    colour.map(|part| match part <= 0.04045 {
        true => part / 12.92,
        false => ((part + 0.055) / 1.055).powf(2.4),
    })
}

/// The relative luminance of linear light, by WCAG 2.2.
pub fn luminance([red, green, blue]: Color) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The contrast ratio, by WCAG 2.2.
pub fn contrast(a: Color, b: Color) -> f64 {
    let (a, b) = (luminance(linear(a)), luminance(linear(b)));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Converts linear light to CIELAB (D65).
pub fn lab([red, green, blue]: Color) -> [f64; 3] {
    let x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
    let y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue;
    let z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883;
    let [x, y, z] = [x, y, z].map(|part| match part > 216.0 / 24389.0 {
        true => part.cbrt(),
        false => (24389.0 / 27.0 * part + 16.0) / 116.0,
    });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// The distance of two colours in CIELAB, CIE 1976: about 2.3 is just noticeable side by side.
pub fn apart(a: [f64; 3], b: [f64; 3]) -> f64 {
    (0..3).map(|part| (a[part] - b[part]).powi(2)).sum::<f64>().sqrt()
}
