//! Reads an exported picture: its elements, by an XML parser, and its pixels, by an SVG renderer.

use crate::oracle::{class, CONTENT};
use azerbaijan_1994::strings;
use domain::layer::Layer;
use domain::republic::Republic;
use roxmltree::{Document, Node};
use std::collections::{HashMap, HashSet};

type Colour = [u8; 3];

/// The light colours, from their style sheet.
pub fn token(name: &str) -> String {
    let file = xtask::paths::root().join("style/tokens.css");
    let css = std::fs::read_to_string(file).expect("the tokens");
    let value = css.split(&format!("--{name}: ")).nth(1).expect("the token");
    value.split(';').next().expect("its value").to_owned()
}

fn rgb(hex: &str) -> Colour {
    let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect("a colour");
    [part(1), part(3), part(5)]
}

/// The fill of republics that the map fades.
pub fn faded() -> String {
    token("faded")
}

/// The entries that the legend should have: each class that a partner has, with their number, and apart those that the
/// source reaches only as a group.
pub fn entries(layer: Layer, place: usize) -> Vec<String> {
    let is_group = |partner| {
        let is_read = layer == Layer::Stance && class(layer, place, partner) != "not-stated";
        is_read && CONTENT.is_group(&CONTENT.moments[place], partner)
    };
    let mut found = Vec::new();
    for (known, name) in layer.classes().iter().zip(strings::classes(layer)) {
        for (grouped, more) in [(false, ""), (true, ", as a group")] {
            let partners = Republic::partners().filter(|partner| class(layer, place, *partner) == known.slug);
            match partners.filter(|partner| is_group(*partner) == grouped).count() {
                0 => {}
                count => found.push(format!("{name}{more} ({count})")),
            }
        }
    }
    found
}

/// The fill that a republic should have.
pub fn fill(layer: Layer, place: usize, republic: Republic) -> String {
    if republic == Republic::SUBJECT {
        return token("subject");
    }
    let slug = class(layer, place, republic);
    let found = layer.classes().iter().find(|class| class.slug == slug);
    token(found.expect("the layer has the class").paint)
}

pub fn place(moment: &str) -> usize {
    let found = CONTENT.moments.iter().position(|known| known.id == moment);
    found.expect("there is such a moment")
}

pub fn words_of(document: &Document) -> String {
    let texts = document
        .descendants()
        .filter(Node::is_text)
        .filter_map(|node| node.text());
    texts.collect::<Vec<_>>().join(" ")
}

/// The regions of the drawing: by republic, its fill and its opacity.
pub fn lands(document: &Document) -> HashMap<&'static str, (String, f32)> {
    let of = |republic: Republic| {
        let land = document
            .descendants()
            .find(|node| node.attribute("id") == Some(republic.slug()))?;
        let path = land.children().find(|node| node.has_tag_name("path"))?;
        let clear = land.attribute("opacity")?.parse().ok()?;
        Some((republic.slug(), (path.attribute("fill")?.to_owned(), clear)))
    };
    Republic::ALL.into_iter().filter_map(of).collect()
}

/// What any program that reads SVG can rely on.
pub fn stands_alone(document: &Document) {
    let mut ids = HashSet::new();
    for node in document.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        let plain = [
            "svg", "title", "desc", "defs", "clipPath", "g", "path", "rect", "circle", "text", "tspan",
        ];
        assert!(plain.contains(&name), "{name} in it");
        if let Some(id) = node.attribute("id") {
            assert!(ids.insert(id), "{id} twice");
        }
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            assert!(
                !name.contains("href") && !name.starts_with("data-") && !name.starts_with("on") && name != "style",
                "{name}={value}"
            );
            assert!(!value.contains("var(") && !value.contains("://"), "{name}={value}");
        }
    }
    let asked = document
        .descendants()
        .flat_map(|node| node.attributes().collect::<Vec<_>>());
    for id in asked.filter_map(|one| one.value().strip_prefix("url(#")?.strip_suffix(')')) {
        assert!(ids.contains(id), "nothing is {id}");
    }
}

/// How often each colour occurs.
fn colours(pixels: impl Iterator<Item = Colour>) -> HashMap<Colour, usize> {
    let mut seen = HashMap::new();
    for pixel in pixels {
        *seen.entry(pixel).or_default() += 1;
    }
    seen
}

/// Whether a picture shows all fills that regions have, each on more pixels than the swatch in the key, which has 988 with
/// its lines. Browsers may round.
pub fn shows(seen: &HashMap<Colour, usize>, fills: &HashSet<String>, scale: usize) {
    for hex in fills {
        let wanted = rgb(hex);
        let near = |colour: &Colour| (0..3).all(|part| colour[part].abs_diff(wanted[part]) <= 2);
        let count: usize = seen
            .iter()
            .filter(|(colour, _)| near(colour))
            .map(|(_, count)| count)
            .sum();
        assert!(count > 1000 * scale * scale, "{hex} on {count} pixels");
    }
}

pub fn drawn(svg: &str) -> HashMap<Colour, usize> {
    let tree = resvg::usvg::Tree::from_str(svg, &resvg::usvg::Options::default()).expect("a drawing");
    let mut pixmap = resvg::tiny_skia::Pixmap::new(1920, 1080).expect("memory");
    resvg::render(&tree, resvg::tiny_skia::Transform::identity(), &mut pixmap.as_mut());
    colours(
        pixmap
            .pixels()
            .iter()
            .map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]),
    )
}

pub fn decoded(bytes: &[u8]) -> (u32, u32, HashMap<Colour, usize>) {
    let mut reader = png::Decoder::new(bytes).read_info().expect("a PNG");
    let mut buffer = vec![0; reader.output_buffer_size()];
    let info = reader.next_frame(&mut buffer).expect("its pixels");
    let channels = info.color_type.samples();
    let pixels = buffer[..info.buffer_size()]
        .chunks_exact(channels)
        .map(|p| [p[0], p[1], p[2]]);
    (info.width, info.height, colours(pixels))
}

/// The texts of the drawing, by position: none below the picture, and those of the key above the words under it.
pub fn keeps_its_places(document: &Document, state: &str) {
    for span in document.descendants().filter(|node| node.has_tag_name("tspan")) {
        let number = |name| span.attribute(name).and_then(|value| value.parse::<f64>().ok());
        let (Some(x), Some(y)) = (number("x"), number("y")) else {
            continue;
        };
        let text = span.text().unwrap_or_default();
        let limit = if x > 1420.0 { 970.0 } else { 1072.0 };
        assert!(y <= limit, "{state}: {text} at {x}, {y}");
    }
}
