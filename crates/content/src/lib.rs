//! Reads the authored files of `content/`, validates them and returns one [`model::Content`]. Native only: the browser
//! never reads a content file.

mod captions;
pub mod changes;
pub mod classes;
pub mod collation;
pub mod date;
pub mod diagnostic;
pub mod files;
mod forms;
pub mod glossary_matches;
mod grounds;
mod legend;
pub mod load;
pub mod model;
mod moment_texts;
pub mod query;
pub mod quiz;
pub mod readability;
mod source_file;
pub mod translation;
mod validate;

pub use load::load;
