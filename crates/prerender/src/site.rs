//! Everything that the pages are printed from, read and checked once.

use crate::error::{PrerenderError, Result};
use crate::files;
use crate::publish::dataset::Dataset;
use content::model::Content;
use geo::atlas::Atlas;
use geo::projection::Projection;
use std::path::{Path, PathBuf};

pub struct Site {
    /// The folder that holds `content/`, `geometry/`, `style/` and `web/`.
    pub project: PathBuf,
    pub content: Content,
    pub atlas: Atlas,
    pub projection: Projection,
    pub dataset: Dataset,
}

impl Site {
    /// Reads the site from a checkout of the project.
    ///
    /// # Errors
    /// Everything that is wrong with the content, or what is wrong with the outlines.
    pub fn read(project: &Path) -> Result<Self> {
        let content = content::load(&project.join("content"))?;
        let file = project.join("geometry/atlas.json");
        let atlas = Atlas::read(&file).map_err(|source| PrerenderError::Outlines { file, source })?;
        let projection = Projection::of(&atlas.about).map_err(|error| {
            let help = "`cargo xtask geometry` writes it";
            PrerenderError::invalid("geometry/atlas.json", error.to_string(), help)
        })?;
        let dataset = Dataset::of(&content)?;
        Ok(Self {
            project: project.to_owned(),
            content,
            atlas,
            projection,
            dataset,
        })
    }

    /// The text of `style/<name>.css`.
    pub fn style(&self, name: &str) -> Result<String> {
        files::read(&self.project.join(format!("style/{name}.css")))
    }
}
