//! Locking what requests share.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A request that panicked must not fail all later ones.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
