//! Circles in a graph of files: its strongly connected components of more than one file.

use super::uses::Use;
use std::collections::BTreeSet;

/// For each circle the uses that make it.
pub fn circles(files: usize, uses: &[Use]) -> Vec<Vec<&Use>> {
    let reached: Vec<BTreeSet<usize>> = (0..files).map(|file| reached_from(file, uses)).collect();
    let in_one_circle = |a: usize, b: usize| reached[a].contains(&b) && reached[b].contains(&a);
    // A circle is known by its first file.
    let is_first = |file: &usize| in_one_circle(*file, *file) && !(0..*file).any(|other| in_one_circle(other, *file));
    let circle = |first: usize| {
        let is_in = |file: usize| in_one_circle(first, file);
        uses.iter().filter(|use_| is_in(use_.from) && is_in(use_.to)).collect()
    };
    (0..files).filter(is_first).map(circle).collect()
}

/// The files that one uses, directly or through others.
fn reached_from(file: usize, uses: &[Use]) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut pending = vec![file];
    while let Some(file) = pending.pop() {
        for use_ in uses.iter().filter(|use_| use_.from == file) {
            if reached.insert(use_.to) {
                pending.push(use_.to);
            }
        }
    }
    reached
}
