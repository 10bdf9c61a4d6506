//! What rests on what. Readers may strike sentences of the source and facts from elsewhere; this says what is left: which
//! readings fade, which fall to “not stated”, and how the legend says it.
//!
//! | module | holds |
//! |---|---|
//! | [`grounds`] | the rule: whole, faded or fallen |
//! | [`model`] | the readings of the content with their grounds, as the page carries them |
//! | [`strikes`], [`address`] | what is struck, and how an address names it |
//! | [`outcome`] | the classes that are left |
//! | [`lines`] | the legends, captions and notes of what is left |
//! | [`items`] | the list of what fell and what faded, and why |
//! | [`report`] | what the page is told: all of it, as JSON |

pub mod address;
pub mod grounds;
pub mod items;
pub mod lines;
pub mod model;
pub mod outcome;
pub mod report;
pub mod strikes;

pub use grounds::{Grounds, Standing};
pub use model::Evidence;
pub use outcome::Outcome;
pub use strikes::Strikes;
