//! Random actions, and after each of them the invariants of the page. A run is defined by its seed: the same seed does the
//! same things, as long as the page does the same.

mod action;
mod addresses;
mod perform;

pub use action::Action;
pub use addresses::Addresses;

use crate::browser::Browser;
use crate::page::Page;
use crate::scenario::Scenario;
use anyhow::{bail, Result};
use fastrand::Rng;
use serde::Deserialize;
use serde_json::json;

/// A run of random actions.
#[derive(Clone, Copy, Debug)]
pub struct Monkey {
    /// Determines every action.
    pub seed: u64,
    /// How many actions.
    pub steps: usize,
}

/// What `invariants.js` returns.
#[derive(Deserialize)]
struct Invariants {
    broken: Vec<String>,
    focused: bool,
    search: String,
    fragment: String,
    events: Vec<String>,
}

/// Waits until the invariants hold, or returns those that do not.
const INVARIANTS: &str = include_str!("monkey/invariants.js");

/// How many of the last steps a failure lists. Its seed repeats all of them.
const LISTED_STEPS: usize = 40;

impl Monkey {
    /// The scenario it needs: without motion, so that what it aims at is still there.
    pub fn scenario(self, browser: Browser) -> Scenario {
        // A download that a browser shows by itself has no icon, so the browser requests its default one. Firefox reports
        // errors of its own parts when a page is left.
        let scenario = Scenario::in_browser(browser)
            .allow_error("/favicon.ico")
            .allow_error("JSWindowActorChild");
        match browser {
            Browser::Chromium => scenario.touch(),
            _ => scenario,
        }
    }

    /// Performs the actions. A failure lists the steps before it.
    pub async fn play(self, page: &Page) -> Result<()> {
        let Self { seed, steps } = self;
        let mut rng = Rng::with_seed(seed);
        let mut history: Vec<String> = Vec::new();
        page.open("/").await?;
        let mut focused = false;
        let mut fragment = String::new();
        for step in 1..=steps {
            let action = Action::any(&mut rng, page.browser);
            let outcome = async {
                let performed = action.perform(page, &mut rng).await?;
                history.push(format!("{step}. {action:?} {}", performed.what));
                let arguments = vec![
                    json!(action.loses_focus()),
                    json!(focused),
                    json!(fragment),
                    json!(performed.chooses),
                ];
                let found = match page.session.driver.execute_async(INVARIANTS, arguments).await {
                    Ok(found) => found,
                    // The page was left while the script waited.
                    Err(_) if left(page).await? => return come_back(page, &mut focused, &mut fragment).await,
                    Err(error) => return Err(error.into()),
                };
                let found: Invariants = found.convert()?;
                focused = found.focused;
                fragment = found.fragment;
                if let Some(last) = history.last_mut() {
                    let focus = if focused { "" } else { " (no focus)" };
                    *last = format!("{last} → {}{fragment}{focus}", found.search);
                }
                if !found.broken.is_empty() && left(page).await? {
                    return come_back(page, &mut focused, &mut fragment).await;
                }
                if !found.broken.is_empty() {
                    bail!(
                        "{}\n  the last events of the page:\n    {}",
                        found.broken.join("; "),
                        found.events.join("\n    ")
                    );
                }
                Ok(())
            }
            .await;
            if let Err(error) = outcome {
                let last = history[history.len().saturating_sub(LISTED_STEPS)..].join("\n    ");
                let browser = format!("{:?}", page.browser).to_lowercase();
                bail!(
                    "step {step} ({action:?}) of the monkey with seed {seed}: {error:#}\n  the steps before:\n    {last}\n  \
                     to repeat: cargo xtask monkey --browser {browser} --seed {seed} --steps {step}"
                );
            }
            if step % 500 == 0 {
                println!("  {step} steps");
            }
        }
        Ok(())
    }
}

/// Whether this is one of the site's pages in folders of their own.
async fn left(page: &Page) -> Result<bool> {
    let script = "return !document.querySelector('[data-panel]') && !!document.querySelector('header a.home, main h1')";
    page.eval(script, vec![]).await
}

/// Goes back from there: old fragments and results of the search lead to such pages.
async fn come_back(page: &Page, focused: &mut bool, fragment: &mut String) -> Result<()> {
    page.session.driver.back().await?;
    page.wait_live().await?;
    *focused = false;
    *fragment = page.eval("return location.hash", vec![]).await?;
    Ok(())
}
