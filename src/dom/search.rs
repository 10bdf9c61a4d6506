//! What the search needs of the browser: the file of the index, which the service worker keeps for offline use, and a list
//! that scrolls to the active option.

use super::listen::listen;
use super::query::{element, focusable};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, XmlHttpRequest};

/// Requests the index from a URL and passes on its text, or `None` if there is none.
///
/// With `XMLHttpRequest`, since `fetch` would bring the support for promises into the WASM.
pub fn request(url: &str, then: impl Fn(Option<String>) + 'static) {
    let Ok(request) = XmlHttpRequest::new() else {
        return then(None);
    };
    let is_sent = request.open("GET", url).and_then(|()| request.send()).is_ok();
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

/// Scrolls the list, and nothing else, so that an option is in its middle. Only the list of a low window has more options
/// than it shows.
pub fn reveal(option: &str) {
    if let (Some(list), Some(option)) = (focusable(".hits"), focusable(option)) {
        list.set_scroll_top(option.offset_top() - list.client_height() / 2);
    }
}

/// Empties the box: what is typed next is another query. Its list counts as closed at once, not when the bindings run: a
/// screen reader that heard of it after the focus has moved would come back to the box.
pub fn clear() {
    if let Some(input) = element("[data-search]").and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
        input.set_value("");
        let _ = input.set_attribute("aria-expanded", "false");
    }
}
