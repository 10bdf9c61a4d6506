//! The editions of the page: whole, and as it is embedded. Both are printed from the same views, so that the same
//! program makes them live; they differ in a few printed blocks.

use leptos::prelude::*;

/// Which edition is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edition {
    /// The whole page.
    #[default]
    Whole,
    /// For a frame in somebody else's page: without the table and the colophon, with a short head and foot.
    Embed,
}

/// The edition of this printing.
pub fn edition() -> Edition {
    use_context().unwrap_or_default()
}

/// A part that stands open in the whole page, and folded in the embedded one, which should be short. A link into it
/// unfolds it.
pub fn folded(summary: &'static str, part: impl IntoView + 'static) -> AnyView {
    match edition() {
        Edition::Whole => part.into_any(),
        Edition::Embed => view! { <details class="folded"><summary>{summary}</summary>{part}</details> }.into_any(),
    }
}
