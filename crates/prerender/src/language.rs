//! The editions in other languages: each a whole site in a folder of its own, printed from the same components.
//!
//! The English edition is in the root. The pseudo-language is for translators and tests: its pages lead to the others, and no
//! other page leads to it.

use crate::error::{PrerenderError, Result};
use messages::catalogue::{Catalogue, SOURCE};
use messages::pseudo;
use std::env;
use std::path::Path;

/// The environment variable in which the build gives the codes, with commas.
pub const VARIABLE: &str = "AZERBAIJAN_1994_LANGUAGES";

/// An edition of the site.
#[derive(Clone)]
pub struct Language {
    pub catalogue: &'static Catalogue,
    /// Its folder in the site. Empty for the English edition, which is in the root.
    pub folder: String,
}

impl Language {
    pub fn english() -> Self {
        Self {
            catalogue: Catalogue::english(),
            folder: String::new(),
        }
    }

    /// The editions that the build asks for beside the English one.
    ///
    /// # Errors
    /// When a language has no folder in `locales/`, or its messages are wrong.
    pub fn from_environment(project: &Path) -> Result<Vec<Self>> {
        let codes = env::var(VARIABLE).unwrap_or_default();
        let codes = codes
            .split(',')
            .map(str::trim)
            .filter(|code| !code.is_empty() && *code != SOURCE);
        codes.map(|code| Self::read(project, code)).collect()
    }

    pub fn pseudo() -> Self {
        Self {
            catalogue: Catalogue::pseudo(),
            folder: pseudo::FOLDER.to_owned(),
        }
    }

    fn read(project: &Path, code: &str) -> Result<Self> {
        if code == pseudo::FOLDER {
            return Ok(Self::pseudo());
        }
        let catalogue = Catalogue::read(&project.join("locales"), code).map_err(|problem| {
            let help = "docs/translating.md says how a translation is made";
            PrerenderError::invalid(format!("locales/{code}"), problem.to_string(), help)
        })?;
        Ok(Self {
            // It is needed until all pages are printed.
            catalogue: Box::leak(Box::new(catalogue)),
            folder: code.to_owned(),
        })
    }

    pub fn is_english(&self) -> bool {
        self.folder.is_empty()
    }

    pub fn is_pseudo(&self) -> bool {
        self.folder == pseudo::FOLDER
    }

    /// The BCP 47 tag.
    pub fn code(&self) -> &'static str {
        self.catalogue.code()
    }

    /// What it calls itself.
    pub fn name(&self) -> &'static str {
        self.catalogue.speak(messages::language_name)
    }

    /// The path from the root of this edition to the root of another.
    pub fn path_to(&self, other: &Self) -> String {
        match (self.is_english(), other.is_english()) {
            (true, true) => String::new(),
            (true, false) => format!("{}/", other.folder),
            (false, true) => "../".to_owned(),
            (false, false) => format!("../{}/", other.folder),
        }
    }
}
