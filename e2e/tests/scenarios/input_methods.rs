//! Input methods: keys that belong to what is composed, as Enter and Esc in Japanese, choose, clear, move and open nothing.

use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

/// What keys can change: the address, the camera, the focus, the search, the menu, the dialogs, the explanations.
const STATE: &str = "return [
    location.href,
    document.querySelector('.picture').dataset.camera,
    document.activeElement.id + document.activeElement.outerHTML.slice(0, 90),
    document.querySelector('.search .hits').hasAttribute('data-open'),
    document.querySelector('[data-search]').getAttribute('aria-activedescendant'),
    document.querySelector('.menu').open,
    document.querySelectorAll('dialog[open], .explained').length].map(String)";

/// Presses a key on the focus as an input method does; Safari says only by the code that it belongs to what is composed.
const COMPOSE: &str = "const [key, isComposing] = arguments;
    const event = new KeyboardEvent('keydown', { key, isComposing, keyCode: 229, bubbles: true, cancelable: true });
    return document.activeElement.dispatchEvent(event)";

/// Asserts that composing changes nothing where the focus is.
async fn composing_changes_nothing(page: &Page, place: &str, keys: &[&str]) -> Result<()> {
    for key in keys {
        for is_composing in [true, false] {
            let before: Vec<String> = page.eval(STATE, vec![]).await?;
            let goes_on: bool = page.eval(COMPOSE, vec![json!(key), json!(is_composing)]).await?;
            assert!(goes_on, "{key} on {place} is taken from the input method");
            let later = "const done = arguments[0]; setTimeout(() => setTimeout(done, 30, true), 0)";
            page.session.driver.execute_async(later, vec![]).await?;
            let after: Vec<String> = page.eval(STATE, vec![]).await?;
            assert_eq!(after, before, "{key} on {place}, composing: {is_composing}");
        }
    }
    Ok(())
}

fn keys_of_a_composition_choose_and_clear_nothing(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/#armenia").await?;
        page.map_at_rest().await?;
        page.press_on("[data-search]", &["k", "a"]).await?;
        let found = "return !!document.querySelector('#hit-0:not([hidden])')";
        page.wait_until("something is found", found).await?;
        let keys = ["Enter", "Escape", "ArrowDown", "ArrowUp", "?"];
        composing_changes_nothing(page, "the search", &keys).await?;
        // Without a composition the same key closes the list.
        page.input().press(&[key::ESCAPE]).await?;
        page.wait_until("the list closes", "return !document.querySelector('.hits[data-open]')")
            .await?;
        composing_changes_nothing(page, "the empty search", &["Escape"]).await?;
        page.expect_selected(Some("armenia")).await?;
        for place in ["[data-map] a[data-republic=azerbaijan]", "[data-legend] button"] {
            page.press_on(place, &[]).await?;
            let keys = [
                "Enter",
                "Escape",
                "ArrowRight",
                "ArrowLeft",
                "Home",
                "End",
                "+",
                "-",
                "0",
                "g",
                "?",
            ];
            composing_changes_nothing(page, place, &keys).await?;
        }
        page.press_on(".menu summary", &[key::ENTER]).await?;
        page.wait_until("the menu is open", "return document.querySelector('.menu').open")
            .await?;
        composing_changes_nothing(page, "the menu", &["Escape"]).await?;
        crate::dialogs::open(page, "cite").await?;
        // Dialogs have nothing to write into; Esc there is the browser's.
        composing_changes_nothing(page, "a dialog", &["Enter", "?", "g"]).await?;
        // The page hears keys that are not composed.
        page.input().press(&[key::ESCAPE]).await?;
        page.wait_until("the dialog closes", "return !document.querySelector('dialog[open]')")
            .await?;
        page.press_on("[data-map] a[data-republic=azerbaijan]", &[key::ESCAPE])
            .await?;
        page.expect_selected(None).await
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_keys_of_a_composition_choose_and_clear_nothing() {
    keys_of_a_composition_choose_and_clear_nothing(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_keys_of_a_composition_choose_and_clear_nothing() {
    keys_of_a_composition_choose_and_clear_nothing(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_keys_of_a_composition_choose_and_clear_nothing() {
    keys_of_a_composition_choose_and_clear_nothing(Browser::WebKit);
}

#[test]
fn what_is_composed_in_the_search_is_searched() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/#armenia").await?;
        page.press_on("[data-search]", &[]).await?;
        let text = json!({ "text": "гру", "selectionStart": 3, "selectionEnd": 3 });
        let chrome = page.session.driver.cdp();
        chrome.send_raw("Input.imeSetComposition", text).await?;
        let found = "return document.querySelector('#hit-0 b').textContent === 'Georgia'";
        page.wait_until("Georgia is found by half of its name", found).await?;
        chrome.send_raw("Input.insertText", json!({ "text": "Грузия" })).await?;
        page.wait_until("and by the whole", found).await?;
        page.input().press(&[key::ENTER]).await?;
        page.expect_selected(Some("georgia")).await
    });
}
