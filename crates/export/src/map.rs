//! The map in its frame: land, republics, lakes, the overlay, what is chosen, leader lines and the connector.

use crate::error::Error;
use crate::hatching::{draw_hatching, hatching};
use crate::number::numbers;
use crate::rect::Rect;
use crate::state::{Connector, MapState, Mark, Reach, Region, Shape};
use crate::template::Template;
use crate::viewport::Viewport;
use crate::xml::Xml;
use std::fmt::Display;

/// The side of a hatching's tile, in pixels of the page.
const TILE: f64 = 9.0;

/// The paint of the overlay of Nagorno-Karabakh, and its id.
const OVERLAY: &str = "karabakh";

pub fn draw(xml: &mut Xml, template: &Template, state: &MapState, viewport: Viewport) -> Result<(), Error> {
    let map = Map {
        template,
        viewport,
        pixel: viewport.pixel(),
    };
    let transform = viewport.transform();
    xml.element(
        "g",
        &[("stroke-linejoin", &"round"), ("transform", &transform)],
        |xml| {
            let colors = &template.colors;
            map.outline(xml, Some(&colors.land), &colors.land_line, 1.0, &[], &state.land);
            for region in &state.regions {
                map.region(xml, region)?;
            }
            map.outline(xml, Some(&colors.sea), &colors.border, 0.4, &[], &state.lakes);
            map.hatched(xml, OVERLAY, OVERLAY, &state.overlay)?;
            map.outline(xml, None, &colors.subject_ink, 0.9, &[2.0, 2.0], &state.overlay.outline);
            for region in &state.regions {
                let width = match region.mark {
                    None => continue,
                    Some(Mark::Lit) => 2.5,
                    Some(Mark::Chosen) => 3.0,
                };
                map.outline(xml, None, &colors.ink, width, &[], &region.shape.outline);
            }
            if state.reach == Reach::Home {
                state.leaders.iter().for_each(|line| map.leader(xml, *line));
            }
            if let Some(connector) = &state.connector {
                map.connector(xml, connector);
            }
            Ok(())
        },
    )
}

struct Map<'a> {
    template: &'a Template,
    viewport: Viewport,
    pixel: f64,
}

impl Map<'_> {
    /// A path, filled or not, with a line that is so many pixels of the page wide.
    fn outline(&self, xml: &mut Xml, fill: Option<&str>, stroke: &str, width: f64, dashes: &[f64], path: &str) {
        let fill = fill.unwrap_or("none");
        let width = width * self.pixel;
        let mut attributes: Vec<(&str, &dyn Display)> =
            vec![("fill", &fill), ("stroke", &stroke), ("stroke-width", &width)];
        let dashes: Vec<_> = dashes.iter().map(|size| (size * self.pixel).to_string()).collect();
        let dashes = dashes.join(" ");
        if !dashes.is_empty() {
            attributes.push(("stroke-dasharray", &dashes));
        }
        attributes.push(("d", &path));
        xml.empty("path", &attributes);
    }

    fn region(&self, xml: &mut Xml, region: &Region) -> Result<(), Error> {
        let colors = &self.template.colors;
        let paint = self.template.paint(&region.paint)?;
        let fill = if region.solid { &colors.ink_soft } else { &paint.fill };
        xml.element("g", &[("id", &region.id), ("opacity", &region.opacity)], |xml| {
            xml.text_element("title", &[], &region.label);
            let line = paint.line.as_ref().unwrap_or(&colors.border);
            self.outline(xml, Some(fill), line, 0.9, &[], &region.shape.outline);
            self.hatched(xml, &region.id, &region.paint, &region.shape)
        })
    }

    /// The lines of a paint's hatching in a shape, as far as it is seen.
    fn hatched(&self, xml: &mut Xml, id: &str, paint: &str, shape: &Shape) -> Result<(), Error> {
        let Some(hatch) = &self.template.paint(paint)?.hatch else {
            return Ok(());
        };
        let Some(visible) = Rect::from(shape.bounds).intersection(self.viewport.visible()) else {
            return Ok(());
        };
        let clip = format!("in-{id}");
        xml.element("clipPath", &[("id", &clip)], |xml| {
            xml.empty("path", &[("d", &shape.outline)]);
        });
        xml.element("g", &[("clip-path", &format_args!("url(#{clip})"))], |xml| {
            let size = TILE * self.pixel;
            let lines = hatching(&hatch.tile, size, visible);
            draw_hatching(xml, hatch, &lines, hatch.width * size / 10.0, &[]);
        });
        Ok(())
    }

    fn leader(&self, xml: &mut Xml, [x1, y1, x2, y2]: [f64; 4]) {
        let path = format!("M{x1} {y1}L{x2} {y2}");
        self.outline(xml, None, &self.template.colors.ink, 1.0, &[], &path);
        self.dot(xml, [x1, y1], 3.0);
    }

    fn connector(&self, xml: &mut Xml, connector: &Connector) {
        let colors = &self.template.colors;
        self.outline(xml, None, &colors.halo, 4.5, &[], &connector.arc);
        self.outline(xml, None, &colors.ink, 1.6, dashes(&connector.paint), &connector.arc);
        for end in connector.ends.split('M') {
            let mut point = numbers(end);
            if let (Some(x), Some(y)) = (point.next(), point.next()) {
                self.dot(xml, [x, y], 3.5);
            }
        }
    }

    fn dot(&self, xml: &mut Xml, [x, y]: [f64; 2], radius: f64) {
        xml.empty("circle", &[("cx", &x), ("cy", &y), ("r", &(radius * self.pixel))]);
    }
}

/// The dashes of a connector, in pixels of the page; the style sheet draws the same.
fn dashes(paint: &str) -> &'static [f64] {
    match paint {
        "strained" | "in-conflict" => &[5.0, 4.0],
        "uneven" => &[9.0, 4.0],
        "not-stated" => &[1.0, 5.0],
        _ => &[],
    }
}
