//! The downloads: the content of the page as files that other programs read, for those who would rather count than
//! click. The press writes them beside the page; nothing of this room enters the browser.
//!
//! - `csv`: one row for each republic. `json`: everything, whole. `schema`: what the JSON may hold, and what it means.
//! - `reading`: what more than one of them derives from the articles. `variants`: the controlled words, listed.
//!
//! The same content gives the same bytes, always: the page prints their fingerprints. docs/data.md is the guide.

mod csv;
mod json;
mod reading;
mod schema;
mod variants;

use content::model::Content;
use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};
use sha2::{Digest, Sha256};
use std::path::Path;

/// The table.
pub const CSV: &str = "azerbaijan-1994.csv";
/// The whole content.
pub const JSON: &str = "azerbaijan-1994.json";
/// The JSON Schema of the whole content.
pub const SCHEMA: &str = "azerbaijan-1994.schema.json";

/// Whose the stances are: a column of the table, so that no row goes about without it.
pub const CLASSIFICATION: &str = "Readings by this site";
/// The same at length.
pub const CLASSIFICATION_NOTE: &str =
    "Stances, summaries, accounts, silences, questions and the choice of context facts \
    are readings by this site, not statements of the source. Each stance and account names the sentences or context \
    facts it rests on. A republic without a stance is one the source is silent on; silence is not neutrality.";

/// The files to download.
#[derive(Clone, Debug)]
pub struct Dataset {
    /// The table, the whole content, and its schema, in this order.
    pub files: [File; 3],
}

/// One file to download.
#[derive(Clone, Debug)]
pub struct File {
    /// Its name, without a folder.
    pub name: &'static str,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// The SHA-256 of `bytes`, lower-case hexadecimal.
    pub sha256: String,
}

impl Dataset {
    /// The downloads of a content.
    ///
    /// # Errors
    /// When a value cannot stand in a table: a spreadsheet would take it for a formula.
    pub fn of(content: &Content) -> Result<Self, String> {
        Ok(Self {
            files: [
                File::new(CSV, csv::table(content)?),
                File::new(JSON, pretty(&json::Document::of(content))?),
                File::new(SCHEMA, pretty(&schema::schema(content))?),
            ],
        })
    }

    /// The downloads of the folder `content/` of a checkout.
    ///
    /// # Errors
    /// What is wrong with the authored files, one problem after the other; and as [`Dataset::of`].
    pub fn read(project: &Path) -> Result<Self, String> {
        let content = content::load(&project.join("content"))
            .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
        Self::of(&content)
    }
}

impl File {
    fn new(name: &'static str, bytes: Vec<u8>) -> Self {
        let sha256 = Sha256::digest(&bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        Self { name, bytes, sha256 }
    }

    /// How many bytes it has.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }
}

/// JSON a person can read too: one blank for each level costs next to nothing once a host has compressed it.
fn pretty(value: &impl Serialize) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut bytes, PrettyFormatter::with_indent(b" "));
    value.serialize(&mut serializer).map_err(|error| error.to_string())?;
    bytes.push(b'\n');
    Ok(bytes)
}
