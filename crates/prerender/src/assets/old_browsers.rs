//! What browsers of `browsers.txt` need beside a declaration or group that they do not know: the style sheets have each once,
//! and this repeats it in older words. Compressed, the repetitions cost next to nothing.
//!
//! Fallbacks that are not the same in other words stand in the style sheets; docs/browsers.md lists all of them.

use crate::error::{PrerenderError, Result};

/// The sheet with all repetitions.
///
/// # Errors
/// When a group does not end.
pub fn with_fallbacks(css: &str) -> Result<String> {
    with_media_for_containers(&with_plain_content(css))
}

/// Before `content: "→ " / "";`, whose alternative text is newer, the same without it: a browser that does not know the
/// second keeps the first.
fn with_plain_content(css: &str) -> String {
    const CONTENT: &str = "content: \"";
    let mut done = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once(CONTENT) {
        done += before;
        let plain = after
            .split_once('"')
            .and_then(|(text, end)| end.starts_with(" / ").then_some(text));
        if let Some(text) = plain {
            done += &format!("{CONTENT}{text}\"; ");
        }
        done += CONTENT;
        rest = after;
    }
    done + rest
}

/// After `@container (max-width: …) { … }`, which asks for the width of the map, the same for browsers without container
/// queries, by the size of the window: the map is never wider, and in a low window it is narrow.
fn with_media_for_containers(css: &str) -> Result<String> {
    const CONTAINER: &str = "@container (max-width: ";
    let mut done = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once(CONTAINER) {
        let group = after.split_once(") {").and_then(|(width, inner)| {
            let (rules, end) = inner.split_at_checked(end_of_group(inner)?)?;
            Some((width, rules, end.strip_prefix('}')?))
        });
        let (width, rules, end) = group.ok_or_else(|| {
            PrerenderError::invalid(
                "style/",
                format!("a group `{CONTAINER}…) {{ … }}` does not end"),
                "close the group",
            )
        })?;
        done += &format!(
            "{before}{CONTAINER}{width}) {{{rules}}}\n@supports not (container-type: inline-size) {{ \
             @media (max-width: {width}), (max-height: {width}) {{{rules}}} }}"
        );
        rest = end;
    }
    Ok(done + rest)
}

/// Where the brace is that ends a group, whose opening brace stands before the text.
fn end_of_group(text: &str) -> Option<usize> {
    let mut depth = 1_usize;
    text.char_indices().find_map(|(at, letter)| {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternative_text_of_content_has_a_declaration_without_it_before_it() {
        let css =
            "a::before { content: \"+\" / \"\"; } b::after { content: \"·\"; } c::after { content: \"\" / \"\"; }";
        assert_eq!(
            with_plain_content(css),
            "a::before { content: \"+\"; content: \"+\" / \"\"; } b::after { content: \"·\"; } c::after { content: \"\"; content: \"\" / \"\"; }"
        );
    }

    #[test]
    fn a_container_query_is_repeated_as_a_media_query_at_its_place() {
        let css = "a {}\n@container (max-width: 3rem) {\n  b { c: d; }\n}\ne {}";
        assert_eq!(
            with_fallbacks(css).expect("it ends"),
            "a {}\n@container (max-width: 3rem) {\n  b { c: d; }\n}\n@supports not (container-type: inline-size) { \
             @media (max-width: 3rem), (max-height: 3rem) {\n  b { c: d; }\n} }\ne {}"
        );
        assert!(with_fallbacks("@container (max-width: 3rem) { a { }").is_err());
    }
}
