//! Scrolls a quotation into view.

use super::query::element;
use gloo::utils::window;
use state::generated::SentenceNumber;

/// What a quotation can scroll in: its article, or in the embed the pane.
const SCROLLERS: [&str; 2] = ["article[data-open]", "[data-panel]"];

/// How far down the window a quotation is put where the window itself scrolls: below the dock, which covers the upper half of
/// a phone.
const PLACE: f64 = 0.65;

/// Scrolls the quotation of a sentence in the open article into view. Not by `scrollIntoView`, which would scroll the page of
/// a host as well.
pub fn quotation(sentence: SentenceNumber) {
    let quoted = element(&format!("article[data-open] [data-quote=s{sentence}]"));
    // In the source text the browser scrolls to it, except where `history` writes the fragment without going to it.
    let Some(quotation) = quoted.or_else(|| element(&format!("[data-kin] #s{sentence}"))) else {
        return;
    };
    let place = quotation.get_bounding_client_rect();
    for scroller in SCROLLERS.into_iter().filter_map(element) {
        let frame = scroller.get_bounding_client_rect();
        if scroller.scroll_height() <= scroller.client_height() {
            continue;
        }
        if place.top() >= frame.top() && place.bottom() <= frame.bottom() {
            return;
        }
        let before = scroller.scroll_top();
        let by = (place.top() + place.bottom() - frame.top() - frame.bottom()) / 2.0;
        scroller.set_scroll_top(before + by as i32);
        // Nothing moves where the style sheet lets the window scroll instead.
        if scroller.scroll_top() != before {
            return;
        }
    }
    let height = window().inner_height().ok().and_then(|height| height.as_f64());
    let height = height.unwrap_or_default();
    if place.top() < height / 2.0 || place.bottom() > height {
        window().scroll_by_with_x_and_y(0.0, place.top() - PLACE * height);
    }
}
