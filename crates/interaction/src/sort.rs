//! Sorts the rows of a table by a column.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Ascending,
    Descending,
}

impl Direction {
    /// The value of `aria-sort`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ascending => "ascending",
            Self::Descending => "descending",
        }
    }
}

/// The indexes of the rows in their new order. The sort is stable. It is an insertion sort, because that of the standard
/// library adds two kilobytes to the download for fifteen rows.
pub fn order(keys: &[String], direction: Direction) -> Vec<usize> {
    let mut places: Vec<usize> = Vec::new();
    for (place, key) in keys.iter().enumerate() {
        let after = |other: &usize| match direction {
            Direction::Ascending => keys[*other] > *key,
            Direction::Descending => keys[*other] < *key,
        };
        let at = places.iter().position(after).unwrap_or(places.len());
        places.insert(at, place);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn equal_rows_keep_their_order_both_ways() {
        let keys = ["b", "a", "b", "a"].map(String::from);
        assert_eq!(order(&keys, Direction::Ascending), [1, 3, 0, 2]);
        assert_eq!(order(&keys, Direction::Descending), [0, 2, 1, 3]);
    }

    proptest! {
        #[test]
        fn the_order_is_that_of_the_stable_sort_of_the_standard_library(keys in proptest::collection::vec("[a-c]{0,2}", 0..20)) {
            let mut expected: Vec<usize> = (0..keys.len()).collect();
            expected.sort_by_key(|place| &keys[*place]);
            prop_assert_eq!(order(&keys, Direction::Ascending), expected);
        }
    }
}
