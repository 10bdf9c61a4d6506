//! What each engine can tell us of errors in the page.
//!
//! - Chromium: its log over WebDriver has uncaught exceptions, `console.error`, violated policy, failed requests.
//! - Firefox: uncaught exceptions and `console.error` reach its driver's output.
//! - WebKitGTK: keeps its console to itself while it is driven. There the host puts one script of its own before
//!   the page's, which reports uncaught exceptions and `console.error`.
//!
//! Violated policy and failed requests are seen in all three by the [host](crate::host) too.

use crate::browser::{Browser, Session};
use crate::failure::Outcome;

/// What the browser complains of so far. Chromium tells each complaint once.
pub async fn complaints(browser: Browser, session: &Session) -> Outcome<Vec<String>> {
    match browser {
        Browser::Chromium => {
            let log = session.driver.browser_log().await?;
            Ok(log
                .into_iter()
                .filter(|entry| entry.level == "SEVERE")
                .map(|entry| entry.message)
                .collect())
        }
        Browser::Firefox => Ok(in_firefox(&session.process.log())),
        Browser::WebKit => Ok(Vec::new()),
    }
}

/// `JavaScript error: http://…/x.js, line 1: Error: …` and `console.error: …`. Firefox's own pages
/// (`chrome:`, `resource:`, `moz-`) are none of ours.
fn in_firefox(log: &str) -> Vec<String> {
    let own = ["chrome:", "resource:", "moz-"];
    log.lines()
        .filter_map(|line| {
            if let Some(error) = line.strip_prefix("JavaScript error: ") {
                return (!own.iter().any(|own| error.starts_with(own))).then(|| error.to_owned());
            }
            // A page's words are quoted there; Firefox's own come as `Name.sys.mjs: …` or with their address.
            let error = line.strip_prefix("console.error: ")?;
            (error.starts_with(['"', '(']) && !error.contains("resource://")).then(|| error.to_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn firefox_tells_of_the_page_and_not_of_itself() {
        let log = "JavaScript error: chrome://x.js, line 1: a\nJavaScript error: http://127.0.0.1:1/x.js, line 2: b\n\
            console.error: Region.sys.mjs: c\nconsole.error: (new Error(\"f\", \"resource://x\", 1))\n\
            console.error: \"d\"\nconsole.log: \"e\"\n";
        assert_eq!(in_firefox(log), ["http://127.0.0.1:1/x.js, line 2: b", "\"d\""]);
    }
}
