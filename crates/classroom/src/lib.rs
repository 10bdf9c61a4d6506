//! A class without accounts: links that students hand in are read by the rules that wrote them, and counted. [`class`],
//! [`division`] and [`csv`] are pure. The other modules are the program in the browser, which only its page loads.

pub mod class;
pub mod csv;
pub mod division;

#[cfg(feature = "csr")]
pub mod dom;
#[cfg(feature = "csr")]
pub mod printed;
#[cfg(feature = "csr")]
pub mod strings;
#[cfg(feature = "csr")]
pub mod ui;
