//! The monkey: random acts of a reader who wants nothing, and after each of them the question whether the page still agrees
//! with itself. A run is its seed: the same seed does the same things, as far as the page does the same.

mod act;
mod deed;

pub use act::Act;

use crate::browser::Browser;
use crate::failure::{Failure, Outcome};
use crate::journey::Journey;
use crate::page::Page;
use fastrand::Rng;
use serde::Deserialize;
use serde_json::json;

/// A run before it begins.
#[derive(Clone, Copy, Debug)]
pub struct Monkey {
    /// What it does.
    pub seed: u64,
    /// How often.
    pub steps: usize,
}

/// What is asked after each step.
#[derive(Deserialize)]
struct Look {
    wrong: Vec<String>,
    focused: bool,
    search: String,
    fragment: String,
    heard: Vec<String>,
}

/// Waits until the page agrees with itself, or says in what it does not.
const AGREE: &str = include_str!("monkey/agree.js");

/// How many of the last steps a failure tells; all of them are replayed by its seed.
const TOLD: usize = 40;

impl Monkey {
    /// The journey it needs: still, so that what is aimed at is still there.
    pub fn journey(self, browser: Browser) -> Journey {
        // Downloads that a browser shows by itself name no icon: it asks for one that it knows. And Firefox complains to
        // itself of parts of its own that a page left behind.
        let journey = Journey::through(browser)
            .expecting("/favicon.ico")
            .expecting("JSWindowActorChild");
        match browser {
            Browser::Firefox => journey.with_preference("ui.prefersReducedMotion", 1),
            _ => journey.by_touch().preferring("prefers-reduced-motion", "reduce"),
        }
    }

    /// Lets it loose on the page. What it finds is told with the way there.
    pub async fn play(self, page: &Page) -> Outcome {
        let Self { seed, steps } = self;
        let mut rng = Rng::with_seed(seed);
        let mut way: Vec<String> = Vec::new();
        page.open("/").await?;
        let mut focused = false;
        let mut fragment = String::new();
        for step in 1..=steps {
            let act = Act::any(&mut rng, page.browser);
            let outcome = async {
                let did = act.done(page, &mut rng).await?;
                way.push(format!("{step}. {act:?} {}", did.what));
                let asked = vec![
                    json!(act.loses_the_focus()),
                    json!(focused),
                    json!(fragment),
                    json!(did.chooses),
                ];
                let look: Look = page.session.driver.execute_async(AGREE, asked).await?.convert()?;
                focused = look.focused;
                fragment = look.fragment;
                if let Some(last) = way.last_mut() {
                    *last = format!(
                        "{last} → {}{fragment}{}",
                        look.search,
                        if focused { "" } else { " (no focus)" }
                    );
                }
                if look.wrong.is_empty() {
                    Ok(())
                } else {
                    Err(Failure::msg(format!(
                        "{}\n  the page heard of late:\n    {}",
                        look.wrong.join("; "),
                        look.heard.join("\n    ")
                    )))
                }
            }
            .await;
            if let Err(failure) = outcome {
                let last = way[way.len().saturating_sub(TOLD)..].join("\n    ");
                return Err(Failure::msg(format!(
                    "step {step} ({act:?}) of the monkey with seed {seed}: {failure:#}\n  the way there:\n    {last}\n  \
                     again: cargo xtask monkey --browser {} --seed {seed} --steps {step}",
                    format!("{:?}", page.browser).to_lowercase()
                )));
            }
            if step % 500 == 0 {
                println!("  {step} steps");
            }
        }
        Ok(())
    }
}
