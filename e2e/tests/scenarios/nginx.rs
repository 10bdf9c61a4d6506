//! The real nginx with the `nginx.conf` that the build makes: it serves what the static server serves, and the page works the same.

use super::offline::cached;
use e2e::browser::Browser;
use e2e::http_client::{self, Answer};
use e2e::nginx::Nginx;
use e2e::scenario::Scenario;
use xtask::host_config;
use xtask::static_server::{self, Server};

const PATHS: [&str; 2] = ["", "/a/b"];

fn nginx(prefix: &str) -> Nginx {
    let dist = xtask::paths::made_dist().expect("the page is built");
    Nginx::start(&dist, prefix).expect("nginx starts")
}

fn get(origin: &str, target: &str, accept_encoding: &str) -> Answer {
    http_client::get(&format!("{origin}{target}"), accept_encoding).expect("it answers")
}

/// The addresses of everything for readers.
fn addresses() -> Vec<String> {
    let dist = xtask::paths::made_dist().expect("the page is built");
    let mut names = xtask::paths::files(&dist).expect("dist can be listed");
    names.retain(|name| {
        let packed = name.ends_with(".br") || name.ends_with(".gz");
        !packed && !host_config::FILES.contains(&name.as_str())
    });
    let folders: Vec<String> = names
        .iter()
        .filter_map(|name| name.strip_suffix("index.html").map(str::to_owned))
        .collect();
    assert!(!folders.is_empty() && names.len() > 8, "{names:?}");
    names
        .into_iter()
        .chain(folders)
        .map(|name| format!("/{name}"))
        .collect()
}

#[test]
fn every_file_has_the_media_type_headers_and_encoding_of_the_static_server() {
    let dist = xtask::paths::made_dist().expect("the page is built");
    for prefix in PATHS {
        let nginx = nginx(prefix);
        let router = static_server::router(&dist).expect("dist can be served");
        let own = Server::start(0, static_server::under(prefix, router)).expect("some port is free");
        let mut packed = 0;
        // In the folder of an edition nginx has the rules of the root: it matches the ends of paths.
        for address in addresses().into_iter().filter(|address| !address.contains("/qps/")) {
            let codings = ["", "gzip", "gzip, br"];
            for accepts in codings
                .into_iter()
                .filter(|codings| nginx.brotli || !codings.contains("br"))
            {
                let target = format!("{prefix}{address}");
                let expected = get(&own.origin(), &target, accepts);
                let answer = get(&nginx.origin(), &target, accepts);
                let place = format!("{target} with Accept-Encoding {accepts:?}");
                assert_eq!((answer.status, expected.status), (200, 200), "{place}");
                assert!(answer.body == expected.body, "{place} has another body");
                for (name, value) in &expected.headers {
                    let given: Vec<_> = answer.headers.get_all(name).iter().collect();
                    match name.as_str() {
                        // The time of the answer.
                        "date" => {}
                        // nginx offers no ranges of compressed files.
                        "accept-ranges" if answer.header("Content-Encoding").is_some() => {}
                        _ => assert_eq!(given, [value], "{place}: {name}"),
                    }
                }
                assert!(
                    answer.header("ETag").is_some(),
                    "{place}: an unchanged file is not sent again"
                );
                assert_eq!(
                    answer.header("X-Frame-Options"),
                    None,
                    "{place}: the page must be embeddable"
                );
                let same = answer.header("Content-Encoding") == expected.header("Content-Encoding");
                assert!(same, "{place} is compressed differently");
                packed += usize::from(answer.header("Content-Encoding").is_some());
            }
        }
        assert!(packed > 5, "{prefix}: only {packed} were compressed");
    }
}

#[test]
fn missing_and_configuration_files_are_404s_that_are_not_cached() {
    for prefix in PATHS {
        let nginx = nginx(prefix);
        let missing = [
            "/nowhere",
            "/atlantis",
            "/style-0000000000000000.css",
            "/embed/none.html",
        ]
        .map(str::to_owned);
        for address in missing
            .into_iter()
            .chain(host_config::FILES.map(|name| format!("/{name}")))
        {
            let answer = get(&nginx.origin(), &format!("{prefix}{address}"), "gzip");
            assert_eq!(answer.status, 404, "{prefix}{address}");
            assert_eq!(answer.header("Cache-Control"), None, "{prefix}{address}");
            assert!(answer.header("Content-Security-Policy").is_some(), "{prefix}{address}");
        }
    }
    assert_eq!(get(&nginx("/a/b").origin(), "/", "").status, 404, "outside its path");
}

#[test]
fn a_folder_without_its_slash_redirects_to_the_one_with_it() {
    for prefix in PATHS {
        let answer = get(&nginx(prefix).origin(), &format!("{prefix}/data"), "");
        let expected = format!("{prefix}/data/");
        assert_eq!((answer.status, answer.header("Location")), (301, Some(&*expected)));
    }
}

fn works_and_is_cached_behind_nginx(browser: Browser, prefix: &str) {
    Scenario::in_browser(browser)
        .served_by_nginx()
        .unmodified()
        .under_path(prefix)
        .run(async |page| {
            cached(page).await?;
            page.expect_selected(None).await?;
            page.input().click(page.point("georgia").await?).await?;
            page.expect_selected(Some("georgia")).await?;
            page.open("/?at=1993-09#lithuania").await?;
            page.expect_selected(Some("lithuania")).await?;
            let more = "return new URL(document.querySelector('#lithuania a[href*=\"lithuania/\"]').href).pathname";
            assert_eq!(page.eval::<String>(more, vec![]).await?, format!("{prefix}/lithuania/"));
            let visits = page.server.requests();
            assert!(visits.len() > 8, "{visits:?}");
            assert!(
                visits
                    .iter()
                    .all(|visit| visit.target.starts_with(&format!("{prefix}/"))),
                "asked outside its own path: {visits:?}"
            );
            page.server.stop();
            page.session.driver.goto("about:blank").await?;
            page.open("/#estonia").await?;
            page.expect_selected(Some("estonia")).await
        });
}

#[test]
fn in_chromium_the_page_works_and_is_cached_behind_nginx() {
    works_and_is_cached_behind_nginx(Browser::Chromium, "");
}

#[test]
fn in_chromium_the_page_works_behind_nginx_under_a_path() {
    works_and_is_cached_behind_nginx(Browser::Chromium, "/a/b");
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_page_works_behind_nginx_under_a_path() {
    works_and_is_cached_behind_nginx(Browser::Firefox, "/a/b");
}
