//! What any program that reads SVG can rely on, whatever the page shows.

use crate::sample::{measure, state, template};
use export::{svg, ChosenRepublic, Error, MapState, Reach, Rect, Sentence, Template};
use proptest::prelude::*;
use roxmltree::{Document, Node};
use std::collections::HashSet;

fn drawn(template: &Template, state: &MapState) -> String {
    svg(template, state, &measure).expect("it is drawn")
}

fn texts<'a>(document: &'a Document, tag: &'static str) -> Vec<&'a str> {
    let found = document.descendants().filter(move |node| node.has_tag_name(tag));
    found.filter_map(|node| node.text()).collect()
}

fn find<'a, 'input>(document: &'a Document<'input>, id: &str) -> Node<'a, 'input> {
    let found = document.descendants().find(|node| node.attribute("id") == Some(id));
    found.unwrap_or_else(|| panic!("nothing has the id {id}"))
}

/// Only plain elements, ids once, references that lead somewhere inside, nothing loaded.
fn assert_stands_alone(svg: &str) {
    const PLAIN: [&str; 11] = [
        "svg", "title", "desc", "defs", "clipPath", "g", "path", "rect", "circle", "text", "tspan",
    ];
    let document = Document::parse(svg).expect("well-formed");
    let mut ids = HashSet::new();
    let mut references = Vec::new();
    for node in document.descendants().filter(Node::is_element) {
        assert!(PLAIN.contains(&node.tag_name().name()), "{:?}", node.tag_name());
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            assert!(!matches!(name, "style" | "class" | "href"), "{name}={value}");
            assert!(!name.starts_with("data-") && !name.starts_with("on"), "{name}={value}");
            if name == "id" {
                assert!(ids.insert(value), "the id {value} twice");
            }
            if let Some(id) = value.strip_prefix("url(#").and_then(|rest| rest.strip_suffix(')')) {
                references.push(id);
            }
        }
    }
    for id in references {
        assert!(ids.contains(id), "nothing has the id {id}");
    }
    assert!(!svg.contains("NaN") && !svg.contains("inf"));
}

#[test]
fn the_picture_stands_alone_in_every_reach() {
    for reach in [Reach::Home, Reach::Near] {
        let state = MapState { reach, ..state() };
        assert_stands_alone(&drawn(&template(), &state));
    }
}

/// A program with a wider typeface than the browser's squeezes the line instead of cutting it off.
#[test]
fn a_long_line_says_how_long_it_is() {
    let long = "word ".repeat(190);
    let state = MapState {
        footer: vec![long.trim().to_owned()],
        ..state()
    };
    let picture = drawn(&template(), &state);
    let document = Document::parse(&picture).expect("well-formed");
    let lines = document.descendants().filter(|node| node.has_tag_name("tspan"));
    let (mut said, mut unsaid) = (0, 0);
    for line in lines {
        let text = line.text().unwrap_or_default();
        match line.attribute("textLength") {
            Some(length) => {
                assert_eq!(length, (8.0 * text.chars().count() as f64).to_string(), "{text}");
                assert_eq!(line.attribute("lengthAdjust"), Some("spacingAndGlyphs"));
                said += 1;
            }
            None => {
                assert!(text.chars().count() < 180, "{text}");
                unsaid += 1;
            }
        }
    }
    assert!(said > 0 && unsaid > 0, "{said} {unsaid}");
}

#[test]
fn hatchings_are_drawn_only_where_the_shape_is_seen() {
    let mut state = state();
    state.camera.k = 4.0;
    let svg = drawn(&template(), &state);
    let document = Document::parse(&svg).expect("well-formed");
    // The third republic lies to the right of what is seen; the first only in part.
    assert!(!svg.contains("in-three"));
    let mut lines = find(&document, "one")
        .descendants()
        .filter(|node| node.attribute("d").is_some());
    let lines = lines
        .next_back()
        .and_then(|path| path.attribute("d"))
        .expect("its hatching");
    let pixel = 1.5 / 4.0;
    let seen = Rect::new(100.0, 100.0, 342.0 - 100.0, 213.75 - 100.0);
    for stroke in lines.split('M').skip(1) {
        let mut numbers = stroke
            .split(['l', ' '])
            .map(|number| number.parse::<f64>().expect("a number"));
        let (x, y) = (numbers.next().expect("x"), numbers.next().expect("y"));
        let tile = 9.0 * pixel;
        assert!(x > seen.x - tile && x < seen.x + seen.width + tile, "{stroke}");
        assert!(y > seen.y - tile && y < seen.y + seen.height + tile, "{stroke}");
    }
}

#[test]
fn names_leave_when_their_place_is_not_seen() {
    let svg = drawn(&template(), &state());
    let document = Document::parse(&svg).expect("well-formed");
    let all = texts(&document, "tspan");
    let shown =
        ["Republic", "Subject", "NEIGHBOR", "of words"].map(|name| all.iter().filter(|text| **text == name).count());
    // Names of republics are drawn twice: the first is the halo.
    assert_eq!(shown, [2, 2, 1, 1]);
    let mut away = state();
    away.camera.x = 2000.0;
    let svg = drawn(&template(), &away);
    assert!(!svg.contains("NEIGHBOR"));
}

#[test]
fn leaders_are_drawn_in_the_home_view_alone() {
    let count = |reach| {
        drawn(&template(), &MapState { reach, ..state() })
            .matches("M1 2L3 4.5")
            .count()
    };
    assert_eq!([Reach::Home, Reach::Near].map(count), [1, 0]);
}

#[test]
fn what_the_source_leaves_out_is_solid() {
    let mut state = state();
    state.regions[1].solid = true;
    let svg = drawn(&template(), &state);
    let document = Document::parse(&svg).expect("well-formed");
    let fill = |id| find(&document, id).children().find_map(|node| node.attribute("fill"));
    assert_eq!(fill("two"), Some(template().colors.ink_soft.as_str()));
    assert_eq!(fill("one"), Some("#f00000"));
}

#[test]
fn a_chosen_class_dims_the_other_entries() {
    let mut state = state();
    state.legend.entries[0].dimmed = true;
    assert_eq!(drawn(&template(), &state).matches("opacity=\"0.35\"").count(), 1);
}

#[test]
fn a_long_list_of_sources_is_left_to_the_page() {
    let mut state = state();
    let note = |state: &MapState| {
        let svg = drawn(&template(), state);
        let document = Document::parse(&svg).expect("well-formed");
        texts(&document, "desc")[0].to_owned()
    };
    assert!(note(&state).starts_with("What colors mean Our reading Where it is from."));
    state.legend.provenance.sources = vec!["One".into(), "Two".into()];
    assert!(note(&state).contains("Our reading. One; Two. Where"));
    state.legend.provenance.sources = vec!["x".repeat(200), "y".repeat(200)];
    assert!(note(&state).contains("Our reading. Elsewhere. Where"));
}

#[test]
fn what_is_chosen_stands_under_the_legend() {
    let mut state = state();
    state.republic = Some(ChosenRepublic {
        name: "One".into(),
        standing: "Improving".into(),
        paint: "improving".into(),
        summary: Some("A summary".into()),
    });
    let svg = drawn(&template(), &state);
    assert!(svg.contains(">One<") && svg.contains(">A summary<"));
    state.sentence = Some(Sentence {
        label: "S1".into(),
        text: "Its words".into(),
    });
    let svg = drawn(&template(), &state);
    assert!(svg.contains(">“Its words”<") && !svg.contains(">A summary<"));
}

#[test]
fn what_cannot_be_drawn_is_an_error() {
    let mut state = state();
    state.legend.entries[0].paint = "unheard-of".into();
    let result = svg(&template(), &state, &measure);
    assert_eq!(result, Err(Error::UnknownPaint("unheard-of".into())));
    state.home_width = 0.0;
    assert_eq!(svg(&template(), &state, &measure), Err(Error::Scale));
    let result = export::svg_from_json(&template().json(), "{}", &measure);
    assert_eq!(result, Err(Error::Json("state")));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_picture_stands_alone_whatever_is_written_in_it(
        text in any::<String>(),
        (x, y, k) in (-3000.0..3000.0, -3000.0..3000.0, 0.3..10.0),
    ) {
        let mut state = state();
        state.camera = export::Camera { x, y, k };
        state.regions[0].label.clone_from(&text);
        state.legend.heading.clone_from(&text);
        state.legend.entries[0].text.clone_from(&text);
        state.footer.push(text);
        assert_stands_alone(&drawn(&template(), &state));
    }

    #[test]
    fn no_line_is_wider_than_its_column(words in prop::collection::vec("[a-z]{1,12}", 1..60)) {
        let mut state = state();
        state.footer = vec![words.join(" ")];
        let svg = drawn(&template(), &state);
        let document = Document::parse(&svg).expect("well-formed");
        let mut paragraphs = document.descendants().filter(|node| node.has_tag_name("text"));
        let footer = paragraphs.next_back().expect("the footer");
        let lines: Vec<&str> = footer.children().filter_map(|line| line.text()).collect();
        for line in &lines {
            prop_assert!(measure("16px", line) <= 1824.0);
        }
        prop_assert_eq!(lines.join(" "), words.join(" "));
    }
}
