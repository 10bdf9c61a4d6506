//! The tip: name and class of the republic under the pointer or the focus. It stands at the republic, not at the
//! pointer, so that focus shows it as well; the style sheet knows where each republic stands.

use crate::element::{element, Element};
use crate::republic::Republic;
use crate::view::View;
use crate::watch::Watch;
use crate::words;

/// The tip. Hidden while nothing is pointed at; the link's own name already says it to assistive technology.
pub fn tip(watch: Watch) -> Element {
    let told = |tell: fn(View, Republic) -> &'static str| {
        watch.slug(move |view| view.pointed.map(|republic| tell(view, republic)))
    };
    element("p")
        .attr("class", "tip")
        .attr("aria-hidden", "true")
        .follow("data-tip", watch.slug(|view| view.pointed.map(Republic::slug)))
        .child(element("b").words(told(|_, republic| republic.name())))
        .child(element("span").words(told(|view, republic| {
            words::standing(view.layer, view.moment, republic)
        })))
}
