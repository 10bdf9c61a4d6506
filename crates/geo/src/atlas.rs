//! The map as the recipe in `geometry/` made it: reads `geometry/atlas.json` and says what is wrong with it.
//!
//! All coordinates are map units: half a kilometre on the ground, x to the east, y down, (0, 0) at the top left corner
//! of the home frame. Native only: the browser gets the paths inside the printed page and never parses them.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use serde::Deserialize;

use crate::about::About;
use crate::frames::{Bounds, Frames};
use crate::outline::Outline;
use crate::point::Point;
use crate::svg_path::OutlineError;
use domain::republic::Republic;

/// One republic on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// The republic.
    pub republic: Republic,
    /// Its SVG path.
    pub path: String,
    /// The same path, read.
    pub outline: Outline,
    /// What to show to show it whole.
    pub bounds: Bounds,
    /// Where its name stands.
    pub label: Point,
    /// Where its capital of March 1994 lies.
    pub capital: Point,
}

/// The whole map.
#[derive(Clone, Debug, PartialEq)]
pub struct Atlas {
    /// Where its coordinates come from.
    pub about: About,
    /// What it can be framed to.
    pub frames: Frames,
    /// The fifteen, each at its [`Republic::index`].
    pub republics: Vec<Shape>,
    /// The SVG path of all neighbouring land.
    pub land: String,
    /// The SVG path of lakes, drawn over the land.
    pub lakes: String,
    /// The SVG path of the former autonomous oblast, approximate.
    pub nagorno_karabakh: String,
}

/// What can be wrong with the file.
#[derive(Debug)]
pub enum AtlasError {
    /// It cannot be opened.
    File(std::io::Error),
    /// It is not JSON of the expected form.
    Form(serde_json::Error),
    /// It has a shape for something that is not one of the fifteen.
    Stranger(String),
    /// It has no shape for one of the fifteen.
    Missing(Republic),
    /// A path in it cannot be read; the name says whose.
    Path(String, OutlineError),
}

impl fmt::Display for AtlasError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) => write!(f, "the atlas cannot be opened: {error}"),
            Self::Form(error) => write!(f, "the atlas is not of the expected form: {error}"),
            Self::Stranger(slug) => write!(f, "the atlas has a shape for {slug:?}, which is not one of the fifteen"),
            Self::Missing(republic) => write!(f, "the atlas has no shape for {}", republic.slug()),
            Self::Path(name, error) => write!(f, "the path of {name} cannot be read: {error}"),
        }
    }
}

impl std::error::Error for AtlasError {}

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
    /// Opens and reads `geometry/atlas.json`.
    ///
    /// # Errors
    /// When the file cannot be opened, and as [`Atlas::parse`].
    pub fn read(file: &Path) -> Result<Self, AtlasError> {
        Self::parse(&std::fs::read_to_string(file).map_err(AtlasError::File)?)
    }

    /// Reads the text of `geometry/atlas.json`.
    ///
    /// # Errors
    /// When it is not of the expected form, when it does not hold exactly the fifteen, or when a path is malformed.
    pub fn parse(text: &str) -> Result<Self, AtlasError> {
        let mut file: File = serde_json::from_str(text).map_err(AtlasError::Form)?;
        let read =
            |name: &str, path: &str| Outline::parse(path).map_err(|error| AtlasError::Path(name.to_owned(), error));
        let mut republics = Vec::with_capacity(Republic::ALL.len());
        for republic in Republic::ALL {
            let shape = file
                .republics
                .remove(republic.slug())
                .ok_or(AtlasError::Missing(republic))?;
            republics.push(Shape {
                republic,
                outline: read(republic.slug(), &shape.path)?,
                path: shape.path,
                bounds: shape.bounds,
                label: shape.label,
                capital: shape.capital,
            });
        }
        if let Some((slug, _)) = file.republics.pop_first() {
            return Err(AtlasError::Stranger(slug));
        }
        for (name, path) in [
            ("land", &file.land),
            ("lakes", &file.lakes),
            ("nagorno_karabakh", &file.nagorno_karabakh),
        ] {
            read(name, path)?;
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

    /// The shape of a republic.
    pub fn of(&self, republic: Republic) -> &Shape {
        &self.republics[republic.index()]
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

    fn complaint(text: &str) -> String {
        Atlas::parse(text)
            .map(|_| String::new())
            .unwrap_or_else(|error| error.to_string())
    }

    #[test]
    fn a_file_with_the_fifteen_is_read_in_their_order() {
        let slugs: Vec<&str> = Republic::ALL.iter().rev().map(|r| r.slug()).collect();
        let atlas = Atlas::parse(&text(&slugs, "M0 0l4 0 0 4z")).expect("a good file");
        for republic in Republic::ALL {
            assert_eq!(atlas.of(republic).republic, republic);
        }
        assert!((atlas.frames.home.aspect() - 1.6).abs() < 1e-9);
    }

    #[test]
    fn a_file_that_lacks_a_republic_or_has_a_stranger_is_named_for_it() {
        let mut slugs: Vec<&str> = Republic::ALL.iter().map(|r| r.slug()).collect();
        slugs.push("karabakh");
        assert!(complaint(&text(&slugs, "M0 0l4 0 0 4z")).contains("karabakh"));
        assert!(complaint(&text(&slugs[1..15], "M0 0l4 0 0 4z")).contains("no shape for armenia"));
    }

    #[test]
    fn a_path_that_cannot_be_read_is_named_with_its_republic() {
        let slugs: Vec<&str> = Republic::ALL.iter().map(|r| r.slug()).collect();
        assert!(complaint(&text(&slugs, "M0 0c4 0z")).contains("armenia"));
        assert!(complaint("{}").contains("expected form"));
    }
}
