//! Everything that the pages are printed from, read and checked once.

use crate::error::{PrerenderError, Result};
use crate::files;
use crate::language::Language;
use crate::pages::lines;
use crate::publish::dataset::Dataset;
use content::changes::{self, Changes};
use content::model::Content;
use content::translation::{Report, Translation};
use geo::atlas::Atlas;
use geo::projection::Projection;
use state::moment_text;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The environment variable in which the build gives the address for reports of errors.
const REPORTS: &str = "AZERBAIJAN_1994_REPORTS";

pub struct Site {
    /// The folder that holds `content/`, `geometry/`, `style/` and `web/`.
    pub project: PathBuf,
    pub content: Content,
    pub atlas: Atlas,
    pub projection: Projection,
    pub dataset: Dataset,
    /// The language of this edition, and all that its readers can choose from.
    pub language: Language,
    pub languages: Vec<Language>,
    /// What has changed in the content.
    pub changes: Changes,
    /// Where readers report errors.
    pub reports: Option<String>,
    /// The texts about the moments, as the live program reads them.
    moments: &'static str,
}

impl Site {
    /// Reads the site from a checkout of the project.
    ///
    /// # Errors
    /// Everything that is wrong with the content, or what is wrong with the outlines.
    pub fn read(project: &Path, languages: &[Language]) -> Result<Self> {
        let content = content::load(&project.join("content"))?;
        let file = project.join("geometry/atlas.json");
        let atlas = Atlas::read(&file).map_err(|source| PrerenderError::Outlines { file, source })?;
        let projection = Projection::of(&atlas.about).map_err(|error| {
            let help = "`cargo xtask geometry` writes it";
            PrerenderError::invalid("geometry/atlas.json", error.to_string(), help)
        })?;
        let dataset = Dataset::of(&content, &atlas, &projection)?;
        // Nobody is led to the pseudo-language.
        let others = languages.iter().filter(|language| !language.is_pseudo()).cloned();
        Ok(Self {
            project: project.to_owned(),
            moments: moments(&content),
            changes: changes::read(&project.join("content"))?,
            reports: std::env::var(REPORTS).ok(),
            content,
            atlas,
            projection,
            dataset,
            language: Language::english(),
            languages: [Language::english()].into_iter().chain(others).collect(),
        })
    }

    /// The edition in another language, and what its translation lacks.
    ///
    /// # Errors
    /// When the translation is wrong.
    pub fn translated(&self, language: &Language) -> Result<(Arc<Self>, Option<Report>)> {
        let (content, report) = if language.is_pseudo() {
            (self.content.pseudo(), None)
        } else {
            let translation = Translation::read(&self.project.join("content"), &language.folder)?;
            let (content, report) = self.content.translated(&translation)?;
            (content, Some(report))
        };
        let mut languages = self.languages.clone();
        if language.is_pseudo() {
            languages.push(language.clone());
        }
        let site = Self {
            project: self.project.clone(),
            moments: language.catalogue.speak(|| moments(&content)),
            content,
            atlas: self.atlas.clone(),
            projection: self.projection,
            // The data set is the same in every language.
            dataset: self.dataset.clone(),
            language: language.clone(),
            languages,
            changes: self.changes.clone(),
            reports: self.reports.clone(),
        };
        Ok((Arc::new(site), report))
    }

    /// Calls a function that prints in the language of this edition.
    pub fn speak<T>(&self, act: impl FnOnce() -> T) -> T {
        let catalogue = self.language.catalogue;
        catalogue.speak(|| moment_text::speak(self.moments, act))
    }

    /// The text of `style/<name>.css`.
    pub fn style(&self, name: &str) -> Result<String> {
        files::read(&self.project.join(format!("style/{name}.css")))
    }
}

/// Needed until all pages are printed.
fn moments(content: &Content) -> &'static str {
    lines::moments(content).leak()
}
