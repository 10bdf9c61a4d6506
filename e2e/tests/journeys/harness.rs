//! The harness itself: a journey over a page with everything wrong must fail, and say why, in every engine.

use e2e::browser::Browser;
use e2e::journey::Journey;

async fn noise_is_noticed(browser: Browser) {
    let journey = Journey::through(browser).at_fixture("fixture");
    let outcome = journey
        .attempt(async |page| {
            page.open("/").await?;
            // The thrown error and the missing file come after the page is live.
            tokio::time::sleep(std::time::Duration::from_millis(500)).await;
            Ok(())
        })
        .await;
    let why = outcome.expect_err("nothing was noticed");
    for words in [
        "spoken aloud",
        "thrown away",
        "policy violated",
        "asked in vain for /missing.json",
    ] {
        assert!(why.contains(words), "{browser:?} did not tell: {words}\n{why}");
    }
}

#[tokio::test]
async fn chromium_tells_of_every_error_in_the_page() {
    noise_is_noticed(Browser::Chromium).await;
}

#[tokio::test]
async fn firefox_tells_of_every_error_in_the_page() {
    noise_is_noticed(Browser::Firefox).await;
}

#[tokio::test]
async fn webkit_tells_of_every_error_in_the_page() {
    noise_is_noticed(Browser::WebKit).await;
}
