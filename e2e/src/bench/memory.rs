//! Memory of a live page, and after a thousand selections.

use super::interaction::metrics;
use super::sample::{Holding, Memory};
use super::tab::Tab;
use anyhow::Result;
use serde_json::json;

/// How many selections warm the page up, and how many are counted; in batches, after each of which the map rests.
const WARM: usize = 150;
const COUNTED: usize = 1_000;
const BATCH: usize = 50;

/// One selection a frame, of each republic in turn; every batch ends with the same one.
const CHOOSE: &str = "bench.calm = false;
    const lands = [...new Set([...document.querySelectorAll('svg [data-republic]')].map(it => it.dataset.republic))]
        .slice(0, 15).map(slug => document.querySelector(`svg [data-republic=\"${slug}\"]`));
    let left = TIMES;
    const next = () => {
        if (left === 0) { bench.calm = true; return; }
        left -= 1;
        const click = new MouseEvent('click', { bubbles: true, cancelable: true, view: window, detail: 1 });
        lands[left % lands.length].dispatchEvent(click);
        requestAnimationFrame(next);
    };
    next();";

/// Measures a live page.
pub async fn measure(tab: &Tab) -> Result<Memory> {
    let loaded = holding(tab).await?;
    choose(tab, WARM).await?;
    let warm = holding(tab).await?;
    choose(tab, COUNTED).await?;
    Ok(Memory {
        loaded,
        warm,
        after: holding(tab).await?,
    })
}

async fn choose(tab: &Tab, times: usize) -> Result<()> {
    let batch = CHOOSE.replace("TIMES", &BATCH.to_string());
    for _ in 0..times / BATCH {
        tab.run(&batch).await?;
        tab.until::<bool>("all choices are made", "bench.calm").await?;
        tab.settle().await?;
    }
    Ok(())
}

/// What the page holds now.
async fn holding(tab: &Tab) -> Result<Holding> {
    // Twice: the first collection may release objects that held others.
    for _ in 0..2 {
        tab.cdp("HeapProfiler.collectGarbage", json!({})).await?;
    }
    let metric = metrics(tab).await?;
    Ok(Holding {
        heap: metric("JSHeapUsedSize")?,
        wasm: tab.ask("bench.memory?.buffer.byteLength ?? 0").await?,
        nodes: metric("Nodes")?,
        listeners: metric("JSEventListeners")?,
    })
}
