//! Quotations of the source, which is in English whatever the language of the page.

use crate::strings;
use leptos::prelude::*;

/// A quotation, marked as English where the page is not.
pub fn in_english(text: impl IntoView + 'static) -> AnyView {
    match strings::source_lang() {
        None => text.into_any(),
        Some(lang) => view! { <span lang=lang>{text}</span> }.into_any(),
    }
}
