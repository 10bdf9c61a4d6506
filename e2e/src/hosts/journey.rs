//! The journey that is made in every page of every host.

use super::frame::{self, Layout};
use super::host::{Height, Host, HostPage};
use super::site::Site;
use crate::browser::Browser;
use crate::console;
use crate::page::Page;
use anyhow::{ensure, Result};
use std::path::Path;
use std::time::Duration;

/// The windows: a desktop's and a telephone's.
const WIDE: (u32, u32) = (1280, 900);
const NARROW: (u32, u32) = (390, 800);

/// A host without an icon, which browsers ask for by themselves.
const NO_ICON: &str = "/favicon.ico - Failed to load resource";

/// Republics to choose, likeliest in sight first.
const OTHERS: [&str; 3] = ["georgia", "russia", "kazakhstan"];

/// Makes the journey, and takes pictures into a folder.
pub async fn make(page: &Page, host: &Host, site: &Site, at: &HostPage, pictures: &Path) -> Result<()> {
    let file = |kind: &str| pictures.join(format!("{}-{}{kind}.png", host.name, at.name));
    let failed_before = page.server.errors().len();
    // What an earlier page reports when it is left belongs to that one.
    page.session.driver.goto("about:blank").await?;
    console::errors(Browser::Chromium, &page.session).await?;
    page.session.resize(WIDE.0, WIDE.1).await?;
    arrive(page, site, at).await?;
    page.session.driver.screenshot(&file("")).await?;
    let aim = frame::aim(page, &OTHERS).await?;
    let before = frame::around(page).await?;
    frame::click(page, aim.point).await?;
    frame::shows(page, Some(aim.republic)).await?;
    // What scrolls late would be missed.
    tokio::time::sleep(Duration::from_millis(400)).await;
    let after = frame::around(page).await?;
    ensure!(
        before == after,
        "a choice in the frame changes the page around it: {before:?} became {after:?}"
    );
    page.session.resize(NARROW.0, NARROW.1).await?;
    page.session.driver.goto("about:blank").await?;
    arrive(page, site, at).await?;
    page.session.driver.screenshot(&file("-narrow")).await?;
    page.session.resize(WIDE.0, WIDE.1).await?;
    let mut errors = console::errors(Browser::Chromium, &page.session).await?;
    errors.retain(|error| !error.contains(NO_ICON));
    errors.extend(page.server.errors().split_off(failed_before));
    ensure!(errors.is_empty(), "errors: {errors:#?}");
    Ok(())
}

/// Opens the page and waits for what was asked for.
async fn arrive(page: &Page, site: &Site, at: &HostPage) -> Result<()> {
    page.session.driver.goto(site.address(at.path)).await?;
    if let Some(link) = at.link {
        page.input().click(page.center_of(link).await?).await?;
    }
    frame::found(page).await?;
    frame::shows(page, at.republic).await?;
    has_height(page, at.height).await?;
    // The height may have moved it.
    frame::found(page).await?;
    frame::at_rest(page).await?;
    let Layout { rect, window, .. } = frame::layout(page).await?;
    ensure!(
        rect.x >= -0.5 && rect.x + rect.width <= window + 0.5,
        "the frame is wider than the window: {rect:?} in {window} pixels"
    );
    Ok(())
}

/// Waits until the frame has the height that it must get.
async fn has_height(page: &Page, wanted: Height) -> Result<()> {
    let mut last = None;
    for _ in 0..100 {
        let layout = frame::layout(page).await?;
        let (width, height) = layout.inner;
        let wanted = match wanted {
            Height::Fixed(pixels) => f64::from(pixels),
            Height::Suited => suited(width),
        };
        if (height - wanted).abs() <= 1.0 {
            return Ok(());
        }
        last = Some((layout, wanted));
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    anyhow::bail!("the frame does not get its height: {last:?}")
}

/// The height that suits a frame of this width, in pixels, as `docs/embedding.md` says.
fn suited(width: f64) -> f64 {
    (0.62 * width + 210.0).clamp(600.0, 720.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_height_is_that_of_the_guide() {
        assert_eq!([300.0, 640.0, 960.0].map(suited), [600.0, 606.8, 720.0]);
    }
}
