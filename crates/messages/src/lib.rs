//! The texts of the interface: one function for each message of the Project Fluent files in `locales/`.
//!
//! | module | where | holds |
//! |---|---|---|
//! | [`page`] | browser and native | the messages of the live programs as lines that the page contains |
//! | [`catalogue`] | native | the messages of a language, resolved by Fluent |
//! | [`pseudo`] | native | the pseudo-language |
//!
//! Natively the functions speak English, unless [`catalogue::Catalogue::speak`] chose another language for the thread. In the
//! browser they read what [`page::install`] was given: the programs know no language.

mod argument;
mod functions;
mod message;
pub mod page;
mod tables;

#[cfg(not(target_arch = "wasm32"))]
pub mod catalogue;
#[cfg(not(target_arch = "wasm32"))]
pub mod pseudo;

pub use argument::Argument;
pub use functions::*;
#[cfg(not(target_arch = "wasm32"))]
pub use message::resolve;
pub use message::Message;
pub use tables::*;
