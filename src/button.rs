//! A button as every control of the page is made: asleep until the page is live, and if it switches something, told
//! whether that is on. One type for all of them, so that what draws a button is compiled once.

use crate::view::View;
use crate::watch::Watch;
use leptos::html;
use leptos::prelude::*;
use leptos::tachys::reactive_graph::SharedReactiveFunction;
use std::sync::{Arc, Mutex};

/// What a button is for.
pub struct Button {
    /// Its own attribute: name and value, such as `data-zoom` and `in`.
    pub mark: (&'static str, &'static str),
    /// What it shows.
    pub text: Box<dyn Fn(View) -> &'static str + Send>,
    /// Its accessible name, where it shows a glyph that is no word.
    pub name: Box<dyn Fn(View) -> Option<&'static str> + Send>,
    /// Whether what it switches is on; none for a button that switches nothing.
    pub pressed: Box<dyn Fn(View) -> Option<bool> + Send>,
    /// Whether it can do nothing more now.
    pub spent: Box<dyn Fn(View) -> bool + Send>,
    /// What a press does to the state.
    pub act: Box<dyn Fn(View) -> View + Send>,
}

impl Default for Button {
    fn default() -> Self {
        Self {
            mark: ("data-button", ""),
            text: Box::new(|_| ""),
            name: Box::new(|_| None),
            pressed: Box::new(|_| None),
            spent: Box::new(|_| false),
            act: Box::new(|view| view),
        }
    }
}

/// The button.
pub fn button(watch: Watch, what: Button) -> impl IntoView {
    let Button {
        mark: (attribute, value),
        text,
        name,
        pressed,
        spent,
        act,
    } = what;
    // The camera is part of what can be spent: so the whole state is watched.
    let spent: SharedReactiveFunction<Option<&'static str>> =
        Arc::new(Mutex::new(move || spent(watch.view.get()).then_some("true")));
    html::button()
        .attr("type", "button")
        .attr(attribute, value)
        .attr("disabled", watch.mark(|view| !view.live))
        .attr("aria-label", watch.slug(name))
        .attr(
            "aria-pressed",
            watch.slug(move |view| pressed(view).map(|pressed| if pressed { "true" } else { "false" })),
        )
        .attr("aria-disabled", spent)
        .on(leptos::ev::click, move |_| watch.change(&act))
        .child(watch.words(move |view| text(view).to_owned()))
}
