//! `cargo xtask bench`: the release page in Chromium beside three others, measured by the same means. Told, never
//! judged by a test: the figures are the machine's as much as the pages'. `docs/performance.md` says what each means.
//!
//! The rooms, from what is measured to what is told:
//!
//! - [`contender`]: the four pages.
//! - [`floor`], [`rivals`]: how the three others are made, outside what ships.
//! - [`pace`]: how fast network and processor are made to be.
//! - [`tab`]: a browser with a profile of its own, throttled, with the probe before the page's scripts.
//! - [`load`], [`hands`], [`memory`]: what is done with a page, and what is read of it.
//! - [`record`]: everything read of one page at one pace.
//! - [`statistics`], [`figures`], [`targets`], [`table`]: from readings to what people read.
//! - [`machine`], [`paper`]: where it was measured, and where it is written.
//! - [`order`]: the options of the command.

pub mod contender;
pub mod figures;
pub mod floor;
pub mod hands;
pub mod load;
pub mod machine;
pub mod memory;
pub mod order;
pub mod pace;
pub mod paper;
pub mod record;
pub mod rivals;
pub mod statistics;
pub mod tab;
pub mod table;
pub mod targets;
