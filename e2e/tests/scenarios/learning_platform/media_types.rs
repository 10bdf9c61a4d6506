//! Platforms serve files with media types of their own: Moodle does not know that of WebAssembly.

use crate::quiz::opened;
use e2e::browser::Browser;
use e2e::scenario::Scenario;
use e2e::server::Fault;

/// What Moodle says of files that it does not know.
const UNKNOWN: Fault = Fault::OfType("application/octet-stream");

fn page_and_quiz_start_from_wasm_of_an_unknown_type(browser: Browser) {
    Scenario::in_browser(browser).fault(".wasm", UNKNOWN).run(async |page| {
        page.open("/#georgia").await?;
        page.expect_selected(Some("georgia")).await?;
        opened(page).await
    });
}

#[test]
fn in_chromium_page_and_quiz_start_from_wasm_of_an_unknown_type() {
    page_and_quiz_start_from_wasm_of_an_unknown_type(Browser::Chromium);
}

#[test]
fn in_firefox_page_and_quiz_start_from_wasm_of_an_unknown_type() {
    page_and_quiz_start_from_wasm_of_an_unknown_type(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_page_and_quiz_start_from_wasm_of_an_unknown_type() {
    page_and_quiz_start_from_wasm_of_an_unknown_type(Browser::WebKit);
}
