//! Printing: the whole page from the app's own views, and its place in Trunk's HTML. The binary of the same name
//! does the rest.

use crate::app::App;
use crate::atlas::Atlas;
use crate::content;
use leptos::prelude::*;
use std::path::Path;
use std::sync::Arc;

/// Where the page goes in Trunk's HTML. The first printed byte must follow at once: hydration walks from here.
pub const ANCHOR: &str = r#"<div id="app">"#;

/// The HTML of the page inside `#app`, from the content and the outlines of a checkout.
///
/// # Errors
/// What is wrong with the authored files, one problem after the other, each with its mend.
pub fn page(project: &Path) -> Result<String, String> {
    let content = content::load(&project.join("content"))
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let outlines = project.join("geometry/atlas.json");
    let atlas = Atlas::read(&outlines).map_err(|what| format!("{}: {what}", outlines.display()))?;
    Ok(Owner::new().with(|| {
        provide_context(Arc::new(content));
        provide_context(Arc::new(atlas));
        view! { <App/> }.to_html()
    }))
}

/// Trunk's HTML with the page in its place.
///
/// # Errors
/// When the place is missing.
pub fn insert(html: &str, page: &str) -> Result<String, String> {
    let (head, tail) = html
        .split_once(ANCHOR)
        .ok_or_else(|| format!("the HTML has no {ANCHOR}\n  mend: put it back into index.html"))?;
    Ok([head, ANCHOR, page, tail].concat())
}
