//! Fetches the file of the search index. The service worker keeps it for offline use.

use super::listen::listen;
use interaction::search::entry::FILE;
use web_sys::XmlHttpRequest;

/// Requests the file and passes on its text, or `None` if there is none.
///
/// With `XMLHttpRequest`, since `fetch` would bring the support for promises into the WASM.
pub fn request(then: impl Fn(Option<String>) + 'static) {
    let Ok(request) = XmlHttpRequest::new() else {
        return then(None);
    };
    let is_sent = request.open("GET", FILE).and_then(|()| request.send()).is_ok();
    if !is_sent {
        return then(None);
    }
    let answered = request.clone();
    // After success and failure.
    listen(&request, "loadend", move |_| {
        let is_found = answered.status().is_ok_and(|status| status == 200);
        then(answered.response_text().ok().flatten().filter(|_| is_found));
    });
}
