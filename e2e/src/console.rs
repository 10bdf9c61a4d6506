//! The errors of the page that each engine shows.
//!
//! - Chromium: its log over WebDriver has uncaught exceptions, `console.error`, violated policy, failed requests.
//! - Firefox: prints uncaught exceptions and `console.error`, which go to its driver's log.
//! - WebKitGTK: does not show its console to a driver. The server puts a script before the page's own, which reports
//!   uncaught exceptions and `console.error`.
//!
//! The [server](crate::server) reports violated policy and failed requests of all three too.

use crate::browser::{Browser, Session};
use anyhow::Result;

/// The errors so far. Chromium gives each of them once.
pub async fn errors(browser: Browser, session: &Session) -> Result<Vec<String>> {
    match browser {
        Browser::Chromium => {
            let log = session.driver.browser_log().await?;
            Ok(log
                .into_iter()
                .filter(|entry| entry.level == "SEVERE")
                .map(|entry| entry.message)
                .collect())
        }
        Browser::Firefox => Ok(in_firefox(&session.log())),
        Browser::WebKit => Ok(Vec::new()),
    }
}

/// `JavaScript error: http://…/x.js, line 1: Error: …` and `console.error: …`. Firefox's own pages
/// (`chrome:`, `resource:`, `moz-`) are not the page's.
fn in_firefox(log: &str) -> Vec<String> {
    let own = ["chrome:", "resource:", "moz-"];
    log.lines()
        .filter_map(|line| {
            if let Some(error) = line.strip_prefix("JavaScript error: ") {
                return (!own.iter().any(|own| error.starts_with(own))).then(|| error.to_owned());
            }
            // A page's text is quoted here; Firefox's own comes as `Name.sys.mjs: …` or with its address.
            let error = line.strip_prefix("console.error: ")?;
            (error.starts_with(['"', '(']) && !error.contains("resource://")).then(|| error.to_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_the_page_are_found_and_those_of_firefox_itself_are_not() {
        let log = "JavaScript error: chrome://x.js, line 1: a\nJavaScript error: http://127.0.0.1:1/x.js, line 2: b\n\
            console.error: Region.sys.mjs: c\nconsole.error: (new Error(\"f\", \"resource://x\", 1))\n\
            console.error: \"d\"\nconsole.log: \"e\"\n";
        assert_eq!(in_firefox(log), ["http://127.0.0.1:1/x.js, line 2: b", "\"d\""]);
    }
}
