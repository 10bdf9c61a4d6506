//! Hatchings as lines in place of patterns. Patterns are cheaper on the screen, but browsers print them slowly and as
//! coarse pixels, and slide programs hardly support them.

use crate::number::{numbers, rounded};
use crate::rect::Rect;
use crate::template::Hatch;
use crate::xml::{Attributes, Xml};
use std::fmt::{Display, Write};

/// The side of a tile, in its own units.
const TILE: f64 = 10.0;

/// Path data that draws a hatching over a rectangle.
///
/// `tile` is path data of a tile of ten by ten whose strokes are `M` and one relative `l` or `h` each; every tile that
/// touches the rectangle is drawn whole, `size` units wide. Tiles lie on one grid that starts at the origin, as those of
/// a pattern do, so hatchings of neighboring shapes fit together. Coordinates are rounded to hundredths.
pub fn hatching(tile: &str, size: f64, rect: Rect) -> String {
    let mut out = String::new();
    let edges = [rect.x, rect.y, rect.x + rect.width, rect.y + rect.height];
    if !(size > 0.0 && size.is_finite() && edges.into_iter().all(f64::is_finite)) {
        return out;
    }
    let strokes: Vec<_> = strokes(tile)
        .map(|stroke| stroke.map(|number| number * size / TILE))
        .collect();
    let [first_column, first_row] = [rect.x, rect.y].map(|edge| (edge / size).floor());
    let mut row = first_row;
    while row * size < edges[3] {
        let mut column = first_column;
        while column * size < edges[2] {
            for [x, y, dx, dy] in &strokes {
                // Writing to a string cannot fail.
                let _ = write!(
                    out,
                    "M{} {}l{} {}",
                    rounded(column * size + x, 2),
                    rounded(row * size + y, 2),
                    rounded(*dx, 2),
                    rounded(*dy, 2)
                );
            }
            column += 1.0;
        }
        row += 1.0;
    }
    out
}

/// The strokes of a tile: start and step. Strokes that start outside the tile continue those of the next tile, which
/// draws them itself.
fn strokes(tile: &str) -> impl Iterator<Item = [f64; 4]> + '_ {
    tile.split('M').filter_map(|stroke| {
        let (start, step) = stroke.split_once(['l', 'h'])?;
        let (mut start, mut step) = (numbers(start), numbers(step));
        let [x, y] = [start.next()?, start.next()?];
        let inside = (0.0..TILE).contains(&x) && (0.0..=TILE).contains(&y);
        inside.then_some([x, y, step.next()?, step.next().unwrap_or(0.0)])
    })
}

/// Draws lines that [`hatching`] has made, as wide as given.
pub fn draw_hatching(xml: &mut Xml, hatch: &Hatch, lines: &str, width: f64, more: Attributes) {
    let mut attributes: Vec<(&str, &dyn Display)> = vec![("d", &lines), ("fill", &"none"), ("stroke", &hatch.stroke)];
    if hatch.faint {
        attributes.push(("stroke-opacity", &0.62));
    }
    attributes.push(("stroke-width", &width));
    attributes.extend_from_slice(more);
    xml.empty("path", &attributes);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const RISING: &str = "M-1 1l2-2M0 10l10-10M9 11l2-2";
    const DASHES: &str = "M1 2.5h4M6 7.5h4";

    #[test]
    fn strokes_that_start_in_another_tile_are_left_to_it() {
        assert_eq!(strokes(RISING).collect::<Vec<_>>(), [[0.0, 10.0, 10.0, -10.0]]);
        assert_eq!(
            strokes(DASHES).collect::<Vec<_>>(),
            [[1.0, 2.5, 4.0, 0.0], [6.0, 7.5, 4.0, 0.0]]
        );
    }

    #[test]
    fn every_tile_that_touches_the_rectangle_is_drawn() {
        let rect = Rect::new(-5.0, 15.0, 10.0, 5.0);
        assert_eq!(hatching(RISING, 10.0, rect), "M-10 20l10 -10M0 20l10 -10");
        assert_eq!(
            hatching(DASHES, 20.0, Rect::new(0.0, 0.0, 20.0, 20.0)),
            "M2 5l8 0M12 15l8 0"
        );
    }

    #[test]
    fn sizes_that_cannot_be_drawn_give_nothing() {
        for size in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(hatching(RISING, size, Rect::new(0.0, 0.0, 9.0, 9.0)), "");
        }
        assert_eq!(hatching(RISING, 9.0, Rect::new(0.0, 0.0, f64::INFINITY, 9.0)), "");
        assert_eq!(hatching("nonsense", 9.0, Rect::new(0.0, 0.0, 9.0, 9.0)), "");
    }

    /// One stroke from the corner of each tile: its starts are the tiles.
    const CORNER: &str = "M0 0l10 10";

    proptest! {
        #[test]
        fn exactly_the_tiles_that_touch_the_rectangle_are_drawn_once(
            (x, y) in (-500.0..500.0, -500.0..500.0),
            (width, height) in (0.1..200.0, 0.1..200.0),
            size in 3.0..40.0,
        ) {
            let drawn = hatching(CORNER, size, Rect::new(x, y, width, height));
            let starts: Vec<(i64, i64)> = drawn
                .split('M')
                .skip(1)
                .map(|stroke| {
                    let tile = |number: f64| (number / size).round() as i64;
                    let mut found = numbers(stroke);
                    (tile(found.next().expect("x")), tile(found.next().expect("y")))
                })
                .collect();
            let touches = |tile: i64, from: f64, length: f64| {
                (tile + 1) as f64 * size > from && (tile as f64) * size < from + length
            };
            // The farthest edge is at 700, the smallest tile is 3 wide.
            const FARTHEST: std::ops::RangeInclusive<i64> = -240..=240;
            let mut expected = Vec::new();
            for row in FARTHEST {
                for column in FARTHEST {
                    if touches(row, y, height) && touches(column, x, width) {
                        expected.push((column, row));
                    }
                }
            }
            prop_assert_eq!(starts, expected);
        }

        #[test]
        fn coordinates_have_two_decimals_at_most(
            (x, y) in (-9000.0..20000.0, -4000.0..8000.0),
            size in 10.0..120.0,
        ) {
            let drawn = hatching(DASHES, size, Rect::new(x, y, 2.0 * size, size));
            for number in drawn.split(['M', 'l', ' ']).filter(|part| !part.is_empty()) {
                let decimals = number.split_once('.').map_or(0, |(_, decimals)| decimals.len());
                prop_assert!(decimals <= 2, "{}", number);
                prop_assert!(number != "-0");
            }
        }
    }
}
