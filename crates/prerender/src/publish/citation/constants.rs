//! The constant parts of all citations.

/// The name of the site in sentence case.
pub const SITE: &str = "Azerbaijan and the former Soviet republics, March 1994";
/// The name of the site in title case.
pub const SITE_TITLE_CASE: &str = "Azerbaijan and the Former Soviet Republics, March 1994";
/// The year of publication: that of the licence.
pub const YEAR: u16 = 2026;
/// The kind of work.
pub const KIND: &str = "Interactive map";
/// The author of the interpretation.
pub const CLASSIFICATION: &str = "interpretation by this site";
/// Placeholder for the URL.
pub const ADDRESS: &str = "{address}";
/// Placeholder for the day of access, in the form of `Format::day`.
pub const ACCESSED: &str = "{accessed}";
