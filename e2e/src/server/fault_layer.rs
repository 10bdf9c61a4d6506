//! The layer that applies injected faults.

use super::fault::Fault;
use super::policy::map_header;
use super::shared::Shared;
use axum::body::{to_bytes, Body};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_SECURITY_POLICY};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use std::sync::Arc;

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
        Fault::ToIndex => {
            let query = request
                .uri()
                .query()
                .map(|query| format!("?{query}"))
                .unwrap_or_default();
            Redirect::temporary(&format!("{}index.html{query}", request.uri().path())).into_response()
        }
        Fault::WithoutWasm => {
            let mut response = next.run(request).await;
            map_header(response.headers_mut(), &CONTENT_SECURITY_POLICY, |policy| {
                policy.replace(" 'wasm-unsafe-eval'", "")
            });
            response
        }
        Fault::WithoutHeader(name) => {
            let mut response = next.run(request).await;
            response.headers_mut().remove(name);
            response
        }
    }
}
