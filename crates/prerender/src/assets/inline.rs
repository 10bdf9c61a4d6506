//! Styles and scripts that stand in the pages themselves, so that one response paints the first screen. The policies allow
//! each by its hash, and nothing else inline.

use super::stylesheet::Stylesheet;
use crate::csp;
use crate::error::Result;
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

/// What stands in the head of one page.
#[derive(Clone, Debug, Default)]
pub struct HeadTexts {
    /// None where the styles are files.
    pub style: Option<Inline>,
    /// The script that runs before the first paint.
    pub script: Inline,
}

impl HeadTexts {
    /// A policy that also allows these texts.
    pub fn allowed_by(&self, policy: &str) -> String {
        policy_with(policy, &[self])
    }
}

/// What stands in the heads of the pages.
#[derive(Clone, Debug, Default)]
pub struct InlineAssets {
    pub page: HeadTexts,
    pub embed: HeadTexts,
    /// Of all pages whose styles are files. A script that is a file, too, would keep a page blank that the network does not
    /// bring it to.
    pub other: HeadTexts,
}

impl InlineAssets {
    /// Reads the finished scripts from the staging folder, and allows all texts in `_headers`.
    pub fn finish(staging: &Path, main: &Stylesheet, embed: &Stylesheet) -> Result<Self> {
        let read = |name: &str| files::read(&staging.join(name));
        let (again, theme, frame, late) = (
            read("again.js")?,
            read("theme.js")?,
            read("frame.js")?,
            read("late_styles.js")?,
        );
        let style = |css: String| Some(Inline::new(css));
        let inline = Self {
            other: HeadTexts {
                style: None,
                script: Inline::new(format!("{again}{theme}{late}")),
            },
            page: HeadTexts {
                style: style(main.css.clone()),
                script: Inline::new(format!("{again}{theme}")),
            },
            embed: HeadTexts {
                style: style(format!("{}{}", main.css, embed.css)),
                script: Inline::new(format!("{again}{frame}")),
            },
        };
        // The others stay as files, for pages that were changed on their way (`web/changed.js`).
        for name in ["again.js", "late_styles.js"] {
            files::remove(&staging.join(name))?;
        }
        let file = staging.join("_headers");
        let headers = files::read(&file)?;
        let allowed = policy_with(csp::EMBED, &[&inline.page, &inline.embed, &inline.other]);
        files::write(&file, headers.replace(csp::EMBED, &allowed))?;
        Ok(inline)
    }
}

/// A policy that also allows what stands in these heads.
pub fn policy_with(policy: &str, heads: &[&HeadTexts]) -> String {
    let styles = heads.iter().filter_map(|head| head.style.as_ref());
    let scripts = heads.iter().map(|head| &head.script);
    let policy = directive_with(policy, "style-src ", styles);
    directive_with(&policy, "script-src ", scripts)
}

fn directive_with<'a>(policy: &str, name: &str, texts: impl Iterator<Item = &'a Inline>) -> String {
    let (before, after) = policy.split_once(name).unwrap_or((policy, ""));
    let (sources, rest) = after.split_once(';').unwrap_or((after, ""));
    let sources = Some(sources).filter(|sources| !sources.is_empty()).into_iter();
    let sources: Vec<&str> = sources.chain(texts.map(|text| text.hash.as_str())).collect();
    format!("{before}{name}{};{rest}", sources.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_texts_are_allowed_by_their_hashes_and_by_nothing_else() {
        let [style, script] = ["p{}", "1"].map(|text| Inline::new(text.to_owned()));
        let head = HeadTexts {
            style: Some(style.clone()),
            script: script.clone(),
        };
        let policy = head.allowed_by(csp::PAGE);
        assert!(
            policy.contains(&format!("script-src 'self' 'wasm-unsafe-eval' {};", script.hash)),
            "{policy}"
        );
        assert!(
            policy.contains(&format!("style-src 'self' {};", style.hash)),
            "{policy}"
        );
        let without = [style, script].iter().fold(policy, |policy, inline| {
            policy.replace(&format!(" {}", inline.hash), "")
        });
        assert_eq!(without, csp::PAGE);
    }
}
