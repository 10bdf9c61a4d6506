//! Browsers that wait for the next scenario. Starting one takes seconds on a busy machine, a new tab a tenth of that.
//!
//! Browsers that still wait when the test program ends are ended by their [guards](crate::driver).

use super::{Browser, Session, Settings};
use anyhow::Result;
use serde_json::Value;
use std::sync::{Mutex, PoisonError};

/// How many browsers may wait: two of each engine that runs twice at once, and one WebKitGTK.
const LIMIT: usize = 5;

struct Idle {
    browser: Browser,
    launch_key: Value,
    session: Session,
}

/// The browser that has waited longest stands first.
static IDLE: Mutex<Vec<Idle>> = Mutex::new(Vec::new());

/// A browser with an empty tab: one that waits, or else a new one.
pub async fn take(browser: Browser, settings: &Settings) -> Result<Session> {
    while let Some(mut session) = waiting(browser, settings) {
        match session.fresh_tab(settings).await {
            Ok(()) => return Ok(session),
            Err(error) => {
                println!("{browser:?} gives no new tab ({error:#}); starting another");
                session.end().await;
            }
        }
    }
    browser.open(settings).await
}

/// Lets a browser wait for the next scenario. `settings` are those that it was taken with.
pub async fn give_back(session: Session, settings: &Settings) {
    let surplus = {
        let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push(Idle {
            browser: session.browser,
            launch_key: settings.launch_key(),
            session,
        });
        (idle.len() > LIMIT).then(|| idle.remove(0))
    };
    if let Some(surplus) = surplus {
        surplus.session.end().await;
    }
}

fn waiting(browser: Browser, settings: &Settings) -> Option<Session> {
    let launch_key = settings.launch_key();
    let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
    let at = idle
        .iter()
        .position(|idle| idle.browser == browser && idle.launch_key == launch_key)?;
    Some(idle.remove(at).session)
}
