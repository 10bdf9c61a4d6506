//! Work on all cores.

use std::sync::{Mutex, PoisonError};
use std::thread;

/// Does the work on every item, as many at a time as there are cores; the results are in the order of the items.
pub fn in_parallel<I: Send, R: Send>(items: impl IntoIterator<Item = I>, work: impl Fn(I) -> R + Sync) -> Vec<R> {
    let pending: Vec<I> = items.into_iter().collect();
    let results: Mutex<Vec<Option<R>>> = Mutex::new(pending.iter().map(|_| None).collect());
    let pending = Mutex::new(pending.into_iter().enumerate());
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let next = || pending.lock().unwrap_or_else(PoisonError::into_inner).next();
    let worker = || {
        while let Some((number, item)) = next() {
            let result = work(item);
            results.lock().unwrap_or_else(PoisonError::into_inner)[number] = Some(result);
        }
    };
    thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(worker);
        }
    });
    let results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_worked_on_and_the_order_stays() {
        let squares = in_parallel(0..100_u32, |number| number * number);
        let expected: Vec<u32> = (0..100).map(|number| number * number).collect();
        assert_eq!(squares, expected);
    }
}
