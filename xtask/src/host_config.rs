//! The headers of `public/_headers` for other hosts, and the rest of what those need: written into `dist` after Trunk,
//! so that nobody keeps three files the same by hand.
//!
//! Apache and nginx match the ends of paths, not whole ones, so that their files hold wherever the page is served.

mod apache;
mod files;
pub mod headers;
mod media_types;
mod nginx;
mod patterns;

pub use files::{is_host_file, FILES};

use crate::paths;
use anyhow::{Context, Result};
use headers::Headers;
use std::path::Path;

/// Writes them beside the `_headers` of a built `dist`.
///
/// The files of an edition in another language are all revalidated: one rule, because hosts limit their number.
pub fn write(dist: &Path, languages: &[String]) -> Result<()> {
    let source = dist.join("_headers");
    if !languages.is_empty() {
        let rules = paths::text(&source)?
            + &languages
                .iter()
                .map(|folder| language_rules(folder))
                .collect::<String>();
        paths::write(&source, rules)?;
    }
    let headers = Headers::read(&source)?;
    let [_, apache, nginx] = FILES;
    for (name, text) in [(apache, apache::file(&headers)), (nginx, nginx::file(&headers))] {
        paths::write(&dist.join(name), text.with_context(|| source.display().to_string())?)?;
    }
    Ok(())
}

fn language_rules(folder: &str) -> String {
    format!(
        "\n# The edition in another language.\n/{folder}/*\n  Cache-Control: no-cache\n\
         /{folder}/embed/*\n  Cross-Origin-Embedder-Policy: require-corp\n\
         /{folder}/azerbaijan-1994-classroom*\n  Content-Disposition: attachment\n"
    )
}

#[cfg(test)]
mod tests;
