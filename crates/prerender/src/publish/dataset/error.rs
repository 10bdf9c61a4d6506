//! The errors of making the data set.

use geo::svg_path::OutlineError;

/// The files of the data set cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum DatasetError {
    /// A spreadsheet would run the cell.
    #[error("{republic}, {column}: a spreadsheet would take \"{cell}\" for a formula\n  help: begin it with a letter or a digit")]
    Formula {
        republic: &'static str,
        column: String,
        cell: String,
    },
    #[error("the table cannot be written: {0}")]
    Csv(#[from] csv::Error),
    #[error("the outline of Nagorno-Karabakh cannot be read: {0}\n  help: `cargo xtask geometry` writes it")]
    Outline(#[from] OutlineError),
    #[error("the document cannot be written: {0}")]
    Json(#[from] serde_json::Error),
}
