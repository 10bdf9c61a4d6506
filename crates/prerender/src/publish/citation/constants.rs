//! The constant parts of all citations.

/// The year of publication: that of the licence.
pub const YEAR: u16 = 2026;
/// Placeholder for the URL.
pub const ADDRESS: &str = "{address}";
/// Placeholder for the day of access, in the form of `Format::day`.
pub const ACCESSED: &str = "{accessed}";
