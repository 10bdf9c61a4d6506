//! What kind of thing a file is, by its name: what a careful static host would say.

/// The media type of a file name; texts say that they are UTF-8.
pub fn of(name: &str) -> &'static str {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension.to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_get_the_types_they_insist_on() {
        assert_eq!(of("app_bg.wasm"), "application/wasm");
        assert_eq!(of("boot.js"), "text/javascript; charset=utf-8");
        assert_eq!(of("icon.SVG"), "image/svg+xml");
        assert_eq!(of("app.webmanifest"), "application/manifest+json");
        assert_eq!(of("LICENSE"), "application/octet-stream");
    }
}
