//! The legend beside the map, and what is chosen under it.

use crate::error::Error;
use crate::footer::provenance;
use crate::hatching::{draw_hatching, hatching};
use crate::rect::Rect;
use crate::state::MapState;
use crate::template::Template;
use crate::typesetter::{Style, Typesetter};
use crate::xml::{Attributes, Xml};

const LEFT: f64 = 1440.0;
const TOP: f64 = 116.0;
const WIDTH: f64 = 432.0;
/// From the left edge of a swatch to its text.
const INDENT: f64 = 54.0;

/// Width and height of a swatch.
pub const SWATCH: (f64, f64) = (38.0, 26.0);
/// The id of the clip path that swatches share.
pub const SWATCH_CLIP: &str = "swatch";
/// The side of a hatching's tile in a swatch.
const SWATCH_TILE: f64 = 12.0;

/// The opacity of entries while another one is chosen.
const DIMMED: f64 = 0.35;

pub fn draw(xml: &mut Xml, typesetter: Typesetter, state: &MapState) -> Result<(), Error> {
    let legend = &state.legend;
    xml.element("g", &[], |xml| {
        let mut y = typesetter.write(xml, Style::Title, &legend.heading, [LEFT, TOP - 4.0], WIDTH) + 10.0;
        for each in &legend.entries {
            y = entry(xml, typesetter, &each.text, &each.paint, each.dimmed, y)?;
        }
        let note = provenance(typesetter.template, &legend.provenance);
        y = typesetter.write(xml, Style::Note, &note, [LEFT, y], WIDTH) + 18.0;
        if let Some(sentence) = &state.sentence {
            y = typesetter.write(xml, Style::Title, &sentence.label, [LEFT, y], WIDTH);
            typesetter.write(xml, Style::Quote, &format!("“{}”", sentence.text), [LEFT, y], WIDTH);
        } else if let Some(republic) = &state.republic {
            y = typesetter.write(xml, Style::Name, &republic.name, [LEFT, y], WIDTH) + 4.0;
            y = entry(xml, typesetter, &republic.standing, &republic.paint, false, y)?;
            if let Some(summary) = &republic.summary {
                typesetter.write(xml, Style::Quote, summary, [LEFT, y], WIDTH);
            }
        }
        Ok(())
    })
}

/// A swatch and its text; returns where the next entry starts.
fn entry(xml: &mut Xml, typesetter: Typesetter, text: &str, paint: &str, dimmed: bool, y: f64) -> Result<f64, Error> {
    let opacity: Attributes = &[("opacity", &DIMMED)];
    let end = xml.element("g", if dimmed { opacity } else { &[] }, |xml| {
        swatch(xml, typesetter.template, paint, [LEFT, y + 2.0])?;
        Ok(typesetter.write(xml, Style::Entry, text, [LEFT + INDENT, y + 3.0], WIDTH - INDENT))
    })?;
    Ok(end.max(y + 30.0) + 8.0)
}

fn swatch(xml: &mut Xml, template: &Template, paint: &str, [x, y]: [f64; 2]) -> Result<(), Error> {
    let paint = template.paint(paint)?;
    let (width, height) = SWATCH;
    xml.element("g", &[("transform", &format_args!("translate({x} {y})"))], |xml| {
        xml.empty(
            "rect",
            &[
                ("width", &width),
                ("height", &height),
                ("fill", &paint.fill),
                // As on the map: white classes need a line of their own to be seen on white.
                ("stroke", paint.line.as_ref().unwrap_or(&template.colors.border)),
                ("stroke-width", &1.5),
            ],
        );
        if let Some(hatch) = &paint.hatch {
            let lines = hatching(&hatch.tile, SWATCH_TILE, Rect::new(0.0, 0.0, width, height));
            let stroke_width = hatch.width * (SWATCH_TILE / 10.0);
            let clip = format_args!("url(#{SWATCH_CLIP})");
            draw_hatching(xml, hatch, &lines, stroke_width, &[("clip-path", &clip)]);
        }
    });
    Ok(())
}
