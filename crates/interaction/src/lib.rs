//! What pointers, fingers and typed words mean, decided without a browser and tested natively.

pub mod gesture;
pub mod hit_test;
pub mod search;
pub mod sort;
