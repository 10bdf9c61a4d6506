//! Input on a live page: clicks, zooming, panning, steps of the moment.

use super::sample::{Sample, Work};
use super::subject::Subject;
use super::tab::Tab;
use anyhow::{Error, Result};
use serde_json::{json, Value};
use std::time::Duration;

/// The republics that are chosen in turn: each can be seen while the one before it is open, on all four maps.
const TURN: [&str; 6] = ["belarus", "russia", "kazakhstan", "russia", "ukraine", "russia"];

/// Clicks of one visit.
const CLICKS: usize = 12;

/// Steps of the moment of one visit.
const STEPS: usize = 6;

/// How long the map is zoomed, and panned.
const MOTION: Duration = Duration::from_millis(1_600);

/// The pause between two turns of the wheel or moves of the mouse.
const BEAT: Duration = Duration::from_millis(16);

/// All kinds of input on a live page, into its sample.
pub async fn use_all(tab: &Tab, subject: Subject, sample: &mut Sample) -> Result<()> {
    choose(tab, sample).await?;
    if subject == Subject::Page {
        step(tab, sample).await?;
    }
    if subject == Subject::Floor {
        sample.zoom.extend(move_alone(tab, "zoom").await?);
        sample.pan.extend(move_alone(tab, "pan").await?);
    } else {
        sample.zoom.extend(zoom(tab).await?);
        sample.pan.extend(pan(tab).await?);
    }
    Ok(())
}

/// Clicks on one republic after another, with the mouse in place and the map at rest.
async fn choose(tab: &Tab, sample: &mut Sample) -> Result<()> {
    tab.settle().await?;
    let before = worked(tab).await?;
    for slug in TURN.iter().cycle().take(CLICKS) {
        let at = tab.point(slug).await?;
        tab.mouse("mouseMoved", at, false).await?;
        tab.settle().await?;
        tab.run(&format!("bench.timeClick('{slug}')")).await?;
        tab.click(at).await?;
        sample
            .clicks
            .push(tab.until("the account is shown", "bench.took").await?);
        tab.settle().await?;
    }
    let after = worked(tab).await?;
    sample.work.push(after.since(before, CLICKS));
    Ok(())
}

/// The focus moves to the stop before the current one.
const TO_EARLIER_STOP: &str = "(() => {
    const stops = [...document.querySelectorAll('.stops a')];
    stops[stops.findIndex(stop => stop.ariaCurrent) - 1].focus({ preventScroll: true });
})()";

/// Steps back through the moments.
async fn step(tab: &Tab, sample: &mut Sample) -> Result<()> {
    for _ in 0..STEPS {
        tab.run(TO_EARLIER_STOP).await?;
        tab.settle().await?;
        tab.run("bench.timeStep()").await?;
        tab.enter().await?;
        sample.steps.push(tab.until("the moment is shown", "bench.took").await?);
    }
    tab.settle().await
}

/// In and out again, by the wheel with Ctrl.
async fn zoom(tab: &Tab) -> Result<Vec<f64>> {
    let at = tab.point("kazakhstan").await?;
    tab.mouse("mouseMoved", at, false).await?;
    tab.settle().await?;
    tab.run("bench.film()").await?;
    let beats = (MOTION.as_millis() / BEAT.as_millis()) as usize;
    for beat in 0..beats {
        // Twelve steps in, twelve out.
        let by = if beat % 24 < 12 { -12 } else { 12 };
        tab.zoom(at, by).await?;
        tokio::time::sleep(BEAT).await;
    }
    let frames = tab.ask("bench.cut()").await?;
    tab.settle().await?;
    Ok(frames)
}

/// To and fro with the mouse held down, on a map twice as large as at first.
async fn pan(tab: &Tab) -> Result<Vec<f64>> {
    let at = tab.point("kazakhstan").await?;
    for _ in 0..10 {
        tab.zoom(at, -15).await?;
        tokio::time::sleep(BEAT).await;
    }
    tab.settle().await?;
    tab.mouse("mousePressed", at, false).await?;
    tab.run("bench.film()").await?;
    let beats = (MOTION.as_millis() / BEAT.as_millis()) as i64;
    for beat in 1..=beats {
        let there = 20 - ((beat % 40) - 20).abs();
        tab.mouse("mouseMoved", (at.0 + there * 6, at.1 + there * 3), true)
            .await?;
        tokio::time::sleep(BEAT).await;
    }
    let frames = tab.ask("bench.cut()").await?;
    tab.mouse("mouseReleased", at, true).await?;
    tab.settle().await?;
    Ok(frames)
}

/// The cost of painting the floor's map in every frame: it has no handlers, so it is moved from outside.
async fn move_alone(tab: &Tab, kind: &str) -> Result<Vec<f64>> {
    let time = MOTION.as_millis();
    tab.run(&format!("bench.film(); bench.move('{kind}', {time})")).await?;
    tab.until::<bool>("the map has moved", "bench.calm").await?;
    tab.ask("bench.cut()").await
}

/// What the main thread has done so far.
async fn worked(tab: &Tab) -> Result<Work> {
    let seconds = metrics(tab).await?;
    let milliseconds = |name| seconds(name).map(|seconds: f64| seconds * 1000.0);
    Ok(Work {
        script: milliseconds("ScriptDuration")?,
        style: milliseconds("RecalcStyleDuration")?,
        layout: milliseconds("LayoutDuration")?,
        all: milliseconds("TaskDuration")?,
    })
}

/// The browser's own figures of the page, by name.
pub async fn metrics(tab: &Tab) -> Result<impl Fn(&'static str) -> Result<f64>> {
    tab.cdp("Performance.enable", json!({})).await?;
    let found = tab.cdp("Performance.getMetrics", json!({})).await?;
    Ok(move |name: &'static str| {
        let metrics = found["metrics"].as_array().into_iter().flatten();
        let mut found = metrics.filter(|metric| metric["name"] == name);
        let value = found.next().and_then(|metric| Value::as_f64(&metric["value"]));
        value.ok_or_else(|| Error::msg(format!("the browser reports no {name}")))
    })
}

impl Work {
    /// The work since an earlier reading, divided by a number of actions.
    fn since(self, before: Self, times: usize) -> Self {
        let each = |after: f64, before: f64| (after - before) / times.max(1) as f64;
        Self {
            script: each(self.script, before.script),
            style: each(self.style, before.style),
            layout: each(self.layout, before.layout),
            all: each(self.all, before.all),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_told_for_each_click() {
        let at = |all| Work { all, ..Work::default() };
        assert_eq!(at(50.0).since(at(20.0), 3).all, 10.0);
    }
}
