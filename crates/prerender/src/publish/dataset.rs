//! The data set for download: a table, a document with the whole content, its JSON Schema, and the borders. docs/data.md is
//! the guide.
//!
//! The same content always gives the same bytes, because the page prints the hashes of the files.

mod classification;
mod csv;
mod error;
mod files;
mod geojson;
mod json;
mod schema;
mod source;
mod stance;

pub use classification::LICENSE;
pub use error::DatasetError;
pub use files::{CSV, GEOJSON, JSON, SCHEMA};

use crate::hex::sha256;
use content::model::Content;
use geo::atlas::Atlas;
use geo::projection::Projection;
use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};

/// The files to download.
#[derive(Clone, Debug)]
pub struct Dataset {
    /// The table, the document, its schema, and the borders, in this order.
    pub files: [File; 4],
}

/// A file of the data set.
#[derive(Clone, Debug)]
pub struct File {
    /// The name, without a folder.
    pub name: &'static str,
    pub bytes: Vec<u8>,
    /// The SHA-256 of `bytes`, lower-case hexadecimal.
    pub sha256: String,
}

impl Dataset {
    /// Makes the files of a content and the outlines.
    ///
    /// # Errors
    /// When a spreadsheet would take a cell of the table for a formula, or when an outline cannot be read.
    pub fn of(content: &Content, atlas: &Atlas, projection: &Projection) -> Result<Self, DatasetError> {
        Ok(Self {
            files: [
                File::new(CSV, csv::table(content)?),
                File::new(JSON, pretty(&json::Document::of(content))?),
                File::new(SCHEMA, pretty(&schema::schema(content))?),
                File::new(GEOJSON, geojson::collection(content, atlas, projection)?),
            ],
        })
    }
}

impl File {
    fn new(name: &'static str, bytes: Vec<u8>) -> Self {
        let sha256 = sha256(&bytes);
        Self { name, bytes, sha256 }
    }

    /// The number of bytes.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }
}

/// JSON with an indent of one space: readable, and hardly larger than without once it is compressed.
fn pretty(value: &impl Serialize) -> Result<Vec<u8>, DatasetError> {
    let mut bytes = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut bytes, PrettyFormatter::with_indent(b" "));
    value.serialize(&mut serializer)?;
    bytes.push(b'\n');
    Ok(bytes)
}
