//! Parts that are open in the whole page and folded in the embed, which should be short.

use crate::edition::Edition;
use leptos::prelude::*;

/// `part` behind `summary` in the embed. A link into the part unfolds it.
pub fn folded(edition: Edition, summary: &'static str, part: impl IntoView + 'static) -> AnyView {
    match edition {
        Edition::Whole | Edition::SingleFile => part.into_any(),
        Edition::Embed => view! { <details class="folded"><summary>{summary}</summary>{part}</details> }.into_any(),
    }
}
