//! Finds the next republic in the direction of an arrow key. The build script of `state` computes a table of the results
//! for all republics and directions; the browser only reads that table.

/// The four arrows, in the order of `state::generated::STEPS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the west.
    Left,
    /// To the east.
    Right,
    /// To the north.
    Up,
    /// To the south.
    Down,
}

impl Direction {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Left, Self::Right, Self::Up, Self::Down];

    /// The distance from `from` to `to` along this direction, and across it. Map units: x to the east, y down.
    fn measure(self, from: [i32; 2], to: [i32; 2]) -> (i64, i64) {
        let east = i64::from(to[0]) - i64::from(from[0]);
        let south = i64::from(to[1]) - i64::from(from[1]);
        match self {
            Self::Left => (-east, south.abs()),
            Self::Right => (east, south.abs()),
            Self::Up => (-south, east.abs()),
            Self::Down => (south, east.abs()),
        }
    }
}

/// The index of the next place in a direction from the place `here`; `here` itself if there is none.
///
/// It is the nearest place that lies further along the direction than across it, or else the nearest one that lies along it
/// at all.
pub fn next(places: &[[i32; 2]], here: usize, direction: Direction) -> usize {
    let from = places[here];
    let ahead = |wide: i64| {
        places
            .iter()
            .enumerate()
            .map(|(place, to)| (place, direction.measure(from, *to)))
            .filter(move |(_, (along, aside))| *along > 0 && *aside <= along * wide)
            .min_by_key(|(_, (along, aside))| along + 2 * aside)
    };
    ahead(1)
        .or_else(|| ahead(i64::from(u16::MAX)))
        .map_or(here, |(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_arrow_moves_in_its_direction_or_not_at_all(places in proptest::collection::vec((-99..99_i32, -99..99_i32), 1..20), here in any::<prop::sample::Index>()) {
            let places: Vec<[i32; 2]> = places.into_iter().map(|(x, y)| [x, y]).collect();
            let here = here.index(places.len());
            for direction in Direction::ALL {
                let there = next(&places, here, direction);
                let along = |place: usize| direction.measure(places[here], places[place]).0;
                prop_assert_eq!(there == here, (0..places.len()).all(|place| along(place) <= 0), "{:?}", direction);
                prop_assert!(there == here || along(there) > 0);
            }
        }
    }

    #[test]
    fn places_ahead_come_before_places_aside_and_near_before_far() {
        // Here, near ahead, far ahead, nearest but aside, behind.
        let places = [[0, 0], [10, 2], [20, 0], [4, 6], [-5, 0]];
        assert_eq!(next(&places, 0, Direction::Right), 1);
        assert_eq!(next(&places, 0, Direction::Left), 4);
        assert_eq!(next(&places, 0, Direction::Down), 3);
        assert_eq!(next(&places, 2, Direction::Right), 2, "there is nothing further east");
        // Nothing lies well ahead: what lies ahead at all.
        assert_eq!(next(&[[0, 0], [1, 9]], 0, Direction::Right), 1);
    }
}
