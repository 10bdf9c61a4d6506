//! Serves the page as the oldest browsers that it supports understand it (docs/browsers.md), without having them.
//!
//! What a browser lacks is renamed in style sheets and pages to something that no browser knows, so that the browser under
//! test does what an old one does: it drops the declaration, the rule or the group, and answers `@supports` accordingly.
//! What scripts lack is deleted before the page's own run (`old_browser.js`).

use super::headers::map_header;
use axum::body::{to_bytes, Body};
use axum::http::header::{CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use base64::prelude::{Engine, BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// Where the script is that deletes what a browser lacks.
pub const SCRIPT: &str = "/.old-browser.js";

/// A browser that is simulated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OldBrowser {
    /// Firefox 115 ESR, the last for Windows 7 and 8.
    Firefox115,
    /// Safari 15.6, the last for many iPhones and iPads.
    Safari15,
    /// Chrome 109, the last for Windows 7 and 8.
    Chrome109,
    /// One that lacks what any of them lacks.
    Any,
}

use OldBrowser::{Chrome109, Firefox115, Safari15};

/// What styles lack: how a feature begins in the minified sheet, what takes its place, and which browsers lack it.
const STYLES: &[(&str, &str, &[OldBrowser])] = &[
    (":has(", ":no-has(", &[Firefox115]),
    ("@property", "@no-property", &[Firefox115, Safari15]),
    ("\" / \"", "\" no \"", &[Firefox115, Safari15]),
    (":popover-open", ":no-popover-open", &[Firefox115, Safari15, Chrome109]),
    ("text-wrap:", "no-text-wrap:", &[Firefox115, Safari15, Chrome109]),
    ("@container", "@no-container", &[Safari15]),
    ("container-type:", "no-container-type:", &[Safari15]),
    ("color-mix(", "no-color-mix(", &[Safari15, Chrome109]),
    ("tan(", "no-tan(", &[Chrome109]),
    ("atan2(", "no-atan2(", &[Chrome109]),
    ("(scripting:", "(no-scripting:", &[Safari15, Chrome109]),
    ("overflow:clip", "overflow:no-clip", &[Safari15]),
    ("overscroll-behavior", "no-overscroll-behavior", &[Safari15]),
    ("(forced-colors:", "(no-forced-colors:", &[Safari15]),
];

/// The same for tags.
const TAGS: &[(&str, &str, &[OldBrowser])] = &[
    (" popover", " data-popover", &[Firefox115, Safari15, Chrome109]),
    (" loading=", " data-loading=", &[Firefox115, Safari15]),
    ("rel=\"modulepreload\"", "rel=\"no-modulepreload\"", &[Safari15]),
];

impl OldBrowser {
    fn lacks(self, browsers: &[Self]) -> bool {
        self == Self::Any || browsers.contains(&self)
    }

    fn renamed(self, text: &str, table: &[(&str, &str, &[Self])]) -> String {
        let lacking = table.iter().filter(|(_, _, browsers)| self.lacks(browsers));
        lacking.fold(text.to_owned(), |text, (name, unknown, _)| text.replace(name, unknown))
    }

    /// A page or style sheet as this browser understands it; every other file as it is.
    pub async fn understand(self, path: &str, response: Response) -> Response {
        let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let is_page = kind.is_some_and(|kind| kind.starts_with("text/html"));
        if !response.status().is_success() || !is_page && !path.ends_with(".css") {
            return response;
        }
        let (mut parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
        let text = String::from_utf8_lossy(&body);
        parts.headers.remove(CONTENT_LENGTH);
        if !is_page {
            return Response::from_parts(parts, Body::from(self.renamed(&text, STYLES)));
        }
        let (page, hashes) = self.page(&text);
        map_header(&mut parts.headers, &CONTENT_SECURITY_POLICY, |policy| {
            with_hashes(policy, &hashes)
        });
        Response::from_parts(parts, Body::from(page))
    }

    /// A page, and the hashes of its styles before and after. Its own policy has those after.
    fn page(self, text: &str) -> (String, Vec<[String; 2]>) {
        const START: &str = "<style";
        const END: &str = "</style>";
        let mut parts = text.split(START);
        let mut page = self.renamed(parts.next().unwrap_or_default(), TAGS);
        let mut hashes = Vec::new();
        for part in parts {
            let (styles, rest) = part.split_once(END).unwrap_or((part, ""));
            let (attributes, styles) = styles.split_once('>').unwrap_or(("", styles));
            let renamed = self.renamed(styles, STYLES);
            hashes.push([hash(styles), hash(&renamed)]);
            page += &format!("{START}{attributes}>{renamed}{END}{}", self.renamed(rest, TAGS));
        }
        let script = format!("<script src=\"{SCRIPT}?{self:?}\"></script><meta");
        (with_hashes(&page, &hashes).replacen("<meta", &script, 1), hashes)
    }
}

fn hash(text: &str) -> String {
    BASE64_STANDARD.encode(Sha256::digest(text))
}

fn with_hashes(text: &str, hashes: &[[String; 2]]) -> String {
    hashes
        .iter()
        .fold(text.to_owned(), |text, [before, after]| text.replace(before, after))
}

/// The script that deletes what browsers lack; its query names the browser.
pub async fn script() -> Response {
    let script = include_str!("old_browser.js");
    ([(CONTENT_TYPE, "text/javascript; charset=utf-8")], script).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_browser_lacks_is_renamed_in_styles_and_tags_and_its_policy_follows() {
        let styles = "a:has(b){c:d}e{content:\"+\" / \"\"}";
        let text = format!(
            "<head><meta content=\"'sha256-{}'\"><style data-own>{styles}</style></head><p popover>a:has(b)</p>",
            hash(styles)
        );
        let (page, hashes) = Firefox115.page(&text);
        let renamed = "a:no-has(b){c:d}e{content:\"+\" no \"\"}";
        assert!(page.contains(&format!("<style data-own>{renamed}</style>")), "{page}");
        assert!(page.contains(&format!("'sha256-{}'", hash(renamed))), "{page}");
        assert!(page.contains("<p data-popover>a:has(b)</p>"), "{page}");
        assert!(
            page.starts_with("<head><script src=\"/.old-browser.js?Firefox115\"></script><meta"),
            "{page}"
        );
        assert_eq!(hashes, [[hash(styles), hash(renamed)]]);
        assert!(Chrome109
            .page(&text)
            .0
            .contains(styles.split('e').next().expect("the first rule")));
    }
}
