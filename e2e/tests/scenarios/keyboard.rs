//! The map by keys: one Tab stop, arrows by geography, letters by name; the focus is never lost, never hidden, and
//! returns to where it was.

use crate::accessibility_tree::nodes;
use crate::selection::tab_to;
use anyhow::{Error, Result};
use domain::layer::Layer;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

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
async fn leads(page: &Page, key: &str, to: &str) -> Result<()> {
    page.input().press(&[key]).await?;
    page.wait_for_value("the focus in the map", HERE, &to.to_owned())
        .await?;
    page.map_at_rest().await?;
    page.wait_until(&format!("{to} is in sight"), IN_SIGHT).await
}

fn back_returns_the_focus_to_the_republic_that_was_open(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        page.open("/").await?;
        page.press_on("[data-map] [data-republic=georgia]", &[key::ENTER])
            .await?;
        page.expect_selected(Some("georgia")).await?;
        page.session.driver.back().await?;
        page.expect_selected(None).await?;
        page.wait_for_value("the focus after Back", HERE, &"georgia".to_owned())
            .await
    });
}

#[test]
fn in_chromium_back_returns_the_focus_to_the_republic_that_was_open() {
    back_returns_the_focus_to_the_republic_that_was_open(Browser::Chromium);
}

#[test]
fn in_firefox_back_returns_the_focus_to_the_republic_that_was_open() {
    back_returns_the_focus_to_the_republic_that_was_open(Browser::Firefox);
}

#[test]
fn the_legend_is_one_stop_whatever_its_sentence() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let here = "return document.activeElement.closest('[data-legend]') ? document.activeElement.textContent : ''";
        let shown = "return [...document.querySelectorAll('[data-legend] button')].filter(e => e.checkVisibility())";
        let stops = format!("{shown}.filter(e => e.tabIndex >= 0).map(e => e.textContent).join()");
        let texts: Vec<String> = page.eval(&format!("{shown}.map(e => e.textContent)"), vec![]).await?;
        let [first, second, .., last] = &texts[..] else {
            panic!("the sentence has few buttons: {texts:?}");
        };
        page.wait_for_value("Tab stops in the legend", &stops, first).await?;
        page.press_on("[data-legend] button", &[]).await?;
        for (key, to) in [
            (key::LEFT, last),
            (key::RIGHT, first),
            (key::END, last),
            (key::HOME, first),
            (key::RIGHT, second),
        ] {
            page.input().press(&[key]).await?;
            page.wait_for_value("the focus in the legend", here, to).await?;
        }
        page.wait_for_value("Tab stops in the legend", &stops, second).await?;
        // Another sentence may not have the button that was last.
        page.input().press(&[key::END]).await?;
        page.wait_for_value("Tab stops in the legend", &stops, last).await?;
        for layer in Layer::ALL.into_iter().rev() {
            let choose = "const layers = document.querySelector('[data-layers]');
                layers.value = arguments[0];
                layers.dispatchEvent(new Event('change', { bubbles: true }))";
            page.eval::<()>(choose, vec![json!(layer.slug())]).await?;
            let count = format!("{shown}.filter(e => e.tabIndex >= 0).length");
            page.wait_for_value("one Tab stop", &count, &1).await?;
        }
        Ok(())
    });
}

fn the_map_is_one_stop_and_keys_go_from_republic_to_republic(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/").await?;
        let stops = "return [...document.querySelectorAll('[data-map] a')].filter(a => a.tabIndex >= 0)
            .map(a => a.getAttribute('data-republic')).join()";
        page.wait_for_value("Tab stops in the map", stops, &"azerbaijan".to_owned())
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
            // There is nothing beyond the edge of the map.
            (key::UP, "estonia"),
            ("k", "kazakhstan"),
            ("k", "kyrgyzstan"),
            ("k", "kazakhstan"),
            ("r", "russia"),
            ("m", "moldova"),
        ] {
            leads(page, key, to).await?;
        }
        // No name begins with this letter.
        leads(page, "z", "moldova").await?;
        page.wait_for_value("Tab stops in the map", stops, &"moldova".to_owned())
            .await?;
        // Out of the map and back into it.
        page.input().press(&[key::TAB]).await?;
        page.wait_for_value("the focus has left the map", HERE, &String::new())
            .await?;
        page.input().press_with(key::SHIFT, key::TAB).await?;
        page.wait_for_value("the focus is back", HERE, &"moldova".to_owned())
            .await?;
        // To an article and back.
        page.input().press(&[key::ENTER]).await?;
        page.expect_selected(Some("moldova")).await?;
        page.wait_for_value(
            "the focus is on the heading",
            "return document.activeElement.id",
            &"moldova-title".to_owned(),
        )
        .await?;
        page.input().press(&[key::ESCAPE]).await?;
        page.expect_selected(None).await?;
        page.wait_for_value("the focus is in the map again", HERE, &"moldova".to_owned())
            .await?;
        page.scroll_at_rest().await?;
        page.wait_until("and in sight", IN_SIGHT).await?;
        // Nor is it taken from where it need not go, whatever a mouse that was left there points at.
        page.input().press(&[key::ENTER]).await?;
        page.expect_selected(Some("moldova")).await?;
        page.press_on("[data-legend] button[data-class=uneven]", &[key::ESCAPE])
            .await?;
        page.expect_selected(None).await?;
        page.wait_for_value(
            "the focus stays on the button",
            "return document.activeElement.dataset.class ?? ''",
            &"uneven".to_owned(),
        )
        .await
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_the_map_is_one_stop_and_keys_go_from_republic_to_republic() {
    the_map_is_one_stop_and_keys_go_from_republic_to_republic(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_map_is_one_stop_and_keys_go_from_republic_to_republic() {
    the_map_is_one_stop_and_keys_go_from_republic_to_republic(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_the_map_is_one_stop_and_keys_go_from_republic_to_republic() {
    the_map_is_one_stop_and_keys_go_from_republic_to_republic(Browser::WebKit);
}

fn the_map_follows_the_focus_where_it_was_moved_elsewhere(browser: Browser) {
    let steps = async |page: &mut Page| {
        // Near the middle of the map, large: Armenia lies outside of the picture.
        page.open("/").await?;
        page.press_on("[data-map] a[data-republic=azerbaijan]", &[key::LEFT])
            .await?;
        page.input().press(&["+", "+", "+"]).await?;
        page.map_at_rest().await?;
        if page.eval::<bool>(IN_SIGHT, vec![]).await? {
            return Err(Error::msg("the map was to be moved away from the focus"));
        }
        leads(page, key::UP, "georgia").await?;
        page.press_on("[data-zoom=in]", &[key::ENTER, key::ENTER, key::ENTER])
            .await?;
        page.map_at_rest().await?;
        // By Tab too.
        page.press_on("[data-legend] button[data-class=uneven]", &[]).await?;
        tab_to(page, "[data-map] a").await?;
        page.map_at_rest().await?;
        page.wait_until("Georgia is in sight", IN_SIGHT).await
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_the_map_follows_the_focus_where_it_was_moved_elsewhere() {
    the_map_follows_the_focus_where_it_was_moved_elsewhere(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_map_follows_the_focus_where_it_was_moved_elsewhere() {
    the_map_follows_the_focus_where_it_was_moved_elsewhere(Browser::Firefox);
}

#[test]
fn without_scripts_all_fifteen_are_tab_stops() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            page.load("/").await?;
            let mut reached = Vec::new();
            for _ in 0..40 {
                page.input().press(&[key::TAB]).await?;
                let here: String = page.eval(HERE, vec![]).await?;
                match (here.is_empty(), reached.is_empty()) {
                    (false, _) => reached.push(here),
                    (true, true) => {}
                    (true, false) => break,
                }
            }
            assert_eq!(reached.len(), 15, "{reached:?}");
            Ok(())
        });
}

#[test]
fn screen_readers_find_all_fifteen_links() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
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
    });
}

fn tab_goes_through_the_notes_of_the_source_and_on(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        page.open("/").await?;
        page.press_on("#s13 .number", &[]).await?;
        let place = "return [document.activeElement !== document.body, !!document.activeElement.closest('[data-note]'),
                !!document.activeElement.closest('nav[data-republics]'), document.activeElement.checkVisibility()]";
        let mut in_note = false;
        for _ in 0..20 {
            page.input().press(&[key::TAB]).await?;
            let (somewhere, note, list, seen): (bool, bool, bool, bool) = page.eval(place, vec![]).await?;
            assert!(somewhere && seen, "the focus is lost or hidden");
            in_note |= note;
            if list {
                assert!(in_note, "the links of the note were not reached");
                return Ok(());
            }
        }
        Err(Error::msg("the list is not reached"))
    });
}

#[test]
fn in_chromium_tab_goes_through_the_notes_of_the_source_and_on() {
    tab_goes_through_the_notes_of_the_source_and_on(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_tab_goes_through_the_notes_of_the_source_and_on() {
    tab_goes_through_the_notes_of_the_source_and_on(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_tab_goes_through_the_notes_of_the_source_and_on() {
    tab_goes_through_the_notes_of_the_source_and_on(Browser::WebKit);
}
