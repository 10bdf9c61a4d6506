//! The names of the files.

/// The table.
pub const CSV: &str = "azerbaijan-1994.csv";
/// The document with the whole content.
pub const JSON: &str = "azerbaijan-1994.json";
/// The JSON Schema of the document.
pub const SCHEMA: &str = "azerbaijan-1994.schema.json";
/// The borders.
pub const GEOJSON: &str = "azerbaijan-1994.geojson";
