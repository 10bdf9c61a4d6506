//! Everything that the pages are printed from, read and checked once.

use crate::error::{PrerenderError, Result};
use crate::files;
use crate::publish::dataset::Dataset;
use content::model::Content;
use geo::atlas::Atlas;
use std::path::{Path, PathBuf};

pub struct Site {
    /// The folder that holds `content/`, `geometry/`, `style/` and `web/`.
    pub project: PathBuf,
    pub content: Content,
    pub atlas: Atlas,
    pub dataset: Dataset,
}

impl Site {
    /// Reads the site from a checkout of the project.
    ///
    /// # Errors
    /// Everything that is wrong with the content, or what is wrong with the outlines.
    pub fn read(project: &Path) -> Result<Self> {
        let content = content::load(&project.join("content")).map_err(PrerenderError::Content)?;
        let file = project.join("geometry/atlas.json");
        let atlas = Atlas::read(&file).map_err(|source| PrerenderError::Outlines { file, source })?;
        let dataset = Dataset::of(&content).map_err(|error| PrerenderError::Publish(error.to_string()))?;
        Ok(Self {
            project: project.to_owned(),
            content,
            atlas,
            dataset,
        })
    }

    /// The text of `style/<name>.css`.
    pub fn style(&self, name: &str) -> Result<String> {
        files::read(&self.project.join(format!("style/{name}.css")))
    }
}
