//! Hosting: under any path, with correct cache headers and policies.

use base64::prelude::{Engine, BASE64_STANDARD};
use e2e::browser::Browser;
use e2e::http_client::{self, Answer};
use e2e::scenario::Scenario;
use sha2::{Digest, Sha256};
use std::path::Path;
use xtask::html::tags;
use xtask::static_server::{self, Server};

fn serve(dist: &Path) -> Server {
    let router = static_server::router(dist).expect("dist can be served");
    Server::start(0, router).expect("some port is free")
}

fn get(server: &Server, path: &str) -> Answer {
    http_client::get(&format!("{}{path}", server.origin()), "").expect("it answers")
}

#[test]
fn under_a_path_of_the_host_the_page_is_the_same() {
    Scenario::in_browser(Browser::Chromium)
        .under_path("/a/b")
        .run(async |page| {
            page.open("/").await?;
            page.expect_selected(None).await?;
            page.input().click(page.point("georgia").await?).await?;
            page.expect_selected(Some("georgia")).await?;
            page.open("/?1#lithuania").await?;
            page.expect_selected(Some("lithuania")).await?;
            page.open("/index.html").await?;
            page.expect_selected(None).await?;
            let outside: Vec<String> = page
                .server
                .requests()
                .into_iter()
                .map(|visit| visit.target)
                .filter(|t| !t.starts_with("/a/b/"))
                .collect();
            assert!(outside.is_empty(), "asked outside its own path: {outside:?}");
            Ok(())
        });
}

#[test]
fn only_files_with_a_hash_in_their_name_are_immutable() {
    let dist = xtask::paths::made_dist().expect("the page is built");
    let server = serve(&dist);
    let hashed = |name: &str| {
        let parts = name.split(['-', '.', '_']);
        parts
            .into_iter()
            .any(|part| part.len() >= 14 && part.chars().all(|c| c.is_ascii_hexdigit()))
    };
    let mut immutable = 0;
    for entry in std::fs::read_dir(&dist).expect("dist is a folder").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let answer = get(&server, &format!("/{name}"));
        if answer
            .header("Cache-Control")
            .is_some_and(|cache| cache.contains("immutable"))
        {
            assert!(hashed(&name), "{name} may change, but is promised not to");
            immutable += 1;
        }
    }
    assert!(immutable >= 2, "the program and its glue carry a hash");
}

#[test]
fn every_file_has_one_cache_control() {
    let dist = xtask::paths::made_dist().expect("the page is built");
    let server = serve(&dist);
    let mut names = xtask::paths::files(&dist).expect("dist can be listed");
    names.retain(|name| {
        !xtask::host_config::FILES.contains(&name.as_str()) && !name.ends_with(".br") && !name.ends_with(".gz")
    });
    assert!(names.len() > 8, "{names:?}");
    for name in names {
        let answer = get(&server, &format!("/{name}"));
        let cache = answer.header("Cache-Control").unwrap_or("nothing");
        let known = [
            "no-cache",
            "public, max-age=86400",
            "public, max-age=31536000, immutable",
        ];
        assert!(
            known.contains(&cache),
            "{name}: {cache}; write a rule into public/_headers"
        );
    }
}

/// The HTML files of `dist`, by their paths from it.
pub fn pages() -> Vec<String> {
    let dist = xtask::paths::made_dist().expect("the page is built");
    let mut names = xtask::paths::files(&dist).expect("dist can be listed");
    // A file without a doctype is a fragment that another page includes, under the policy of that page.
    let whole = |name: &String| {
        std::fs::read_to_string(dist.join(name)).is_ok_and(|text| text.to_ascii_lowercase().starts_with("<!doctype"))
    };
    names.retain(|name| name.ends_with(".html") && whole(name));
    names.sort();
    names
}

/// The texts of the style and script elements that stand in a page. Scripts of another type are data.
fn inline_texts(html: &str) -> Vec<&str> {
    let mut texts = Vec::new();
    for (start, end) in [
        ("<style data-own>", "</style>"),
        ("<style>", "</style>"),
        ("<script>", "</script>"),
        ("<script type=\"module\">", "</script>"),
    ] {
        let parts = html.split(start).skip(1);
        texts.extend(parts.filter_map(|part| part.split(end).next()));
    }
    texts
}

/// A policy as it is for every page.
fn without_hashes(policy: &str) -> String {
    let sources = policy.split(' ').filter(|source| !source.starts_with("'sha256-"));
    let mut policy = sources.collect::<Vec<_>>().join(" ");
    // A hash at the end of a directive takes its semicolon along.
    policy.retain(|c| c != ';');
    policy
}

#[test]
fn every_page_has_a_policy_no_wider_than_the_hosts_and_nothing_that_it_forbids() {
    let dist = xtask::paths::made_dist().expect("the page is built");
    let headers = get(&serve(&dist), "/");
    let policy = headers
        .header("Content-Security-Policy")
        .expect("the host has a policy");
    let pages = pages();
    assert!(pages.len() >= 2, "{pages:?}");
    for name in pages {
        let html = std::fs::read_to_string(dist.join(&name)).expect("a page");
        let is_single_file = name.ends_with(super::single_file::SINGLE_FILE);
        let mut policies = Vec::new();
        let mut charset_at = None;
        let tags = tags(&html);
        for (at, tag) in tags.iter().enumerate() {
            let value = |wanted: &str| tag.attribute(wanted);
            if value("charset").is_some() {
                charset_at = Some(at);
            }
            if value("http-equiv") == Some("Content-Security-Policy") {
                assert_eq!(
                    charset_at,
                    at.checked_sub(1),
                    "{name}: something stands before the policy"
                );
                policies.extend(value("content"));
            }
            let handlers = tag.attributes().filter(|(name, _)| name.starts_with("on"));
            assert_eq!(handlers.count(), 0, "{name}: <{}> has a handler", tag.name);
            assert!(
                value("style").is_none() && value("srcdoc").is_none(),
                "{name}: <{}> has a style or a document",
                tag.name
            );
            let is_script = tag.name == "script";
            assert!(
                !is_script || !is_single_file || value("src").is_none(),
                "{name} loads a script"
            );
        }
        // What stands in the page is allowed by its hash, in the page's own policy and in that of the host. The page in one
        // file is not shown from the host, but downloaded.
        for text in inline_texts(&html) {
            let hash = format!(" 'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)));
            let start: String = text.chars().take(60).collect();
            assert!(
                is_single_file || policy.contains(&hash),
                "{name}: the host forbids {start}"
            );
            assert!(
                policies.iter().all(|policy| policy.contains(&hash)),
                "{name} forbids {start}"
            );
        }
        let allowed = policies.iter().map(|policy| policy.matches("sha256-").count());
        let inline = inline_texts(&html).len();
        assert!(
            allowed.into_iter().all(|allowed| allowed == inline),
            "{name} allows more than it has inside"
        );
        if is_single_file {
            assert_eq!(
                policies.iter().map(|policy| without_hashes(policy)).collect::<Vec<_>>(),
                [without_hashes(
                    "default-src 'none'; script-src 'wasm-unsafe-eval'; style-src img-src data:; connect-src data:; \
                     base-uri 'none'; form-action 'none'"
                )],
                "{name}"
            );
        } else if name.trim_start_matches("qps/").starts_with("embed/") {
            assert_eq!(
                policies.iter().map(|policy| without_hashes(policy)).collect::<Vec<_>>(),
                [without_hashes(policy)],
                "{name}"
            );
        } else {
            // Narrower than the host's policy: only the page's own files.
            assert_eq!(policies.len(), 1, "{name}");
            assert!(
                policies[0].starts_with("default-src 'none'; ") && !policies[0].contains('*'),
                "{name}: {}",
                policies[0]
            );
        }
    }
}
