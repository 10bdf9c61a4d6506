//! What all requests to a server share.

use super::access_log::LoggedRequest;
use super::fault::Faults;
use super::lock::lock;
use super::old_browser::OldBrowser;
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_ENCODING, IF_MODIFIED_SINCE};
use axum::response::Response;
use axum::Router;
use std::sync::{Arc, Mutex};
use tower::ServiceExt;

/// Where browsers send reports of violated policy.
pub const REPORTS: &str = "/.policy-report";
/// Where the console reporter is, and where it sends errors.
pub const REPORTER: &str = "/.console-reporter.js";
pub const CONSOLE: &str = "/.console";

/// What the scenario and the server both use.
pub struct Shared {
    pub site: Mutex<Router>,
    pub faults: Faults,
    /// Whether the console reporter goes before the page's scripts.
    pub reports_console: bool,
    /// Whether the page is served as an old browser understands it.
    pub old_browser: Option<OldBrowser>,
    pub log: Mutex<Vec<LoggedRequest>>,
    pub errors: Mutex<Vec<String>>,
}

pub async fn current_version(State(shared): State<Arc<Shared>>, mut request: Request) -> Response {
    let site = lock(&shared.site).clone();
    let path = request.uri().path().to_owned();
    if shared.old_browser.is_some() {
        // What is compressed, or not sent again, cannot be changed.
        request.headers_mut().remove(ACCEPT_ENCODING);
        request.headers_mut().remove(IF_MODIFIED_SINCE);
    }
    let response = match site.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    };
    match shared.old_browser {
        Some(browser) => browser.understand(&path, response).await,
        None => response,
    }
}
