//! What breaks on the way: the app, its loader, the worker, the network. Whatever it is, articles are read by their
//! fragments; and the reader is told of it only where it changes something.

use crate::bare::{every_link_leads_to_its_article, reads};
use azerbaijan_1994::republic::Republic;
use e2e::browser::Browser;
use e2e::failure::Outcome;
use e2e::host::Fault;
use e2e::journey::Journey;
use e2e::page::Page;
use std::time::Duration;

/// Which notice is seen, by its first words; none is an empty text.
pub const TOLD: &str = "
    const seen = e => e.getClientRects().length > 0;
    const notices = [...document.querySelectorAll('[data-offline] > span')].filter(seen);
    return notices.map(e => e.textContent.trim().split('.')[0]).join(' | ')";
/// The first words when the app could not be started.
pub const ASLEEP: &str = "Everything here can be read";
/// The button that helps.
pub const AGAIN: &str = "[data-offline] > span:not([hidden]) button:not([data-dismiss])";
/// The button that closes.
const CLOSE: &str = "[data-offline] > span:not([hidden]) [data-dismiss]";

/// Two articles, one by the address and one by a link. The scripts of the page are not asked to help.
pub async fn it_still_reads(page: &Page) -> Outcome {
    page.session.driver.goto("about:blank").await?;
    page.load("/?read#georgia").await?;
    reads(page, Republic::Georgia).await?;
    page.press_on("nav[data-republics] a[href='#armenia']", &["\u{e007}"])
        .await?;
    reads(page, Republic::Armenia).await
}

/// Nothing that cannot work can be pressed, and what sleeps looks so. The loader's own buttons need no app, nor do the hint
/// of the first visit and the patterns.
pub async fn its_controls_sleep(page: &Page) -> Outcome {
    let awake = "return [...document.querySelectorAll('button, input')].filter(e => e.getClientRects().length
        && !e.closest('[data-offline], [data-dialog], .first, .patterns') && !e.disabled).map(e => e.outerHTML.slice(0, 60))";
    let awake: Vec<String> = page.ask(awake, vec![]).await?;
    assert!(awake.is_empty(), "these look awake: {awake:?}");
    let faint = "return [...document.querySelectorAll('.controls button, .layers button, .search input')]
        .filter(e => getComputedStyle(e).opacity >= 1).length";
    assert_eq!(page.ask::<usize>(faint, vec![]).await?, 0, "what sleeps looks awake");
    Ok(())
}

/// The page without its app: it is read, says what sleeps, can be told to be quiet, and tries again when asked to.
async fn without_its_app_it_reads_and_tries_again_when_asked(browser: Browser, file: &str, fault: Fault) {
    let journey = Journey::through(browser).with_fault(file, fault);
    // What browsers say of it: the file, or the program.
    ["app-", "WebAssembly", "wasm", "on purpose"]
        .into_iter()
        .fold(journey, Journey::expecting)
        .go(async |page| {
            it_still_reads(page).await?;
            page.says("it is told", TOLD, &ASLEEP.to_owned()).await?;
            its_controls_sleep(page).await?;
            page.hands().click(page.middle(CLOSE).await?).await?;
            page.says("closed", TOLD, &String::new()).await?;
            reads(page, Republic::Armenia).await?;
            page.load("/?once-more#latvia").await?;
            page.says("told on the next visit", TOLD, &ASLEEP.to_owned()).await?;
            page.host.mend();
            page.hands().click(page.middle(AGAIN).await?).await?;
            page.live().await?;
            page.selects(Some("latvia")).await?;
            let told: String = page.ask(TOLD, vec![]).await?;
            assert_ne!(told, ASLEEP);
            Ok(())
        })
        .await;
}

const GARBAGE: Fault = Fault::Instead("]] this is no script");

#[tokio::test]
async fn in_chromium_without_the_wasm_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::Chromium, "_bg.wasm", Fault::Missing).await;
}

#[tokio::test]
async fn in_firefox_without_the_wasm_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::Firefox, "_bg.wasm", Fault::Missing).await;
}

#[tokio::test]
async fn in_webkit_without_the_wasm_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::WebKit, "_bg.wasm", Fault::Missing).await;
}

#[tokio::test]
async fn in_chromium_with_a_corrupt_wasm_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::Chromium, "_bg.wasm", Fault::Corrupt).await;
}

#[tokio::test]
async fn in_firefox_with_a_corrupt_wasm_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::Firefox, "_bg.wasm", Fault::Corrupt).await;
}

#[tokio::test]
async fn in_webkit_with_a_corrupt_wasm_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::WebKit, "_bg.wasm", Fault::Corrupt).await;
}

#[tokio::test]
async fn where_a_policy_forbids_wasm_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::Chromium, "/", Fault::WithoutWasm).await;
}

#[tokio::test]
async fn without_the_glue_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::Chromium, GLUE.as_str(), Fault::Missing).await;
}

#[tokio::test]
async fn with_a_glue_that_throws_it_reads_and_tries_again_when_asked() {
    let throws = Fault::Instead("throw new Error('on purpose')");
    without_its_app_it_reads_and_tries_again_when_asked(Browser::Chromium, GLUE.as_str(), throws).await;
}

/// The name of the glue in what was built.
pub static GLUE: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
    let dist = xtask::paths::made_dist().expect("the page is built");
    let files = std::fs::read_dir(dist).expect("dist is a folder").flatten();
    files
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .find(|name| name.starts_with("app-") && name.ends_with(".js"))
        .expect("the app has its glue")
});

#[tokio::test]
async fn trying_again_goes_past_what_the_browser_was_told_to_keep_for_ever() {
    Journey::through(Browser::Chromium)
        .with_fault("_bg.wasm", Fault::Corrupt)
        // No worker asks for the file behind the page's back.
        .with_fault("sw.js", Fault::Missing)
        .expecting("when fetching the script")
        .go(async |page| {
            page.load("/#latvia").await?;
            page.says("it is told", TOLD, &ASLEEP.to_owned()).await?;
            page.host.mend();
            page.host.suffer("sw.js", Fault::Missing);
            // A reload alone is content with the copy.
            page.session.driver.refresh().await?;
            page.says("it is told again", TOLD, &ASLEEP.to_owned()).await?;
            page.hands().click(page.middle(AGAIN).await?).await?;
            page.live().await?;
            page.selects(Some("latvia")).await
        })
        .await;
}

#[tokio::test]
async fn without_the_wasm_every_article_is_reached() {
    Journey::through(Browser::Chromium)
        .with_fault("_bg.wasm", Fault::Missing)
        .expecting("_bg.wasm")
        .go(async |page| every_link_leads_to_its_article(page).await)
        .await;
}

#[tokio::test]
async fn without_its_loader_it_reads_and_says_nothing() {
    Journey::through(Browser::Chromium)
        .with_fault("boot.js", Fault::Missing)
        .expecting("boot.js")
        .go(async |page| {
            it_still_reads(page).await?;
            its_controls_sleep(page).await?;
            page.says("nobody is there to tell", TOLD, &String::new()).await
        })
        .await;
}

/// Without a worker the page is live and nothing is said of it: with a network, nothing is missing.
async fn without_a_worker_it_is_live_and_quiet(browser: Browser, fault: Fault) {
    Journey::through(browser)
        .with_fault("sw.js", fault)
        .expecting("sw.js")
        .expecting("when fetching the script")
        .go(async |page| {
            it_still_reads(page).await?;
            page.live().await?;
            // What comes late may be told late.
            tokio::time::sleep(Duration::from_millis(1500)).await;
            page.says("no notice", TOLD, &String::new()).await?;
            page.selects(Some("armenia")).await
        })
        .await;
}

#[tokio::test]
async fn in_chromium_without_a_worker_it_is_live_and_quiet() {
    without_a_worker_it_is_live_and_quiet(Browser::Chromium, Fault::Missing).await;
}

#[tokio::test]
async fn in_firefox_without_a_worker_it_is_live_and_quiet() {
    without_a_worker_it_is_live_and_quiet(Browser::Firefox, Fault::Missing).await;
}

#[tokio::test]
async fn in_webkit_without_a_worker_it_is_live_and_quiet() {
    without_a_worker_it_is_live_and_quiet(Browser::WebKit, Fault::Missing).await;
}

#[tokio::test]
async fn with_a_worker_that_is_no_script_it_is_live_and_quiet() {
    without_a_worker_it_is_live_and_quiet(Browser::Chromium, GARBAGE).await;
}
