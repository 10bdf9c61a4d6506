//! Drawings that were saved by the page before the drawing was written in Rust: the fixtures are the template of that
//! page, what it showed (with outlines made small), the widths that its browser measured, and what it saved.

use export::{hatching, svg_from_json, Rect};
use miniserde::{json, Deserialize};
use roxmltree::{Document, Node};
use std::collections::{BTreeMap, HashMap};

const TEMPLATE: &str = include_str!("fixtures/template.json");

/// Widths by font and text.
type Widths = HashMap<String, HashMap<String, f64>>;

/// An element or a text, as far as it says how something is drawn: the order of attributes does not. Nor do the lengths of
/// lines in the typeface that measured them, which these drawings had not.
#[derive(Debug, PartialEq)]
enum Part {
    Element(String, BTreeMap<String, String>),
    Text(String),
}

fn parts(svg: &str) -> Vec<Part> {
    let document = Document::parse(svg).expect("well-formed");
    document.descendants().filter_map(|node| part(&node)).collect()
}

fn part(node: &Node) -> Option<Part> {
    if node.is_element() {
        let attributes = node
            .attributes()
            .filter(|each| !matches!(each.name(), "textLength" | "lengthAdjust"))
            .map(|each| (each.name().to_owned(), each.value().to_owned()));
        Some(Part::Element(node.tag_name().name().to_owned(), attributes.collect()))
    } else {
        node.text().map(|text| Part::Text(text.to_owned()))
    }
}

fn assert_draws_as_before(state: &str, widths: &str, expected: &str) {
    let widths: Widths = json::from_str(widths).expect("the widths");
    let measure = |font: &str, text: &str| {
        let known = widths.get(font).and_then(|texts| texts.get(text));
        *known.unwrap_or_else(|| panic!("nobody measured {text:?} in {font}"))
    };
    let drawn = parts(&svg_from_json(TEMPLATE, state, &measure).expect("it is drawn"));
    let expected = parts(expected);
    for (place, (drawn, expected)) in drawn.iter().zip(&expected).enumerate() {
        assert_eq!(drawn, expected, "part {place}");
    }
    assert_eq!(drawn.len(), expected.len());
}

macro_rules! draws_as_before {
    ($($name:ident: $file:literal,)*) => {$(
        #[test]
        fn $name() {
            assert_draws_as_before(
                include_str!(concat!("fixtures/", $file, ".state.json")),
                include_str!(concat!("fixtures/", $file, ".widths.json")),
                include_str!(concat!("fixtures/", $file, ".svg")),
            );
        }
    )*};
}

draws_as_before! {
    the_first_view_is_drawn_as_before: "home",
    a_republic_in_another_layer_and_moment_is_drawn_as_before: "cis",
    one_class_alone_and_a_republic_are_drawn_as_before: "only",
    a_sentence_is_drawn_as_before: "sentence",
    what_the_source_leaves_out_is_drawn_as_before: "silence",
}

#[derive(Deserialize)]
struct Hatched {
    tile: String,
    size: f64,
    rect: [f64; 4],
    lines: String,
}

#[test]
fn hatchings_are_the_same_lines_as_before() {
    let all: Vec<Hatched> = json::from_str(include_str!("fixtures/hatchings.json")).expect("the hatchings");
    assert!(!all.is_empty());
    for Hatched {
        tile,
        size,
        rect,
        lines,
    } in all
    {
        assert_eq!(hatching(&tile, size, Rect::from(rect)), lines, "{tile} at {size}");
    }
}
