//! The source reader: the text whole and verbatim, and under it how much of it reaches the open republic, with a link
//! to the next such sentence. The sentences themselves are printed; the browser room lights them.

use crate::element::{element, Element};
use crate::printed::{printed, Block};
use crate::view::Selection;
use crate::watch::Watch;
use crate::words;

/// The source text with its bar and its notes.
pub fn reader(watch: Watch) -> Element {
    let next = element("a")
        .attr("data-next", "")
        .follow(
            "href",
            watch.words(|view| view.next_sentence().map(|next| format!("#s{next}")).unwrap_or_default()),
        )
        .follow("hidden", watch.mark(|view| view.next_sentence().is_none()))
        .words(watch.words(|view| view.next_sentence().map(words::next_sentence).unwrap_or_default()));
    element("section")
        .attr("class", "source")
        .attr("id", "source")
        .attr("aria-labelledby", "source-title")
        .follow(
            "data-read",
            watch.mark(|view| matches!(view.selection, Selection::Sentence(_))),
        )
        .child(element("div").html(printed(Block::SourceText)))
        .child(
            element("p")
                .attr("class", "reach")
                .follow("hidden", watch.mark(|view| view.open.is_none()))
                .child(element("span").words(watch.words(|view| view.open.map(words::reach).unwrap_or_default())))
                .child(next),
        )
        .child(element("div").attr("class", "notes").html(printed(Block::Notes)))
}
