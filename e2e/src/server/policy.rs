//! What the server adds to a page, so that every engine reports errors and violations of the policy.

use super::headers::map_header;
use super::shared::{current_version, Shared, REPORTER, REPORTS};
use axum::body::{to_bytes, Body};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, IF_MODIFIED_SINCE};
use axum::http::Uri;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// Adds an address for reports to the policy of the host. A page's own policy, in its `<meta>`, is enforced but cannot ask
/// for reports, so it is repeated in the header.
pub async fn add_reports(state: State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let own = if is_page(&request) {
        own_policy(state, request.uri().clone()).await
    } else {
        None
    };
    let mut response = next.run(request).await;
    map_header(response.headers_mut(), &CONTENT_SECURITY_POLICY, |policy| {
        let own = own
            .as_ref()
            .map_or(String::new(), |own| format!(", {own}; report-uri {REPORTS}"));
        format!("{policy}; report-uri {REPORTS}{own}")
    });
    response
}

/// Puts the console reporter before the first script of a page, for the engine that does not show its console.
pub async fn add_console_reporter(State(shared): State<Arc<Shared>>, mut request: Request, next: Next) -> Response {
    if !shared.reports_console || !is_page(&request) {
        return next.run(request).await;
    }
    request.headers_mut().remove(ACCEPT_ENCODING);
    request.headers_mut().remove(IF_MODIFIED_SINCE);
    let (mut parts, body) = next.run(request).await.into_parts();
    let page = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let script = format!("<script src=\"{REPORTER}\"></script><meta");
    let page = String::from_utf8_lossy(&page).replacen("<meta", &script, 1);
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(page))
}

/// The console reporter.
pub async fn console_reporter() -> Response {
    let script = include_str!("console_reporter.js");
    ([(CONTENT_TYPE, "text/javascript; charset=utf-8")], script).into_response()
}

fn is_page(request: &Request) -> bool {
    let path = request.uri().path();
    path.ends_with('/') || path.ends_with(".html")
}

/// The policy in the `<meta>` of the page at this address.
async fn own_policy(state: State<Arc<Shared>>, address: Uri) -> Option<String> {
    let plain = Request::builder().uri(address).body(Body::empty()).ok()?;
    let body = current_version(state, plain).await.into_body();
    let page = to_bytes(body, usize::MAX).await.ok()?;
    let page = std::str::from_utf8(&page).ok()?;
    let (_, rest) = page.split_once("http-equiv=\"Content-Security-Policy\" content=\"")?;
    rest.split('"').next().map(str::to_owned)
}
