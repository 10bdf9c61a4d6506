//! `cargo xtask bench`: how long the release page takes in Chromium, over several first visits. Told, never judged:
//! the numbers are the machine's as much as the page's.

use e2e::browser::{Browser, Settings};
use e2e::failure::{Failure, Outcome};
use e2e::host::PageHost;
use e2e::page::Page;
use lexopt::prelude::*;
use serde::Deserialize;

/// Milliseconds since the visit began.
#[derive(Clone, Copy, Debug, Deserialize)]
struct Visit {
    first_paint: f64,
    parsed: f64,
    loaded: f64,
    live: f64,
}

/// What is told of each visit.
type Reading = (&'static str, fn(&Visit) -> f64);

const READINGS: [Reading; 4] = [
    ("first contentful paint", |visit| visit.first_paint),
    ("document parsed", |visit| visit.parsed),
    ("everything loaded", |visit| visit.loaded),
    ("live (hydrated)", |visit| visit.live),
];

/// Waits for the page from its first moment, so that nothing is lost to polling. The attribute is set in the page;
/// the time is taken when the observer hears of it, in the same task's end.
const LISTEN: &str = "new MutationObserver((_, observer) => {
        if (!document.documentElement?.hasAttribute('data-ready')) return;
        window.liveAt = performance.now(); observer.disconnect();
    }).observe(document, { attributes: true, subtree: true })";

const OVER: &str = "return performance.getEntriesByType('navigation')[0].loadEventEnd > 0
    && performance.getEntriesByName('first-contentful-paint').length > 0";

const READ: &str = "const [page] = performance.getEntriesByType('navigation');
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { first_paint: paint.startTime, parsed: page.domInteractive, loaded: page.loadEventEnd,
        live: window.liveAt }";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let runs = read(lexopt::Parser::from_env())?;
    let mut visits = Vec::new();
    for run in 0..runs {
        visits.push(visit().await?);
        println!("visit {} of {runs}: live after {:.0} ms", run + 1, visits[run].live);
    }
    println!("{:24} {:>8} {:>8} {:>8}  ms", "", "median", "min", "max");
    for (name, reading) in READINGS {
        let mut times: Vec<f64> = visits.iter().map(reading).collect();
        times.sort_by(f64::total_cmp);
        println!(
            "{name:24} {:8.0} {:8.0} {:8.0}",
            times[times.len() / 2],
            times[0],
            times[times.len() - 1]
        );
    }
    Ok(())
}

fn read(mut line: lexopt::Parser) -> Outcome<usize> {
    let mut runs = 7;
    while let Some(argument) = line.next()? {
        match argument {
            Long("runs") => runs = line.value()?.parse::<usize>()?.max(1),
            other => return Err(Failure::new(other.unexpected().to_string())),
        }
    }
    Ok(runs)
}

/// One first visit: a new browser with nothing kept, a new host.
async fn visit() -> Outcome<Visit> {
    let host = PageHost::start(&xtask::house::made_dist()?, "", &[], false)?;
    let settings = Settings::default();
    let session = Browser::Chromium.open(&settings).await?;
    let page = Page {
        browser: Browser::Chromium,
        settings,
        session,
        host,
    };
    let outcome = async {
        let listen = serde_json::json!({ "source": LISTEN });
        page.session
            .driver
            .cdp()
            .send_raw("Page.addScriptToEvaluateOnNewDocument", listen)
            .await?;
        page.open("/").await?;
        page.until("the visit is over", OVER).await?;
        page.ask(READ, vec![]).await
    }
    .await;
    page.session.end().await;
    outcome
}
