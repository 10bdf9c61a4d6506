//! Printing: the whole page from the app's own views, its place in Trunk's HTML, and the names
//! of the files beside it. The binary of the same name reads and writes.

pub mod assets;
pub mod csp;
pub mod dark_css;
pub mod embed;
pub mod folder;
pub mod handouts;
pub mod iframe;
pub mod meta_tags;
pub mod minify;
pub mod oembed;
pub mod output;
pub mod page_shell;
pub mod pages;
pub mod precache;
pub mod publish;
pub mod redirect_page;
pub mod single_file;
pub mod slots;
pub mod strings;
pub mod tokens;
pub mod wasm_dce;

use crate::pages::edition::Edition;
use crate::pages::MARK;
use crate::publish::dataset::Dataset;
use azerbaijan_1994::app::App;
use azerbaijan_1994::store::Store;
use azerbaijan_1994::ui::slots::Slots;
use content::model::Content;
use geo::atlas::Atlas;
use leptos::prelude::*;
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::Arc;

/// Where the page goes in Trunk's HTML. The first printed byte must follow at once: hydration walks from here.
pub const ANCHOR: &str = r#"<div id="app">"#;

/// The HTML of an edition of the page inside `#app`, from the content and the outlines of a checkout.
///
/// # Errors
/// What is wrong with the authored files, one problem after the other, each with its mend.
pub fn page(project: &Path, edition: Edition) -> Result<String, String> {
    printing(project, || {
        provide_context(edition);
        // The same comment in the form of the standard: the browser's half finds it all the same.
        view! { <App store=Store::new() slots=Slots::new(slots::fill)/> }
            .to_html()
            .replace(MARK, "<!---->")
    })
}

/// What is printed from the content and the outlines of a checkout.
///
/// # Errors
/// As [`page`].
pub fn printing(project: &Path, print: impl FnOnce() -> String) -> Result<String, String> {
    let content = self::content(project)?;
    let atlas = atlas(project)?;
    let dataset = Dataset::of(&content).map_err(|error| error.to_string())?;
    Ok(Owner::new().with(|| {
        provide_context(Arc::new(dataset));
        provide_context(Arc::new(content));
        provide_context(Arc::new(atlas));
        print()
    }))
}

/// The checked content of a checkout.
///
/// # Errors
/// What is wrong with the authored files, one problem after the other, each with its mend.
pub fn content(project: &Path) -> Result<Content, String> {
    content::load(&project.join("content"))
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}

/// The outlines of a checkout.
///
/// # Errors
/// What is wrong with their file.
pub fn atlas(project: &Path) -> Result<Atlas, String> {
    let outlines = project.join("geometry/atlas.json");
    Atlas::read(&outlines).map_err(|what| format!("{}: {what}", outlines.display()))
}

/// Trunk's HTML with the page in its place.
///
/// # Errors
/// When the place is missing.
pub fn insert(html: &str, page: &str) -> Result<String, String> {
    let (head, tail) = html
        .split_once(ANCHOR)
        .ok_or_else(|| format!("the HTML has no {ANCHOR}\n  help: put it back into index.html"))?;
    Ok([head, ANCHOR, page, tail].concat())
}

/// A file's name with the hash in it replaced by one of its content: `app-<16 hex>_bg.wasm` for `bytes`.
///
/// Trunk 0.21 names the loader's files by what cargo made, before wasm-bindgen and wasm-opt: the same name could stand
/// for other bytes, and hosts are told to keep these names for ever. Names without such a hash are returned as they are.
pub fn name_by_content(name: &str, bytes: &[u8]) -> String {
    let Some((stem, rest)) = name.split_once('-') else {
        return name.to_owned();
    };
    let hashed = rest.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(rest.len());
    if hashed < 8 {
        return name.to_owned();
    }
    let digest = Sha256::digest(bytes);
    let hash: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("{stem}-{hash}{}", &rest[hashed..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_goes_right_behind_its_anchor() {
        let html = format!("<body>{ANCHOR}</div></body>");
        assert_eq!(
            insert(&html, "<p>x</p>"),
            Ok(format!("<body>{ANCHOR}<p>x</p></div></body>"))
        );
        assert!(insert("<body></body>", "<p>x</p>").is_err());
    }

    #[test]
    fn other_bytes_have_another_name_and_other_files_keep_theirs() {
        let one = name_by_content("app-397742fde3518c5b_bg.wasm", b"one");
        assert!(
            one.starts_with("app-") && one.ends_with("_bg.wasm") && one.len() == "app-397742fde3518c5b_bg.wasm".len()
        );
        assert_ne!(one, name_by_content("app-397742fde3518c5b_bg.wasm", b"two"));
        assert_eq!(one, name_by_content("app-0000000000000000_bg.wasm", b"one"));
        for kept in ["boot.js", "icon.svg", "not-hashed.js"] {
            assert_eq!(name_by_content(kept, b"one"), kept);
        }
    }
}
