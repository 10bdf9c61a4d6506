//! What the pages may load and run, said in each page itself: so it holds on hosts that let nobody set headers too.
//!
//! The host's header (`public/_headers`) is the floor under all of it: scripts and styles are files, never inline. Each
//! page narrows that to what it needs. Where both are said, both are obeyed.

/// The name that headers and pages have for it.
const NAME: &str = "Content-Security-Policy";

/// The whole page: nothing but its own files. Its dialog shows a preview of the embedded page.
pub const PAGE: &str =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/// The embedded page, and the floor. A frame in a sandbox has no origin; there WebKit knows no `'self'`, and would refuse
/// the page its own files: so this says that files are needed, not whose. There is nothing in such a frame to steal.
pub const FRAME: &str =
    "default-src 'none'; script-src * 'wasm-unsafe-eval'; style-src *; img-src * data:; connect-src *; \
    frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/// Behind this line it goes.
const CHARSET: &str = "<meta charset=\"utf-8\">";

/// A page with the policy in its head.
///
/// # Errors
/// When the page has no place for it, says one already, or when the policy would end the attribute it stands in.
pub fn with_policy(html: &str, policy: &str) -> Result<String, String> {
    if policy.contains(['"', '<', '>', '&']) {
        return Err(format!("a page cannot hold this policy: {policy}"));
    }
    if html.contains(NAME) {
        return Err("the page says a policy already".to_owned());
    }
    let (before, after) = html
        .split_once(CHARSET)
        .ok_or_else(|| format!("the page has no {CHARSET}\n  help: put it back, first in its head"))?;
    Ok(format!(
        "{before}{CHARSET}\n<meta http-equiv=\"{NAME}\" content=\"{policy}\">{after}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<head>\n<meta charset=\"utf-8\">\n<title>x</title>";

    #[test]
    fn the_header_of_hosts_is_the_floor_and_the_page_asks_for_no_more() {
        let headers = include_str!("../../../public/_headers");
        let said: Vec<_> = headers
            .lines()
            .filter_map(|line| line.trim().strip_prefix("Content-Security-Policy: "))
            .collect();
        assert_eq!(said, [FRAME]);
        for directive in PAGE.split("; ") {
            let (name, sources) = directive.split_once(' ').expect("a directive has sources");
            let floor = FRAME
                .split("; ")
                .find_map(|floor| floor.strip_prefix(&format!("{name} ")))
                .unwrap_or_else(|| panic!("the floor has no {name}"));
            for source in sources.split(' ') {
                let open = source == "'self'" && floor.starts_with('*');
                assert!(open || floor.split(' ').any(|known| known == source), "{name} {source}");
            }
        }
        for policy in [PAGE, FRAME] {
            assert!(
                !policy.contains("'unsafe-inline'")
                    && !policy.contains("'unsafe-eval'")
                    && !policy.contains("frame-ancestors")
            );
        }
    }

    #[test]
    fn it_stands_right_behind_the_charset_and_once() {
        let page = with_policy(HTML, "default-src 'none'").expect("it has a place");
        assert_eq!(
            page,
            "<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src \
            'none'\">\n<title>x</title>"
        );
        assert!(with_policy(&page, "default-src 'none'").is_err());
    }

    #[test]
    fn a_page_without_a_place_or_a_policy_that_breaks_out_is_refused() {
        assert!(with_policy("<title>x</title>", "a").is_err());
        assert!(with_policy(HTML, "a\"><script>").is_err());
    }
}
