//! Parsing returns the rings that were written, and areas and bounds belong to them.

use super::*;
use crate::svg_path::OutlineError;
use proptest::prelude::*;

fn written(rings: &[Vec<Point>]) -> String {
    let mut path = String::new();
    let mut start = [0, 0];
    for (place, ring) in rings.iter().enumerate() {
        let [x, y] = [ring[0][0] - start[0], ring[0][1] - start[1]];
        path += &format!("{}{x} {y}l", if place == 0 { 'M' } else { 'm' });
        for pair in ring.windows(2) {
            path += &format!("{} {} ", pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]);
        }
        path = path.trim_end().to_owned() + "z";
        start = ring[0];
    }
    path
}

fn rings() -> impl Strategy<Value = Vec<Vec<Point>>> {
    let point = (-999..999_i32, -999..999_i32).prop_map(|(x, y)| [x, y]);
    proptest::collection::vec(proptest::collection::vec(point, 3..12), 1..4)
}

proptest! {
    #[test]
    fn parsing_returns_the_rings_that_were_written(rings in rings()) {
        let outline = Outline::parse(&written(&rings)).expect("a path");
        let read: Vec<_> = outline.rings.iter().map(|ring| ring.0.clone()).collect();
        prop_assert_eq!(&read, &rings);
        prop_assert_eq!(outline.sides().count(), rings.iter().map(Vec::len).sum::<usize>());
        let bounds = outline.bounds();
        prop_assert!(!outline.contains([f64::from(bounds.x) - 1.0, f64::from(bounds.y)]));
    }

    #[test]
    fn an_outline_that_moves_keeps_its_area(rings in rings(), dx in -500..500_i32, dy in -500..500_i32) {
        let moved: Vec<Vec<Point>> = rings.iter().map(|ring| ring.iter().map(|[x, y]| [x + dx, y + dy]).collect()).collect();
        let area = |rings: &[Vec<Point>]| Outline::parse(&written(rings)).expect("a path").area();
        prop_assert!((area(&rings) - area(&moved)).abs() < 1e-6);
    }

    #[test]
    fn any_string_parses_without_a_panic(path in "M?[0-9 lmz-]{0,60}|.{0,40}") {
        if let Ok(outline) = Outline::parse(&path) {
            prop_assert!(!outline.rings.is_empty() && outline.rings.iter().all(|ring| ring.0.len() >= 3));
        }
    }
}

/// A ten by ten square with a four by four hole, and an island.
const HOLED: &str = "M0 0l10 0 0 10-10 0zm3 3l4 0 0 4-4 0zm17-3l2 0 0 2z";

#[test]
fn a_move_is_relative_to_the_start_of_the_previous_ring() {
    let outline = Outline::parse(HOLED).expect("a good path");
    assert_eq!(outline.rings[1].0, [[3, 3], [7, 3], [7, 7], [3, 7]]);
    assert_eq!(outline.rings[2].0[0], [20, 0]);
    assert_eq!(outline.bounds(), Bounds::from([0, 0, 22, 10]));
    assert_eq!(outline.sides().count(), 11);
}

#[test]
fn a_hole_is_outside_and_reduces_the_area() {
    let outline = Outline::parse(HOLED).expect("a good path");
    assert!(outline.contains([1.0, 1.0]));
    assert!(!outline.contains([5.0, 5.0]));
    assert!(outline.contains([21.5, 1.0]));
    assert!(!outline.contains([15.0, 1.0]));
    assert!((outline.area() - (100.0 - 16.0 + 2.0)).abs() < 1e-9);
}

#[test]
fn a_malformed_path_is_rejected_with_the_byte_of_the_error() {
    assert_eq!(Outline::parse(""), Err(OutlineError::Empty));
    assert_eq!(
        Outline::parse("m0 0l1 0 0 1z"),
        Err(OutlineError::Unexpected { expected: "M", at: 0 })
    );
    assert_eq!(
        Outline::parse("M0 0c1 0z"),
        Err(OutlineError::Unexpected { expected: "l", at: 4 })
    );
    assert_eq!(
        Outline::parse("M0 0l1 0 0 1"),
        Err(OutlineError::Unexpected {
            expected: "a whole number",
            at: 12
        })
    );
    assert_eq!(
        Outline::parse("M0 0l1.5 0z"),
        Err(OutlineError::Unexpected {
            expected: "a whole number",
            at: 6
        })
    );
    assert_eq!(Outline::parse("M0 0l1 0z"), Err(OutlineError::TooShort { at: 0 }));
}
