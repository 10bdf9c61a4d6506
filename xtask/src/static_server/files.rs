//! The router over one folder. A missing file is a 404: there is no fallback to `index.html` that would hide a wrong link.

use crate::host_config::headers::Headers;
use crate::host_config::FILES as HOST_FILES;
use crate::paths;
use anyhow::{Context, Result};
use axum::extract::{Request, State};
use axum::http::header::{HeaderName, HeaderValue, CONTENT_ENCODING, CONTENT_TYPE, LOCATION, VARY};
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state, Next};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::any;
use axum::Router;
use percent_encoding::percent_decode_str;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tower_http::services::ServeDir;

/// Serves a folder with the headers of its `_headers` file, or of `public/_headers` if it has none.
pub fn router(root: &Path) -> Result<Router> {
    let own = root.join("_headers");
    let headers = Headers::read(&if own.is_file() { own } else { paths::headers() })?;
    let root = root.canonicalize().with_context(|| root.display().to_string())?;
    let page = root.join("404.html");
    let files = ServeDir::new(root)
        .precompressed_br()
        .precompressed_gzip()
        .fallback(any(not_found).with_state(page.clone()));
    Ok(Router::new()
        .fallback_service(files)
        .layer(from_fn_with_state(page, only_files))
        .layer(from_fn(complete))
        .layer(from_fn_with_state(Arc::new(headers), with_headers)))
}

/// The same router under a path such as `/a/b`. Any other path is a 404.
pub fn under(prefix: &str, router: Router) -> Router {
    let prefix = prefix.trim_end_matches('/').to_owned();
    if prefix.is_empty() {
        return router;
    }
    let path = format!("{prefix}/");
    Router::new().nest_service(&path, router.layer(from_fn_with_state(prefix, with_prefix)))
}

/// The site's own 404 page, if it has one.
async fn not_found(State(page): State<PathBuf>) -> Response {
    match tokio::fs::read(page).await {
        Ok(page) => (StatusCode::NOT_FOUND, Html(page)).into_response(),
        Err(_) => (StatusCode::NOT_FOUND, "Not found.\n").into_response(),
    }
}

/// Hides the files that configure hosts, and `index.html/`, which `ServeDir` takes for `index.html`.
async fn only_files(page: State<PathBuf>, request: Request, next: Next) -> Response {
    let path = decoded_path(&request);
    let segments = || path.split('/').filter(|segment| !segment.is_empty());
    let is_host_file = segments().any(|segment| HOST_FILES.contains(&segment));
    let is_file_as_folder = path.ends_with('/') && segments().next_back().is_some_and(|last| last.contains('.'));
    if is_host_file || is_file_as_folder {
        return not_found(page).await;
    }
    next.run(request).await
}

/// Adds what `ServeDir` leaves out: the charset of texts, `Vary`, and a redirect to a folder that is permanent, as on
/// other hosts. XML is `application/xml`, as host_config writes it for other hosts; `ServeDir` gives its alias `text/xml`.
async fn complete(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let media_type = response
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let complete = match media_type {
        Some("text/xml") => Some("application/xml".to_owned()),
        Some(text) if text.starts_with("text/") && !text.contains(';') => Some(format!("{text}; charset=utf-8")),
        _ => None,
    };
    if let Some(value) = complete.and_then(|value| HeaderValue::try_from(value).ok()) {
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    if response.headers().contains_key(CONTENT_ENCODING) {
        response
            .headers_mut()
            .insert(VARY, HeaderValue::from_static("Accept-Encoding"));
    }
    if response.status() == StatusCode::TEMPORARY_REDIRECT {
        *response.status_mut() = StatusCode::MOVED_PERMANENTLY;
    }
    response
}

/// Adds the headers of `_headers`, to a 404 too, as hosts do.
async fn with_headers(State(headers): State<Arc<Headers>>, request: Request, next: Next) -> Response {
    let path = decoded_path(&request);
    let mut response = next.run(request).await;
    for (name, value) in headers.of(&path) {
        // `Headers` accepts only names that HTTP accepts; a value with other characters than HTTP's is left out.
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().append(name, value);
        }
    }
    response
}

/// Puts the prefix, which the nested router does not know, into the address of a redirect.
async fn with_prefix(State(prefix): State<String>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let location = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
    let prefixed = location.map(|location| format!("{prefix}{location}"));
    if let Some(value) = prefixed.and_then(|value| HeaderValue::try_from(value).ok()) {
        response.headers_mut().insert(LOCATION, value);
    }
    response
}

/// The path of a request without its percent encoding.
fn decoded_path(request: &Request) -> String {
    percent_decode_str(request.uri().path())
        .decode_utf8_lossy()
        .into_owned()
}

#[cfg(test)]
mod tests;
