//! What is struck, and how an address names it: `?without=s2,s4,karabakh-war`.

use crate::model::Evidence;
use std::collections::BTreeSet;

/// The most names that an address is read for, and that are given back as unknown.
const MOST: usize = 200;
const MOST_UNKNOWN: usize = 5;
/// The most letters of an unknown name that are given back.
const LONGEST: usize = 40;

/// The grounds that are struck, by their places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strikes(BTreeSet<usize>);

/// What an address names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub struck: Strikes,
    /// Names that nothing rests on, the first few of them, cut to a bearable length.
    pub unknown: Vec<String>,
}

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

    /// Reads the value of an address. Never fails: what it does not know it names.
    pub fn read(evidence: &Evidence, value: &str) -> Named {
        let mut struck = BTreeSet::new();
        let mut unknown: Vec<String> = Vec::new();
        let names = value.split(',').map(str::trim).filter(|name| !name.is_empty());
        for name in names.take(MOST) {
            match evidence.grounds.iter().position(|ground| ground.id == name) {
                Some(place) => {
                    struck.insert(place);
                }
                None => {
                    let name: String = name.chars().take(LONGEST).collect();
                    if unknown.len() < MOST_UNKNOWN && !unknown.contains(&name) {
                        unknown.push(name);
                    }
                }
            }
        }
        Named {
            struck: Self(struck),
            unknown,
        }
    }

    /// The value for an address, in the order of the grounds.
    pub fn address(&self, evidence: &Evidence) -> String {
        let ids = self.iter().filter_map(|place| evidence.grounds.get(place));
        ids.map(|ground| ground.id.as_str()).collect::<Vec<_>>().join(",")
    }
}
