//! Checks that need no browser.

pub mod browser_features;
pub mod cycles;
pub mod licenses;
pub mod link_check;
