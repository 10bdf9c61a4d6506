//! Turns views into HTML.

use leptos::prelude::*;

/// How Leptos marks the places that hydration looks for: a comment, but not in the form of the HTML standard.
const MARKER: &str = "<!>";

/// The HTML of a view that is never hydrated, without markers.
pub fn print(view: impl IntoView) -> String {
    view.into_view().to_html().replace(MARKER, "")
}
