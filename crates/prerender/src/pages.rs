//! What only the press prints: the words of the page from the checked content, and the drawn parts that never change.
//!
//! Every function here returns the inside of an element that the live page leaves as it stands.

pub mod article;
pub mod axis;
pub mod cite_dialog;
pub mod edition;
pub mod embed;
pub mod events;
pub mod evidence;
pub mod export_dialog;
pub mod export_template;
pub mod footer;
pub mod handout;
pub mod header;
pub mod help_dialog;
pub mod index;
pub mod introduction;
pub mod label;
pub mod legend_foot;
pub mod notes;
pub mod notice;
pub mod outlines;
pub mod quiz;
pub mod share_dialog;
pub mod silence;
pub mod source_text;
pub mod table;
pub mod teachers;
pub mod terms;
pub mod worksheet;

use content::model::Content;
use leptos::prelude::*;
use std::sync::Arc;

/// The content of this printing.
///
/// # Panics
/// When the press provided none: an error of the press itself.
pub fn content() -> Arc<Content> {
    expect_context::<Arc<Content>>()
}

/// The HTML of a view, without the marks by which a live page would find its way: nothing here comes alive.
pub fn print(state: impl IntoView) -> String {
    state.into_view().to_html().replace(MARK, "")
}

/// How Leptos marks a place: a comment, but not in the form that the standard asks for.
pub const MARK: &str = "<!>";
