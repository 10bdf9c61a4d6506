//! The pane: the source text, or in its place the article of a republic or what the source does not say. CSS shows the one
//! that the fragment selects (`:target`), with and without the program. The program also keeps an article open while one of
//! its sentences is selected.

use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::slots::{Slot, Slots};
use crate::ui::source_text::source_text;
use domain::republic::Republic;
use state::route::SILENCE;
use state::{Selection, State};

pub fn pane(store: Store, slots: &Slots) -> ElementBuilder {
    let republic_article = |republic: Republic| {
        let open = Box::new(move |state: State| state.open == Some(republic));
        article(store, republic.slug(), slots.html(Slot::Article(republic)), open)
    };
    element("div")
        .attr("class", "pane")
        .attr("data-panel", "")
        .bind(
            "data-open",
            store.choice.flag(|state| state.open.is_some() || is_silence(state)),
        )
        .child(source_text(store, slots))
        .children(Republic::ALL.map(republic_article))
        .child(article(store, SILENCE, slots.html(Slot::Silence), Box::new(is_silence)))
}

fn article(
    store: Store,
    slug: &'static str,
    html: impl AsRef<str>,
    open: Box<dyn Fn(State) -> bool + Send>,
) -> ElementBuilder {
    element("article")
        .attr("class", "article")
        .attr("id", slug)
        .attr("aria-labelledby", format_args!("{slug}-title"))
        .bind("data-open", store.choice.flag(open))
        .html(html)
}

fn is_silence(state: State) -> bool {
    state.selection == Selection::Silence
}
