//! A small template and state, to be changed by tests.

use export::{
    Camera, Colors, Connector, Hatch, Label, LabelStyle, Legend, LegendEntry, MapState, Mark, Paint, Provenance, Reach,
    Region, Shape, Template,
};

/// Half an em for each character: no browser is needed to know that.
pub fn measure(font: &str, text: &str) -> f64 {
    let size = font
        .split(' ')
        .find_map(|part| part.strip_suffix("px")?.parse::<f64>().ok());
    size.expect("a font has a size") / 2.0 * text.chars().count() as f64
}

pub fn template() -> Template {
    let color = |name: &str| format!("#{name:0<6}");
    let paint = |id: &str, tile: Option<&str>| Paint {
        id: id.into(),
        fill: color("f"),
        line: None,
        hatch: tile.map(|tile| Hatch {
            tile: tile.into(),
            stroke: color("3"),
            width: 0.9,
            faint: id == "improving",
        }),
    };
    let label = |text: &str, style| Label {
        text: text.into(),
        style,
        home: [500.0, 500.0],
        near: [520.0, 510.0],
    };
    Template {
        title: "A title".into(),
        heading: "A heading".into(),
        as_of: "as of then".into(),
        sources_elsewhere: "Elsewhere.".into(),
        serif: "'A Face', serif".into(),
        sans: "sans-serif".into(),
        colors: Colors {
            ink: color("1"),
            ink_soft: color("2"),
            paper: color("e1"),
            accent: color("a"),
            rule: color("4"),
            border: color("5"),
            halo: color("e2"),
            sea: color("6"),
            sea_ink: color("7"),
            land: color("8"),
            land_ink: color("9"),
            land_line: color("b"),
            subject: color("c"),
            subject_ink: color("d"),
        },
        paints: vec![
            paint("plain", None),
            paint("improving", Some("M0 10l10-10")),
            paint("subject", None),
            paint("karabakh", Some("M1 2.5h4M6 7.5h4")),
        ],
        labels: vec![
            label("Sea\nof words", LabelStyle::Water),
            label("NEIGHBOR", LabelStyle::Neighbor),
            label("Republic", LabelStyle::Republic),
            label("Subject", LabelStyle::Subject),
        ],
        footer: vec!["Where it is from.".into()],
    }
}

pub fn state() -> MapState {
    let shape = |x: f64| Shape {
        outline: format!("M{x} 100h300v200h-300z"),
        bounds: [x, 100.0, 300.0, 200.0],
    };
    let region = |id: &str, paint: &str, mark, x| Region {
        id: id.into(),
        label: format!("{id}, a republic"),
        paint: paint.into(),
        opacity: "1".into(),
        solid: false,
        mark,
        shape: shape(x),
    };
    MapState {
        home_width: 1368.0,
        camera: Camera { x: 0.0, y: 0.0, k: 1.0 },
        reach: Reach::Home,
        land: "M0 0h900v600h-900z".into(),
        lakes: "M5 5h5v5z".into(),
        regions: vec![
            region("one", "improving", None, 100.0),
            region("two", "plain", Some(Mark::Lit), 500.0),
            region("three", "improving", Some(Mark::Chosen), 900.0),
        ],
        overlay: shape(520.0),
        leaders: vec![[1.0, 2.0, 3.0, 4.5]],
        connector: Some(Connector {
            paint: "uneven".into(),
            arc: "M1 1q2 2 3 3".into(),
            ends: "M1 1h1M4 4h1".into(),
        }),
        legend: Legend {
            title: "What colors mean".into(),
            heading: "What colors mean".into(),
            entries: vec![LegendEntry {
                text: "Improving (2)".into(),
                paint: "improving".into(),
                dimmed: false,
            }],
            provenance: Provenance {
                text: "Our reading".into(),
                sources: vec![],
            },
        },
        republic: None,
        sentence: None,
        footer: vec!["https://example.org/ · Made today".into()],
    }
}
