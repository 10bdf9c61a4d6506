//! The rule: what becomes of a reading when some of its grounds are struck. It is here and nowhere else.

use crate::strikes::Strikes;
use miniserde::{Deserialize, Serialize};

/// What a reading rests on, each ground by its place in [`crate::model::Evidence::grounds`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grounds {
    /// Those that bear it.
    pub bear: Vec<usize>,
    /// Whether all of those are needed; otherwise each suffices.
    pub together: bool,
    /// Those that add to it, and could not bear it.
    pub add: Vec<usize>,
}

/// What is left of a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// None of its ground is gone.
    Whole,
    /// Some is gone, and what is left bears it.
    Faded,
    /// What is left does not bear it: it is not stated.
    Fallen,
}

impl Grounds {
    /// What is left when some grounds are struck.
    pub fn standing(&self, struck: &Strikes) -> Standing {
        let is_gone = |ground: &usize| struck.has(*ground);
        let gone = self.bear.iter().filter(|ground| is_gone(ground)).count();
        let falls = if self.together {
            gone > 0
        } else {
            gone == self.bear.len()
        };
        if falls {
            Standing::Fallen
        } else if gone > 0 || self.add.iter().any(is_gone) {
            Standing::Faded
        } else {
            Standing::Whole
        }
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = usize> + '_ {
        self.bear.iter().chain(&self.add).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(bear: &[usize], together: bool, add: &[usize], struck: &[usize]) -> Standing {
        let grounds = Grounds {
            bear: bear.to_vec(),
            together,
            add: add.to_vec(),
        };
        grounds.standing(&struck.iter().copied().collect())
    }

    #[test]
    fn what_needs_all_falls_with_one_and_what_needs_one_falls_with_all() {
        use Standing::{Faded, Fallen, Whole};
        for (together, struck, left) in [
            (true, &[][..], Whole),
            (true, &[1], Fallen),
            (true, &[1, 2], Fallen),
            (false, &[], Whole),
            (false, &[9], Whole),
            (false, &[1], Faded),
            (false, &[1, 2], Fallen),
        ] {
            assert_eq!(standing(&[1, 2], together, &[], struck), left, "{together} {struck:?}");
        }
    }

    #[test]
    fn what_only_adds_fades_and_never_bears() {
        for together in [true, false] {
            assert_eq!(standing(&[1], together, &[2], &[2]), Standing::Faded);
            assert_eq!(standing(&[1], together, &[2], &[1]), Standing::Fallen);
        }
    }
}
