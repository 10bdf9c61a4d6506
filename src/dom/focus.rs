//! Where the focus goes when the page takes away what has it.

use super::query::focusable;
use domain::republic::Republic;
use gloo::timers::callback::Timeout;
use gloo::utils::document;
use state::{Selection, State};

/// To be called before the article with the focus closes: the focus returns to the link that opened it.
pub fn leave_article(now: State) {
    if !is_nowhere_or_in_article() {
        return;
    }
    match now.open {
        Some(republic) => focus_republic(republic),
        // The source text is hidden until the selection is cleared.
        None if now.selection == Selection::Silence => {
            Timeout::new(0, || focus_on("#source-title")).forget();
        }
        None => {}
    }
}

pub fn focus_republic(republic: Republic) {
    focus_on(&map_link(republic));
}

/// The selector of a republic's link in the map.
pub fn map_link(republic: Republic) -> String {
    format!("[data-map] [data-republic={}]", republic.slug())
}

fn focus_on(selector: &str) {
    let _ = focusable(selector).map(|element| element.focus());
}

fn is_nowhere_or_in_article() -> bool {
    let Some(focus) = document().active_element() else {
        return true;
    };
    focus.local_name() == "body" || matches!(focus.closest("[data-panel] article"), Ok(Some(_)))
}
