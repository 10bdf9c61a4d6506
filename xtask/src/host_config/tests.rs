//! The headers that each file gives the paths of the page are parsed out of it, and must equal those of `_headers`.

use super::*;
use crate::host_config::headers::matches;
use crate::host_config::headers::tests::OURS;

/// The headers of the page with an edition in another language.
pub(super) fn ours() -> Headers {
    let own = paths::text(&paths::headers()).expect("there is public/_headers");
    Headers::parse(&(own + &language_rules("az"))).expect("it is well formed")
}

/// The value that `_headers` gives a path.
fn given(path: &str, name: &str) -> Option<String> {
    let all = ours().of(path).into_iter();
    all.into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

/// A regular expression of ours as a pattern of `_headers`, with anything before it.
fn pattern(expression: &str) -> String {
    let plain = expression
        .replace("[^/]*", "*")
        .replace("[^/]+", ":one")
        .replace('\\', "");
    format!("*{plain}")
}

/// The text between two delimiters and the rest of the line, for each line that has both.
fn between<'t>(text: &'t str, start: &str, end: &str) -> Vec<(&'t str, &'t str)> {
    text.lines()
        .filter_map(|line| line.split_once(start)?.1.split_once(end))
        .collect()
}

#[test]
fn nginx_sends_the_same_headers_wherever_the_page_is_served() {
    let file = nginx::file(&ours()).expect("it can be made");
    for name in ["Cache-Control", "Content-Disposition", "Cross-Origin-Embedder-Policy"] {
        let map = format!(
            "map $uri $azerbaijan_1994_{} {{",
            name.to_ascii_lowercase().replace('-', "_")
        );
        let block = file.split(&map).nth(1).and_then(|rest| rest.split('}').next());
        let rules = between(block.expect("the header has a map"), "\"~(?:", ")$\" \"");
        assert!(!rules.is_empty(), "{name}");
        for (path, _) in OURS {
            for prefix in ["", "/a/b", "/app"] {
                let whole = format!("{prefix}{path}");
                let rule = rules.iter().find(|(expressions, _)| {
                    let mut each = expressions.split('|');
                    each.any(|expression| matches(&pattern(expression), &whole))
                });
                let sent = rule.map(|(_, rest)| rest.trim_end_matches("\";").to_owned());
                assert_eq!(sent, given(path, name), "{name} of {whole}");
            }
        }
    }
    for header in ours().by_name().expect("none comes twice") {
        if let Some(value) = header.everywhere() {
            assert!(file.contains(&format!("add_header {} \"{value}\" always;", header.name)));
        }
    }
}

#[test]
fn nginx_has_every_header_in_one_block() {
    let file = nginx::file(&ours()).expect("it can be made");
    let (around, block) = file.split_once("location / {").expect("there is the block");
    let (block, inner) = block.split_once("location ~").expect("there is one inside");
    assert!(
        !around.contains("add_header ") && !inner.contains("add_header "),
        "{file}"
    );
    let all = ours().by_name().expect("none comes twice");
    assert_eq!(block.matches("add_header ").count(), all.len());
}

#[test]
fn apache_sends_the_same_headers_with_every_path_and_its_compressed_copies() {
    let file = apache::file(&ours()).expect("it can be made");
    for name in ["Cache-Control", "Content-Disposition", "Cross-Origin-Embedder-Policy"] {
        let rules = between(
            &file,
            &format!("Header set {name} \""),
            "\" \"expr=%{REQUEST_URI} =~ m#(?:",
        );
        assert!(!rules.is_empty(), "{name}");
        for (path, _) in OURS {
            for (prefix, suffix) in [("", ""), ("/a/b", ""), ("/a/b", ".br"), ("", ".gz")] {
                let rule = rules.iter().find(|(_, expression)| {
                    let (endings, rest) = expression.split_once(")(?:\\.br|\\.gz)?$#\"").expect("it ends so");
                    assert_eq!(rest, "");
                    let mut each = endings.split('|');
                    each.any(|ending| matches(&(pattern(ending) + suffix), &format!("{prefix}{path}{suffix}")))
                });
                let sent = rule.map(|(value, _)| (*value).to_owned());
                assert_eq!(sent, given(path, name), "{name} of {prefix}{path}{suffix}");
            }
        }
    }
    for header in ours().by_name().expect("none comes twice") {
        if let Some(value) = header.everywhere() {
            assert!(file.contains(&format!("Header always set {} \"{value}\"\n", header.name)));
        }
    }
}

#[test]
fn apache_needs_no_more_than_allow_override_file_info() {
    let file = apache::file(&ours()).expect("it can be made");
    for refused in ["Options", "Require", "DirectoryIndex", "Order", "SetHandler"] {
        assert!(!file.lines().any(|line| line.starts_with(refused)), "{refused}");
    }
}

#[test]
fn a_value_that_a_host_would_read_differently_is_an_error() {
    let headers = |text: &str| Headers::parse(text).expect("these are rules");
    for text in ["/*\n A: \"b\"\n", "/x\n A: $b\n"] {
        assert!(
            nginx::file(&headers(text)).is_err() && apache::file(&headers(text)).is_err(),
            "{text}"
        );
    }
    let twice = headers("/*\n A: b\n/x\n A: c\n");
    for file in [apache::file, nginx::file] {
        assert!(file(&twice).is_err());
    }
}

#[test]
fn write_adds_every_file_to_dist() {
    let dist = tempfile::tempdir().expect("a temporary folder");
    std::fs::copy(paths::headers(), dist.path().join("_headers")).expect("copied");
    write(dist.path(), &["az".to_owned()]).expect("written");
    let rules = std::fs::read_to_string(dist.path().join("_headers")).expect("readable");
    assert!(rules.contains("\n/az/*\n  Cache-Control: no-cache\n"), "{rules}");
    for name in FILES {
        assert!(dist.path().join(name).is_file(), "{name}");
    }
}
