//! The quiz. [`rules`] and [`strings`] are pure; the other modules are the program in the browser, which only the quiz's
//! page loads.

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
