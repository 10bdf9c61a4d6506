//! The content security policies of the pages. Each page contains its own, so it also applies on hosts that cannot set
//! headers.
//!
//! The header of hosts (`public/_headers`) allows what any page needs: scripts and styles are files, or stand in the page and
//! are allowed by their hash. Each page narrows that. Browsers apply both.

use crate::assets::inline::Inline;

/// The page itself: only its own files. The share dialog shows a preview of the embed in a frame.
pub const PAGE: &str =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/// The embed, and the header. A sandboxed frame has no origin, so `'self'` matches nothing in WebKit and would block the
/// page's own files: this demands files without saying whose. There is nothing in such a frame to steal.
pub const EMBED: &str =
    "default-src 'none'; script-src * 'wasm-unsafe-eval'; style-src *; img-src * data:; connect-src *; \
    frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/// The page in a single file: it loads nothing and runs nothing, whoever passes it on.
pub const SINGLE_FILE: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// A policy that also allows the given pairs of an inline style and an inline script.
pub fn with_inline(policy: &str, pairs: &[&[Inline; 2]]) -> String {
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
        let policy = with_inline(PAGE, &[&pair]);
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
        assert_eq!(without, PAGE);
    }

    #[test]
    fn the_header_of_hosts_is_the_policy_of_the_embed_and_the_page_allows_no_more() {
        let headers = include_str!("../../../public/_headers");
        let policies: Vec<_> = headers
            .lines()
            .filter_map(|line| line.trim().strip_prefix("Content-Security-Policy: "))
            .collect();
        assert_eq!(policies, [EMBED]);
        for directive in PAGE.split("; ") {
            let (name, sources) = directive.split_once(' ').expect("a directive has sources");
            let allowed = EMBED
                .split("; ")
                .find_map(|directive| directive.strip_prefix(&format!("{name} ")))
                .unwrap_or_else(|| panic!("the header has no {name}"));
            for source in sources.split(' ') {
                let is_open = source == "'self'" && allowed.starts_with('*');
                assert!(
                    is_open || allowed.split(' ').any(|known| known == source),
                    "{name} {source}"
                );
            }
        }
    }

    #[test]
    fn no_served_page_allows_inline_code_or_forbids_frames() {
        for policy in [PAGE, EMBED] {
            for forbidden in ["'unsafe-inline'", "'unsafe-eval'", "frame-ancestors"] {
                assert!(!policy.contains(forbidden), "{forbidden}");
            }
        }
    }
}
