//! The whole picture: a slide with a heading, the map, the legend beside it and paragraphs under it.

use crate::error::Error;
use crate::state::MapState;
use crate::template::Template;
use crate::typesetter::{Measure, Typesetter};
use crate::viewport::{Viewport, FRAME};
use crate::xml::Xml;
use crate::{footer, labels, legend, map};
use miniserde::json;

/// The size of a slide.
pub const SIZE: (u32, u32) = (1920, 1080);

/// The clip path of the map.
const FRAME_CLIP: &str = "frame";

/// Draws the picture of what the page shows, as an SVG document.
///
/// # Errors
/// When the state names a paint that the template does not have, or has no scale.
pub fn svg(template: &Template, state: &MapState, measure: Measure) -> Result<String, Error> {
    let viewport = Viewport::new(state)?;
    let typesetter = Typesetter { template, measure };
    let (width, height) = SIZE;
    let colors = &template.colors;
    let mut xml = Xml::default();
    xml.element(
        "svg",
        &[
            ("xmlns", &"http://www.w3.org/2000/svg"),
            ("viewBox", &format_args!("0 0 {width} {height}")),
            ("width", &width),
            ("height", &height),
            ("font-family", &template.sans),
            ("fill", &colors.ink),
        ],
        |xml| {
            xml.text_element("title", &[], &template.title);
            xml.text_element("desc", &[], &footer::description(template, state));
            clips(xml);
            xml.empty(
                "rect",
                &[("width", &width), ("height", &height), ("fill", &colors.paper)],
            );
            heading(xml, template);
            xml.element("g", &[("clip-path", &format_args!("url(#{FRAME_CLIP})"))], |xml| {
                frame(xml, &[("fill", &colors.sea)]);
                map::draw(xml, template, state, viewport)?;
                labels::draw(xml, template, state, viewport);
                Ok(())
            })?;
            frame(xml, &[("fill", &"none"), ("stroke", &colors.rule)]);
            legend::draw(xml, typesetter, state)?;
            footer::draw(xml, typesetter, state);
            Ok(())
        },
    )?;
    Ok(xml.finish())
}

/// The same from JSON, as the page hands it over.
///
/// # Errors
/// As [`svg`], and when the JSON is not what the types say.
pub fn svg_from_json(template: &str, state: &str, measure: Measure) -> Result<String, Error> {
    let template = json::from_str(template).map_err(|_| Error::Json("template"))?;
    let state = json::from_str(state).map_err(|_| Error::Json("state"))?;
    svg(&template, &state, measure)
}

fn clips(xml: &mut Xml) {
    let (width, height) = legend::SWATCH;
    xml.element("defs", &[], |xml| {
        xml.element("clipPath", &[("id", &FRAME_CLIP)], |xml| frame(xml, &[]));
        xml.element("clipPath", &[("id", &legend::SWATCH_CLIP)], |xml| {
            xml.empty("rect", &[("width", &width), ("height", &height)]);
        });
    });
}

fn frame(xml: &mut Xml, more: crate::xml::Attributes) {
    let place: crate::xml::Attributes = &[
        ("x", &FRAME.x),
        ("y", &FRAME.y),
        ("width", &FRAME.width),
        ("height", &FRAME.height),
    ];
    xml.empty("rect", &[place, more].concat());
}

fn heading(xml: &mut Xml, template: &Template) {
    xml.empty("rect", &[("x", &48), ("y", &32), ("width", &1824), ("height", &6)]);
    xml.element(
        "text",
        &[
            ("x", &48),
            ("y", &88),
            ("font-family", &template.serif),
            ("font-size", &44),
            ("font-weight", &600),
        ],
        |xml| {
            xml.text(&template.heading);
            let date: crate::xml::Attributes = &[
                ("dx", &18),
                ("fill", &template.colors.accent),
                ("font-style", &"italic"),
                ("font-weight", &500),
            ];
            xml.text_element("tspan", date, &template.as_of);
        },
    );
}
