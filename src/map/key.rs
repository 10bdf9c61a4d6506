//! The key: every class of the layer with its fill, pattern, word and count. Each is a button that leaves only its
//! own republics clear.

use super::swatch::changing_swatch;
use crate::button::{button, Button};
use crate::facts;
use crate::layer::{Class, Layer};
use crate::printed::{printed, Block};
use crate::view::View;
use crate::watch::Watch;
use crate::words;
use leptos::prelude::*;

/// The most classes that any layer has.
const SLOTS: u8 = 6;

/// The key of the layer. Its entries stay in their places when the layer changes, so that the focus does.
#[component]
pub fn Key(
    /// The state.
    watch: Watch,
) -> impl IntoView {
    view! {
        <div class="key" data-key=watch.slug(|view| Some(view.layer.slug()))>
            <h2>{watch.words(|view| words::key_title(view.layer, view.moment))}</h2>
            <ul aria-label=words::KEY_LABEL>{(0..SLOTS).map(|slot| entry(watch, slot)).collect_view()}</ul>
            <div>
                <p class="subject">{watch.words(|view| words::key_subject(view.layer, view.moment))}</p>
                <div class="foot" inner_html=printed(Block::KeyFoot)></div>
            </div>
        </div>
    }
}

fn entry(watch: Watch, slot: u8) -> impl IntoView {
    let filter = Button {
        text: Box::new(move |view| {
            words::classes(view.layer)
                .get(usize::from(slot))
                .copied()
                .unwrap_or_default()
        }),
        pressed: Box::new(move |view| Some(view.only == Some(slot))),
        act: Box::new(move |view| view.show(Some(slot).filter(|_| view.only != Some(slot)))),
        ..Button::default()
    };
    let count = |view: View, slot| facts::count(view.layer, view.moment, slot);
    view! {
        <li data-class=watch.slug(move |view| class(view.layer, slot).map(|class| class.slug))>
            {changing_swatch(watch, move |view| class(view.layer, slot).map_or("subject", |class| class.paint))}
            {button(watch, filter)}
            <span class="count" data-none=watch.mark(move |view| count(view, slot) == 0)>
                {watch.words(move |view| count(view, slot).to_string())}
            </span>
        </li>
    }
}

fn class(layer: Layer, slot: u8) -> Option<Class> {
    layer.classes().get(usize::from(slot)).copied()
}
