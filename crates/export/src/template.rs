//! What a picture holds whatever the page shows: printed once, when the site is built.

use crate::error::Error;
use miniserde::{json, Deserialize, Serialize};

/// Words, colors and typefaces of the picture, and where names stand on the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Template {
    pub title: String,
    pub heading: String,
    /// After the heading: the date of the data.
    pub as_of: String,
    /// In place of more sources than there is space for.
    pub sources_elsewhere: String,
    /// Lists of typefaces, as the `font-family` attribute holds them.
    pub serif: String,
    pub sans: String,
    pub colors: Colors,
    /// The looks of classes, in any order.
    pub paints: Vec<Paint>,
    /// The names on the map, in order of drawing.
    pub labels: Vec<Label>,
    /// The paragraphs under the picture; the page adds its address and date.
    pub footer: Vec<String>,
}

/// The colors of the light theme, by their names in the style sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Colors {
    pub ink: String,
    pub ink_soft: String,
    pub paper: String,
    pub accent: String,
    pub rule: String,
    pub border: String,
    pub halo: String,
    pub sea: String,
    pub sea_ink: String,
    pub land: String,
    pub land_ink: String,
    pub land_line: String,
    pub subject: String,
    pub subject_ink: String,
}

/// The look of a class: a fill, and lines over it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Paint {
    pub id: String,
    pub fill: String,
    /// The line around it, if it is another than between coloured republics.
    pub line: Option<String>,
    pub hatch: Option<Hatch>,
}

/// A hatching: the strokes of a tile of ten by ten.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hatch {
    /// Path data as [`crate::hatching`] takes it.
    pub tile: String,
    pub stroke: String,
    /// In tenths of the tile.
    pub width: f64,
    /// Whether the lines let the fill through.
    pub faint: bool,
}

/// A name on the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Label {
    /// Its lines are separated by line feeds.
    pub text: String,
    pub style: LabelStyle,
    /// The middle of the name in map units, in the home view.
    pub home: [f64; 2],
    /// The same when the map is zoomed in.
    pub near: [f64; 2],
}

/// What a name on the map names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LabelStyle {
    Water,
    /// A city, whose name begins beside its dot.
    City,
    /// A country around the republics.
    Neighbor,
    Republic,
    /// The republic that the source is about: when the map is zoomed in, its name stands on its own dark fill.
    Subject,
}

impl Template {
    /// As [`crate::svg_from_json`] takes it.
    pub fn json(&self) -> String {
        json::to_string(self)
    }

    pub(crate) fn paint(&self, id: &str) -> Result<&Paint, Error> {
        let found = self.paints.iter().find(|paint| paint.id == id);
        found.ok_or_else(|| Error::UnknownPaint(id.to_owned()))
    }
}
