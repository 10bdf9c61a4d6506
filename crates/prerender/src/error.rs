//! What can go wrong while the pages are printed.

use crate::publish::dataset::DatasetError;
use content::diagnostic::Diagnostics;
use geo::atlas::AtlasError;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

pub type Result<T> = std::result::Result<T, PrerenderError>;

#[derive(Debug, Error)]
pub enum PrerenderError {
    /// Each diagnostic has its file, its line and its help.
    #[error(transparent)]
    Content(#[from] Diagnostics),

    #[error("{} cannot be used\n  help: `cargo xtask geometry` writes it", file.display())]
    Outlines { file: PathBuf, source: AtlasError },

    #[error("{} cannot be read or written", file.display())]
    File { file: PathBuf, source: io::Error },

    /// A file of the project, or one that Trunk wrote, is not what the prerenderer expects.
    #[error("{file}: {what}\n  help: {help}")]
    Invalid { file: String, what: String, help: String },

    /// A program that the prerenderer runs: esbuild or Binaryen.
    #[error("{program}: {what}")]
    Tool { program: &'static str, what: String },

    /// The downloads cannot be made from the content.
    #[error("the downloads: {0}")]
    Publish(#[from] DatasetError),

    #[error("the questions for learning platforms")]
    Questions(#[source] io::Error),

    #[error("JSON cannot be written or read")]
    Json(#[from] serde_json::Error),
}

impl PrerenderError {
    pub fn invalid(file: impl Into<String>, what: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Invalid {
            file: file.into(),
            what: what.into(),
            help: help.into(),
        }
    }

    /// For `map_err` on an operation on a file.
    pub fn file(file: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| Self::File {
            file: file.to_owned(),
            source,
        }
    }
}
