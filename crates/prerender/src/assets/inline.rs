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
        let allowed = policy_with(csp::EMBED, &[&inline.page, &inline.embed]);
        files::write(&file, headers.replace(csp::EMBED, &allowed))?;
        Ok(inline)
    }
}

/// A policy that also allows the given pairs of an inline style and an inline script.
pub fn policy_with(policy: &str, pairs: &[&[Inline; 2]]) -> String {
    let hashes = |which: usize| -> String {
        let hashes = pairs.iter().map(|pair| format!(" {}", pair[which].hash));
        hashes.collect()
    };
    let directive = |policy: String, name: &str, hashes: String| {
        let (before, after) = policy.split_once(name).unwrap_or((&policy, ""));
        let (sources, rest) = after.split_once(';').unwrap_or((after, ""));
        format!("{before}{name}{sources}{hashes};{rest}")
    };
    let policy = directive(policy.to_owned(), "style-src ", hashes(0));
    directive(policy, "script-src ", hashes(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_texts_are_allowed_by_their_hashes_and_by_nothing_else() {
        let pair = ["p{}", "1"].map(|text| Inline::new(text.to_owned()));
        let policy = policy_with(csp::PAGE, &[&pair]);
        assert!(
            policy.contains(&format!("script-src 'self' 'wasm-unsafe-eval' {};", pair[1].hash)),
            "{policy}"
        );
        assert!(
            policy.contains(&format!("style-src 'self' {};", pair[0].hash)),
            "{policy}"
        );
        let without = pair.iter().fold(policy, |policy, inline| {
            policy.replace(&format!(" {}", inline.hash), "")
        });
        assert_eq!(without, csp::PAGE);
    }
}
