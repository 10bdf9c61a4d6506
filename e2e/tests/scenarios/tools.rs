//! The tools of the map for lessons: started from the menu and left by mouse and by finger, in full screen, without a network.

use crate::offline::without_a_network;
use crate::reading::{press, Way};
use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;

/// A tool: its module, the part of the page that it adds, and the button that ends it.
const TOOLS: [(&str, &str, &str); 3] = [
    ("without", ".strikes", ".strikes [data-end]"),
    ("wall", ".wall", ".wall [data-action=leave]"),
    ("beside", ".two-dates", ".two-dates [data-close]"),
];

/// Opens the menu, then the dialog, then starts a tool.
async fn started(page: &Page, way: Way, tool: &str) -> Result<()> {
    const BOUND: &str = "return !!document.querySelector('[data-dialog=lessons]:not([hidden])')";
    page.wait_until("the button is offered", BOUND).await?;
    press(page, way, ".menu > summary").await?;
    page.wait_until("the menu is open", "return document.querySelector('.menu').open")
        .await?;
    press(page, way, ".menu [data-dialog=lessons]").await?;
    page.wait_until(
        "the dialog is open",
        "return !!document.querySelector('.lessons[open]')",
    )
    .await?;
    press(page, way, &format!("[data-tool={tool}]")).await
}

async fn is_there(page: &Page, part: &str) -> Result<()> {
    let shown = format!("return !!document.querySelector('{part}')?.checkVisibility()");
    page.wait_until(&format!("{part} is there"), &shown).await
}

async fn is_left(page: &Page, way: Way, part: &str, button: &str) -> Result<()> {
    press(page, way, button).await?;
    let gone = format!("return !document.querySelector('{part}')?.checkVisibility()");
    page.wait_until(&format!("{part} is gone"), &gone).await
}

#[test]
fn by_mouse_and_by_finger_every_tool_is_started_from_the_menu_and_left() {
    for way in [Way::Mouse, Way::Finger] {
        way.scenario().run(async |page| {
            page.open("/").await?;
            for (tool, part, end) in TOOLS {
                started(page, way, tool).await?;
                is_there(page, part).await?;
                is_left(page, way, part, end).await?;
            }
            // The wall leaves the map as its step had it.
            let kept = "return location.search + location.hash";
            page.wait_for_value("the address", kept, &"?layer=coverage".to_owned())
                .await
        });
    }
}

/// Esc in full screen ends it in the browser; the page hears of its end alone.
fn the_wall_takes_the_full_screen_and_goes_with_it(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        page.open("/").await?;
        started(page, Way::Mouse, "wall").await?;
        is_there(page, ".wall").await?;
        let full = "return document.fullscreenElement === document.documentElement";
        page.wait_until("it is full screen", full).await?;
        page.eval::<()>("document.exitFullscreen()", vec![]).await?;
        let gone = "return !document.fullscreenElement && !document.querySelector('.wall')";
        page.wait_until("the wall is left with it", gone).await?;

        started(page, Way::Mouse, "wall").await?;
        is_there(page, ".wall").await?;
        page.wait_until("it is full screen again", full).await?;
        press(page, Way::Mouse, ".wall [data-action=leave]").await?;
        page.wait_until("both are left", gone).await
    });
}

#[test]
fn in_chromium_the_wall_takes_the_full_screen_and_goes_with_it() {
    the_wall_takes_the_full_screen_and_goes_with_it(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_wall_takes_the_full_screen_and_goes_with_it() {
    the_wall_takes_the_full_screen_and_goes_with_it(Browser::Firefox);
}

#[test]
fn the_tools_need_no_network_after_the_first_visit() {
    without_a_network(async |page| {
        for (tool, part, end) in TOOLS {
            page.open("/").await?;
            started(page, Way::Mouse, tool).await?;
            is_there(page, part).await?;
            is_left(page, Way::Mouse, part, end).await?;
        }
        for (query, part) in [("without=s4", ".strikes[data-some]"), ("beside=1991-12", ".two-dates")] {
            page.open(&format!("/?{query}")).await?;
            is_there(page, part).await?;
        }
        Ok(())
    });
}
