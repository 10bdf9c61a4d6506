//! Gestures, hit testing, search and sorting as pure functions and state machines, tested natively.

pub mod gesture;
pub mod hit_test;
pub mod search;
pub mod sort;
