//! What is struck.

use std::collections::BTreeSet;

/// The grounds that are struck, by their places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strikes(BTreeSet<usize>);

impl FromIterator<usize> for Strikes {
    fn from_iter<I: IntoIterator<Item = usize>>(grounds: I) -> Self {
        Self(grounds.into_iter().collect())
    }
}

impl Strikes {
    pub fn has(&self, ground: usize) -> bool {
        self.0.contains(&ground)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// In the order of the grounds.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().copied()
    }
}
