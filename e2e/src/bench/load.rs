//! Loading: a first visit without input, one that clicks from the start, a repeat visit, and one without a network.

use super::sample::Look;
use super::subject::Subject;
use super::tab::Tab;
use super::throttling::Throttling;
use crate::input::Point;
use anyhow::{Error, Result};
use std::time::{Duration, Instant};

/// The republic that is clicked on while the page loads: large on all four maps.
pub const FIRST: &str = "kazakhstan";

/// How long to wait after a page has loaded and is live, for late requests and layout shifts.
const REST: Duration = Duration::from_millis(400);

/// How long a visit that clicks may take.
const TIMEOUT: Duration = Duration::from_secs(30);

const LOOK: &str = "(() => {
    const [page] = performance.getEntriesByType('navigation');
    const file = ({ name, encodedBodySize, transferSize }) =>
        ({ name, packed: encodedBodySize, wire: transferSize });
    return {
        first: performance.getEntriesByName('first-contentful-paint')[0].startTime,
        largest: bench.largest, shift: bench.shift, live: bench.live,
        files: [page, ...performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= (bench.live ?? Infinity))].map(file),
    };
})()";

/// Waits until the page has loaded and, if it has scripts, is live.
pub async fn arrived(tab: &Tab, subject: Subject) -> Result<()> {
    const LOADED: &str = "performance.getEntriesByType('navigation')[0]?.loadEventEnd > 0
        && performance.getEntriesByName('first-contentful-paint').length > 0";
    let live = if subject.lives() { " && bench.live !== null" } else { "" };
    tab.until::<bool>("the page has arrived", &format!("{LOADED}{live}"))
        .await
        .map(drop)
}

/// A visit without input.
pub async fn look(tab: &Tab, address: &str, subject: Subject, throttling: Throttling) -> Result<Look> {
    tab.visit(address, throttling, "").await?;
    arrived(tab, subject).await?;
    tokio::time::sleep(REST).await;
    tab.ask(LOOK).await
}

/// A visit that clicks on a republic, again and again from the first moment on, until its article is on the screen;
/// returns when that was. Each click is real, at the point where the republic will be.
pub async fn use_at_once(tab: &Tab, address: &str, throttling: Throttling, at: Point) -> Result<f64> {
    tab.visit(address, throttling, &format!("bench.await('{FIRST}')"))
        .await?;
    let start = Instant::now();
    loop {
        // While one document replaces another, clicks and scripts may fail.
        if let Ok(Some(usable)) = tab.ask("window.bench?.usable ?? null").await {
            return Ok(usable);
        }
        let _ = tab.click(at).await;
        if start.elapsed() > TIMEOUT {
            return Err(Error::msg("no click has shown an account"));
        }
    }
}

/// Waits until the page is cached for offline use.
pub async fn kept(tab: &Tab) -> Result<()> {
    // The service worker is fetched after everything else.
    const KEPT: &str = "navigator.serviceWorker.getRegistration().then(kept => !!kept?.active)";
    let start = Instant::now();
    while start.elapsed() < TIMEOUT {
        if tab.ask::<bool>(KEPT).await? {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(Error::msg("the page is not kept"))
}

/// A repeat visit without a network.
pub async fn offline(tab: &Tab, address: &str, subject: Subject) -> Result<Option<Look>> {
    if tab.visit(address, Throttling::Fast, "").await.is_err() {
        return Ok(None);
    }
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(3) {
        // Without the page there is an error page of the browser, which has no article.
        if let Ok(true) = tab
            .ask("document.querySelectorAll('h1').length > 0 && location.protocol === 'http:'")
            .await
        {
            arrived(tab, subject).await?;
            return tab.ask(LOOK).await.map(Some);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(None)
}
