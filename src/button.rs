//! A button as every control of the page is made: asleep until the page is live.

use crate::element::{element, Element};
use crate::view::View;
use crate::watch::Watch;

/// A button that changes the state.
pub fn button(watch: Watch, act: impl Fn(View) -> View + Send + 'static) -> Element {
    element("button")
        .attr("type", "button")
        .follow("disabled", watch.mark(|view| !view.live))
        .on("click", Box::new(move |_| watch.change(&act)))
}

/// A button that switches something, and tells whether that is on.
pub fn switch(
    watch: Watch,
    on: impl Fn(View) -> bool + Send + 'static,
    act: impl Fn(View) -> View + Send + 'static,
) -> Element {
    button(watch, act).follow(
        "aria-pressed",
        watch.slug(move |view| Some(if on(view) { "true" } else { "false" })),
    )
}
