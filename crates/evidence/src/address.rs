//! How an address names what is struck: `?without=s2,s4,karabakh-war`.

use crate::model::Evidence;
use crate::strikes::Strikes;

/// The most names that an address is read for, and that are given back as unknown.
const MOST: usize = 200;
const MOST_UNKNOWN: usize = 5;
/// The most letters of an unknown name that are given back.
const LONGEST: usize = 40;

/// What an address names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub struck: Strikes,
    /// Names that nothing rests on, the first few of them, cut to a bearable length.
    pub unknown: Vec<String>,
}

/// Reads the value of an address. Never fails: what it does not know it names.
pub fn read(evidence: &Evidence, value: &str) -> Named {
    let mut struck = Vec::new();
    let mut unknown: Vec<String> = Vec::new();
    let names = value.split(',').map(str::trim).filter(|name| !name.is_empty());
    for name in names.take(MOST) {
        match evidence.grounds.iter().position(|ground| ground.id == name) {
            Some(place) => struck.push(place),
            None => {
                let name: String = name.chars().take(LONGEST).collect();
                if unknown.len() < MOST_UNKNOWN && !unknown.contains(&name) {
                    unknown.push(name);
                }
            }
        }
    }
    Named {
        struck: struck.into_iter().collect(),
        unknown,
    }
}

/// The value for an address, in the order of the grounds.
pub fn write(evidence: &Evidence, struck: &Strikes) -> String {
    let ids = struck.iter().filter_map(|place| evidence.grounds.get(place));
    ids.map(|ground| ground.id.as_str()).collect::<Vec<_>>().join(",")
}
