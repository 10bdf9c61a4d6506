//! Prints all pages of the site from the app's components, the content and the outlines.
//!
//! [`site`] reads everything once. [`assets`] finishes the files that pages load. [`output`] prints the [`documents`] into
//! the [`shell`] and writes them. Native only.

pub mod app;
pub mod assets;
pub mod base_url;
pub mod citation_tags;
pub mod csp;
pub mod documents;
pub mod edition;
pub mod error;
pub mod escape;
pub mod files;
pub mod fingerprint;
pub mod hex;
pub mod iframe;
pub mod language;
pub mod links;
pub mod lists;
pub mod markup;
pub mod meta_tags;
pub mod oembed;
pub mod output;
pub mod pages;
pub mod paths;
pub mod precache;
pub mod public_url;
pub mod publish;
pub mod shell;
pub mod site;
pub mod slots;
pub mod strings;
pub mod structured_data;
pub mod tokens;
