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

pub mod page;

#[cfg(not(target_arch = "wasm32"))]
pub mod catalogue;
#[cfg(not(target_arch = "wasm32"))]
pub mod pseudo;

/// The value of a variable.
#[derive(Clone, Copy, Debug)]
pub enum Argument<'a> {
    Text(&'a str),
    Number(usize),
}

/// A message without variables, by its number: smaller than a pointer to its function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message(u16);

impl Message {
    pub fn text(self) -> &'static str {
        text(usize::from(self.0))
    }
}

#[cfg(target_arch = "wasm32")]
use page::{format, text};

#[cfg(not(target_arch = "wasm32"))]
fn text(number: usize) -> &'static str {
    catalogue::Catalogue::current().text(number)
}

#[cfg(not(target_arch = "wasm32"))]
fn format(number: usize, arguments: &[Argument<'_>]) -> String {
    catalogue::Catalogue::current().format(number, arguments)
}

/// A message by its number, for programs that go through all of them.
#[cfg(not(target_arch = "wasm32"))]
pub fn resolve(number: usize, arguments: &[Argument<'_>]) -> String {
    format(number, arguments)
}

include!(concat!(env!("OUT_DIR"), "/generated.rs"));
