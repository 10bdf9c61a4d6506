//! What a translation lacks, for the output of the build.

use super::state::State;
use super::texts::Key;
use std::collections::BTreeMap;
use std::fmt;

/// The state of a translation. It prints as one line with counts, then the keys of what is stale or missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub language: String,
    /// How many texts the content has, by file.
    pub texts: BTreeMap<String, usize>,
    /// Texts that have changed since they were translated. They are shown as they were translated.
    pub stale: Vec<Key>,
    /// Texts without a translation. They are shown in English.
    pub missing: Vec<Key>,
}

impl Report {
    pub(super) fn new(language: &str) -> Self {
        Self {
            language: language.to_owned(),
            texts: BTreeMap::new(),
            stale: Vec::new(),
            missing: Vec::new(),
        }
    }

    pub(super) fn count(&mut self, key: &Key, state: &State) {
        *self.texts.entry(key.file.clone()).or_default() += 1;
        match state {
            State::Fresh(_) => {}
            State::Stale(_) => self.stale.push(key.clone()),
            State::Missing => self.missing.push(key.clone()),
        }
    }

    /// Whether every text is translated as it is now.
    pub fn is_complete(&self) -> bool {
        self.stale.is_empty() && self.missing.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts: usize = self.texts.values().sum();
        let (stale, missing) = (self.stale.len(), self.missing.len());
        write!(
            f,
            "{}: {texts} texts of the content, {stale} stale, {missing} missing",
            self.language
        )?;
        for key in &self.stale {
            write!(f, "\n  stale: {key}")?;
        }
        // Of a file that nobody has begun to translate, one line is enough.
        let of = |file: &str| self.missing.iter().filter(|key| key.file == file).count();
        let mut last = "";
        for key in &self.missing {
            let all = of(&key.file);
            if self.texts.get(&key.file) != Some(&all) {
                write!(f, "\n  missing: {key}")?;
            } else if last != key.file {
                write!(f, "\n  missing: {}, all {all}", key.file)?;
            }
            last = &key.file;
        }
        Ok(())
    }
}
