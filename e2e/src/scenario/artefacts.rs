//! What is kept of a failed scenario, in `e2e/artefacts` under the name of the test.

use crate::page::Page;
use std::path::{Path, PathBuf};

/// Keeps a screenshot, the document, the driver's log, the requests and the problems.
pub async fn keep(page: &Page, problems: &[String]) -> Option<PathBuf> {
    let test = std::thread::current().name().unwrap_or("scenario").replace("::", "-");
    let folder = Path::new("e2e")
        .join("artefacts")
        .join(format!("{test}-{:?}", page.browser));
    let place = xtask::paths::root().join(&folder);
    std::fs::create_dir_all(&place).ok()?;
    let driver = &page.session.driver;
    // Each by itself: a browser that has lost its page may still have its log.
    let _ = driver.screenshot(&place.join("screenshot.png")).await;
    if let Ok(source) = driver.source().await {
        let _ = std::fs::write(place.join("document.html"), source);
    }
    let _ = std::fs::write(place.join("driver.log"), page.session.log());
    let requests: Vec<String> = page
        .server
        .requests()
        .iter()
        .map(|request| format!("{} {}", request.status, request.target))
        .collect();
    let _ = std::fs::write(place.join("requests.txt"), requests.join("\n"));
    std::fs::write(place.join("problems.txt"), problems.join("\n")).ok()?;
    Some(folder)
}
