//! The page in one file, opened from a disk: everything in it is live, and nothing is requested.

use anyhow::Result;
use base64::prelude::{Engine, BASE64_STANDARD};
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

/// Its name in `dist`.
pub const SINGLE_FILE: &str = "azerbaijan-1994-classroom.html";

/// Notes what goes wrong, as no engine shows all of it to a driver.
const RECORDER: &str = "
    window.faults = [];
    addEventListener('error', event => faults.push(`error: ${event.message}`));
    addEventListener('unhandledrejection', event => faults.push(`rejection: ${event.reason}`));
    addEventListener('securitypolicyviolation', event => faults.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    for (const level of ['error', 'warn']) {
        const own = console[level];
        console[level] = (...words) => { faults.push(`${level}: ${words.join(' ')}`); own.apply(console, words); };
    }";

/// What was requested: nothing but texts within the page.
const REQUESTS: &str = "return performance.getEntriesByType('resource').map(entry => entry.name)
    .filter(name => !name.startsWith('data:'))";

/// A copy of the file on a disk, under a name as a teacher may give it.
struct Disk {
    _folder: TempDir,
    file: PathBuf,
}

impl Disk {
    /// With the file as `change` leaves it, and the recorder.
    fn with(change: impl FnOnce(String) -> String) -> Self {
        let html = fs::read_to_string(xtask::paths::dist().join(SINGLE_FILE)).expect("the file is made");
        let hash = BASE64_STANDARD.encode(Sha256::digest(RECORDER));
        let html = html
            .replacen("script-src ", &format!("script-src 'sha256-{hash}' "), 1)
            .replacen("<title>", &format!("<script>{RECORDER}</script><title>"), 1);
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("Xəritə 1994 (1).html");
        fs::write(&file, change(html)).expect("written");
        Self { _folder: folder, file }
    }

    async fn load(&self, page: &Page, fragment: &str) -> Result<()> {
        let path = self.file.display().to_string().replace(' ', "%20");
        Ok(page.session.driver.goto(format!("file://{path}{fragment}")).await?)
    }
}

async fn click(page: &Page, selector: &str) -> Result<()> {
    page.input().click(page.center_of(selector).await?).await
}

/// Whether an element is seen.
fn is_seen(selector: &str) -> String {
    format!(
        "return (document.querySelector({})?.getClientRects().length ?? 0) > 0",
        json!(selector)
    )
}

async fn expect_no_faults(page: &Page) -> Result<()> {
    let faults: Vec<String> = page.eval("return faults", vec![]).await?;
    // Advice about speed.
    let faults: Vec<_> = faults
        .iter()
        .filter(|fault| !fault.contains("willReadFrequently"))
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
    let requests: Vec<String> = page.eval(REQUESTS, vec![]).await?;
    assert!(requests.is_empty(), "{requests:?}");
    Ok(())
}

fn everything_in_one_file_is_live_from_a_disk(browser: Browser) {
    let disk = Disk::with(|html| html);
    Scenario::in_browser(browser).run(async |page| {
        disk.load(page, "#armenia").await?;
        page.wait_live().await?;
        page.expect_selected(Some("armenia")).await?;

        // Timeline and layers.
        click(page, ".stops a").await?;
        page.wait_for_value(
            "the map shows the first moment",
            "return document.documentElement.dataset.at",
            &"1991-12".to_owned(),
        )
        .await?;

        // A term that is found is on a part of the file, which is then shown alone.
        page.press_on("[data-search]", &["K", "a", "r", "a", "b"]).await?;
        page.wait_until("something is found", &is_seen(".hits li")).await?;
        page.press_on("[data-search]", &[key::DOWN, key::ENTER]).await?;
        page.wait_until("the glossary is shown", &is_seen("#glossary-page"))
            .await?;
        page.wait_until(
            "the map is not",
            "return document.querySelector('#app').getClientRects().length === 0",
        )
        .await?;
        page.wait_until(
            "the window has its title",
            "return document.title.startsWith('Glossary')",
        )
        .await?;
        click(page, ".ways a[href='#map']").await?;
        page.wait_until("the map is back", &is_seen("#app")).await?;
        page.wait_until(
            "the glossary is not shown",
            "return document.querySelector('.parts').getClientRects().length === 0",
        )
        .await?;

        // The dialogs.
        page.eval::<()>("document.querySelector('[data-dialog=save]').click()", vec![])
            .await?;
        page.wait_until(
            "a picture is drawn",
            "return document.querySelector('dialog[open] [data-preview]')?.src.length > 50000",
        )
        .await?;
        click(page, "dialog[open] [data-close]").await?;
        page.eval::<()>("document.querySelector('[data-dialog=help]').click()", vec![])
            .await?;
        page.wait_until("the help is open", &is_seen("dialog[open].helping"))
            .await?;
        click(page, "dialog[open] [data-close]").await?;

        // The quiz, and from a sentence in it back to the map.
        click(page, ".links a[href='#quiz-page']").await?;
        page.wait_until("the quiz is live", &is_seen("#quiz .card")).await?;
        click(page, "#quiz .card:nth-of-type(2) button").await?;
        page.wait_until("a statement is asked", &is_seen("#quiz .choices button"))
            .await?;
        click(page, "#quiz .choices button").await?;
        page.wait_until("there is a verdict", &is_seen("#quiz [data-verdict]"))
            .await?;
        page.eval::<()>("location.hash = '#uzbekistan'", vec![]).await?;
        page.expect_selected(Some("uzbekistan")).await?;
        expect_no_faults(page).await
    });
}

#[test]
fn in_chromium_everything_in_one_file_is_live_from_a_disk() {
    everything_in_one_file_is_live_from_a_disk(Browser::Chromium);
}

#[test]
fn in_firefox_everything_in_one_file_is_live_from_a_disk() {
    everything_in_one_file_is_live_from_a_disk(Browser::Firefox);
}

#[test]
fn in_webkit_everything_in_one_file_is_live_from_a_disk() {
    everything_in_one_file_is_live_from_a_disk(Browser::WebKit);
}

#[test]
fn without_scripts_the_file_shows_the_part_that_the_address_names() {
    let disk = Disk::with(|html| html);
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            for (fragment, seen, unseen) in [
                ("", "#source", "#glossary-page"),
                ("#armenia", "#armenia", "#glossary-page"),
                ("#glossary-page", "#glossary-page", "#app"),
                ("#armenia-page", "#armenia-page", "#glossary-page"),
                ("#quiz-page", "#statements", "#app"),
            ] {
                disk.load(page, "#").await?;
                disk.load(page, fragment).await?;
                assert!(
                    page.eval::<bool>(&is_seen(seen), vec![]).await?,
                    "{fragment}: no {seen}"
                );
                assert!(
                    !page.eval::<bool>(&is_seen(unseen), vec![]).await?,
                    "{fragment}: {unseen}"
                );
            }
            Ok(())
        });
}

#[test]
fn when_its_program_fails_the_file_says_so_and_stays_readable() {
    // A browser that runs no WebAssembly.
    let disk = Disk::with(|html| html.replacen("'wasm-unsafe-eval' ", "", 1));
    let scenario = Scenario::in_browser(Browser::Chromium).allow_error("Content Security Policy");
    scenario.run(async |page| {
        disk.load(page, "#armenia").await?;
        page.wait_until("a notice is shown", &is_seen("[data-offline] > :first-child"))
            .await?;
        assert!(page.eval::<bool>(&is_seen("#armenia"), vec![]).await?);
        click(page, ".pages a[href='#table-page']").await?;
        page.wait_until("its parts are shown", &is_seen("#table-page table"))
            .await?;
        page.wait_until("the table sorts", &is_seen("#table-page th button"))
            .await
    });
}

#[test]
fn its_printed_sheet_and_its_pictures_name_the_file_and_not_the_folders_of_the_reader() {
    let disk = Disk::with(|html| html);
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        disk.load(page, "#armenia").await?;
        page.wait_live().await?;
        page.wait_until(
            "the sheet has an address",
            "dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint'));
            return !!document.querySelector('h1').dataset.at",
        )
        .await?;
        let address: String = page
            .eval("return document.querySelector('h1').dataset.at", vec![])
            .await?;
        assert_eq!(address, format!("{SINGLE_FILE}#armenia"));
        Ok(())
    });
}
