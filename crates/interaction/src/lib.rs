//! Gestures, hit testing and search as pure functions and state machines, tested natively.

pub mod gesture;
pub mod hit_test;
pub mod search;
