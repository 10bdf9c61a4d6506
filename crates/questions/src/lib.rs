//! The quiz as questions for learning platforms. [`bank`] makes them of the content; [`gift`], [`moodle_xml`] and [`qti`] write
//! them. Pure: the same content gives the same bytes.
//!
//! `docs/platforms.md` says which platform reads which format.

pub mod bank;
pub mod gift;
pub mod moodle_xml;
pub mod qti;
mod xml;

pub use bank::Bank;
