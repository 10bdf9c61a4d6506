//! The real nginx with the `nginx.conf` that the build makes: it says what our own host says, and the page is the same.

use super::offline::kept;
use e2e::browser::Browser;
use e2e::journey::Journey;
use e2e::nginx::Nginx;
use xtask::host_config;
use xtask::site::{Ask, Site};

const PATHS: [&str; 2] = ["", "/a/b"];

fn nginx(prefix: &str) -> Nginx {
    let dist = xtask::paths::made_dist().expect("the page is built");
    Nginx::start(&dist, prefix).expect("nginx starts")
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
fn every_file_comes_with_the_type_the_headers_and_the_packing_that_our_own_host_gives() {
    let dist = xtask::paths::made_dist().expect("the page is built");
    for prefix in PATHS {
        let (nginx, site) = (nginx(prefix), Site::new(&dist).expect("it can be served").under(prefix));
        let mut packed = 0;
        for address in addresses() {
            let codings = ["", "gzip", "gzip, br"];
            for accepts in codings
                .into_iter()
                .filter(|codings| nginx.brotli || !codings.contains("br"))
            {
                let target = format!("{prefix}{address}");
                let expected = site.answer(&Ask {
                    method: "GET".into(),
                    target: target.clone(),
                    accepts: accepts.into(),
                    ..Ask::default()
                });
                let answer = nginx.ask(&target, accepts).expect("it answers");
                let place = format!("{target} for those who take {accepts:?}");
                assert_eq!((answer.status, expected.status), (200, 200), "{place}");
                assert!(answer.body == expected.body, "{place} has another body");
                for (name, value) in &expected.headers {
                    let given = answer
                        .headers
                        .iter()
                        .filter(|(known, _)| known.eq_ignore_ascii_case(name));
                    let given: Vec<&str> = given.map(|(_, value)| value.as_str()).collect();
                    match name.as_str() {
                        // Each host makes its own.
                        "ETag" => assert_eq!(given.len(), 1, "{place}: {name}"),
                        // Only what is packed must tell that it may come otherwise.
                        "Vary" if expected.header("Content-Encoding").is_none() => {}
                        _ => assert_eq!(given, [value], "{place}: {name}"),
                    }
                }
                assert_eq!(
                    answer.header("X-Frame-Options"),
                    None,
                    "{place}: the page may be embedded"
                );
                let same = answer.header("Content-Encoding") == expected.header("Content-Encoding");
                assert!(same, "{place} is packed otherwise");
                packed += usize::from(answer.header("Content-Encoding").is_some());
            }
        }
        assert!(packed > 5, "{prefix}: only {packed} came packed");
    }
}

#[test]
fn what_is_not_there_or_not_for_readers_is_a_404_that_nobody_keeps() {
    for prefix in PATHS {
        let nginx = nginx(prefix);
        let missing = [
            "/nowhere",
            "/armenia",
            "/style-0000000000000000.css",
            "/embed/none.html",
        ]
        .map(str::to_owned);
        for address in missing
            .into_iter()
            .chain(host_config::FILES.map(|name| format!("/{name}")))
        {
            let answer = nginx.ask(&format!("{prefix}{address}"), "gzip").expect("it answers");
            assert_eq!(answer.status, 404, "{prefix}{address}");
            assert_eq!(answer.header("Cache-Control"), None, "{prefix}{address}");
            assert!(answer.header("Content-Security-Policy").is_some(), "{prefix}{address}");
        }
    }
    assert_eq!(
        nginx("/a/b").ask("/", "").expect("it answers").status,
        404,
        "outside its path"
    );
}

#[test]
fn a_folder_without_its_slash_moves_to_the_one_with_it() {
    for prefix in PATHS {
        let answer = nginx(prefix).ask(&format!("{prefix}/data"), "").expect("it answers");
        let expected = format!("{prefix}/data/");
        assert_eq!((answer.status, answer.header("Location")), (301, Some(&*expected)));
    }
}

async fn behind_nginx_the_page_lives_and_is_kept(browser: Browser, prefix: &str) {
    Journey::through(browser)
        .served_by_nginx()
        .untouched()
        .under(prefix)
        .go(async |page| {
            kept(page).await?;
            page.selects(None).await?;
            page.hands().click(page.point("georgia").await?).await?;
            page.selects(Some("georgia")).await?;
            page.open("/?at=1993-09#lithuania").await?;
            page.selects(Some("lithuania")).await?;
            let visits = page.host.visits();
            assert!(visits.len() > 8, "{visits:?}");
            assert!(
                visits
                    .iter()
                    .all(|visit| visit.target.starts_with(&format!("{prefix}/"))),
                "asked outside its own path: {visits:?}"
            );
            page.host.stop();
            page.session.driver.goto("about:blank").await?;
            page.open("/#estonia").await?;
            page.selects(Some("estonia")).await
        })
        .await;
}

#[tokio::test]
async fn in_chromium_the_page_lives_behind_nginx_and_is_kept_for_later() {
    behind_nginx_the_page_lives_and_is_kept(Browser::Chromium, "").await;
}

#[tokio::test]
async fn in_chromium_the_page_lives_behind_nginx_under_a_path_too() {
    behind_nginx_the_page_lives_and_is_kept(Browser::Chromium, "/a/b").await;
}

#[tokio::test]
async fn in_firefox_the_page_lives_behind_nginx_under_a_path() {
    behind_nginx_the_page_lives_and_is_kept(Browser::Firefox, "/a/b").await;
}
