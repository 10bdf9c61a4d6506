//! The panel: the introduction, an article for each republic, and what the source does not say. CSS shows the one that the
//! fragment selects (`:target`), with and without the program. The program also keeps an article open while one of its
//! sentences is selected.

use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::slots::{Slot, Slots};
use domain::republic::Republic;
use state::route::SILENCE;
use state::{Selection, State};

pub fn panel(store: Store, slots: &Slots) -> ElementBuilder {
    let article = |slug: &'static str, slot: Slot, open: Box<dyn Fn(State) -> bool + Send>| {
        element("article")
            .attr("class", "article")
            .attr("id", slug)
            .attr("aria-labelledby", format_args!("{slug}-title"))
            .bind("data-open", store.flag(open))
            .html(slots.html(slot))
    };
    let republic_article = |republic: Republic| {
        let open = Box::new(move |state: State| state.open == Some(republic));
        article(republic.slug(), Slot::Article(republic), open)
    };
    element("div")
        .attr("class", "panel")
        .attr("data-panel", "")
        .child(
            element("section")
                .attr("class", "introduction")
                .attr("aria-labelledby", "introduction-title")
                .bind("hidden", store.flag(|state| state.open.is_some() || is_silence(state)))
                .html(slots.html(Slot::Introduction)),
        )
        .children(Republic::ALL.map(republic_article))
        .child(article(SILENCE, Slot::Silence, Box::new(is_silence)))
}

fn is_silence(state: State) -> bool {
    state.selection == Selection::Silence
}
