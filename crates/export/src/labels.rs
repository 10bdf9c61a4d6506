//! The names on the map. They keep their size whatever the scale.

use crate::number::rounded;
use crate::state::{MapState, Reach};
use crate::template::{Label, LabelStyle, Template};
use crate::viewport::{Viewport, FRAME};
use crate::xml::Xml;
use std::fmt::Display;

/// From one line of a name to the next.
const LEADING: f64 = 21.0;
/// From the middle of a line to its baseline.
const BASELINE: f64 = 6.0;
/// Names whose middle is this near to the edge of the frame are left out: across and down.
const MARGIN: (f64, f64) = (20.0, 10.0);

pub fn draw(xml: &mut Xml, template: &Template, state: &MapState, viewport: Viewport) {
    let group: crate::xml::Attributes = &[("text-anchor", &"middle"), ("font-size", &20), ("font-weight", &600)];
    xml.element("g", group, |xml| {
        for label in &template.labels {
            let map_point = if state.reach == Reach::Near {
                label.near
            } else {
                label.home
            };
            let point = viewport.to_picture(map_point);
            if is_inside(point) {
                draw_label(xml, template, label, state.reach, point);
            }
        }
    });
}

fn is_inside([x, y]: [f64; 2]) -> bool {
    let (across, down) = MARGIN;
    let within = |at: f64, start: f64, length: f64, margin: f64| at >= start + margin && at <= start + length - margin;
    within(x, FRAME.x, FRAME.width, across) && within(y, FRAME.y, FRAME.height, down)
}

fn draw_label(xml: &mut Xml, template: &Template, label: &Label, reach: Reach, point: [f64; 2]) {
    let colors = &template.colors;
    let mut look: Vec<(&str, &dyn Display)> = Vec::new();
    let mut halo = None;
    match label.style {
        LabelStyle::Water => look.extend_from_slice(&[
            ("fill", &colors.sea_ink),
            ("font-style", &"italic"),
            ("font-size", &18),
            ("font-weight", &400),
            ("font-family", &template.serif),
        ]),
        LabelStyle::City => look.extend_from_slice(&[
            ("text-anchor", &"start"),
            ("font-style", &"italic"),
            ("font-size", &18),
            ("font-weight", &400),
            ("font-family", &template.serif),
        ]),
        LabelStyle::Neighbor => look.extend_from_slice(&[
            ("fill", &colors.land_ink),
            ("font-size", &17),
            ("font-weight", &400),
            ("letter-spacing", &1.4),
        ]),
        LabelStyle::Subject if reach == Reach::Near => {
            look.push(("fill", &colors.subject_ink));
            halo = Some(&colors.subject);
        }
        LabelStyle::Republic | LabelStyle::Subject => halo = Some(&colors.halo),
    }
    // The halo is a second text: few programs can draw a stroke behind its fill.
    if let Some(color) = halo {
        let behind: crate::xml::Attributes = &[
            ("fill", color),
            ("stroke", color),
            ("stroke-width", &5),
            ("stroke-linejoin", &"round"),
            ("aria-hidden", &true),
        ];
        xml.element("text", behind, |xml| lines(xml, &label.text, point));
    }
    xml.element("text", &look, |xml| lines(xml, &label.text, point));
}

fn lines(xml: &mut Xml, text: &str, [x, y]: [f64; 2]) {
    let last = text.matches('\n').count() as f64;
    let mut baseline = y + BASELINE - LEADING * last / 2.0;
    for line in text.split('\n') {
        let place: crate::xml::Attributes = &[("x", &rounded(x, 1)), ("y", &rounded(baseline, 1))];
        xml.text_element("tspan", place, line);
        baseline += LEADING;
    }
}
