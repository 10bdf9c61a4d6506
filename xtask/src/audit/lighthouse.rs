//! Lighthouse, with its settings for a phone on a slow network, over every page that readers open by itself.

use crate::install::browsers;
use crate::static_server::{self, Server};
use crate::{paths, process};
use anyhow::{bail, Context, Result};
use serde_json::Value;
use std::path::Path;

/// The pages. The embedded map is audited as a page of its own.
const PAGES: [&str; 10] = [
    "",
    "embed/",
    "quiz/",
    "read/",
    "class/",
    "teachers/",
    "handout/",
    "worksheet/",
    "dates/",
    "course/",
];

/// The least score of each category, of 100. Performance depends on the machine too, so it may be a little lower.
const LEAST: [(&str, f64); 4] = [
    ("performance", 98.0),
    ("accessibility", 100.0),
    ("best-practices", 100.0),
    ("seo", 100.0),
];

/// How often a page is measured until it passes: on a busy machine every page is slow.
const TRIES: usize = 3;

/// Audits all pages; prints their scores.
pub fn check(dist: &Path) -> Result<String> {
    let server = Server::start(0, static_server::router(dist)?)?;
    let mut failures = Vec::new();
    for page in PAGES {
        let address = format!("{}/{page}", server.origin());
        let mut faults: Vec<String> = Vec::new();
        for _ in 0..TRIES {
            let report = report_of(&address)?;
            faults = faults_of(&report);
            // The embedded map excludes search engines on purpose.
            faults.retain(|fault| page != "embed/" || !fault.starts_with("seo"));
            let scores: Vec<String> = LEAST
                .iter()
                .map(|(name, _)| format!("{name} {:.0}", score(&report, name)))
                .collect();
            println!("  /{page}: {}", scores.join(", "));
            if faults.is_empty() {
                break;
            }
        }
        failures.extend(faults.into_iter().map(|fault| format!("/{page}: {fault}")));
    }
    if !failures.is_empty() {
        bail!("{} scores too low:\n    {}", failures.len(), failures.join("\n    "));
    }
    Ok(format!("{} pages with the scores they need", PAGES.len()))
}

fn score(report: &Value, category: &str) -> f64 {
    report["categories"][category]["score"].as_f64().unwrap_or_default() * 100.0
}

/// The categories below their least score, with the audits that cost it.
fn faults_of(report: &Value) -> Vec<String> {
    let costs = |category: &str| {
        let audits = report["categories"][category]["auditRefs"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        let failed = audits.iter().filter_map(|audit| {
            let found = &report["audits"][audit["id"].as_str()?];
            let counts = audit["weight"].as_f64()? > 0.0 && found["score"].as_f64()? < 0.9;
            counts.then(|| found["title"].as_str().unwrap_or_default().to_owned())
        });
        failed.collect::<Vec<_>>().join("; ")
    };
    let too_low = LEAST.iter().filter(|(name, least)| score(report, name) < *least - 0.5);
    too_low
        .map(|(name, least)| format!("{name} {:.0}, not {least}: {}", score(report, name), costs(name)))
        .collect()
}

/// Lighthouse's report on an address.
fn report_of(address: &str) -> Result<Value> {
    let (chromium, _) = browsers::chromium()?;
    let modules = paths::root().join("e2e").join("audit").join("node_modules");
    let mut node = process::command("node");
    node.arg(modules.join("lighthouse").join("cli").join("index.js"))
        .args([address, "--quiet", "--output=json", "--output-path=stdout"])
        .arg("--only-categories=performance,accessibility,best-practices,seo")
        .arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage")
        .env("CHROME_PATH", chromium);
    let report = process::stdout_of(&mut node).context("Lighthouse gave no report: try it by hand in e2e/audit")?;
    serde_json::from_str(&report).context("Lighthouse's report")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_score_that_is_too_low_is_reported_with_its_cause() {
        let report = json!({
            "categories": {
                "performance": { "score": 1.0, "auditRefs": [] },
                "accessibility": { "score": 0.97, "auditRefs": [{ "id": "x", "weight": 3 }, { "id": "y", "weight": 0 }] },
                "best-practices": { "score": 1.0, "auditRefs": [] },
                "seo": { "score": 1.0, "auditRefs": [] },
            },
            "audits": { "x": { "score": 0, "title": "Names are missing" }, "y": { "score": 0, "title": "Without weight" } },
        });
        assert_eq!(faults_of(&report), ["accessibility 97, not 100: Names are missing"]);
    }
}
