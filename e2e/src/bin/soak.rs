//! `cargo xtask soak`: uses the page for half an hour and looks for leaks. Moments play in a loop while republics,
//! sentences, layers and classes are selected; once a minute garbage is collected and memory is measured. Growth fails.

use anyhow::{bail, Context, Result};
use clap::Parser;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::{json, Value};
use std::time::{Duration, Instant};

/// Memory after a garbage collection.
#[derive(Clone, Copy, Debug, Default)]
struct Sample {
    heap: f64,
    wasm: f64,
    nodes: f64,
    listeners: f64,
}

type Reading = (&'static str, fn(&Sample) -> f64, f64);

/// The figures of a sample, and by how much each may grow.
const READINGS: [Reading; 4] = [
    ("JS heap, KB", |sample| sample.heap / 1024.0, 64.0),
    ("wasm memory, KB", |sample| sample.wasm / 1024.0, 0.0),
    ("DOM nodes", |sample| sample.nodes, 50.0),
    ("listeners", |sample| sample.listeners, 0.0),
];

/// Uses the page by its links and buttons, from inside and repeatedly: every script that a driver runs would leave some
/// seventy bytes behind.
const USE: &str = "
    window.turns = 0;
    const press = (selector, which) => {
        const all = document.querySelectorAll(selector);
        if (!all.length) throw new Error(`the page has no ${selector}`);
        all[which % all.length].dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    };
    const layers = document.querySelector('[data-layers]');
    setInterval(() => {
    const turn = window.turns++;
    if (!document.querySelector('[data-play]').textContent.includes('❚')) press('[data-play]', 0);
    press('nav[data-republics] a', turn * 7);
    if (turn % 3 === 0) press('.sentence .number', turn);
    if (turn % 2 === 0) {
        layers.selectedIndex = (turn / 2) % layers.length;
        layers.dispatchEvent(new Event('change', { bubbles: true }));
    }
    if (turn % 5 === 0) press('[data-legend] button[data-class]:not([hidden])', turn / 5);
    if (turn % 4 === 0) press('[data-zoom]', turn / 4);
    if (turn % 6 === 0) press('[data-pan]', turn / 6);
    if (turn % 7 === 0) press('a.term', turn / 7);
    document.querySelectorAll('[data-map] a')[turn % 15].dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
    }, 150);
    return true";

/// Uses one page for a long time and fails if memory grows.
#[derive(Parser)]
#[command(name = "cargo xtask soak")]
struct Options {
    /// How long
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u64).range(4..))]
    minutes: u64,
}

fn main() -> Result<()> {
    let Options { minutes } = Options::parse();
    let limit = Duration::from_secs(60 * (minutes + 10));
    Scenario::in_browser(Browser::Chromium)
        .with_motion()
        .timeout(limit)
        .try_run(async |page| soak(page, minutes).await)
}

async fn soak(page: &Page, minutes: u64) -> Result<()> {
    page.open("/").await?;
    print!("{:>6} {:>8}", "minute", "turns");
    READINGS.iter().for_each(|(name, _, _)| print!(" {name:>16}"));
    println!();
    page.eval::<bool>(USE, vec![]).await?;
    let (start, mut samples) = (Instant::now(), Vec::new());
    for minute in 0..=minutes {
        tokio::time::sleep(Duration::from_secs(60 * minute).saturating_sub(start.elapsed())).await;
        let turns: u64 = page.eval("return window.turns", vec![]).await?;
        let sample = sample(page).await?;
        print!("{minute:6} {turns:8}");
        READINGS
            .iter()
            .for_each(|(_, read, _)| print!(" {:16.0}", read(&sample)));
        println!();
        samples.push(sample);
    }
    check_growth(&samples)
}

/// The first quarter fills caches; after it, nothing may grow from one half to the other.
fn check_growth(samples: &[Sample]) -> Result<()> {
    let rest = &samples[samples.len() / 4..];
    let (early, late) = rest.split_at(rest.len() / 2);
    let median = |half: &[Sample], read: fn(&Sample) -> f64| {
        let mut values: Vec<f64> = half.iter().map(read).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or_default()
    };
    let grown: Vec<String> = READINGS
        .iter()
        .filter_map(|(name, read, limit)| {
            let (before, after) = (median(early, *read), median(late, *read));
            println!("{name:>16}: {before:.0} in the earlier half, {after:.0} in the later");
            (after > before + limit).then(|| format!("{name} grew from {before:.0} to {after:.0}"))
        })
        .collect();
    if grown.is_empty() {
        Ok(())
    } else {
        bail!(grown.join("; "))
    }
}

async fn sample(page: &Page) -> Result<Sample> {
    let chrome = page.session.driver.cdp();
    chrome.send_raw("Performance.enable", json!({})).await?;
    // Twice: the first collection may release objects that held others.
    for _ in 0..2 {
        chrome.send_raw("HeapProfiler.collectGarbage", json!({})).await?;
    }
    let metrics = chrome.send_raw("Performance.getMetrics", json!({})).await?;
    let metric = |name: &str| {
        let all = metrics["metrics"].as_array().map(Vec::as_slice).unwrap_or_default();
        let found = all.iter().find(|metric| metric["name"] == name);
        found
            .and_then(|metric| metric["value"].as_f64())
            .with_context(|| format!("Chromium reports no {name}"))
    };
    Ok(Sample {
        heap: metric("JSHeapUsedSize")?,
        wasm: wasm(page).await?,
        nodes: metric("Nodes")?,
        listeners: metric("JSEventListeners")?,
    })
}

/// The size of all WebAssembly memories, found by a query of the heap: the app does not expose its own.
async fn wasm(page: &Page) -> Result<f64> {
    let chrome = page.session.driver.cdp();
    let group = "soak";
    let kind = json!({ "expression": "WebAssembly.Memory.prototype", "objectGroup": group });
    let kind = chrome.send_raw("Runtime.evaluate", kind).await?;
    let found = json!({ "prototypeObjectId": kind["result"]["objectId"], "objectGroup": group });
    let found = chrome.send_raw("Runtime.queryObjects", found).await?;
    let sum = json!({
        "objectId": found["objects"]["objectId"],
        "functionDeclaration": "function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0) }",
        "returnByValue": true,
    });
    let sum: Value = chrome.send_raw("Runtime.callFunctionOn", sum).await?;
    chrome
        .send_raw("Runtime.releaseObjectGroup", json!({ "objectGroup": group }))
        .await?;
    let bytes = sum["result"]["value"].as_f64().filter(|bytes| *bytes > 0.0);
    bytes.context("no WebAssembly memory was found")
}
