//! The package itself: its manifest is valid, its links lead to files, and no copy of it stays on a computer.

use super::{files, platform};
use e2e::browser::Browser;
use e2e::node;
use e2e::scenario::Scenario;
use serde_json::json;
use std::time::Duration;
use xtask::build::asset_graph::resolved;
use xtask::html::tags;

#[test]
fn the_manifest_is_valid_by_the_schemas_beside_it() {
    let files = files();
    let text = |name: &str| String::from_utf8_lossy(&files[name]).into_owned();
    let manifest = text("imsmanifest.xml");
    let schemas = [
        "adlcp_rootv1p2.xsd",
        "imscp_rootv1p1p2.xsd",
        "ims_xml.xsd",
        "imsmd_rootv1p2p1.xsd",
    ];
    let invalid = manifest
        .replacen("<schemaversion>", "<schemaversion><b/>", 1)
        .replacen("identifierref", "idref", 1);
    for (manifest, is_valid) in [(manifest, true), (invalid, false)] {
        let mut texts = vec![manifest];
        for name in schemas {
            texts.extend([name.to_owned(), text(name)]);
        }
        let result = node::run(include_str!("schemas.js"), &texts).expect("xmllint runs");
        assert_eq!(result["valid"], json!(is_valid), "{result}");
    }
}

#[test]
fn every_link_in_the_package_leads_to_a_file_of_it() {
    let files = files();
    let mut checked = 0;
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        // In a fragment of a dialog links begin at the page that shows it.
        let is_fragment = !String::from_utf8_lossy(bytes).starts_with("<!");
        for tag in tags(&String::from_utf8_lossy(bytes)).iter().filter(|_| !is_fragment) {
            let link = tag.attribute("href").or_else(|| tag.attribute("src"));
            let Some(target) = link.and_then(|link| resolved(path, link, "./")) else {
                continue;
            };
            assert!(files.contains_key(&target), "{path}: {link:?}");
            checked += 1;
        }
    }
    assert!(checked > 500, "{checked} links");
}

#[test]
fn opened_without_a_frame_it_is_live_and_installs_no_worker() {
    let scenario = Scenario::in_browser(Browser::Chromium).allow_error("bad HTTP response code (404)");
    scenario.run(async |page| {
        let platform = platform(Browser::Chromium);
        // As a folder on a host, or a file of Moodle in a window of its own.
        page.session
            .driver
            .goto(platform.address("/package/index.html"))
            .await?;
        page.wait_live().await?;
        // The page asks for the worker last.
        let asked = || {
            platform
                .requests()
                .iter()
                .any(|request| request.target.ends_with("/sw.js"))
        };
        while !asked() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let workers = "return navigator.serviceWorker.getRegistrations().then(all => all.length)";
        assert_eq!(page.eval::<usize>(workers, vec![]).await?, 0);
        let notice = "return !document.querySelector('[data-offline]').hidden";
        assert!(!page.eval::<bool>(notice, vec![]).await?, "a notice is shown");
        Ok(())
    });
}
