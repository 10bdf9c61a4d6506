//! The error of a scenario: `anyhow`, with the cause of every error in the message.

/// Why a scenario could not go on.
pub use anyhow::Error as Failure;

/// The result of every step of a scenario.
pub type Outcome<T = ()> = anyhow::Result<T>;
