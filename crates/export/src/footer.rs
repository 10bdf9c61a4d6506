//! The paragraphs under the picture, and its description.

use crate::state::{MapState, Provenance};
use crate::template::Template;
use crate::typesetter::{Style, Typesetter};
use crate::xml::Xml;

const LEFT: f64 = 48.0;
const TOP: f64 = 980.0;
const WIDTH: f64 = 1824.0;

/// More characters than this are too many sources for the legend.
const ROOM_FOR_SOURCES: usize = 400;

pub fn draw(xml: &mut Xml, typesetter: Typesetter, state: &MapState) {
    xml.element("g", &[], |xml| {
        let mut y = TOP;
        for paragraph in paragraphs(typesetter.template, state) {
            y = typesetter.write(xml, Style::Footer, paragraph, [LEFT, y], WIDTH);
        }
    });
}

/// What programs read aloud in place of the picture.
pub fn description(template: &Template, state: &MapState) -> String {
    let mut out = format!(
        "{} {}",
        state.legend.title,
        provenance(template, &state.legend.provenance)
    );
    for paragraph in paragraphs(template, state) {
        out.push(' ');
        out.push_str(paragraph);
    }
    out
}

/// Where the colors of the layer come from, as a paragraph.
pub fn provenance(template: &Template, provenance: &Provenance) -> String {
    let Provenance { text, sources } = provenance;
    let sources = sources.join("; ");
    if sources.is_empty() {
        text.clone()
    } else if sources.chars().count() > ROOM_FOR_SOURCES {
        format!("{text}. {}", template.sources_elsewhere)
    } else {
        format!("{text}. {sources}.")
    }
}

fn paragraphs<'a>(template: &'a Template, state: &'a MapState) -> impl Iterator<Item = &'a str> {
    template.footer.iter().chain(&state.footer).map(String::as_str)
}
