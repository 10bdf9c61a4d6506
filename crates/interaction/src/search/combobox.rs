//! The state of the search box: the index, which arrives late; what was typed; the results; and the active one. Follows the
//! combobox pattern of the ARIA Authoring Practices: typing activates no option, the arrows do.

use super::{entry, find, fold, Entry, MOST};

/// The index, which is requested at the first focus.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Index {
    #[default]
    Absent,
    Loading,
    Failed,
    Ready(Vec<Entry>),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Combobox {
    index: Index,
    typed: String,
    /// What was typed, folded. Empty where it has no letter that is in the index, as in Chinese.
    query: String,
    /// The places of all results in the index, best first.
    found: Vec<usize>,
    active: Option<usize>,
}

/// What the status says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status<'a> {
    /// Nothing was typed.
    Empty,
    Loading,
    /// The index could not be loaded.
    Unavailable,
    NothingFound {
        typed: &'a str,
    },
    Found {
        count: usize,
        first: &'a Entry,
    },
}

impl Combobox {
    /// Whether the index was never requested. A failed request is repeated at the next focus only, not at each letter.
    pub fn needs_index(&self) -> bool {
        self.index == Index::Absent
    }

    /// Whether the index must be requested now, which it is from then on. A failed request may be repeated.
    pub fn start_loading(&mut self) -> bool {
        let starts = matches!(self.index, Index::Absent | Index::Failed);
        if starts {
            self.index = Index::Loading;
        }
        starts
    }

    /// Takes the file of the index, or its absence. A file without entries is not the index.
    pub fn finish_loading(&mut self, file: Option<&str>) {
        let entries = file.map(entry::parse).unwrap_or_default();
        self.index = if entries.is_empty() {
            Index::Failed
        } else {
            Index::Ready(entries)
        };
        self.search();
    }

    pub fn type_in(&mut self, typed: &str) {
        self.typed = typed.trim().to_owned();
        self.query = fold(typed);
        self.search();
    }

    fn search(&mut self) {
        self.active = None;
        self.found = match &self.index {
            Index::Ready(entries) => find(entries, &self.query),
            _ => Vec::new(),
        };
    }

    pub fn close(&mut self) {
        self.type_in("");
    }

    pub fn is_open(&self) -> bool {
        !self.typed.is_empty()
    }

    /// The number of options that are shown.
    pub fn shown(&self) -> usize {
        self.found.len().min(MOST)
    }

    /// The entry of an option.
    pub fn option(&self, at: usize) -> Option<&Entry> {
        let Index::Ready(entries) = &self.index else {
            return None;
        };
        entries.get(*self.found.get(at).filter(|_| at < MOST)?)
    }

    /// The option that the arrows have reached.
    pub fn active(&self) -> Option<usize> {
        self.active
    }

    /// Activates the next option, after the last the first.
    pub fn activate_next(&mut self) {
        let next = self.active.map_or(0, |active| active + 1);
        self.active = (self.shown() > 0).then_some(if next < self.shown() { next } else { 0 });
    }

    /// Activates the option before, before the first the last.
    pub fn activate_previous(&mut self) {
        let active = self.active.filter(|active| *active > 0);
        self.active = active.unwrap_or(self.shown()).checked_sub(1);
    }

    /// The option that Enter follows: the active one, or else the first.
    pub fn chosen(&self) -> Option<&Entry> {
        self.option(self.active.unwrap_or(0))
    }

    pub fn status(&self) -> Status<'_> {
        match (&self.index, self.option(0)) {
            _ if !self.is_open() => Status::Empty,
            (Index::Failed, _) => Status::Unavailable,
            (Index::Ready(_), None) => Status::NothingFound { typed: &self.typed },
            (Index::Ready(_), Some(first)) => Status::Found {
                count: self.found.len(),
                first,
            },
            (Index::Absent | Index::Loading, _) => Status::Loading,
        }
    }
}

#[cfg(test)]
mod tests;
