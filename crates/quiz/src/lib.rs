//! The quiz. [`rules`], [`progress`], [`handed_in`] and [`strings`] are pure. The other modules are the program in the browser, which only the page of
//! the quiz loads.

pub mod handed_in;
pub mod progress;
pub mod rules;
pub mod strings;

#[cfg(feature = "csr")]
pub mod deck;
#[cfg(feature = "csr")]
pub mod dom;
#[cfg(feature = "csr")]
pub mod session;
#[cfg(feature = "csr")]
pub mod ui;
