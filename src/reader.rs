//! The source reader: the text whole and verbatim, and under it how much of it reaches the open republic, with a link
//! to the next such sentence. The sentences themselves are printed; the browser room lights them.

use crate::printed::{printed, Block};
use crate::watch::Watch;
use crate::words;
use leptos::prelude::*;

/// The source text with its bar and its notes.
#[component]
pub fn Reader(
    /// The state.
    watch: Watch,
) -> impl IntoView {
    let reach = watch.words(|view| view.open.map(words::reach).unwrap_or_default());
    let href = watch.words(|view| view.next_sentence().map(|next| format!("#s{next}")).unwrap_or_default());
    let next = watch.words(|view| view.next_sentence().map(words::next_sentence).unwrap_or_default());
    view! {
        <section class="source" id="source" aria-labelledby="source-title">
            <div inner_html=printed(Block::SourceText)></div>
            <p class="reach" hidden=watch.mark(|view| view.open.is_none())>
                <span>{reach}</span>
                <a data-next="" href=href hidden=watch.mark(|view| view.next_sentence().is_none())>{next}</a>
            </p>
            <div class="notes" inner_html=printed(Block::Notes)></div>
        </section>
    }
}
