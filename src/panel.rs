//! The panel: an introduction, one article for each republic, and what the source does not say. Which one is seen is
//! the fragment's choice (`:target`), with and without the live page; a live page also holds an article open while
//! its sentences are read in the source.

use crate::address::SILENCE;
use crate::element::{element, Element};
use crate::printed::{printed, Block};
use crate::republic::Republic;
use crate::view::{Selection, View};
use crate::watch::Watch;

/// The introduction, the fifteen articles and the silences.
pub fn panel(watch: Watch) -> Element {
    let article = |slug: &'static str, block: Block, open: Box<dyn Fn(View) -> bool + Send>| {
        element("article")
            .attr("class", "article")
            .attr("id", slug)
            .attr("aria-labelledby", format_args!("{slug}-title"))
            .follow("data-open", watch.mark(open))
            .html(printed(block))
    };
    let of_republic = |republic: Republic| {
        let open = Box::new(move |view: View| view.open == Some(republic));
        article(republic.slug(), Block::Article(republic), open)
    };
    element("div")
        .attr("class", "panel")
        .attr("data-panel", "")
        .child(
            element("section")
                .attr("class", "introduction")
                .attr("aria-labelledby", "introduction-title")
                .follow("hidden", watch.mark(|view| view.open.is_some() || silent(view)))
                .html(printed(Block::Introduction)),
        )
        .children(Republic::ALL.map(of_republic))
        .child(article(SILENCE, Block::Silence, Box::new(silent)))
}

/// Whether what the source does not say is open.
fn silent(view: View) -> bool {
    view.selection == Selection::Silence
}
