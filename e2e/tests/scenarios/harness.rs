//! The harness itself: a scenario over a page with every kind of error must fail and list them, in every engine.

use e2e::browser::Browser;
use e2e::scenario::Scenario;

fn every_error_is_reported(browser: Browser) {
    let scenario = Scenario::in_browser(browser).fixture("fixture");
    let outcome = scenario.try_run(async |page| {
        page.open("/").await?;
        // The thrown error and the missing file come after the page is live.
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        Ok(())
    });
    let error = outcome.expect_err("no error was found").to_string();
    for text in [
        "logged on purpose",
        "thrown on purpose",
        "policy violated",
        "failed request: /missing.json",
    ] {
        assert!(error.contains(text), "{browser:?} did not report: {text}\n{error}");
    }
}

#[test]
fn in_chromium_every_error_of_the_page_is_reported() {
    every_error_is_reported(Browser::Chromium);
}

#[test]
fn in_firefox_every_error_of_the_page_is_reported() {
    every_error_is_reported(Browser::Firefox);
}

#[test]
fn in_webkit_every_error_of_the_page_is_reported() {
    every_error_is_reported(Browser::WebKit);
}
