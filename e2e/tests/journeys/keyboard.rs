//! The map by keys: one Tab stop, arrows by geography, letters by name; and the focus, which is never lost, never
//! hidden, and comes back to where it was.

use crate::choosing::tab_to;
use crate::outline::nodes;
use e2e::browser::Browser;
use e2e::failure::{Failure, Outcome};
use e2e::hands::key;
use e2e::journey::Journey;
use e2e::page::Page;

/// Which republic of the map has the focus; empty if none has.
const HERE: &str = "return document.activeElement?.closest('[data-map] a')?.getAttribute('data-republic') ?? ''";

/// Whether some of the focused republic lies inside the picture and the window, and nothing else of the page over it.
const IN_SIGHT: &str = "
    const picture = document.querySelector('.picture');
    if (picture.scrollLeft || picture.scrollTop) return false;
    const link = document.activeElement;
    const frame = picture.getBoundingClientRect();
    const box = link.getBoundingClientRect();
    const left = Math.max(box.left, frame.left, 0), right = Math.min(box.right, frame.right, innerWidth);
    const top = Math.max(box.top, frame.top, 0), bottom = Math.min(box.bottom, frame.bottom, innerHeight);
    for (let y = top + 1; y < bottom; y += 3) for (let x = left + 1; x < right; x += 3)
        if (document.elementFromPoint(x, y)?.closest('a') === link) return true;
    return false";

/// Presses a key in the map and says where it should lead to, in sight.
async fn leads(page: &Page, key: &str, to: &str) -> Outcome {
    page.hands().press(&[key]).await?;
    page.says("the focus in the map", HERE, &to.to_owned()).await?;
    page.settled().await?;
    page.until(&format!("{to} is in sight"), IN_SIGHT).await
}

async fn the_map_is_one_stop_and_keys_go_from_republic_to_republic(browser: Browser) {
    let travel = async |page: &mut Page| {
        page.open("/").await?;
        let stops = "return [...document.querySelectorAll('[data-map] a')].filter(a => a.tabIndex >= 0)
            .map(a => a.getAttribute('data-republic')).join()";
        page.says("Tab stops in the map", stops, &"azerbaijan".to_owned())
            .await?;
        page.press_on("[data-map] a[data-republic=azerbaijan]", &[]).await?;
        for (key, to) in [
            (key::LEFT, "armenia"),
            (key::UP, "georgia"),
            (key::RIGHT, "azerbaijan"),
            (key::RIGHT, "turkmenistan"),
            (key::END, "uzbekistan"),
            (key::HOME, "armenia"),
            ("a", "azerbaijan"),
            ("e", "estonia"),
            // At the edge of the map nothing lies further.
            (key::UP, "estonia"),
            ("k", "kazakhstan"),
            ("k", "kyrgyzstan"),
            ("k", "kazakhstan"),
            ("r", "russia"),
            ("m", "moldova"),
        ] {
            leads(page, key, to).await?;
        }
        // No name begins so.
        leads(page, "z", "moldova").await?;
        page.says("Tab stops in the map", stops, &"moldova".to_owned()).await?;
        // Out of the map and back into it.
        page.hands().press(&[key::TAB]).await?;
        page.says("the focus has left the map", HERE, &String::new()).await?;
        page.hands().press_with(key::SHIFT, key::TAB).await?;
        page.says("the focus is back", HERE, &"moldova".to_owned()).await?;
        // To an article, and back.
        page.hands().press(&[key::ENTER]).await?;
        page.selects(Some("moldova")).await?;
        page.says(
            "the focus is on the heading",
            "return document.activeElement.id",
            &"moldova-title".to_owned(),
        )
        .await?;
        page.hands().press(&[key::ESCAPE]).await?;
        page.selects(None).await?;
        page.says("the focus is in the map again", HERE, &"moldova".to_owned())
            .await?;
        page.scrolled_out().await?;
        page.until("and in sight", IN_SIGHT).await?;
        // Nor is it taken from where it need not go, whatever a mouse that was left there points at.
        page.hands().press(&[key::ENTER]).await?;
        page.selects(Some("moldova")).await?;
        page.press_on("[data-layer=coverage]", &[key::ESCAPE]).await?;
        page.selects(None).await?;
        page.says(
            "the focus stays on the button",
            "return document.activeElement.dataset.layer ?? ''",
            &"coverage".to_owned(),
        )
        .await
    };
    Journey::through(browser).go(travel).await;
}

#[tokio::test]
async fn in_chromium_the_map_is_one_stop_and_keys_go_from_republic_to_republic() {
    the_map_is_one_stop_and_keys_go_from_republic_to_republic(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_the_map_is_one_stop_and_keys_go_from_republic_to_republic() {
    the_map_is_one_stop_and_keys_go_from_republic_to_republic(Browser::Firefox).await;
}

#[tokio::test]
async fn in_webkit_the_map_is_one_stop_and_keys_go_from_republic_to_republic() {
    the_map_is_one_stop_and_keys_go_from_republic_to_republic(Browser::WebKit).await;
}

async fn the_map_follows_the_focus_where_it_was_moved_elsewhere(browser: Browser) {
    let travel = async |page: &mut Page| {
        // Near the middle of the map, large: Armenia lies outside of the picture.
        page.open("/").await?;
        page.press_on("[data-map] a[data-republic=azerbaijan]", &[key::LEFT])
            .await?;
        page.hands().press(&["+", "+", "+"]).await?;
        page.settled().await?;
        if page.ask::<bool>(IN_SIGHT, vec![]).await? {
            return Err(Failure::msg("the map was to be moved away from the focus"));
        }
        leads(page, key::UP, "georgia").await?;
        page.press_on("[data-zoom=in]", &[key::ENTER, key::ENTER, key::ENTER])
            .await?;
        page.settled().await?;
        // By Tab too.
        page.press_on("[data-layer=stance]", &[]).await?;
        tab_to(page, "[data-map] a").await?;
        page.settled().await?;
        page.until("Georgia is in sight", IN_SIGHT).await
    };
    Journey::through(browser).go(travel).await;
}

#[tokio::test]
async fn in_chromium_the_map_follows_the_focus_where_it_was_moved_elsewhere() {
    the_map_follows_the_focus_where_it_was_moved_elsewhere(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_the_map_follows_the_focus_where_it_was_moved_elsewhere() {
    the_map_follows_the_focus_where_it_was_moved_elsewhere(Browser::Firefox).await;
}

#[tokio::test]
async fn without_scripts_all_fifteen_are_tab_stops() {
    Journey::through(Browser::Chromium)
        .without_scripts()
        .go(async |page| {
            page.load("/").await?;
            let mut reached = Vec::new();
            for _ in 0..40 {
                page.hands().press(&[key::TAB]).await?;
                let here: String = page.ask(HERE, vec![]).await?;
                match (here.is_empty(), reached.is_empty()) {
                    (false, _) => reached.push(here),
                    (true, true) => {}
                    (true, false) => break,
                }
            }
            assert_eq!(reached.len(), 15, "{reached:?}");
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn screen_readers_find_all_fifteen_links() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/").await?;
            let nodes = nodes(page).await?;
            let links = nodes
                .iter()
                .filter(|node| node["role"]["value"] == "link" && node["ignored"] == false)
                .filter_map(|node| node["name"]["value"].as_str())
                .filter(|name| name.contains(". ") && name.ends_with('.'))
                .count();
            assert_eq!(links, 15);
            Ok(())
        })
        .await;
}

async fn tab_goes_through_the_notes_of_the_source_and_on(browser: Browser) {
    Journey::through(browser)
        .go(async |page| {
            page.open("/").await?;
            page.press_on("#s13 .mark", &[]).await?;
            let place =
                "return [document.activeElement !== document.body, !!document.activeElement.closest('[data-note]'),
                !!document.activeElement.closest('nav[data-republics]'), document.activeElement.checkVisibility()]";
            let mut in_note = false;
            for _ in 0..20 {
                page.hands().press(&[key::TAB]).await?;
                let (somewhere, note, list, seen): (bool, bool, bool, bool) = page.ask(place, vec![]).await?;
                assert!(somewhere && seen, "the focus is lost or hidden");
                in_note |= note;
                if list {
                    assert!(in_note, "the links of the note were not reached");
                    return Ok(());
                }
            }
            Err(Failure::msg("the list is not reached"))
        })
        .await;
}

#[tokio::test]
async fn in_chromium_tab_goes_through_the_notes_of_the_source_and_on() {
    tab_goes_through_the_notes_of_the_source_and_on(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_tab_goes_through_the_notes_of_the_source_and_on() {
    tab_goes_through_the_notes_of_the_source_and_on(Browser::Firefox).await;
}

#[tokio::test]
async fn in_webkit_tab_goes_through_the_notes_of_the_source_and_on() {
    tab_goes_through_the_notes_of_the_source_and_on(Browser::WebKit).await;
}
