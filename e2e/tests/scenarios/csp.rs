//! The content security policy: every page opens under it in every engine without a violation.

use super::host_headers::pages;
use super::single_file::SINGLE_FILE;
use super::updates::copy_all;
use e2e::browser::Browser;
use e2e::scenario::Scenario;
use std::fs;
use std::time::Duration;
use tempfile::TempDir;

fn no_page_violates_the_policy_it_is_served_with(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        let pages = pages();
        // The pseudo-language has the same pages: its first one stands for them.
        let is_opened =
            |name: &str| !name.ends_with(SINGLE_FILE) && (name == "qps/index.html" || !name.starts_with("qps/"));
        for name in pages.iter().filter(|name| is_opened(name)) {
            page.load(&format!("/{}", name.trim_end_matches("index.html"))).await?;
            // Late scripts may report late.
            tokio::time::sleep(Duration::from_millis(400)).await;
            let words: usize = page.eval("return document.body.textContent.length", vec![]).await?;
            assert!(words > 0, "{name} is empty");
        }
        Ok(())
    });
}

#[test]
fn in_chromium_no_page_violates_the_policy_it_is_served_with() {
    no_page_violates_the_policy_it_is_served_with(Browser::Chromium);
}

#[test]
fn in_firefox_no_page_violates_the_policy_it_is_served_with() {
    no_page_violates_the_policy_it_is_served_with(Browser::Firefox);
}

#[test]
fn in_webkit_no_page_violates_the_policy_it_is_served_with() {
    no_page_violates_the_policy_it_is_served_with(Browser::WebKit);
}

/// The built site, and beside its table one with a description in the head, as a build for a known URL has it.
fn described() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy_all(&xtask::paths::dist(), folder.path());
    let page = fs::read_to_string(folder.path().join("table/index.html")).expect("the table");
    let data = "<script type=\"application/ld+json\">{\"name\":\"\\u003c/script>\"}</script></head>";
    let described = page.replacen("</head>", data, 1);
    assert_ne!(described, page);
    fs::write(folder.path().join("table/described.html"), described).expect("written");
    folder
}

fn a_description_of_the_page_violates_no_policy_and_can_be_read(browser: Browser) {
    let folder = described();
    let served = folder.path().display().to_string();
    Scenario::in_browser(browser).fixture(&served).run(async |page| {
        page.load("/table/described.html").await?;
        tokio::time::sleep(Duration::from_millis(400)).await;
        let read = "return JSON.parse([...document.querySelectorAll('script[type=\"application/ld+json\"]')].at(-1).textContent).name";
        assert_eq!(page.eval::<String>(read, vec![]).await?, "</script>");
        Ok(())
    });
}

#[test]
fn in_chromium_a_description_of_the_page_violates_no_policy_and_can_be_read() {
    a_description_of_the_page_violates_no_policy_and_can_be_read(Browser::Chromium);
}

#[test]
fn in_firefox_a_description_of_the_page_violates_no_policy_and_can_be_read() {
    a_description_of_the_page_violates_no_policy_and_can_be_read(Browser::Firefox);
}

#[test]
fn in_webkit_a_description_of_the_page_violates_no_policy_and_can_be_read() {
    a_description_of_the_page_violates_no_policy_and_can_be_read(Browser::WebKit);
}

/// The built page, and beside it one that shows it in a frame with these sandbox permissions.
fn around(permissions: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy_all(&xtask::paths::dist(), folder.path());
    let page = format!(
        "<!doctype html><meta charset=\"utf-8\"><title>Around</title><link rel=\"icon\" href=\"icon.svg\">\
        <iframe sandbox=\"{permissions}\" src=\"./#armenia\" width=\"1000\" height=\"700\"></iframe>"
    );
    fs::write(folder.path().join("around.html"), page).expect("written");
    folder
}

fn in_a_sandboxed_frame_the_page_becomes_live(browser: Browser, permissions: &str) {
    let folder = around(permissions);
    let served = folder.path().display().to_string();
    Scenario::in_browser(browser).fixture(&served).run(async |page| {
        page.load("/around.html").await?;
        page.session.driver.enter_frame(0).await?;
        page.wait_live().await?;
        let origin: String = page.eval("return self.origin", vec![]).await?;
        assert_eq!(origin == "null", !permissions.contains("allow-same-origin"), "{origin}");
        page.expect_selected(Some("armenia")).await
    });
}

#[test]
fn in_chromium_a_sandboxed_frame_without_an_origin_becomes_live() {
    in_a_sandboxed_frame_the_page_becomes_live(Browser::Chromium, "allow-scripts");
}

#[test]
fn in_firefox_a_sandboxed_frame_without_an_origin_becomes_live() {
    in_a_sandboxed_frame_the_page_becomes_live(Browser::Firefox, "allow-scripts");
}

// In WebKit, `'self'` matches nothing in a frame without an origin, so there the sandbox must allow the same origin. The
// embedded page does not need that (`embedding/`).
#[test]
fn in_webkit_a_sandboxed_frame_with_its_own_origin_becomes_live() {
    in_a_sandboxed_frame_the_page_becomes_live(Browser::WebKit, "allow-scripts allow-same-origin");
}
