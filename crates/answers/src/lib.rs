//! What a student hands in without an account: a code of at most 60 characters, which stands in the fragment of a link. Pure.
//!
//! A code has a letter for its kind, a digit for its version, and bytes in base64 for URLs: the fingerprint of the text that
//! was answered, the answers, and a checksum. What does not pass all of it is refused, with the reason.

mod base64;
mod checksum;
pub mod code;
pub mod pasted;

pub use code::{Kind, Refusal, Sealed};
