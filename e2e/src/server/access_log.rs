//! What the server logs of each request.

/// One request and how it was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedRequest {
    /// Path and query.
    pub target: String,
    /// 200, 404 …
    pub status: u16,
    /// Whether an injected fault made the answer.
    pub injected: bool,
}
