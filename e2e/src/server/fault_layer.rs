//! The layer that applies injected faults.

use super::fault::Fault;
use super::headers::map_header;
use super::shared::Shared;
use axum::body::{to_bytes, Body};
use axum::extract::{Request, State};
use axum::http::header::{
    HeaderName, HeaderValue, ACCEPT, ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY,
    CONTENT_TYPE, COOKIE, SET_COOKIE,
};
use axum::http::{Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use futures_util::{future, stream, StreamExt};
use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;

/// Applies the fault of a request's path, if there is one.
pub async fn apply(State(shared): State<Arc<Shared>>, mut request: Request, next: Next) -> Response {
    let Some(fault) = shared.faults.take(request.uri().path()) else {
        return next.run(request).await;
    };
    if matches!(fault, Fault::Corrupt | Fault::Replaced(_) | Fault::Commented) {
        // The file has the fault, not its compressed copy, which could not be decoded at all.
        request.headers_mut().remove(ACCEPT_ENCODING);
    }
    match fault {
        Fault::Missing => (StatusCode::NOT_FOUND, "Missing on purpose.\n").into_response(),
        Fault::WithoutHead if request.method() == Method::HEAD => StatusCode::NOT_FOUND.into_response(),
        Fault::WithoutHead => next.run(request).await,
        Fault::Unavailable | Fault::UnavailableOnce => StatusCode::SERVICE_UNAVAILABLE.into_response(),
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
        Fault::Stalled => {
            let (mut parts, body) = next.run(request).await.into_parts();
            let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
            parts.headers.remove(CONTENT_LENGTH);
            let start = bytes.slice(..bytes.len() * 2 / 3);
            let start = stream::once(future::ready(Ok::<_, Infallible>(start)));
            Response::from_parts(parts, Body::from_stream(start.chain(stream::pending())))
        }
        Fault::BrokenOff => {
            let mut response = next.run(request).await;
            // More is promised than comes.
            response.headers_mut().remove(CONTENT_LENGTH);
            let broken = std::io::Error::other("broken off on purpose");
            *response.body_mut() = Body::from_stream(stream::iter([Ok("start"), Err(broken)]));
            response
        }
        Fault::Commented => {
            static NUMBER: AtomicUsize = AtomicUsize::new(0);
            let (mut parts, body) = next.run(request).await.into_parts();
            let mut bytes = to_bytes(body, usize::MAX).await.unwrap_or_default().to_vec();
            let is_html = parts
                .headers
                .get(CONTENT_TYPE)
                .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
            if is_html {
                let number = NUMBER.fetch_add(1, Ordering::Relaxed);
                bytes.extend(format!("<!-- {number} -->").bytes());
            }
            parts.headers.remove(CONTENT_LENGTH);
            Response::from_parts(parts, Body::from(bytes))
        }
        Fault::NotStored => {
            let mut response = next.run(request).await;
            response
                .headers_mut()
                .insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
            response
        }
        Fault::SignedIn => {
            if has(&request, &COOKIE, "signed=in") {
                return next.run(request).await;
            }
            // As a sign-on would, but without asking.
            if has(&request, &ACCEPT, "text/html") {
                let cookie = [(SET_COOKIE, "signed=in; Path=/")];
                return (cookie, Redirect::temporary(&request.uri().to_string())).into_response();
            }
            StatusCode::UNAUTHORIZED.into_response()
        }
        Fault::ToIndex => {
            let query = request
                .uri()
                .query()
                .map(|query| format!("?{query}"))
                .unwrap_or_default();
            Redirect::temporary(&format!("{}index.html{query}", request.uri().path())).into_response()
        }
        Fault::WithoutSlash | Fault::WithoutExtension | Fault::AnsweredByRoot => {
            let path = request.uri().path();
            let file = match fault {
                Fault::WithoutSlash => format!("{path}/"),
                Fault::WithoutExtension => format!("{path}.html"),
                _ => path[..=path.rfind('/').unwrap_or_default()].to_owned(),
            };
            *request.uri_mut() = Uri::try_from(file).unwrap_or_default();
            next.run(request).await
        }
        Fault::WithoutWasm => {
            let mut response = next.run(request).await;
            map_header(response.headers_mut(), &CONTENT_SECURITY_POLICY, |policy| {
                policy.replace(" 'wasm-unsafe-eval'", "")
            });
            response
        }
        Fault::OfType(media_type) => {
            let mut response = next.run(request).await;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
            response
        }
        Fault::WithoutHeader(name) => {
            let mut response = next.run(request).await;
            response.headers_mut().remove(name);
            response
        }
    }
}

/// Whether a header of the request contains this.
fn has(request: &Request, name: &HeaderName, part: &str) -> bool {
    let value = request.headers().get(name).and_then(|value| value.to_str().ok());
    value.is_some_and(|value| value.contains(part))
}
