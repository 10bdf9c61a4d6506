//! On the wall: the keys of presenters' remotes, digits, mouse and touch; what is large, and what is away.

use crate::dialogs;
use crate::oracle::CONTENT;
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

const PAGE_UP: &str = "\u{e00e}";
const PAGE_DOWN: &str = "\u{e00f}";
const F5: &str = "\u{e035}";

/// Query and fragment.
const ADDRESS: &str = "return location.search + location.hash";
/// What is read: a sentence without its number and what it asserts, or else the text of the step.
const READ: &str = "const quotation = document.querySelector('.wall blockquote:not([hidden]) span');
    return (quotation ?? document.querySelector('.wall .steps > li:not([hidden]) .what'))?.textContent.trim()";
const ON: &str = "return document.documentElement.dataset.wall === '' && document.activeElement.matches('.wall')";
const OFF: &str = "return document.documentElement.dataset.wall === undefined && !document.querySelector('.wall')";
const BLANK: &str = "return document.documentElement.dataset.wall === 'blank'";

/// Starts the wall from the menu, by keys. Returns what has the focus in the end.
async fn start(page: &Page) -> Result<String> {
    let back = dialogs::open(page, "lessons").await?;
    page.press_on("[data-tool=wall]", &[key::ENTER]).await?;
    page.wait_until("the wall is there", ON).await?;
    Ok(back)
}

async fn reads(page: &Page, text: &str) -> Result<()> {
    page.wait_for_value("what is read", READ, &text.to_owned()).await
}

async fn is_at(page: &Page, address: &str) -> Result<()> {
    page.wait_for_value("the address", ADDRESS, &address.to_owned()).await
}

fn sentence(id: &str) -> &'static str {
    CONTENT.sentence(id).map_or("", |sentence| &sentence.text)
}

/// The course as it is walked through: each date, then its sentences.
fn views() -> Vec<(String, &'static str)> {
    let last = CONTENT.moments.len() - 1;
    let at = |place: usize, id: &str| {
        if place == last {
            String::new()
        } else {
            format!("?at={id}")
        }
    };
    let dates = CONTENT.moments.iter().enumerate().flat_map(|(place, moment)| {
        let address = at(place, &moment.id);
        let sentences = moment.sentences.iter();
        let read: Vec<_> = sentences.map(|id| (format!("{address}#{id}"), sentence(id))).collect();
        [(address, moment.account.as_str())].into_iter().chain(read)
    });
    dates.collect()
}

fn keys_of_a_remote_walk_through_the_course(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        page.open("/").await?;
        let back = start(page).await?;
        is_at(page, "?layer=coverage").await?;
        for (address, text) in views() {
            page.input().press(&[PAGE_DOWN]).await?;
            is_at(page, &address).await?;
            reads(page, text).await?;
        }
        page.input().press(&[PAGE_DOWN]).await?;
        is_at(page, "#silence").await?;
        // The last step stays.
        page.input().press(&[PAGE_DOWN, PAGE_UP]).await?;
        is_at(page, "").await?;
        page.input().press(&[key::HOME, key::RIGHT, key::RIGHT]).await?;
        is_at(page, "?at=1992-10").await?;
        page.input().press(&[key::LEFT]).await?;
        is_at(page, "?at=1991-12").await?;
        page.input().press(&[key::END]).await?;
        is_at(page, "#silence").await?;
        // Up and Down are those of the other remotes.
        page.input().press(&[key::HOME, key::DOWN]).await?;
        is_at(page, "?at=1991-12").await?;
        page.input().press(&[key::DOWN, key::UP, key::UP]).await?;
        is_at(page, "?layer=coverage").await?;

        page.input().press(&["."]).await?;
        page.wait_until("the screen is black", BLANK).await?;
        page.input().press(&["b"]).await?;
        page.wait_until("the map is back", ON).await?;
        page.input().press(&[key::ESCAPE]).await?;
        page.wait_until("the wall is left", OFF).await?;
        let focused = format!("return document.activeElement?.matches({})", json!(back));
        page.wait_until("the focus is back", &focused).await
    });
}

#[test]
fn in_chromium_keys_of_a_remote_walk_through_the_course() {
    keys_of_a_remote_walk_through_the_course(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_keys_of_a_remote_walk_through_the_course() {
    keys_of_a_remote_walk_through_the_course(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_keys_of_a_remote_walk_through_the_course() {
    keys_of_a_remote_walk_through_the_course(Browser::WebKit);
}

#[test]
fn digits_choose_any_sentence_and_what_there_is_not_is_said() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        start(page).await?;
        for number in 1..=CONTENT.sentences.len() {
            let digits: Vec<String> = number.to_string().chars().map(String::from).collect();
            page.input()
                .press(&digits.iter().map(String::as_str).collect::<Vec<_>>())
                .await?;
            reads(page, sentence(&format!("s{number}"))).await?;
            // Accusations and positions are marked as such.
            let by = CONTENT.sentences[number - 1].by.as_deref().unwrap_or_default();
            let claim = "return document.querySelector('.wall blockquote footer')?.textContent ?? ''";
            let claim: String = page.eval(claim, vec![]).await?;
            assert_eq!(by.is_empty(), claim.is_empty(), "sentence {number}: {claim}");
            assert!(claim.contains(by), "sentence {number}: {claim}");
        }
        page.input().press(&["1", "4"]).await?;
        let typed = "return document.querySelector('.wall .typed').textContent";
        page.wait_for_value("what is said", typed, &messages::wall_no_sentence("14"))
            .await?;
        reads(page, sentence("s13")).await
    });
}

#[test]
fn the_last_row_can_read_every_view_and_nothing_is_cut_off() {
    /// The least share of the height, and what does not fit.
    const SIZES: &str = "
        const shown = [...document.querySelectorAll('.wall :is(.what, blockquote)')].filter(e => e.checkVisibility());
        const sizes = shown.map(e => parseFloat(getComputedStyle(e).fontSize) / innerHeight);
        const read = document.querySelector('.wall .read');
        const wide = document.querySelector('.desk').scrollWidth - innerWidth;
        return [Math.min(...sizes), Math.max(read.scrollHeight - read.clientHeight, wide)]";
    for (width, height) in [(1024, 768), (1280, 720), (1920, 1080)] {
        Scenario::in_browser(Browser::Chromium)
            .viewport(width, height)
            .run(async |page| {
                page.open("/").await?;
                start(page).await?;
                for view in 0..=views().len() + 1 {
                    let [size, over]: [f64; 2] = page.eval(SIZES, vec![]).await?;
                    assert!(size >= 1.0 / 25.0, "{width}x{height}, view {view}: {size}");
                    assert!(over <= 1.0, "{width}x{height}, view {view}: {over} pixels are cut off");
                    page.input().press(&[PAGE_DOWN]).await?;
                }
                Ok(())
            });
    }
}

#[test]
fn only_map_timeline_and_what_is_read_are_left() {
    /// What can have the focus or be read, apart from them.
    const OTHERS: &str = "
        const all = [...document.querySelectorAll('a[href], button, input, select, summary, h1, p')];
        return all.filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.map, .time, .wall, .unseen')).map(e => e.outerHTML)";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/?beside=1991-12").await?;
        page.wait_until("two maps are there", "return !!document.querySelector('.two-dates')")
            .await?;
        start(page).await?;
        let others: Vec<String> = page.eval(OTHERS, vec![]).await?;
        assert!(others.is_empty(), "{others:?}");
        // Left by the key that starts and ends presentations.
        page.input().press(&[F5]).await?;
        page.wait_until("the wall is left", OFF).await?;
        let kept = "return !!document.querySelector('.two-dates')?.checkVisibility()";
        page.wait_until("two maps are there again", kept).await
    });
}

#[test]
fn in_the_map_arrows_are_the_map_s_and_a_date_of_the_timeline_is_a_step() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        start(page).await?;
        page.press_on("[data-map] a[data-republic=azerbaijan]", &[key::UP]).await?;
        let moved = "return document.activeElement.closest('[data-map] a')?.dataset.republic !== 'azerbaijan' && !!document.activeElement.closest('[data-map]')";
        page.wait_until("the focus has moved in the map", moved).await?;
        is_at(page, "?layer=coverage").await?;
        page.input().press(&[PAGE_DOWN]).await?;
        is_at(page, "?at=1991-12").await?;
        let stop = page.center_of("[data-moment='1993-09']").await?;
        page.input().click(stop).await?;
        let account = &CONTENT.moment("1993-09").expect("a moment").account;
        reads(page, account).await?;
        page.input().press(&[PAGE_DOWN]).await?;
        reads(page, sentence("s9")).await
    });
}

#[test]
fn by_mouse_and_without_full_screen_it_steps_blanks_and_leaves() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let refuse = "Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))";
        page.eval::<()>(refuse, vec![]).await?;
        start(page).await?;
        for (action, address) in [
            ("next", "?at=1991-12"),
            ("next", "?at=1991-12#s7"),
            ("previous", "?at=1991-12"),
        ] {
            let at = page.center_of(&format!("[data-action={action}]")).await?;
            page.input().click(at).await?;
            is_at(page, address).await?;
        }
        let blank = page.center_of(".keys [data-action=blank]").await?;
        page.input().click(blank).await?;
        page.wait_until("the screen is black", BLANK).await?;
        page.input().click(blank).await?;
        page.wait_until("the map is back", ON).await?;
        let leave = page.center_of("[data-action=leave]").await?;
        page.input().click(leave).await?;
        page.wait_until("the wall is left", OFF).await
    });
}

#[test]
fn by_touch_on_a_phone_all_that_is_read_can_be_reached() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(375, 667)
        .touch()
        .run(async |page| {
            page.open("/").await?;
            start(page).await?;
            for address in ["?at=1991-12", "?at=1991-12#s7", "?at=1992-10"] {
                let next = page.center_of("[data-action=next]").await?;
                page.input().tap(next).await?;
                is_at(page, address).await?;
            }
            let mark = page.center_of(".marks button").await?;
            page.input().tap(mark).await?;
            reads(page, sentence("s1")).await?;
            dialogs::has_room(page, ".wall .keys button", 375).await?;
            let wide = "return document.documentElement.scrollWidth - innerWidth";
            assert_eq!(page.eval::<i32>(wide, vec![]).await?, 0);
            Ok(())
        });
}

fn back_leads_to_what_was_shown_before_it(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        page.open("/?at=1993-09#russia").await?;
        start(page).await?;
        page.input().press(&[PAGE_DOWN, PAGE_DOWN]).await?;
        is_at(page, "?at=1991-12#s7").await?;
        page.session.driver.back().await?;
        page.wait_until("the wall is left", OFF).await?;
        is_at(page, "?at=1993-09#russia").await?;
        page.expect_selected(Some("russia")).await
    });
}

#[test]
fn in_chromium_back_leads_to_what_was_shown_before_it() {
    back_leads_to_what_was_shown_before_it(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_back_leads_to_what_was_shown_before_it() {
    back_leads_to_what_was_shown_before_it(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_back_leads_to_what_was_shown_before_it() {
    back_leads_to_what_was_shown_before_it(Browser::WebKit);
}

#[test]
fn from_two_dates_with_a_sentence_taken_away_it_has_one_map_and_the_words_alone() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(1280, 800)
        .run(async |page| {
            page.open("/?beside=1992-10&without=s2").await?;
            page.wait_until(
                "both maps are there",
                "return !!document.querySelector('[data-second]')",
            )
            .await?;
            page.wait_until("s2 is struck", "return !!document.querySelector('#s2[data-left]')")
                .await?;
            start(page).await?;
            page.input().press(&["2"]).await?;
            let struck = "return [document.querySelector('.wall blockquote s')?.textContent,
                /Struck: S2/.test(document.querySelector('.wall .struck').textContent)]";
            page.wait_for_value("it is struck", struck, &json!([sentence("s2"), true]))
                .await?;
            // Step 4 rests on S2 alone, step 2 on S7.
            page.input().press(&[key::HOME, PAGE_DOWN]).await?;
            let left = "const step = document.querySelector('.wall .steps > li:not([hidden])');
                return [step.dataset.left, document.querySelectorAll('.wall .marks [data-struck]').length]";
            page.wait_for_value("nothing of its ground is struck", left, &json!(["", 0]))
                .await?;
            let moment = CONTENT
                .moments
                .iter()
                .position(|moment| moment.sentences == ["s2"])
                .expect("a date with S2 alone");
            page.input().press(&vec![key::RIGHT; moment]).await?;
            page.wait_for_value("its ground is struck", left, &json!(["fallen", 1]))
                .await?;
            let marks = "return [...document.querySelectorAll('.differing, .when')]
                .filter(mark => getComputedStyle(mark).display !== 'none').length";
            page.wait_for_value("nothing is left of the second map", marks, &0)
                .await?;
            let placed = "const box = selector => document.querySelector(selector).getBoundingClientRect();
            const [map, wall] = [box('.dock > .map:not(.beside) .picture'), box('.wall')];
            return [map.left >= 0 && map.right <= wall.left, wall.right <= innerWidth + 1,
                !document.querySelector('[data-second]').checkVisibility({ visibilityProperty: true })]";
            page.wait_for_value("the map, what is read beside it, no second map", placed, &[true; 3])
                .await?;
            page.input().press(&[key::ESCAPE]).await?;
            page.wait_until("the wall is away", OFF).await?;
            page.wait_until(
                "both maps are there again",
                "return document.querySelector('[data-second]').checkVisibility()",
            )
            .await
        });
}
