//! The content security policies of the pages. Each page contains its own, so it also applies on hosts that cannot set
//! headers.
//!
//! The header of hosts (`public/_headers`) allows what any page needs: scripts and styles are files, or stand in the page and
//! are allowed by their hash (`assets::inline`). Each page narrows that. Browsers apply both.

/// The page itself: only its own files. The share dialog shows a preview of the embed in a frame.
pub const PAGE: &str =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/// The embed, and the header. A sandboxed frame has no origin, so `'self'` matches nothing in WebKit and would block the
/// page's own files: this demands files without saying whose. There is nothing in such a frame to steal.
pub const EMBED: &str =
    "default-src 'none'; script-src * 'wasm-unsafe-eval'; style-src *; img-src * data:; connect-src *; \
    frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/// The page in a single file: only its own styles and scripts, by their hashes, and nothing from anywhere. The search reads
/// its index from a `data:` URL.
pub const SINGLE_FILE: &str = "default-src 'none'; script-src 'wasm-unsafe-eval'; style-src ; img-src data:; \
    connect-src data:; base-uri 'none'; form-action 'none'";

#[cfg(test)]
mod tests {
    use super::*;

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
