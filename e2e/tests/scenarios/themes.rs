//! Light and dark: the system decides until the reader does; a choice wins, is stored, and applies before the first paint.

use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;

/// Whether the page is dark: its background, its controls, and the browser's theme colour.
const DARK: &str = "
    const dark = colour => colour.match(/\\d+/g).slice(0, 3).every(part => part < 60);
    const bars = [...document.querySelectorAll('[name=theme-color]')].filter(bar => matchMedia(bar.media || 'all').matches);
    const seen = new Set([dark(getComputedStyle(document.body).backgroundColor), bars[0].content === '#15191c']);
    return seen.size === 1 && bars.length === 1 ? String([...seen][0]) : 'they disagree'";

async fn is_dark(page: &Page, dark: bool) -> Result<()> {
    page.wait_for_value("dark", DARK, &dark.to_string()).await
}

/// Chooses by the first letter, as one does in a list of choices.
async fn choose(page: &Page, letter: &str) -> Result<()> {
    if page.count(".menu[open]").await? == 0 {
        page.press_on(".menu summary", &[key::ENTER]).await?;
    }
    page.press_on(".theme select", &[letter]).await
}

fn a_choice_wins_over_the_system_and_lasts(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/").await?;
        is_dark(page, false).await?;
        choose(page, "d").await?;
        is_dark(page, true).await?;
        page.open("/?again").await?;
        is_dark(page, true).await?;
        // A theme in the address applies once and is not stored.
        page.open("/?theme=light&at=1993-09#armenia").await?;
        is_dark(page, false).await?;
        page.open("/").await?;
        is_dark(page, true).await?;
        // A choice on a page whose address asks otherwise.
        page.open("/?theme=dark&at=1993-09#armenia").await?;
        choose(page, "l").await?;
        is_dark(page, false).await?;
        page.wait_for_value(
            "the address asks no more",
            "return location.search + location.hash",
            &"?at=1993-09#armenia".to_owned(),
        )
        .await?;
        page.session.driver.refresh().await?;
        page.wait_live().await?;
        is_dark(page, false).await?;
        page.wait_for_value(
            "what is chosen",
            "return document.querySelector('.theme select').value",
            &"light".to_owned(),
        )
        .await?;
        choose(page, "a").await?;
        page.open("/?new").await?;
        page.wait_for_value(
            "nothing is chosen",
            "return document.documentElement.dataset.theme",
            &String::new(),
        )
        .await
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_a_choice_wins_over_the_system_and_lasts() {
    a_choice_wins_over_the_system_and_lasts(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_a_choice_wins_over_the_system_and_lasts() {
    a_choice_wins_over_the_system_and_lasts(Browser::Firefox);
}

#[test]
fn where_the_system_is_dark_light_can_be_chosen() {
    Scenario::in_browser(Browser::Chromium)
        .media("prefers-color-scheme", "dark")
        .run(async |page| {
            page.open("/").await?;
            is_dark(page, true).await?;
            choose(page, "l").await?;
            is_dark(page, false).await?;
            page.open("/?again").await?;
            is_dark(page, false).await?;
            page.open("/?theme=nonsense").await?;
            is_dark(page, true).await
        });
}

#[test]
fn without_storage_a_choice_lasts_as_long_as_the_page() {
    Scenario::in_browser(Browser::Chromium)
        .preference("profile.default_content_setting_values.cookies", 2)
        .run(async |page| {
            page.open("/?theme=light").await?;
            is_dark(page, false).await?;
            choose(page, "d").await?;
            is_dark(page, true).await?;
            page.press_on("nav[data-republics] a[href='#estonia']", &[key::ENTER])
                .await?;
            page.expect_selected(Some("estonia")).await?;
            is_dark(page, true).await?;
            page.open("/").await?;
            is_dark(page, false).await
        });
}

#[test]
fn the_choice_applies_before_the_first_paint() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        // The document when the theme script has run: the body is not parsed yet.
        let watch = "new MutationObserver((changes, watch) => { window.early = !document.body; watch.disconnect(); })
                .observe(document, { subtree: true, attributeFilter: ['data-theme'] })";
        let source = serde_json::json!({ "source": watch });
        let chrome = page.session.driver.cdp();
        chrome.send_raw("Page.addScriptToEvaluateOnNewDocument", source).await?;
        page.open("/?theme=dark").await?;
        assert!(
            page.eval::<bool>("return window.early === true", vec![]).await?,
            "the theme came after the body"
        );
        // The script is part of the document and blocks parsing: another script would be early only by chance.
        let waits = "return [...document.head.querySelectorAll('script:not([src], [type])')]
                .some(script => script.textContent.includes('dataset.theme'))";
        assert!(
            page.eval::<bool>(waits, vec![]).await?,
            "the document has no script for the theme"
        );
        Ok(())
    });
}

#[test]
fn without_scripts_there_is_no_choice_and_the_system_decides() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .media("prefers-color-scheme", "dark")
        .run(async |page| {
            page.load("/").await?;
            page.press_on(".menu summary", &[key::ENTER]).await?;
            assert_eq!(page.boxes(".menu[open] .patterns").await?.len(), 1, "the menu opens");
            assert!(page.boxes(".theme").await?.is_empty(), "a choice that does nothing");
            is_dark(page, true).await
        });
}

/// Chooses as another tab does.
const CHOOSE_ELSEWHERE: &str = "localStorage['azerbaijan-1994-theme'] = arguments[0]; return true";

#[test]
fn open_pages_follow_a_choice_in_another_tab() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let driver = &page.session.driver;
        let first = driver.window().await?;
        page.open("/").await?;
        for other in ["/quiz/", "/table/"] {
            let second = driver.new_tab().await?;
            driver.switch_to_window(second).await?;
            page.load(other).await?;
            is_dark(page, false).await?;
            driver.switch_to_window(first.clone()).await?;
            choose(page, "d").await?;
            driver.switch_to_window(driver.windows().await?[1].clone()).await?;
            is_dark(page, true).await?;
            // The choice goes the other way too.
            page.eval::<bool>(CHOOSE_ELSEWHERE, vec!["light".into()]).await?;
            driver.close_window().await?;
            driver.switch_to_window(first.clone()).await?;
            is_dark(page, false).await?;
            let value = "return document.querySelector('.theme select').value";
            page.wait_for_value("the list shows it", value, &"light".to_owned())
                .await?;
        }
        Ok(())
    });
}

fn back_shows_a_page_in_the_theme_chosen_since(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/#armenia").await?;
        is_dark(page, false).await?;
        page.load("/teachers/").await?;
        page.eval::<bool>(CHOOSE_ELSEWHERE, vec!["dark".into()]).await?;
        page.session.driver.back().await?;
        is_dark(page, true).await?;
        page.session.driver.forward().await?;
        is_dark(page, true).await?;
        // As a page returns from the cache of the browser.
        let returns = "localStorage['azerbaijan-1994-theme'] = 'light';
            dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
            return true";
        page.eval::<bool>(returns, vec![]).await?;
        is_dark(page, false).await
    };
    Scenario::in_browser(browser)
        // Firefox asks for it where a page is left before its own icon has come.
        .allow_error("/favicon.ico")
        .run(steps);
}

#[test]
fn in_chromium_back_shows_a_page_in_the_theme_chosen_since() {
    back_shows_a_page_in_the_theme_chosen_since(Browser::Chromium);
}

#[test]
fn in_firefox_back_shows_a_page_in_the_theme_chosen_since() {
    back_shows_a_page_in_the_theme_chosen_since(Browser::Firefox);
}

#[test]
fn a_choice_holds_on_the_pages_in_folders_of_their_own() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        choose(page, "d").await?;
        for address in [
            "/armenia/",
            "/table/",
            "/glossary/",
            "/silence/",
            "/about/",
            "/quiz/",
            "/read/",
            "/class/",
            "/teachers/",
            "/links/",
            "/answers/",
            "/qps/",
            "/qps/table/",
            "/qps/quiz/",
        ] {
            page.load(address).await?;
            is_dark(page, true).await?;
        }
        page.load("/about/?theme=light").await?;
        is_dark(page, false).await
    });
}

#[test]
fn print_is_light_whatever_was_chosen() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/?theme=dark").await?;
        is_dark(page, true).await?;
        let paper = serde_json::json!({ "media": "print" });
        page.session
            .driver
            .cdp()
            .send_raw("Emulation.setEmulatedMedia", paper)
            .await?;
        let ground = "return getComputedStyle(document.body).getPropertyValue('--paper').trim()";
        page.wait_for_value("light paper", ground, &"#fbf9f4".to_owned())
            .await?;
        assert!(page.boxes(".theme").await?.is_empty(), "a choice on paper");
        Ok(())
    });
}
