//! Memory: what a page holds when it is live, and after a thousand choices.

use super::hands::metrics;
use super::record::{Holding, Memory};
use super::tab::Tab;
use crate::failure::Outcome;
use serde_json::json;

/// So many choices, after as many that warm up.
const CHOICES: (usize, usize) = (150, 1_000);

/// One choice a frame, of each republic in turn; at the end the same one is chosen as at the beginning.
const CHOOSE: &str = "bench.calm = false;
    const lands = [...new Set([...document.querySelectorAll('svg [data-republic]')].map(it => it.dataset.republic))]
        .slice(0, 15).map(slug => document.querySelector(`svg [data-republic=\"${slug}\"]`));
    let left = TIMES;
    const next = () => {
        if (left < 0) { bench.calm = true; return; }
        lands[left % lands.length].dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window, detail: 1 }));
        left -= 1;
        requestAnimationFrame(next);
    };
    next();";

/// Measures a live page.
pub async fn measure(tab: &Tab) -> Outcome<Memory> {
    let loaded = holding(tab).await?;
    choose(tab, CHOICES.0).await?;
    let warm = holding(tab).await?;
    choose(tab, CHOICES.1).await?;
    Ok(Memory {
        loaded,
        warm,
        after: holding(tab).await?,
    })
}

async fn choose(tab: &Tab, times: usize) -> Outcome {
    tab.tell(&CHOOSE.replace("TIMES", &times.to_string())).await?;
    tab.until::<bool>("all choices are made", "bench.calm").await?;
    tab.settle().await
}

/// What the page holds now.
async fn holding(tab: &Tab) -> Outcome<Holding> {
    // The first collection finds what only the second may throw away.
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
