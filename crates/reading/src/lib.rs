//! Read it yourself: a reader gives each partner a word and names the sentences that bear it; then both maps and both grounds
//! stand side by side. [`sentences`], [`sheet`], [`facts`], [`comparison`] and [`code`] are pure. The other modules are the
//! program in the browser, which only its page loads.

pub mod code;
pub mod comparison;
pub mod facts;
pub mod sentences;
pub mod sheet;

#[cfg(feature = "csr")]
pub mod dom;
#[cfg(feature = "csr")]
pub mod printed;
#[cfg(feature = "csr")]
pub mod session;
#[cfg(feature = "csr")]
pub mod strings;
#[cfg(feature = "csr")]
pub mod ui;
