//! The harness itself: a journey over a page with everything wrong must fail, and say why, in every engine.

use e2e::browser::Browser;
use e2e::scenario::Scenario;

fn noise_is_noticed(browser: Browser) {
    let journey = Scenario::in_browser(browser).fixture("fixture");
    let outcome = journey.try_run(async |page| {
        page.open("/").await?;
        // The thrown error and the missing file come after the page is live.
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        Ok(())
    });
    let why = outcome.expect_err("no error was found").to_string();
    for words in [
        "spoken aloud",
        "thrown away",
        "policy violated",
        "asked in vain for /missing.json",
    ] {
        assert!(why.contains(words), "{browser:?} did not tell: {words}\n{why}");
    }
}

#[test]
fn chromium_tells_of_every_error_in_the_page() {
    noise_is_noticed(Browser::Chromium);
}

#[test]
fn firefox_tells_of_every_error_in_the_page() {
    noise_is_noticed(Browser::Firefox);
}

#[test]
fn webkit_tells_of_every_error_in_the_page() {
    noise_is_noticed(Browser::WebKit);
}
