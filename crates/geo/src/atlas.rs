//! Reads and validates `geometry/atlas.json`, the outlines that the recipe in `geometry/` makes.
//!
//! All coordinates are map units: half a kilometre on the ground, x to the east, y down, (0, 0) at the top left corner
//! of the home frame.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::about::About;
use crate::frames::{Bounds, Frames};
use crate::outline::Outline;
use crate::point::Point;
use crate::svg_path::OutlineError;
use domain::republic::Republic;

/// Half the width and height of a name of six letters around its position, in map units, on a picture of 600 pixels.
const HALF_NAME: Point = [500, 160];

/// One republic on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    pub republic: Republic,
    /// Its SVG path.
    pub path: String,
    /// The parsed path.
    pub outline: Outline,
    /// The rectangle around it.
    pub bounds: Bounds,
    /// The position of its name.
    pub label: Point,
    /// The position of its capital of March 1994.
    pub capital: Point,
}

/// The whole map.
#[derive(Clone, Debug, PartialEq)]
pub struct Atlas {
    pub about: About,
    pub frames: Frames,
    /// All fifteen, each at its [`Republic::index`].
    pub republics: Vec<Shape>,
    /// The SVG path of all neighbouring land.
    pub land: String,
    /// The SVG path of lakes, drawn over the land.
    pub lakes: String,
    /// The SVG path of the former autonomous oblast, approximate.
    pub nagorno_karabakh: String,
}

/// An error in the file; the caller adds its name.
#[derive(Debug, thiserror::Error)]
pub enum AtlasError {
    #[error("the atlas cannot be read: {0}")]
    Io(#[from] std::io::Error),
    #[error("the atlas is not of the expected form: {0}")]
    Json(#[from] serde_json::Error),
    #[error("the atlas has a shape for {0:?}, which is not one of the fifteen")]
    UnknownRepublic(String),
    #[error("the atlas has no shape for {}", .0.slug())]
    MissingRepublic(Republic),
    /// A path string is malformed.
    #[error("the path of {name} cannot be read: {error}")]
    Path {
        /// The republic or layer of the path.
        name: String,
        #[source]
        error: OutlineError,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    about: About,
    frames: Frames,
    republics: BTreeMap<String, FileShape>,
    land: String,
    lakes: String,
    nagorno_karabakh: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileShape {
    path: String,
    #[serde(rename = "box")]
    bounds: Bounds,
    label: Point,
    capital: Point,
}

impl Atlas {
    /// Reads `geometry/atlas.json`.
    ///
    /// # Errors
    /// When the file cannot be read, and as [`Atlas::parse`].
    pub fn read(file: &Path) -> Result<Self, AtlasError> {
        Self::parse(&std::fs::read_to_string(file)?)
    }

    /// Parses the text of `geometry/atlas.json`.
    ///
    /// # Errors
    /// When it is not of the expected form, when it does not hold exactly the fifteen, or when a path is malformed.
    pub fn parse(text: &str) -> Result<Self, AtlasError> {
        let mut file: File = serde_json::from_str(text)?;
        let outline = |name: &str, path: &str| {
            Outline::parse(path).map_err(|error| AtlasError::Path {
                name: name.to_owned(),
                error,
            })
        };
        let mut republics = Vec::with_capacity(Republic::ALL.len());
        for republic in Republic::ALL {
            let shape = file
                .republics
                .remove(republic.slug())
                .ok_or(AtlasError::MissingRepublic(republic))?;
            republics.push(Shape {
                republic,
                outline: outline(republic.slug(), &shape.path)?,
                path: shape.path,
                bounds: shape.bounds,
                label: shape.label,
                capital: shape.capital,
            });
        }
        if let Some((slug, _)) = file.republics.pop_first() {
            return Err(AtlasError::UnknownRepublic(slug));
        }
        for (name, path) in [
            ("land", &file.land),
            ("lakes", &file.lakes),
            ("nagorno_karabakh", &file.nagorno_karabakh),
        ] {
            outline(name, path)?;
        }
        Ok(Self {
            about: file.about,
            frames: file.frames,
            republics,
            land: file.land,
            lakes: file.lakes,
            nagorno_karabakh: file.nagorno_karabakh,
        })
    }

    pub fn of(&self, republic: Republic) -> &Shape {
        &self.republics[republic.index()]
    }

    /// What a view of a republic must show: all of it; or, of one that extends beyond the home frame, its capital and its
    /// name.
    pub fn essential(&self, republic: Republic) -> Bounds {
        let shape = self.of(republic);
        if self.frames.home.holds(&shape.bounds) {
            return shape.bounds;
        }
        let ([x, y], [capital_x, capital_y]) = (shape.label, shape.capital);
        let [half_width, half_height] = HALF_NAME;
        Bounds::from([x - half_width, y - half_height, 2 * half_width, 2 * half_height])
            .around(&Bounds::from([capital_x, capital_y, 0, 0]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(slugs: &[&str], path: &str) -> String {
        let shapes: Vec<String> = slugs
            .iter()
            .map(|slug| format!(r#""{slug}":{{"path":"{path}","box":[0,0,4,4],"label":[1,1],"capital":[2,2]}}"#))
            .collect();
        let square = r#""M0 0l4 0 0 4-4 0z""#;
        format!(
            r#"{{"about":{{"projection":"","unit_km":0.5,"origin_km":[0,0],"sources":[]}},
            "frames":{{"home":[0,0,16,10],"whole":[0,0,16,10],"caucasus":[0,0,1,1],"baltics":[0,0,1,1],
            "moldova":[0,0,1,1],"pamirs":[0,0,1,1]}},"republics":{{{}}},
            "land":{square},"lakes":{square},"nagorno_karabakh":{square}}}"#,
            shapes.join(",")
        )
    }

    fn error(text: &str) -> String {
        Atlas::parse(text)
            .map(|_| String::new())
            .unwrap_or_else(|error| error.to_string())
    }

    #[test]
    fn the_shapes_are_in_the_order_of_the_republics() {
        let slugs: Vec<&str> = Republic::ALL.iter().rev().map(|r| r.slug()).collect();
        let atlas = Atlas::parse(&text(&slugs, "M0 0l4 0 0 4z")).expect("a good file");
        for republic in Republic::ALL {
            assert_eq!(atlas.of(republic).republic, republic);
        }
        assert!((atlas.frames.home.aspect() - 1.6).abs() < 1e-9);
    }

    #[test]
    fn a_missing_or_unknown_republic_is_rejected_by_name() {
        let mut slugs: Vec<&str> = Republic::ALL.iter().map(|r| r.slug()).collect();
        slugs.push("karabakh");
        assert!(error(&text(&slugs, "M0 0l4 0 0 4z")).contains("karabakh"));
        assert!(error(&text(&slugs[1..15], "M0 0l4 0 0 4z")).contains("no shape for armenia"));
    }

    #[test]
    fn a_malformed_path_is_rejected_with_its_republic() {
        let slugs: Vec<&str> = Republic::ALL.iter().map(|r| r.slug()).collect();
        assert!(error(&text(&slugs, "M0 0c4 0z")).contains("armenia"));
        assert!(error("{}").contains("expected form"));
    }
}
