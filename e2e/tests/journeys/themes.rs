//! Light and dark: the system decides until the reader does; a choice wins, lasts where it may, and is never seen late.

use e2e::browser::Browser;
use e2e::failure::Outcome;
use e2e::hands::key;
use e2e::journey::Journey;
use e2e::page::Page;

/// Whether the page is dark: its ground, its controls, and the bars of the browser.
const DARK: &str = "
    const dark = colour => colour.match(/\\d+/g).slice(0, 3).every(part => part < 60);
    const bars = [...document.querySelectorAll('[name=theme-color]')].filter(bar => matchMedia(bar.media || 'all').matches);
    const seen = new Set([dark(getComputedStyle(document.body).backgroundColor), bars[0].content === '#15191c']);
    return seen.size === 1 && bars.length === 1 ? String([...seen][0]) : 'they disagree'";

async fn is_dark(page: &Page, dark: bool) -> Outcome {
    page.says("dark", DARK, &dark.to_string()).await
}

/// Chooses by the first letter, as one does in a list of choices.
async fn choose(page: &Page, letter: &str) -> Outcome {
    page.press_on(".theme select", &[letter]).await
}

async fn a_choice_wins_over_the_system_and_lasts(browser: Browser) {
    let travel = async |page: &mut Page| {
        page.open("/").await?;
        is_dark(page, false).await?;
        choose(page, "d").await?;
        is_dark(page, true).await?;
        page.open("/?again").await?;
        is_dark(page, true).await?;
        // The address asks for once, and keeps nothing.
        page.open("/?theme=light&at=1993-09#armenia").await?;
        is_dark(page, false).await?;
        page.open("/").await?;
        is_dark(page, true).await?;
        // A choice on a page whose address asks otherwise.
        page.open("/?theme=dark&at=1993-09#armenia").await?;
        choose(page, "l").await?;
        is_dark(page, false).await?;
        page.says(
            "the address asks no more",
            "return location.search + location.hash",
            &"?at=1993-09#armenia".to_owned(),
        )
        .await?;
        page.session.driver.refresh().await?;
        page.live().await?;
        is_dark(page, false).await?;
        page.says(
            "what is chosen",
            "return document.querySelector('.theme select').value",
            &"light".to_owned(),
        )
        .await?;
        choose(page, "a").await?;
        page.open("/?new").await?;
        page.says(
            "nothing is chosen",
            "return document.documentElement.dataset.theme",
            &String::new(),
        )
        .await
    };
    Journey::through(browser).go(travel).await;
}

#[tokio::test]
async fn in_chromium_a_choice_wins_over_the_system_and_lasts() {
    a_choice_wins_over_the_system_and_lasts(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_a_choice_wins_over_the_system_and_lasts() {
    a_choice_wins_over_the_system_and_lasts(Browser::Firefox).await;
}

#[tokio::test]
async fn where_the_system_is_dark_light_can_be_chosen() {
    Journey::through(Browser::Chromium)
        .preferring("prefers-color-scheme", "dark")
        .go(async |page| {
            page.open("/").await?;
            is_dark(page, true).await?;
            choose(page, "l").await?;
            is_dark(page, false).await?;
            page.open("/?again").await?;
            is_dark(page, false).await?;
            page.open("/?theme=nonsense").await?;
            is_dark(page, true).await
        })
        .await;
}

#[tokio::test]
async fn where_nothing_may_be_stored_a_choice_holds_as_long_as_the_page() {
    Journey::through(Browser::Chromium)
        .with_preference("profile.default_content_setting_values.cookies", 2)
        .go(async |page| {
            page.open("/?theme=light").await?;
            is_dark(page, false).await?;
            choose(page, "d").await?;
            is_dark(page, true).await?;
            page.press_on("nav[data-republics] a[href='#estonia']", &[key::ENTER])
                .await?;
            page.selects(Some("estonia")).await?;
            is_dark(page, true).await?;
            page.open("/").await?;
            is_dark(page, false).await
        })
        .await;
}

#[tokio::test]
async fn the_choice_is_known_before_anything_is_seen() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            // What the document is when the script of the theme has run: nothing of its body is there.
            let watch =
                "new MutationObserver((changes, watch) => { window.early = !document.body; watch.disconnect(); })
                .observe(document, { subtree: true, attributeFilter: ['data-theme'] })";
            let source = serde_json::json!({ "source": watch });
            let chrome = page.session.driver.cdp();
            chrome.send_raw("Page.addScriptToEvaluateOnNewDocument", source).await?;
            page.open("/?theme=dark").await?;
            assert!(
                page.ask::<bool>("return window.early === true", vec![]).await?,
                "the theme came after the body"
            );
            // The page waits for it: a script that came when it likes would be early by chance alone.
            let waits = "const script = document.head.querySelector('script[src*=theme]');
                return !script.async && !script.defer && script.type !== 'module'";
            assert!(page.ask::<bool>(waits, vec![]).await?, "nothing waits for the theme");
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn without_scripts_there_is_no_choice_and_the_system_decides() {
    Journey::through(Browser::Chromium)
        .without_scripts()
        .preferring("prefers-color-scheme", "dark")
        .go(async |page| {
            page.load("/").await?;
            assert!(page.boxes(".theme").await?.is_empty(), "a choice that does nothing");
            is_dark(page, true).await
        })
        .await;
}

#[tokio::test]
async fn on_paper_it_is_light_whatever_was_chosen() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/?theme=dark").await?;
            is_dark(page, true).await?;
            let paper = serde_json::json!({ "media": "print" });
            page.session
                .driver
                .cdp()
                .send_raw("Emulation.setEmulatedMedia", paper)
                .await?;
            let ground = "return getComputedStyle(document.body).getPropertyValue('--paper').trim()";
            page.says("light paper", ground, &"#fbf9f4".to_owned()).await?;
            assert!(page.boxes(".theme").await?.is_empty(), "a choice on paper");
            Ok(())
        })
        .await;
}
