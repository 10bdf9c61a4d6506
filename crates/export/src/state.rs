//! What the page shows: read from its document by `web/picture.js` and handed over as JSON.

use crate::rect::Rect;
use serde::{Deserialize, Serialize};

/// The map, its legend and the selection, as they are seen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MapState {
    /// The width of the home view in map units.
    pub home_width: f64,
    pub camera: Camera,
    pub reach: Reach,
    /// Path data of the land around the republics.
    pub land: String,
    /// Path data of the lakes.
    pub lakes: String,
    /// The republics in order of drawing.
    pub regions: Vec<Region>,
    /// The overlay of Nagorno-Karabakh.
    pub overlay: Shape,
    /// Lines from names to places: `[x1, y1, x2, y2]`.
    pub leaders: Vec<[f64; 4]>,
    pub connector: Option<Connector>,
    pub legend: Legend,
    pub selection: Option<Selection>,
    /// Paragraphs after those of the template's footer.
    pub footer: Vec<String>,
}

/// The top left corner of what is seen, in map units, and the scale; at 1 the home view fills the picture.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Camera {
    pub x: f64,
    pub y: f64,
    pub k: f64,
}

/// Which names the map has room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reach {
    Far,
    Home,
    Near,
}

/// An outline and its bounding box, in map units.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shape {
    pub outline: String,
    pub bounds: Rect,
}

/// A republic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Region {
    pub id: String,
    /// Its accessible name.
    pub label: String,
    pub paint: String,
    /// As CSS computes it.
    pub opacity: String,
    /// Drawn solid in place of its fill: the page shows what the source leaves out.
    pub solid: bool,
    pub mark: Option<Mark>,
    #[serde(flatten)]
    pub shape: Shape,
}

/// The outline of a republic that stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    Chosen,
    Lit,
}

/// The arc from Baku to the capital of the chosen republic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Connector {
    pub paint: String,
    /// Path data.
    pub arc: String,
    /// Path data of the dots at its ends.
    pub ends: String,
}

/// The legend.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Legend {
    /// What the colors stand for.
    pub title: String,
    /// What stands over the entries: the title, unless the page shows what the source leaves out.
    pub heading: String,
    pub entries: Vec<LegendEntry>,
    pub provenance: Provenance,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LegendEntry {
    pub text: String,
    pub paint: String,
    /// Whether another class is chosen.
    pub dimmed: bool,
}

/// Where the colors of the layer come from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Provenance {
    pub text: String,
    pub sources: Vec<String>,
}

/// What the reader has chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Selection {
    Sentence {
        label: String,
        text: String,
    },
    Republic {
        name: String,
        standing: String,
        paint: String,
        /// Only at the moment that summaries are about.
        summary: Option<String>,
    },
}
