//! The headers of `public/_headers` for other hosts, and the rest of what those need: written into `dist` after Trunk,
//! so that nobody keeps five files the same by hand.
//!
//! Apache and nginx match the ends of paths, not whole ones, so that their files hold wherever the page is served.

mod apache;
mod azure;
mod files;
pub mod headers;
mod media_types;
mod nginx;
mod patterns;
mod vercel;

pub use files::{is_host_file, FILES};

use crate::paths;
use anyhow::{Context, Result};
use headers::Headers;
use std::path::Path;

/// Writes them beside the `_headers` of a built `dist`.
pub fn write(dist: &Path) -> Result<()> {
    let source = dist.join("_headers");
    let headers = Headers::read(&source)?;
    let [_, apache, nginx, vercel, azure] = FILES;
    for (name, text) in [
        (apache, apache::file(&headers)),
        (nginx, nginx::file(&headers)),
        (vercel, vercel::file(&headers)),
        (azure, azure::file(&headers)),
    ] {
        paths::write(&dist.join(name), text.with_context(|| source.display().to_string())?)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
