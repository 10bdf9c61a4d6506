//! Mouse buttons: only the primary one chooses, and with a key held the browser does with links what it does on any page. A
//! double click selects a word.

use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::{key, Point};
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

/// What a press can change.
const STATE: &str = "return [
    location.href,
    document.querySelector('.picture').dataset.camera,
    document.querySelector('.search .hits').hasAttribute('data-open'),
    document.querySelector('[data-legend] [aria-pressed=true]')?.textContent].map(String)";

/// Counts the clicks that a link keeps for the browser, and lets none open a tab.
const KEEP: &str = "window.kept = 0;
    addEventListener('click', event => { if (!event.defaultPrevented) window.kept++; event.preventDefault(); });
    addEventListener('contextmenu', event => event.preventDefault());
    return true";

async fn state(page: &Page) -> Result<Vec<String>> {
    page.eval(STATE, vec![]).await
}

/// Everything that can be chosen, with a point on it.
async fn choices(page: &Page) -> Result<Vec<(&'static str, Point)>> {
    let mut found = vec![
        ("a republic of the map", page.point("kazakhstan").await?),
        (
            "a stop of the timeline",
            page.center_of(".stops a[data-moment='1993-09']").await?,
        ),
        (
            "a class of the legend",
            page.center_of("[data-legend] button[data-class=improving]").await?,
        ),
        ("a sentence", page.text_point("#s4").await?),
        ("the number of a sentence", page.center_of("#s4 .number").await?),
        ("a term", page.center_of("[data-source] a.term").await?),
    ];
    found.push((
        "a name of the list",
        page.center_of("nav[data-republics] a[href='#latvia']").await?,
    ));
    Ok(found)
}

fn other_buttons_choose_nothing(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/").await?;
        page.eval::<bool>(KEEP, vec![]).await?;
        page.map_at_rest().await?;
        for (what, _) in choices(page).await? {
            // Each is brought into sight before it is pressed.
            let choices = choices(page).await?;
            let at = choices.iter().find(|choice| choice.0 == what).map(|choice| choice.1);
            let at = at.unwrap_or_default();
            for button in [1, 2] {
                let before = state(page).await?;
                page.input().click_with(button, at).await?;
                page.input().hover((2, 2)).await?;
                page.map_at_rest().await?;
                assert_eq!(state(page).await?, before, "button {button} on {what}");
            }
        }
        // On Linux the middle button pastes what was selected last.
        page.input().double_click(page.text_point("#s4").await?).await?;
        page.press_on("[data-search]", &["a", "r"]).await?;
        page.wait_until(
            "something is found",
            "return !!document.querySelector('#hit-0:not([hidden])')",
        )
        .await?;
        let hit = page.center_of("#hit-0").await?;
        for button in [1, 2] {
            let before = state(page).await?;
            page.input().click_with(button, hit).await?;
            assert_eq!(state(page).await?, before, "button {button} on a hit");
        }
        assert_eq!(state(page).await?[2], "true", "the list stays open");
        let query: String = page
            .eval("return document.querySelector('[data-search]').value", vec![])
            .await?;
        assert_eq!(query, "ar", "something was pasted");
        page.input().click(hit).await?;
        page.wait_until("the primary button chooses", "return location.hash.length > 1")
            .await
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_other_buttons_choose_nothing() {
    other_buttons_choose_nothing(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_other_buttons_choose_nothing() {
    other_buttons_choose_nothing(Browser::Firefox);
}

#[test]
fn with_a_key_held_links_are_the_browsers_and_nothing_is_chosen() {
    const LINKS: [&str; 5] = [
        ".stops a[data-moment='1993-09']",
        "#s4 .number",
        "[data-source] a.term",
        "nav[data-republics] a[href='#latvia']",
        "[data-map] a[data-republic=kazakhstan]",
    ];
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        page.eval::<bool>(KEEP, vec![]).await?;
        page.map_at_rest().await?;
        for (count, link) in (1..).zip(LINKS) {
            let at = match link.strip_prefix("[data-map]") {
                Some(_) => page.point("kazakhstan").await?,
                None => page.center_of(link).await?,
            };
            let before = state(page).await?;
            page.input().click_holding(key::CONTROL, at).await?;
            page.wait_for_value(&format!("{link} is left to the browser"), "return window.kept", &count)
                .await?;
            assert_eq!(state(page).await?, before, "{link}");
        }
        // Shift extends a selection of text.
        let sentence = page.text_point("#s4").await?;
        let before = state(page).await?;
        page.input().click_holding(key::SHIFT, sentence).await?;
        assert_eq!(state(page).await?, before, "a sentence");
        Ok(())
    });
}

#[test]
fn only_the_primary_button_moves_the_map() {
    // A pen with its side button held, and a mouse whose primary button is released while another one is held.
    const PEN: &str = "const [x, y] = arguments, map = document.elementFromPoint(x, y);
        const send = (type, x, button, buttons) => map.dispatchEvent(new PointerEvent(type,
            { pointerType: 'pen', pointerId: 7, clientX: x, clientY: y, button, buttons, bubbles: true, cancelable: true }));
        send('pointerdown', x, 2, 2);
        for (let step = 1; step < 9; step++) send('pointermove', x + 15 * step, -1, 2);
        send('pointerup', x + 120, 2, 0);
        send('pointerdown', x, 0, 1);
        for (let step = 1; step < 9; step++) send('pointermove', x + 15 * step, -1, 2);
        send('pointerup', x + 120, 2, 0);
        return true";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        page.eval::<bool>(KEEP, vec![]).await?;
        page.input().click(page.center_of("[data-zoom=in]").await?).await?;
        let near = page.map_at_rest().await?;
        let (x, y) = page.center_of("[data-map]").await?;
        for button in [1, 2] {
            page.input().drag_with(button, (x, y), (x - 150, y)).await?;
            assert_eq!(page.map_at_rest().await?, near, "button {button}");
        }
        page.eval::<bool>(PEN, vec![json!(x), json!(y)]).await?;
        assert_eq!(page.map_at_rest().await?, near, "a pen with its side button");
        page.input().drag((x, y), (x - 150, y)).await?;
        assert_ne!(page.map_at_rest().await?, near, "the primary button drags");
        page.expect_selected(None).await
    });
}

#[test]
fn in_the_quiz_other_buttons_answer_nothing() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.load("/quiz/").await?;
        page.wait_until("the quiz is live", "return !!document.querySelector('#quiz .card')")
            .await?;
        page.press_on("[data-go=first][data-deck='0']", &[key::ENTER]).await?;
        page.wait_until(
            "a question is asked",
            "return !!document.querySelector('#quiz [data-take]')",
        )
        .await?;
        let shown = "return document.querySelector('#quiz').innerHTML";
        for choice in ["#quiz [data-take='3']", "#quiz [data-place=russia]"] {
            let at = page.center_of(choice).await?;
            let before: String = page.eval(shown, vec![]).await?;
            for button in [1, 2] {
                page.input().click_with(button, at).await?;
                assert_eq!(
                    page.eval::<String>(shown, vec![]).await?,
                    before,
                    "button {button} on {choice}"
                );
            }
        }
        Ok(())
    });
}

/// The place of a word on the screen, and the word.
const WORD: &str = "const [selector, length] = arguments;
    const texts = document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_TEXT);
    for (let text; (text = texts.nextNode());) {
        if (text.parentElement.closest('a, button')) continue;
        const found = new RegExp(`[A-Za-z]{${length},}`).exec(text.data);
        if (!found) continue;
        const range = document.createRange();
        range.setStart(text, found.index);
        range.setEnd(text, found.index + found[0].length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return [[Math.round(left + width / 2), Math.round(top + height / 2)], found[0]];
    }
    return null";

fn a_double_click_selects_the_word_and_moves_nothing(browser: Browser) {
    let steps = async |page: &mut Page| {
        for (address, place) in [
            ("/", "#s4"),
            ("/#s4", "#s4"),
            ("/#armenia", "article[data-open] [data-quote]"),
            ("/#armenia", "article[data-open] > p:nth-of-type(3)"),
        ] {
            page.open(address).await?;
            let camera = page.map_at_rest().await?;
            page.center_of(place).await?;
            page.scroll_at_rest().await?;
            let (at, word): (Point, String) = page.eval(WORD, vec![json!(place), json!(7)]).await?;
            let scrolled = page.scrolled().await?;
            page.input().double_click(at).await?;
            page.scroll_at_rest().await?;
            let selected: String = page.eval("return getSelection().toString().trim()", vec![]).await?;
            // Some words are shown in capitals.
            assert_eq!(selected.to_lowercase(), word.to_lowercase(), "{place} of {address}");
            assert_eq!(page.scrolled().await?, scrolled, "{place} of {address}");
            if place != "#s4" {
                assert_eq!(page.map_at_rest().await?, camera, "{place} of {address}");
            }
            // A sentence that is chosen stays chosen.
            let fragment: String = page.eval("return location.hash", vec![]).await?;
            let expected = if place == "#s4" { "#s4" } else { "#armenia" };
            assert_eq!(fragment, expected, "{place} of {address}");
        }
        Ok(())
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_a_double_click_selects_the_word_and_moves_nothing() {
    a_double_click_selects_the_word_and_moves_nothing(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_a_double_click_selects_the_word_and_moves_nothing() {
    a_double_click_selects_the_word_and_moves_nothing(Browser::Firefox);
}
