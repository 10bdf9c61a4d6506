//! Styles and scripts that stand in the pages themselves, so that one response paints the first screen. The policies allow
//! each by its hash, and nothing else inline.

use super::stylesheet::Stylesheet;
use crate::csp;
use crate::error::{PrerenderError, Result};
use crate::files;
use base64::prelude::{Engine, BASE64_STANDARD};
use sha2::{Digest, Sha256};
use std::path::Path;

/// A text in a page, and its source expression in a policy.
#[derive(Clone, Debug, Default)]
pub struct Inline {
    pub text: String,
    /// `'sha256-…'`
    pub hash: String,
}

impl Inline {
    pub fn new(text: String) -> Self {
        let hash = format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(&text)));
        Self { text, hash }
    }
}

/// What the page and its embedded edition have inline: the styles, and the script that runs before the first paint.
#[derive(Clone, Debug, Default)]
pub struct InlineAssets {
    pub page: [Inline; 2],
    pub embed: [Inline; 2],
}

impl InlineAssets {
    /// Reads the finished scripts from the staging folder, and allows all texts in `_headers`.
    pub fn finish(staging: &Path, main: &Stylesheet, embed: &Stylesheet) -> Result<Self> {
        let script = |name: &str| Ok::<_, PrerenderError>(Inline::new(files::read(&staging.join(name))?));
        let inline = Self {
            page: [Inline::new(main.css.clone()), script("theme.js")?],
            embed: [Inline::new(format!("{}{}", main.css, embed.css)), script("frame.js")?],
        };
        // No other page has this script.
        files::remove(&staging.join("frame.js"))?;
        let file = staging.join("_headers");
        let headers = files::read(&file)?;
        let allowed = csp::with_inline(csp::EMBED, &[&inline.page, &inline.embed]);
        files::write(&file, headers.replace(csp::EMBED, &allowed))?;
        Ok(inline)
    }
}
