//! The media types that hosts get wrong, or leave open, most often.

/// The type of the files with an extension.
pub struct MediaType {
    pub extension: &'static str,
    pub name: &'static str,
    /// Whether the type needs to be given with `charset=utf-8`.
    pub has_charset: bool,
}

/// All of them.
pub const MEDIA_TYPES: [MediaType; 12] = [
    text("html", "text/html"),
    text("css", "text/css"),
    text("js", "text/javascript"),
    other("wasm", "application/wasm"),
    other("webmanifest", "application/manifest+json"),
    other("json", "application/json"),
    other("geojson", "application/geo+json"),
    text("csv", "text/csv"),
    text("txt", "text/plain"),
    other("xml", "application/xml"),
    other("svg", "image/svg+xml"),
    other("png", "image/png"),
];

const fn text(extension: &'static str, name: &'static str) -> MediaType {
    MediaType {
        extension,
        name,
        has_charset: true,
    }
}

const fn other(extension: &'static str, name: &'static str) -> MediaType {
    MediaType {
        extension,
        name,
        has_charset: false,
    }
}
