//! Faults of the server, injected by file.

use super::policy::map_header;
use super::{lock, Shared};
use axum::body::{to_bytes, Body};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_SECURITY_POLICY};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What can be wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// Its bytes are changed.
    Corrupt,
    /// It comes late.
    Slow(Duration),
    /// This text comes instead.
    Replaced(&'static str),
    /// The host's policy lets the page run scripts, but no WebAssembly.
    WithoutWasm,
}

/// The injected faults, each with the end of the paths it applies to.
pub struct Faults(Mutex<Vec<(String, Fault)>>);

impl Faults {
    pub fn new(faults: &[(String, Fault)]) -> Self {
        Self(Mutex::new(faults.to_vec()))
    }

    pub fn inject(&self, file: &str, fault: Fault) {
        lock(&self.0).push((file.into(), fault));
    }

    pub fn clear(&self) {
        lock(&self.0).clear();
    }

    pub fn of(&self, path: &str) -> Option<Fault> {
        let faults = lock(&self.0);
        let found = faults.iter().find(|(end, _)| path.ends_with(end.as_str()));
        found.map(|(_, fault)| *fault)
    }
}

/// Applies the fault of a request's path, if there is one.
pub async fn apply(State(shared): State<Arc<Shared>>, mut request: Request, next: Next) -> Response {
    let Some(fault) = shared.faults.of(request.uri().path()) else {
        return next.run(request).await;
    };
    if matches!(fault, Fault::Corrupt | Fault::Replaced(_)) {
        // The file has the fault, not its compressed copy, which could not be decoded at all.
        request.headers_mut().remove(ACCEPT_ENCODING);
    }
    match fault {
        Fault::Missing => (StatusCode::NOT_FOUND, "Missing on purpose.\n").into_response(),
        Fault::Slow(time) => {
            let response = next.run(request).await;
            tokio::time::sleep(time).await;
            response
        }
        Fault::Corrupt => {
            let (parts, body) = next.run(request).await.into_parts();
            let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
            let changed: Vec<u8> = body.iter().map(|byte| byte ^ 0x55).collect();
            Response::from_parts(parts, Body::from(changed))
        }
        Fault::Replaced(text) => {
            let (mut parts, _) = next.run(request).await.into_parts();
            parts.headers.remove(CONTENT_LENGTH);
            Response::from_parts(parts, Body::from(text))
        }
        Fault::WithoutWasm => {
            let mut response = next.run(request).await;
            map_header(response.headers_mut(), &CONTENT_SECURITY_POLICY, |policy| {
                policy.replace(" 'wasm-unsafe-eval'", "")
            });
            response
        }
    }
}
