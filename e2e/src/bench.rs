//! `cargo xtask bench`: the release page in Chromium beside three baselines, measured by the same means. It reports and
//! never fails: the figures depend on the machine as much as on the pages. `docs/performance.md` explains each of them.
//!
//! - [`subject`]: the four pages; [`floor`], [`baselines`]: how the three others are built.
//! - [`throttling`]: network and processor speeds.
//! - [`tab`]: a throttled browser with a profile of its own and the probe before the page's scripts.
//! - [`load`], [`interaction`], [`memory`]: what is done with a page, and what is measured.
//! - [`sample`]: everything measured of one page at one speed.
//! - [`statistics`], [`figures`], [`targets`], [`table`]: from samples to tables.
//! - [`machine`], [`report`]: where it was measured, and the files it is written to.
//! - [`cli`]: the options of the command.

pub mod baselines;
pub mod cli;
pub mod figures;
pub mod floor;
pub mod interaction;
pub mod load;
pub mod machine;
pub mod memory;
pub mod report;
pub mod sample;
pub mod statistics;
pub mod subject;
pub mod tab;
pub mod table;
pub mod targets;
pub mod throttling;
