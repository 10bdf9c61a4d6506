//! What the page shows: read from its document by `web/picture.js` and handed over as JSON.

use miniserde::{Deserialize, Serialize};

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
    /// The chosen republic, unless a sentence is chosen.
    pub republic: Option<ChosenRepublic>,
    pub sentence: Option<Sentence>,
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

/// Which names the map has space for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reach {
    #[serde(rename = "home")]
    Home,
    #[serde(rename = "near")]
    Near,
}

/// An outline and its bounding box, in map units.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shape {
    pub outline: String,
    /// `[x, y, width, height]`.
    pub bounds: [f64; 4],
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
    pub shape: Shape,
}

/// The outline of a republic that stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    #[serde(rename = "chosen")]
    Chosen,
    #[serde(rename = "lit")]
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

/// A chosen sentence, in its own words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sentence {
    pub label: String,
    pub text: String,
}

/// A chosen republic, with its standing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChosenRepublic {
    pub name: String,
    pub standing: String,
    pub paint: String,
    /// Only at the moment that summaries are about.
    pub summary: Option<String>,
}
