//! The frame of the map in a host's page.

use crate::input::Point;
use crate::page::{Page, Rect};
use anyhow::{ensure, Context, Result};
use serde::Deserialize;
use serde_json::{json, Value};

/// Finds the frame: of the element, or the only one with the map.
const FIND: &str = "const frame = document.querySelector('azerbaijan-1994')?.shadowRoot.querySelector('iframe')
    ?? document.querySelector('iframe[src*=\"/embed/\"]');";

/// How the frame is laid out in the page.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
pub struct Layout {
    /// Its box on the screen, which a host may have scaled.
    pub rect: Rect,
    /// Its width and height in its own pixels.
    pub inner: (f64, f64),
    /// The width of the window.
    pub window: f64,
}

/// What a frame must not change in the page around it.
#[derive(Debug, Deserialize, PartialEq)]
pub struct Around {
    scrolled: f64,
    height: f64,
    address: String,
    entries: usize,
}

/// Waits until the frame is there, and scrolls to it.
pub async fn found(page: &Page) -> Result<()> {
    let script = format!("{FIND} frame?.scrollIntoView({{ block: 'center', behavior: 'instant' }}); return !!frame");
    page.wait_until("the page has the frame", &script).await
}

/// Its layout.
pub async fn layout(page: &Page) -> Result<Layout> {
    let script = format!(
        "{FIND} const {{ x, y, width, height }} = frame.getBoundingClientRect();
        return {{ rect: {{ x, y, width, height }}, inner: [frame.clientWidth, frame.clientHeight], window: innerWidth }}"
    );
    page.eval(&script, vec![]).await
}

/// The state of the page around it.
pub async fn around(page: &Page) -> Result<Around> {
    let script = "return { scrolled: scrollY, height: document.documentElement.scrollHeight, address: location.href,
        entries: history.length }";
    page.eval(script, vec![]).await
}

/// Enters it; [`leave`] it afterwards.
pub async fn enter(page: &Page) -> Result<()> {
    let driver = &page.session.driver;
    let frame = driver.execute(format!("{FIND} return frame"), vec![]).await?;
    Ok(frame.element()?.enter_frame().await?)
}

/// Leaves it.
pub async fn leave(page: &Page) -> Result<()> {
    Ok(page.session.driver.enter_default_frame().await?)
}

/// Waits until the map in it is live and shows this republic, or none.
pub async fn shows(page: &Page, republic: Option<&str>) -> Result<()> {
    const SHOWN: &str = "const visible = element => element.checkVisibility({ visibilityProperty: true });
        return {
            live: document.documentElement.hasAttribute('data-ready'),
            map: document.querySelector('[data-map]')?.getBoundingClientRect().height > 100,
            articles: [...document.querySelectorAll('[data-panel] article[id]')].filter(visible).map(article => article.id),
            marked: [...new Set([...document.querySelectorAll('[data-map] a[aria-current=\"true\"]')].map(a => a.dataset.republic))],
        }";
    enter(page).await?;
    let only: Vec<&str> = republic.into_iter().collect();
    let wanted = json!({ "live": true, "map": true, "articles": only, "marked": only });
    let shown = page
        .wait_for_value::<Value>("the map in the frame shows", SHOWN, &wanted)
        .await;
    leave(page).await?;
    shown
}

/// Waits until its map has stopped moving. A frame without an origin has a process of its own, which does not know that the
/// browser asks for reduced motion.
pub async fn at_rest(page: &Page) -> Result<()> {
    enter(page).await?;
    let rest = page.map_at_rest().await;
    leave(page).await?;
    rest.map(drop)
}

/// A republic in the map, and a point of it in the frame's own pixels.
pub struct Aim {
    /// Its slug.
    pub republic: &'static str,
    /// The point.
    pub point: Point,
}

/// Finds the first of these republics that can be seen. This may scroll the page.
pub async fn aim(page: &Page, among: &[&'static str]) -> Result<Aim> {
    enter(page).await?;
    page.map_at_rest().await?;
    let mut found = None;
    for republic in among {
        if let Ok(point) = page.point(republic).await {
            found = Some(Aim { republic, point });
            break;
        }
    }
    leave(page).await?;
    found.with_context(|| format!("none of {among:?} can be seen in the map"))
}

/// Clicks on something in the frame.
pub async fn click_on(page: &Page, selector: &str) -> Result<()> {
    enter(page).await?;
    let point = page.center_of(selector).await;
    leave(page).await?;
    click(page, point?).await
}

/// Clicks on a point of the frame, in the window, so that a host which covers or scales the frame is noticed.
pub async fn click(page: &Page, (x, y): Point) -> Result<()> {
    let Layout { rect, inner, .. } = layout(page).await?;
    ensure!(inner.0 > 0.0, "the frame has no width");
    let scale = rect.width / inner.0;
    let on_screen = |at: i64, from: f64| (from + at as f64 * scale).round() as i64;
    page.input().click((on_screen(x, rect.x), on_screen(y, rect.y))).await
}
