//! Changes of headers.

use axum::http::header::{HeaderName, HeaderValue};
use axum::http::HeaderMap;

/// Changes every value of a header. A value that HTTP cannot carry is left as it was.
pub fn map_header(headers: &mut HeaderMap, name: &HeaderName, change: impl Fn(&str) -> String) {
    for (_, value) in headers.iter_mut().filter(|(known, _)| *known == name) {
        let changed = value.to_str().ok().map(&change);
        if let Some(changed) = changed.and_then(|changed| HeaderValue::try_from(changed).ok()) {
            *value = changed;
        }
    }
}
