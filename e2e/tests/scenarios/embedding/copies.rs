//! The copies in their site: each shows what its address asks for, and none scrolls the site, adds to its history or
//! sends unrequested messages.

use super::{command, host_layout, inside, opened, shows, site_around, suited, view, COPIES};
use e2e::browser::Browser;
use e2e::scenario::Scenario;
use serde_json::json;
use std::time::Duration;

/// The width and height of a copy's frame.
const SIZE: &str = "const { clientWidth, clientHeight } = frameOf(arguments[0]); return [clientWidth, clientHeight]";

fn three_copies_work_in_a_site_of_another_origin(browser: Browser) {
    Scenario::in_browser(browser)
        .viewport(1280, 900)
        .run(async |page| {
            let _site = opened(page).await?;
            // Each shows what its address asks for.
            shows(page, "plain", view(Some("georgia"), "1994-03", "stance")).await?;
            shows(page, "sandboxed", view(None, "1992-10", "stance")).await?;
            shows(page, "element", view(Some("russia"), "1994-03", "cis")).await?;
            let scheme = "return getComputedStyle(document.documentElement).colorScheme";
            assert_eq!(inside::<String>(page, "sandboxed", scheme).await?, "dark");
            let origin = "return self.origin";
            assert_eq!(inside::<String>(page, "sandboxed", origin).await?, "null");
            assert_eq!(inside::<String>(page, "element", origin).await?, page.server.origin());
            // No service worker is registered from an embedded page.
            let workers = "return navigator.serviceWorker.getRegistrations().then(all => all.length)";
            assert_eq!(inside::<usize>(page, "element", workers).await?, 0);
            // Each asks for the height that suits its width and for no other, and the element has it without being asked.
            for copy in COPIES {
                let (width, height): (f64, f64) = page.eval(SIZE, vec![json!(copy)]).await?;
                page.wait_for_value(
                    &format!("the heights that the {copy} copy asked for"),
                    &format!("return [...new Set(heard.filter(({{ frame, data }}) => frame === '{copy}' && data?.type === 'height').map(({{ data }}) => data.height))]"),
                    &vec![suited(width).round()],
                )
                .await?;
                assert!((height - suited(width)).abs() <= 1.0, "{copy}: {height} at {width}");
            }
            let same = "return COPIES.map(copy => {
                const of = test => heard.findLast(({ frame, data }) => frame === copy && test(data))?.data;
                return [last(copy, 'height').data.height, of(data => data?.sentinel === 'amp' && data.type === 'embed-size')?.height];
            }).every(([own, amp]) => own === amp)"
                .replace("COPIES", &json!(COPIES).to_string());
            assert!(page.eval::<bool>(&same, vec![]).await?, "the two formats differ");
            // The fallback link is there only until the first message.
            let link = "return document.querySelector('azerbaijan-1994 > a').checkVisibility()";
            assert!(!page.eval::<bool>(link, vec![]).await?);
            Ok(())
        });
}

#[test]
fn in_chromium_three_copies_work_in_a_site_of_another_origin() {
    three_copies_work_in_a_site_of_another_origin(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_three_copies_work_in_a_site_of_another_origin() {
    three_copies_work_in_a_site_of_another_origin(Browser::Firefox);
}

#[test]
fn in_webkit_three_copies_work_in_a_site_of_another_origin() {
    three_copies_work_in_a_site_of_another_origin(Browser::WebKit);
}

#[test]
fn an_idle_copy_sends_no_message_for_ten_seconds() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(1280, 900)
        .run(async |page| {
            let _site = opened(page).await?;
            command(page, "element", json!({ "republic": "armenia" })).await?;
            shows(page, "element", view(Some("armenia"), "1994-03", "cis")).await?;
            tokio::time::sleep(Duration::from_secs(1)).await;
            let count = "return heard.length";
            let before: usize = page.eval(count, vec![]).await?;
            tokio::time::sleep(Duration::from_secs(10)).await;
            assert_eq!(page.eval::<usize>(count, vec![]).await?, before);
            Ok(())
        });
}

#[test]
fn choices_in_a_frame_leave_back_to_the_site_and_move_nothing() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(1280, 900)
        .run(async |page| {
            let _site = opened(page).await?;
            let entries = "return history.length";
            let before: usize = page.eval(entries, vec![]).await?;
            let layout = host_layout(page).await?;
            for copy in COPIES {
                let click = "document.querySelector('[data-map] a[data-republic=ukraine]').dispatchEvent(
                    new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 })); return true";
                inside::<bool>(page, copy, click).await?;
                page.wait_until(
                    &format!("Ukraine is chosen in the {copy} copy"),
                    &format!("return heard.findLast(({{ frame, data }}) => frame === '{copy}' && data?.type === 'select')?.data.republic === 'ukraine'"),
                )
                .await?;
                let whole: String = inside(page, copy, "return document.querySelector('[data-whole]').href").await?;
                assert!(whole.ends_with("#ukraine") && !whole.contains("/embed/"), "{whole}");
            }
            assert_eq!(page.eval::<usize>(entries, vec![]).await?, before);
            assert_eq!(host_layout(page).await?, layout, "a choice moves the site");
            Ok(())
        });
}

#[test]
fn the_site_sets_another_height_and_a_new_width_asks_for_its_own() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(1280, 900)
        .run(async |page| {
            let _site = opened(page).await?;
            let own = "document.documentElement.style.setProperty('--map-height', '555px'); return true";
            page.eval::<bool>(own, vec![]).await?;
            let (_, height): (f64, f64) = page.eval(SIZE, vec![json!("element")]).await?;
            assert_eq!(height, 555.0);
            let narrow = "frameOf('plain').width = 400; return true";
            page.eval::<bool>(narrow, vec![]).await?;
            let sent = "return last('plain', 'height').data.height";
            page.wait_for_value("the height for the new width", sent, &suited(400.0).round())
                .await
        });
}

#[test]
fn a_hidden_copy_asks_for_no_height_and_a_shown_one_for_its_own() {
    for browser in Browser::ALL {
        Scenario::in_browser(browser).viewport(1280, 900).run(async |page| {
            let _site = opened(page).await?;
            let add = "const frame = Object.assign(document.createElement('iframe'),
                { id: 'hidden', title: 'Map', src: frameOf('plain').src, width: 600 });
                frame.style.display = 'none'; frameOf('plain').before(frame); return true";
            page.eval::<bool>(add, vec![]).await?;
            page.wait_until("the hidden copy is ready", "return !!last('hidden', 'ready')")
                .await?;
            assert!(page.eval::<bool>("return !last('hidden', 'height')", vec![]).await?);
            page.eval::<bool>("frameOf('hidden').style.display = ''; return true", vec![])
                .await?;
            let sent = "return [...new Set(heard.filter(({ frame, data }) => frame === 'hidden' && data?.type === 'height').map(({ data }) => data.height))]";
            page.wait_for_value("the height for its width", sent, &vec![suited(600.0).round()])
                .await
        });
    }
}

#[test]
#[ignore = "only with --all: a second engine"]
fn a_copy_below_the_fold_does_not_move_the_site() {
    for browser in [Browser::Chromium, Browser::Firefox] {
        Scenario::in_browser(browser).viewport(900, 300).run(async |page| {
            let site = site_around(page);
            page.session.driver.goto(site.address("/")).await?;
            page.wait_until("the plain copy is ready", "return !!last('plain', 'ready')")
                .await?;
            tokio::time::sleep(Duration::from_millis(500)).await;
            assert_eq!(page.scrolled().await?, 0.0);
            Ok(())
        });
    }
}
