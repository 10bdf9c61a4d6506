//! The link of a reading: short, the same map again, refused with words when it is damaged.

use super::{compare, live, opened, read, Way};
use crate::offline::without_a_network;
use crate::share::qr_code::scanned;
use anyhow::Result;
use domain::republic::Republic;
use domain::vocabulary::Stance;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;

/// The entry of Uzbekistan, as the list says it.
const UZBEKISTAN: &str = "return document.querySelector('[data-choose=uzbekistan]')?.getAttribute('aria-label') ?? ''";

async fn code(page: &Page) -> Result<String> {
    page.eval("return location.hash.slice(1)", vec![]).await
}

/// Makes a small reading and returns its code.
async fn made(page: &Page) -> Result<String> {
    opened(page, "").await?;
    read(
        page,
        Way::Mouse,
        Republic::Uzbekistan,
        Stance::Strained,
        &["s12", "s11"],
    )
    .await?;
    code(page).await
}

#[test]
fn a_reading_is_in_its_address_and_comes_back_without_storage() {
    let scenario =
        Scenario::in_browser(Browser::Chromium).preference("profile.default_content_setting_values.cookies", 2);
    scenario.run(async |page| {
        let code = made(page).await?;
        assert_eq!(code.len(), 50);
        page.load("/teachers/").await?;
        opened(page, &format!("#{code}")).await?;
        page.wait_for_value(
            "it is read again",
            UZBEKISTAN,
            &"Uzbekistan: Strained, S11, S12".to_owned(),
        )
        .await
    });
}

#[test]
fn a_reading_is_kept_in_the_browser_and_another_link_in_the_same_tab_is_opened() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let first = made(page).await?;
        page.load("/teachers/").await?;
        opened(page, "").await?;
        let expected = "Uzbekistan: Strained, S11, S12".to_owned();
        page.wait_for_value("it is kept", UZBEKISTAN, &expected).await?;
        read(page, Way::Mouse, Republic::Uzbekistan, Stance::Uneven, &[]).await?;
        page.eval::<bool>(&format!("location.hash = '{first}'; return true"), vec![])
            .await?;
        page.wait_for_value("the link is opened", UZBEKISTAN, &expected).await
    });
}

#[test]
fn the_link_to_hand_in_is_short_and_drawn_as_a_code_without_a_network() {
    without_a_network(async |page| {
        let code = made(page).await?;
        compare(page, Way::Mouse).await?;
        let link: String = page
            .eval("return document.querySelector('[data-hand-in] input').value", vec![])
            .await?;
        assert_eq!(link, page.server.address(&format!("/read/#{code}")));
        assert!(link.len() <= 120, "{link}");
        page.press_on("[data-hand-in] [data-qr]", &[e2e::input::key::ENTER])
            .await?;
        page.wait_until(
            "the code is drawn",
            "return !!document.querySelector('[data-hand-in] figure:not([hidden]) svg path')",
        )
        .await?;
        let shown = "const box = document.querySelector('[data-hand-in] figure svg').getBoundingClientRect();
            return box.top >= 0 && box.bottom <= innerHeight";
        page.wait_until("the code is in the window", shown).await?;
        page.scroll_at_rest().await?;
        assert_eq!(scanned(page).await?, link);
        page.press_on("[data-hand-in] [data-copy]", &[e2e::input::key::ENTER])
            .await?;
        page.wait_until(
            "it says so",
            "return document.querySelector('[data-said]').textContent.includes('opie')
            || document.querySelector('[data-said]').textContent.includes('copy')",
        )
        .await
    });
}

/// Whatever an address holds, the page says in words what is wrong with it, and works.
fn a_damaged_link_is_refused_with_words(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        let code = made(page).await?;
        let last = if code.ends_with('A') { 'B' } else { 'A' };
        for (link, begins) in [
            (code[..40].to_owned(), "This link is damaged"),
            (format!("{}{last}", &code[..49]), "This link is damaged"),
            (format!("{code}{code}"), "This link is damaged"),
            (code.replacen("r1", "r7", 1), "This link is of another version"),
            ("armenia".to_owned(), "This link does not hold a reading"),
            ("%F0%9F%92%A9<script>".to_owned(), "This link does not hold a reading"),
        ] {
            page.load("/teachers/").await?;
            page.load(&format!("/read/#{link}")).await?;
            live(page).await?;
            let said = "return document.querySelector('#reading [role=alert]')?.textContent ?? ''";
            let said: String = page.eval(said, vec![]).await?;
            assert!(said.starts_with(begins), "{link}: {said}");
            // The reader's own is still there.
            let expected = "Uzbekistan: Strained, S11, S12".to_owned();
            page.wait_for_value("the own reading", UZBEKISTAN, &expected).await?;
        }
        read(page, Way::Mouse, Republic::Latvia, Stance::NotStated, &[]).await?;
        page.wait_until(
            "the words are gone",
            "return !document.querySelector('#reading [role=alert]')",
        )
        .await
    });
}

#[test]
fn in_chromium_a_damaged_link_is_refused_with_words() {
    a_damaged_link_is_refused_with_words(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_a_damaged_link_is_refused_with_words() {
    a_damaged_link_is_refused_with_words(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_a_damaged_link_is_refused_with_words() {
    a_damaged_link_is_refused_with_words(Browser::WebKit);
}
