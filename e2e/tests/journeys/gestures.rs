//! Moving the map: what moves it, what does not, and that moving is not choosing.

use e2e::browser::Browser;
use e2e::failure::Outcome;
use e2e::hands::{key, Point};
use e2e::journey::Journey;
use e2e::page::Page;

/// The page at rest, with the mouse's place in the middle of the map.
async fn ready(page: &Page) -> Outcome<(String, Point)> {
    page.open("/").await?;
    let middle = page.middle("[data-map]").await?;
    Ok((page.settled().await?, middle))
}

fn zoom(camera: &str) -> f64 {
    camera
        .split_whitespace()
        .nth(2)
        .and_then(|k| k.parse().ok())
        .expect("a camera is `x y k`")
}

#[tokio::test]
async fn the_plain_wheel_scrolls_the_page_and_leaves_the_map() {
    Journey::through(Browser::Chromium)
        .sized(1280, 600)
        .go(async |page| {
            let (home, middle) = ready(page).await?;
            let before = page.scrolled().await?;
            page.hands().wheel(middle, 200, None).await?;
            page.until("the page is scrolled", &format!("return scrollY > {before}"))
                .await?;
            assert_eq!(page.settled().await?, home);
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn the_wheel_with_ctrl_zooms_the_map_and_leaves_the_page() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            let (home, middle) = ready(page).await?;
            let before = page.scrolled().await?;
            page.hands().wheel(middle, -240, Some(key::CONTROL)).await?;
            let near = page.settled().await?;
            assert!(zoom(&near) > zoom(&home), "{home} became {near}");
            page.hands().wheel(middle, 240, Some(key::CONTROL)).await?;
            let far = page.settled().await?;
            assert!(zoom(&far) < zoom(&near), "{near} became {far}");
            assert_eq!(page.scrolled().await?, before);
            let scale: f64 = page.ask("return visualViewport.scale", vec![]).await?;
            assert_eq!(scale, 1.0, "the browser's own zoom stays out of it");
            Ok(())
        })
        .await;
}

async fn a_drag_moves_the_map_and_chooses_nothing(browser: Browser) {
    let travel = async |page: &mut Page| {
        let (home, _) = ready(page).await?;
        let from = page.point("kazakhstan").await?;
        page.hands().drag(from, (from.0 - 120, from.1 + 40)).await?;
        assert_ne!(page.settled().await?, home, "the map did not follow");
        page.selects(None).await?;
        // And the next plain click chooses again.
        page.hands().click(page.point("kazakhstan").await?).await?;
        page.selects(Some("kazakhstan")).await?;
        // A press that leaves the map at once holds on to nothing: neither a mouse that comes back nor a finger drags.
        page.open("/").await?;
        let home = page.settled().await?;
        let from = page.point("kazakhstan").await?;
        let title = page.middle("#introduction-title").await?;
        page.hands().throw(from, title).await?;
        page.hands().hover(page.point("russia").await?).await?;
        page.hands().hover(page.point("ukraine").await?).await?;
        assert_eq!(
            page.settled().await?,
            home,
            "the map follows a mouse that is not pressed"
        );
        page.hands().click(page.point("ukraine").await?).await?;
        page.selects(Some("ukraine")).await
    };
    Journey::through(browser).go(travel).await;
}

#[tokio::test]
async fn in_chromium_a_drag_moves_the_map_and_chooses_nothing() {
    a_drag_moves_the_map_and_chooses_nothing(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_a_drag_moves_the_map_and_chooses_nothing() {
    a_drag_moves_the_map_and_chooses_nothing(Browser::Firefox).await;
}

#[tokio::test]
async fn in_webkit_a_drag_moves_the_map_and_chooses_nothing() {
    a_drag_moves_the_map_and_chooses_nothing(Browser::WebKit).await;
}

#[tokio::test]
async fn every_button_of_the_map_does_what_it_says() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            let (home, _) = ready(page).await?;
            let press = async |button: &str| -> Outcome<String> {
                page.hands()
                    .click(page.middle(&format!("button[{button}]")).await?)
                    .await?;
                page.settled().await
            };
            let near = press("data-zoom=in").await?;
            assert!(zoom(&near) > zoom(&home), "in: {near}");
            for (there, back) in [("right", "left"), ("down", "up")] {
                let moved = press(&format!("data-pan={there}")).await?;
                assert_ne!(moved, near, "{there}");
                assert_eq!(zoom(&moved), zoom(&near), "{there} does not zoom");
                assert_eq!(press(&format!("data-pan={back}")).await?, near, "{back} undoes {there}");
            }
            assert!(zoom(&press("data-zoom=out").await?) < zoom(&near), "out");
            let whole = press("data-zoom=whole").await?;
            assert!(zoom(&whole) < zoom(&home), "whole: {whole}");
            let russia: Vec<(String, e2e::page::Rect)> = page.boxes("[data-map] a[data-republic=russia]").await?;
            let map = page.boxes("[data-map]").await?[0].1;
            assert!(
                russia[0].1.x + russia[0].1.width <= map.x + map.width + 1.0,
                "the whole of Russia is in view"
            );
            assert_eq!(press("data-zoom=home").await?, home, "home");
            page.selects(None).await
        })
        .await;
}

#[tokio::test]
async fn plus_minus_and_nought_zoom_while_the_focus_is_in_the_map() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            let (home, _) = ready(page).await?;
            page.hands().press(&["+"]).await?;
            assert_eq!(page.settled().await?, home, "keys outside the map are not the map's");
            let focus = "document.querySelector('[data-map] a[data-republic=georgia]').focus({ preventScroll: true })";
            page.session.driver.execute(focus, vec![]).await?;
            page.hands().press(&["+", "+"]).await?;
            let near = page.settled().await?;
            assert!(zoom(&near) > zoom(&home), "+: {near}");
            page.hands().press(&["-"]).await?;
            assert!(zoom(&page.settled().await?) < zoom(&near), "-");
            page.hands().press(&["0"]).await?;
            assert_eq!(page.settled().await?, home, "0");
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn one_finger_scrolls_the_page_and_chooses_nothing() {
    Journey::through(Browser::Chromium)
        .sized(390, 700)
        .by_touch()
        .go(async |page| {
            let (home, (x, y)) = ready(page).await?;
            let before = page.scrolled().await?;
            page.hands().swipe((x, y), (x, y - 150)).await?;
            page.until("the page is scrolled", &format!("return scrollY > {before} + 50"))
                .await?;
            assert_eq!(page.settled().await?, home);
            page.selects(None).await
        })
        .await;
}

#[tokio::test]
async fn two_fingers_zoom_the_map_and_not_the_page() {
    Journey::through(Browser::Chromium)
        .sized(390, 844)
        .by_touch()
        .go(async |page| {
            let (home, middle) = ready(page).await?;
            page.hands().pinch(middle, 30, 110).await?;
            let near = page.settled().await?;
            assert!(zoom(&near) > zoom(&home), "{home} became {near}");
            let scale: f64 = page.ask("return visualViewport.scale", vec![]).await?;
            assert_eq!(scale, 1.0, "the browser's own zoom stays out of it");
            page.selects(None).await
        })
        .await;
}

#[tokio::test]
async fn for_those_who_want_less_motion_the_map_is_there_at_once() {
    let two_frames = "const done = arguments[0]; document.querySelector('button[data-zoom=in]').click();
        requestAnimationFrame(() => requestAnimationFrame(() => {
            const { x, y, width, height } =
                document.querySelector('[data-map] a[data-republic=azerbaijan]').getBoundingClientRect();
            done({ x, y, width, height });
        }))";
    Journey::through(Browser::Chromium)
        .preferring("prefers-reduced-motion", "reduce")
        .go(async |page| {
            let (home, _) = ready(page).await?;
            let soon: e2e::page::Rect = page.session.driver.execute_async(two_frames, vec![]).await?.convert()?;
            assert_ne!(page.settled().await?, home, "the map did not move");
            assert_eq!(page.drawn().await?, soon, "the map took its time");
            Ok(())
        })
        .await;
}
