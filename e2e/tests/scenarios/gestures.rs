//! Gestures on the map: what moves it, what does not, and that moving does not select.

use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::{key, Point};
use e2e::page::Page;
use e2e::scenario::Scenario;

/// The page at rest, and the centre of the map.
async fn ready(page: &Page) -> Result<(String, Point)> {
    page.open("/").await?;
    let middle = page.center_of("[data-map]").await?;
    Ok((page.map_at_rest().await?, middle))
}

/// Zooms one step in by the button.
async fn zoomed_in(page: &Page) -> Result<String> {
    let button = page.center_of("[data-zoom=in]").await?;
    page.input().click(button).await?;
    page.map_at_rest().await
}

fn zoom(camera: &str) -> f64 {
    camera
        .split_whitespace()
        .nth(2)
        .and_then(|k| k.parse().ok())
        .expect("a camera is `x y k`")
}

#[test]
fn the_plain_wheel_scrolls_the_page_and_leaves_the_map() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(1280, 600)
        .run(async |page| {
            let (home, middle) = ready(page).await?;
            let before = page.scrolled().await?;
            page.input().wheel(middle, 200, None).await?;
            page.wait_until("the page is scrolled", &format!("return scrollY > {before}"))
                .await?;
            assert_eq!(page.map_at_rest().await?, home);
            Ok(())
        });
}

#[test]
fn the_wheel_with_ctrl_zooms_the_map_and_leaves_the_page() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let (home, middle) = ready(page).await?;
        let before = page.scrolled().await?;
        page.input().wheel(middle, -240, Some(key::CONTROL)).await?;
        let near = page.map_at_rest().await?;
        assert!(zoom(&near) > zoom(&home), "{home} became {near}");
        page.input().wheel(middle, 240, Some(key::CONTROL)).await?;
        let far = page.map_at_rest().await?;
        assert!(zoom(&far) < zoom(&near), "{near} became {far}");
        assert_eq!(page.scrolled().await?, before);
        let scale: f64 = page.eval("return visualViewport.scale", vec![]).await?;
        assert_eq!(scale, 1.0, "the browser's own zoom stays out of it");
        Ok(())
    });
}

fn a_drag_moves_the_map_and_selects_nothing(browser: Browser) {
    let steps = async |page: &mut Page| {
        let (home, _) = ready(page).await?;
        let from = page.point("kazakhstan").await?;
        page.input().drag(from, (from.0 - 120, from.1 + 40)).await?;
        assert_eq!(page.map_at_rest().await?, home, "there is nowhere to go at home");
        let near = zoomed_in(page).await?;
        let from = page.point("kazakhstan").await?;
        page.input().drag(from, (from.0 - 120, from.1 + 40)).await?;
        assert_ne!(page.map_at_rest().await?, near, "the map did not follow");
        page.expect_selected(None).await?;
        // The next plain click selects again.
        page.input().click(page.point("kazakhstan").await?).await?;
        page.expect_selected(Some("kazakhstan")).await?;
        // A press that leaves the map at once starts no drag: neither a returning mouse nor a finger moves the map.
        page.open("/").await?;
        let near = zoomed_in(page).await?;
        let from = page.point("kazakhstan").await?;
        let title = page.center_of("#source-title").await?;
        page.input().jump_drag(from, title).await?;
        page.input().hover(page.point("russia").await?).await?;
        page.input().hover(page.point("uzbekistan").await?).await?;
        assert_eq!(
            page.map_at_rest().await?,
            near,
            "the map follows a mouse that is not pressed"
        );
        page.input().click(page.point("uzbekistan").await?).await?;
        page.expect_selected(Some("uzbekistan")).await
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_a_drag_moves_the_map_and_selects_nothing() {
    a_drag_moves_the_map_and_selects_nothing(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_a_drag_moves_the_map_and_selects_nothing() {
    a_drag_moves_the_map_and_selects_nothing(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_a_drag_moves_the_map_and_selects_nothing() {
    a_drag_moves_the_map_and_selects_nothing(Browser::WebKit);
}

#[test]
fn every_button_of_the_map_does_what_it_says() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let (home, _) = ready(page).await?;
        let press = async |button: &str| -> Result<String> {
            page.input()
                .click(page.center_of(&format!("button[{button}]")).await?)
                .await?;
            page.map_at_rest().await
        };
        let near = press("data-zoom=in").await?;
        assert!(zoom(&near) > zoom(&home), "in: {near}");
        for (there, back) in [("right", "left"), ("down", "up")] {
            let moved = press(&format!("data-pan={there}")).await?;
            assert_ne!(moved, near, "{there}");
            assert_eq!(zoom(&moved), zoom(&near), "{there} does not zoom");
            assert_eq!(press(&format!("data-pan={back}")).await?, near, "{back} undoes {there}");
        }
        assert_eq!(press("data-zoom=out").await?, home, "out");
        assert!(
            page.boxes("[data-pan]").await?.is_empty(),
            "at home there is nowhere to pan to"
        );
        page.expect_selected(None).await
    });
}

#[test]
fn plus_minus_and_zero_zoom_while_the_focus_is_in_the_map() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let (home, _) = ready(page).await?;
        page.input().press(&["+"]).await?;
        assert_eq!(
            page.map_at_rest().await?,
            home,
            "keys outside the map are not the map's"
        );
        let focus = "document.querySelector('[data-map] a[data-republic=georgia]').focus({ preventScroll: true })";
        page.session.driver.execute(focus, vec![]).await?;
        page.input().press(&["+", "+"]).await?;
        let near = page.map_at_rest().await?;
        assert!(zoom(&near) > zoom(&home), "+: {near}");
        page.input().press(&["-"]).await?;
        assert!(zoom(&page.map_at_rest().await?) < zoom(&near), "-");
        page.input().press(&["0"]).await?;
        assert_eq!(page.map_at_rest().await?, home, "0");
        Ok(())
    });
}

#[test]
fn one_finger_scrolls_the_page_and_selects_nothing() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(390, 700)
        .touch()
        .run(async |page| {
            let (home, (x, y)) = ready(page).await?;
            let before = page.scrolled().await?;
            page.input().swipe((x, y), (x, y - 150)).await?;
            page.wait_until("the page is scrolled", &format!("return scrollY > {before} + 50"))
                .await?;
            assert_eq!(page.map_at_rest().await?, home);
            page.expect_selected(None).await
        });
}

#[test]
fn two_fingers_zoom_the_map_and_not_the_page() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(390, 844)
        .touch()
        .run(async |page| {
            let (home, middle) = ready(page).await?;
            page.input().pinch(middle, 30, 110).await?;
            let near = page.map_at_rest().await?;
            assert!(zoom(&near) > zoom(&home), "{home} became {near}");
            let scale: f64 = page.eval("return visualViewport.scale", vec![]).await?;
            assert_eq!(scale, 1.0, "the browser's own zoom stays out of it");
            page.expect_selected(None).await
        });
}

#[test]
fn with_reduced_motion_the_map_jumps() {
    let two_frames = "const done = arguments[0]; document.querySelector('button[data-zoom=in]').click();
        requestAnimationFrame(() => requestAnimationFrame(() => {
            const { x, y, width, height } =
                document.querySelector('[data-map] a[data-republic=azerbaijan]').getBoundingClientRect();
            done({ x, y, width, height });
        }))";
    Scenario::in_browser(Browser::Chromium)
        .media("prefers-reduced-motion", "reduce")
        .run(async |page| {
            let (home, _) = ready(page).await?;
            let soon: e2e::page::Rect = page.session.driver.execute_async(two_frames, vec![]).await?.convert()?;
            assert_ne!(page.map_at_rest().await?, home, "the map did not move");
            assert_eq!(page.subject_box().await?, soon, "the map took its time");
            Ok(())
        });
}

/// Where a click just misses a republic, and what a click on an element of the map there would choose: a click that a key
/// makes on a button has coordinates that say nothing of the button.
const CLICK_BESIDE: &str = "const beside = () => {
        const box = document.querySelector('[data-map]').getBoundingClientRect();
        const republic = (x, y) => document.elementFromPoint(x, y)?.closest('[data-map] a[data-republic]');
        for (let y = box.top + 40; y < Math.min(box.bottom, innerHeight) - 40; y += 2) {
            for (let x = box.left + 40; x < Math.min(box.right, innerWidth) - 40; x += 2) {
                if (document.elementFromPoint(x, y)?.closest('[data-map]') && !republic(x, y) && republic(x + 3, y)) return [x, y];
            }
        }
    };
    const [clientX, clientY] = beside();
    document.querySelector(arguments[0]).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY }));
    return true";

#[test]
fn a_click_on_a_button_by_a_key_chooses_nothing_wherever_it_seems_to_be() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        ready(page).await?;
        for button in ["[data-zoom=in]", "[data-pan=right]", "[data-pan=down]"] {
            page.eval::<bool>(CLICK_BESIDE, vec![button.into()]).await?;
            page.map_at_rest().await?;
            page.expect_selected(None).await?;
        }
        // The same click on the drawing chooses the republic that it just misses.
        page.eval::<bool>(CLICK_BESIDE, vec!["[data-map]".into()]).await?;
        page.wait_until("a republic is chosen", "return location.hash.length > 1")
            .await
    });
}

#[test]
fn a_press_on_a_map_that_moves_under_it_chooses_what_was_pressed() {
    let scenario = Scenario::in_browser(Browser::Chromium).media("prefers-reduced-motion", "reduce");
    scenario.run(async |page| {
        ready(page).await?;
        let zoom = "addEventListener('pointerdown', () => { for (let n = 0; n < 3; n++) document.querySelector('[data-zoom=in]').click(); }, { once: true });
            return true";
        page.eval::<bool>(zoom, vec![]).await?;
        let pressed = page.center_of("[data-map] a[data-republic=uzbekistan]").await?;
        page.input().click(pressed).await?;
        page.expect_selected(Some("uzbekistan")).await?;
        let under = "return document.elementFromPoint(...arguments)?.closest('a')?.dataset.republic ?? 'none'";
        let under: String = page.eval(under, vec![pressed.0.into(), pressed.1.into()]).await?;
        assert_ne!(under, "uzbekistan", "the map has not moved");
        Ok(())
    });
}
