//! The editions of the page.

pub use azerbaijan_1994::edition::Edition;
