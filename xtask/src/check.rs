//! Checks that need no browser.

pub mod licenses;
pub mod link_check;
