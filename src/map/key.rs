//! The key: every class of the layer with its fill, pattern, word and count. Each is a button that leaves only its
//! own republics clear.

use super::swatch::changing_swatch;
use crate::button::switch;
use crate::element::{element, Element};
use crate::facts;
use crate::layer::{Class, Layer};
use crate::printed::{printed, Block};
use crate::view::View;
use crate::watch::Watch;
use crate::words;

/// The most classes that any layer has.
const SLOTS: u8 = 6;

/// The key of the layer. Its entries stay in their places when the layer changes, so that the focus does.
pub fn key(watch: Watch) -> Element {
    element("div")
        .attr("class", "key")
        .follow("data-key", watch.slug(|view| Some(view.layer.slug())))
        .child(element("h2").words(watch.words(|view| words::key_title(view.layer, view.moment))))
        .child(
            element("ul")
                .attr("aria-label", words::KEY_LABEL)
                .children((0..SLOTS).map(|slot| entry(watch, slot))),
        )
        .child(
            element("div")
                .child(
                    element("p")
                        .attr("class", "subject")
                        .words(watch.words(|view| words::key_subject(view.layer, view.moment))),
                )
                .child(element("div").attr("class", "foot").html(printed(Block::KeyFoot))),
        )
}

fn entry(watch: Watch, slot: u8) -> Element {
    let filter = switch(
        watch,
        move |view| view.only == Some(slot),
        move |view| view.show(Some(slot).filter(|_| view.only != Some(slot))),
    );
    let count = |view: View, slot| facts::count(view.layer, view.moment, slot);
    element("li")
        .follow(
            "data-class",
            watch.slug(move |view| class(view.layer, slot).map(|class| class.slug)),
        )
        .child(changing_swatch(watch, move |view| {
            class(view.layer, slot).map_or("subject", |class| class.paint)
        }))
        .child(filter.words(watch.slug(move |view| words::classes(view.layer).get(usize::from(slot)).copied())))
        .child(
            element("span")
                .attr("class", "count")
                .follow("data-none", watch.mark(move |view| count(view, slot) == 0))
                .words(watch.words(move |view| count(view, slot).to_string())),
        )
}

fn class(layer: Layer, slot: u8) -> Option<Class> {
    layer.classes().get(usize::from(slot)).copied()
}
