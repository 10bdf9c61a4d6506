//! Finds the largest axis-parallel square inside an outline, its size as a pointer target.
//!
//! A target needs 24 by 24 CSS pixels (WCAG 2.2, 2.5.8). The side of the square, in map units, gives the scale from which
//! a republic is large enough.

use crate::outline::Outline;

/// The number of cells of the grid along its longer side.
const CELLS: i32 = 1000;

/// An axis-parallel square, in map units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Square {
    pub x: i32,
    pub y: i32,
    pub side: i32,
}

/// A grid that knows which of its cells lie entirely inside an outline.
struct Grid {
    cell: i32,
    left: i32,
    top: i32,
    columns: usize,
    rows: usize,
    inside: Vec<bool>,
}

impl Outline {
    /// The largest square of grid cells inside. Its side is less than two cells shorter than that of the largest square
    /// possible. A cell is one unit for an outline of up to a thousand units, otherwise a thousandth of its longer side,
    /// rounded up.
    pub fn largest_square(&self) -> Square {
        let grid = Grid::of(self);
        // For each cell the side of the largest square with this cell as its lower right corner, from the neighbours above and
        // to the left.
        let mut above = vec![0_i32; grid.columns + 1];
        let (mut best, mut corner) = (0, (0, 0));
        for row in 0..grid.rows {
            let mut here = vec![0; grid.columns + 1];
            for column in 0..grid.columns {
                if grid.inside[row * grid.columns + column] {
                    here[column + 1] = 1 + above[column].min(above[column + 1]).min(here[column]);
                    if here[column + 1] > best {
                        (best, corner) = (here[column + 1], (column, row));
                    }
                }
            }
            above = here;
        }
        let place = |index: usize, start: i32| start + (i32::try_from(index).unwrap_or(0) + 1 - best) * grid.cell;
        Square {
            x: place(corner.0, grid.left),
            y: place(corner.1, grid.top),
            side: best * grid.cell,
        }
    }
}

impl Grid {
    fn of(outline: &Outline) -> Self {
        let bounds = outline.bounds();
        let cell = (bounds.width.max(bounds.height) + CELLS - 1) / CELLS;
        let cell = cell.max(1);
        let count = |length: i32| usize::try_from(length / cell + 1).unwrap_or(1);
        let (columns, rows) = (count(bounds.width), count(bounds.height));
        let mut grid = Self {
            cell,
            left: bounds.x,
            top: bounds.y,
            columns,
            rows,
            inside: vec![false; columns * rows],
        };
        grid.add_inside(outline);
        grid.remove_crossed(outline);
        grid
    }

    /// Adds the cells with their centre inside, row by row.
    fn add_inside(&mut self, outline: &Outline) {
        let size = f64::from(self.cell);
        for row in 0..self.rows {
            // Slightly off the centre, so that no vertex is on the line.
            let y = f64::from(self.top) + (to_f64(row) + 0.5) * size + 1e-4;
            let mut cuts: Vec<f64> = outline
                .sides()
                .filter(|(a, b)| (f64::from(a[1]) > y) != (f64::from(b[1]) > y))
                .map(|(a, b)| {
                    let [ax, ay, bx, by] = [a[0], a[1], b[0], b[1]].map(f64::from);
                    (ax + (y - ay) / (by - ay) * (bx - ax) - f64::from(self.left)) / size - 0.5
                })
                .collect();
            cuts.sort_by(f64::total_cmp);
            for span in cuts.chunks_exact(2) {
                for column in to_index(span[0].ceil())..to_index(span[1].floor() + 1.0).min(self.columns) {
                    self.inside[row * self.columns + column] = true;
                }
            }
        }
    }

    /// Removes the cells that a side crosses.
    fn remove_crossed(&mut self, outline: &Outline) {
        let size = f64::from(self.cell);
        for (a, b) in outline.sides() {
            let (a, b) = if a[0] <= b[0] { (a, b) } else { (b, a) };
            let x = |p: [i32; 2]| f64::from(p[0] - self.left) / size;
            let y = |p: [i32; 2]| f64::from(p[1] - self.top) / size;
            for column in to_index(x(a).floor())..=to_index(x(b).floor()) {
                let (one, other) = if x(b) > x(a) {
                    let at = |edge: f64| y(a) + ((edge - x(a)) / (x(b) - x(a))).clamp(0.0, 1.0) * (y(b) - y(a));
                    (at(to_f64(column)), at(to_f64(column) + 1.0))
                } else {
                    (y(a), y(b))
                };
                for row in to_index(one.min(other).floor())..=to_index(one.max(other).floor()) {
                    if column < self.columns && row < self.rows {
                        self.inside[row * self.columns + column] = false;
                    }
                }
            }
        }
    }
}

#[allow(clippy::cast_precision_loss)] // a thousand or so
fn to_f64(index: usize) -> f64 {
    index as f64
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // clamped, a thousand or so
fn to_index(value: f64) -> usize {
    value.max(0.0) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(path: &str) -> Square {
        Outline::parse(path).expect("a good path").largest_square()
    }

    #[test]
    fn the_largest_square_of_a_square_is_itself_within_two_cells() {
        let found = square("M10 20l100 0 0 100-100 0z");
        assert!((98..=100).contains(&found.side), "{found:?}");
    }

    #[test]
    fn the_largest_square_of_a_triangle_has_half_its_leg() {
        let found = square("M0 0l400 0-400 400z");
        assert!((198..=200).contains(&found.side), "{found:?}");
    }

    #[test]
    fn a_square_does_not_cover_a_hole() {
        let found = square("M0 0l300 0 0 300-300 0zm100 100l100 0 0 100-100 0z");
        assert!((98..=100).contains(&found.side), "{found:?}");
    }

    #[test]
    fn the_error_for_a_large_outline_is_below_two_thousandths_of_its_length() {
        let found = square("M0 0l20000 0 0 9000-20000 0z");
        assert!((8960..=9000).contains(&found.side), "{found:?}");
    }
}
