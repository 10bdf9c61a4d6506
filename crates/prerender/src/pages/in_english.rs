//! Quotations of the source, which is in English whatever the language of the page.

use crate::strings;
use leptos::prelude::*;

/// A quotation, marked as English where the page is not. A browser's translator leaves it alone: its words would stand there
/// as those of the source.
pub fn in_english(text: impl IntoView + 'static) -> AnyView {
    view! { <span lang=strings::source_lang() translate="no">{text}</span> }.into_any()
}

/// A quotation in an element that says `translate="no"` itself.
pub fn in_english_here(text: impl IntoView + 'static) -> AnyView {
    match strings::source_lang() {
        None => text.into_any(),
        Some(lang) => view! { <span lang=lang>{text}</span> }.into_any(),
    }
}
