use super::*;

fn values(headers: &Headers, path: &str, name: &str) -> Vec<String> {
    headers
        .of(path)
        .into_iter()
        .filter(|(n, _)| n == name)
        .map(|(_, value)| value)
        .collect()
}

/// Paths of the page, and their `Cache-Control`, which every host must send.
pub(crate) const OURS: [(&str, &str); 24] = {
    const ASK: &str = "no-cache";
    const DAY: &str = "public, max-age=86400";
    const EVER: &str = "public, max-age=31536000, immutable";
    [
        ("/", ASK),
        ("/index.html", ASK),
        ("/embed/", ASK),
        ("/embed/index.html", ASK),
        ("/data/azerbaijan-1994.csv", ASK),
        ("/boot.js", ASK),
        ("/theme.js", ASK),
        ("/frame.js", ASK),
        ("/embed.js", ASK),
        ("/sw.js", ASK),
        ("/app.webmanifest", ASK),
        ("/azerbaijan-1994-classroom.html", ASK),
        ("/azerbaijan-1994-classroom", ASK),
        ("/icon.svg", DAY),
        ("/icons/icon-192.png", DAY),
        ("/preview.png", DAY),
        ("/app-0123456789abcdef.js", EVER),
        ("/app-0123456789abcdef_bg.wasm", EVER),
        ("/style-0123456789abcdef.css", EVER),
        ("/embed-0123456789abcdef.css", EVER),
        ("/az/", ASK),
        ("/az/embed/", ASK),
        ("/az/azerbaijan-1994-classroom.html", ASK),
        ("/nowhere", ""),
    ]
};

#[test]
fn matching_rules_add_up_and_each_header_comes_once() {
    let text = "# all\n/*\n  X-A: one: two\n\tX-B: b\n\n/app-*.js\n  X-C: c\n/app-*\n  x-a: three\n";
    let headers = Headers::parse(text).expect("these are rules");
    assert_eq!(values(&headers, "/", "X-A"), ["one: two"]);
    assert_eq!(values(&headers, "/app-1.js", "X-A"), ["one: two, three"]);
    assert_eq!(values(&headers, "/app-1.js", "X-C"), ["c"]);
    assert!(values(&headers, "/app-1.css", "X-C").is_empty());
}

#[test]
fn patterns_match_whole_paths() {
    for (pattern, path, covered) in [
        ("/*", "/", true),
        ("/", "/", true),
        ("/", "/index.html", false),
        ("/*.js", "/deep/er/x.js", true),
        ("/*.js", "/x.js.map", false),
        ("/:page/index.html", "/embed/index.html", true),
        ("/:page/index.html", "/a/b/index.html", false),
        ("/embed/*", "/embed/", true),
        ("/embed/*", "/embed", false),
    ] {
        assert_eq!(matches(pattern, path), covered, "{pattern} {path}");
    }
}

#[test]
fn an_error_names_its_line() {
    for (text, line) in [("  X: y", 1), ("/*\n  none", 2), ("/*\n\n  X:", 3), ("here", 1)] {
        let why = Headers::parse(text).expect_err("these are no rules").to_string();
        assert!(why.starts_with(&format!("line {line}:")), "{why}");
    }
}

#[test]
fn grouped_by_name_a_header_is_everywhere_or_has_patterns() {
    let headers = Headers::parse("/*\n X-A: a\n/x\n X-B: b\n/y\n X-B: b\n/z\n X-B: c\n").expect("these are rules");
    let all = headers.by_name().expect("none comes twice");
    assert_eq!((all[0].everywhere(), all[1].everywhere()), (Some("a"), None));
    assert_eq!(all[1].values[0], ("b".into(), vec!["/x".into(), "/y".into()]));
    let twice = Headers::parse("/*\n X-A: a\n/x\n x-a: b\n").expect("these are rules");
    assert!(twice.by_name().is_err_and(|why| why.to_string().starts_with("X-A ")));
}

#[test]
fn our_file_sets_each_header_once_and_the_strict_ones_on_every_path() {
    let headers = crate::host_config::tests::ours();
    assert!(headers.by_name().is_ok(), "a header under `/*` is under no other path");
    for (path, cache) in OURS {
        let policy = values(&headers, path, "Content-Security-Policy");
        assert!(
            policy.len() == 1 && policy[0].starts_with("default-src 'none'; "),
            "{path}"
        );
        assert!(
            !policy[0].contains("frame-ancestors") && !policy[0].contains("'unsafe-inline'"),
            "{path}"
        );
        assert_eq!(values(&headers, path, "X-Content-Type-Options"), ["nosniff"], "{path}");
        assert_eq!(values(&headers, path, "Access-Control-Allow-Origin"), ["*"], "{path}");
        // The page may be embedded anywhere, also in a page that is isolated from other origins: nothing may say otherwise.
        assert_eq!(
            values(&headers, path, "Cross-Origin-Resource-Policy"),
            ["cross-origin"],
            "{path}"
        );
        let isolated = values(&headers, path, "Cross-Origin-Embedder-Policy");
        assert_eq!(
            isolated == ["require-corp"],
            path.contains("/embed/"),
            "{path}: {isolated:?}"
        );
        assert!(values(&headers, path, "X-Frame-Options").is_empty(), "{path}");
        assert_eq!(values(&headers, path, "Cache-Control").concat(), cache, "{path}");
    }
}
