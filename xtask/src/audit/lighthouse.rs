//! Lighthouse, as for a phone on a slow network, over every page that readers open by itself.

use crate::error::{Error, Outcome};
use crate::static_server::{self, Server};
use crate::{install::browsers, paths, process};
use serde_json::Value;
use std::path::Path;

/// The pages. The frame is looked at as a page of its own.
const PAGES: [&str; 6] = ["", "embed/", "quiz/", "teachers/", "handout/", "worksheet/"];

/// What must be reached, of 100. How fast is the machine's doing too, so there is a little room.
const WANTED: [(&str, f64); 4] = [
    ("performance", 98.0),
    ("accessibility", 100.0),
    ("best-practices", 100.0),
    ("seo", 100.0),
];

/// How often a page may be measured: a machine that is busy elsewhere makes every page slow.
const TRIES: usize = 3;

/// Looks at all pages; says what they reached.
pub fn check(dist: &Path) -> Outcome<String> {
    let server = Server::start(0, static_server::router(dist)?)?;
    let mut short = Vec::new();
    for page in PAGES {
        let address = format!("{}/{page}", server.origin());
        let mut faults: Vec<String> = Vec::new();
        for _ in 0..TRIES {
            let report = look(&address)?;
            faults = faults_of(&report);
            // The frame is not for search engines, and tells them so.
            faults.retain(|fault| page != "embed/" || !fault.starts_with("seo"));
            let scores: Vec<String> = WANTED
                .iter()
                .map(|(name, _)| format!("{name} {:.0}", score(&report, name)))
                .collect();
            println!("  /{page}: {}", scores.join(", "));
            if faults.is_empty() {
                break;
            }
        }
        short.extend(faults.into_iter().map(|fault| format!("/{page}: {fault}")));
    }
    if short.is_empty() {
        Ok(format!("{} pages as wanted", PAGES.len()))
    } else {
        Err(Error::Broken(short))
    }
}

fn score(report: &Value, category: &str) -> f64 {
    report["categories"][category]["score"].as_f64().unwrap_or_default() * 100.0
}

/// What is short of what is wanted, with the audits that cost it.
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
    let short = WANTED
        .iter()
        .filter(|(name, wanted)| score(report, name) < *wanted - 0.5);
    short
        .map(|(name, wanted)| format!("{name} {:.0}, not {wanted}: {}", score(report, name), costs(name)))
        .collect()
}

fn look(address: &str) -> Outcome<Value> {
    let (chromium, _) = browsers::chromium()?;
    let modules = paths::root().join("e2e").join("audit").join("node_modules");
    let mut node = process::command("node");
    node.arg(modules.join("lighthouse").join("cli").join("index.js"))
        .args([address, "--quiet", "--output=json", "--output-path=stdout"])
        .arg("--only-categories=performance,accessibility,best-practices,seo")
        .arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage")
        .env("CHROME_PATH", chromium);
    let told =
        process::said(&mut node).ok_or_else(|| Error::missing("Lighthouse's answer", "try it by hand: e2e/audit"))?;
    serde_json::from_str(&told).map_err(|error| Error::Nonsense {
        path: "lighthouse".into(),
        why: error.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_short_is_told_with_its_cause() {
        let report = json!({
            "categories": {
                "performance": { "score": 1.0, "auditRefs": [] },
                "accessibility": { "score": 0.97, "auditRefs": [{ "id": "x", "weight": 3 }, { "id": "y", "weight": 0 }] },
                "best-practices": { "score": 1.0, "auditRefs": [] },
                "seo": { "score": 1.0, "auditRefs": [] },
            },
            "audits": { "x": { "score": 0, "title": "Names are missing" }, "y": { "score": 0, "title": "Not weighed" } },
        });
        assert_eq!(faults_of(&report), ["accessibility 97, not 100: Names are missing"]);
    }
}
