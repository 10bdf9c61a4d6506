//! The citations for reference managers, read by one of them: Citation.js. `docs/sharing.md` says how others read them.

use crate::dialogs;
use anyhow::Result;
use e2e::browser::Browser;
use e2e::node;
use e2e::scenario::Scenario;
use serde_json::{json, Value};

/// Reads each text, and returns its entries as CSL-JSON.
fn read(texts: &[String]) -> Result<Vec<Vec<Value>>> {
    let read = node::run(include_str!("reference_managers.js"), texts)?;
    Ok(serde_json::from_value(read)?)
}

#[test]
fn citation_js_reads_every_field_and_splits_no_name() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/#armenia").await?;
        dialogs::open(page, "cite").await?;
        let mut texts = Vec::new();
        for (what, style) in [("", "bibtex"), ("armenia", "bibtex"), ("", "ris"), ("armenia", "ris")] {
            dialogs::choose(page, "citing", "what", what).await?;
            dialogs::choose(page, "citing", "style", style).await?;
            let entry = "return document.querySelector('[data-entry]').textContent";
            texts.push(page.eval::<String>(entry, vec![]).await?);
        }
        let today = "const now = new Date(); return [now.getFullYear(), now.getMonth() + 1, now.getDate()]";
        let today: Vec<u32> = page.eval(today, vec![]).await?;
        let read = read(&texts)?;
        for (place, entries) in read.iter().enumerate() {
            let [entry] = &entries[..] else {
                panic!("one entry: {entries:?}");
            };
            let (of_armenia, is_bibtex) = (place % 2 == 1, place < 2);
            let site = messages::title();
            let (title, path) = if of_armenia {
                ("Armenia", "/#armenia")
            } else {
                (site, "/")
            };
            assert_eq!(entry["title"], title, "{entry}");
            assert_eq!(entry["URL"], json!(page.server.address(path)), "{entry}");
            assert_eq!(entry["type"], "webpage", "{entry}");
            assert_eq!(entry["issued"], json!({ "date-parts": [[2026]] }), "{entry}");
            // It does not read the day of access of RIS.
            if is_bibtex {
                assert_eq!(entry["accessed"], json!({ "date-parts": [today] }), "{entry}");
            }
            let author = (of_armenia && is_bibtex).then(|| json!([{ "family": site }]));
            assert_eq!(entry.get("author"), author.as_ref(), "{entry}");
            assert_eq!(entry.get("publisher"), None, "{entry}");
            let note = entry["note"].as_str().unwrap_or_default();
            assert!(
                note.contains("Data as of March 1994; interpretation by this site."),
                "{entry}"
            );
        }
        Ok(())
    });
}
