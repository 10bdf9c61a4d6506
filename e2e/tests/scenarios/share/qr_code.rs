//! The QR code of the link: read from a screenshot by a scanner that is not ours.

use super::{opened, SAID};
use anyhow::{ensure, Context, Result};
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use std::process::Command;

/// What zbar reads in a screenshot of the window.
pub async fn scanned(page: &Page) -> Result<String> {
    let folder = tempfile::tempdir()?;
    let picture = folder.path().join("window.png");
    page.session.driver.screenshot(&picture).await?;
    let zbar = xtask::install::browsers::zbar()?;
    let output = Command::new(zbar).args(["--quiet", "--raw"]).arg(&picture).output()?;
    ensure!(output.status.success(), "zbar finds no code in the window");
    let read = String::from_utf8(output.stdout).context("the code is no text")?;
    Ok(read.trim_end().to_owned())
}

fn a_scanner_reads_the_link_of_what_is_shown(browser: Browser, width: u32, scheme: &str) {
    let path = format!("/?at=1993-09&theme={scheme}#georgia");
    let steps = async |page: &mut Page| {
        page.open(&path).await?;
        opened(page).await?;
        page.press_on("[data-qr]", &[key::ENTER]).await?;
        let shown = "const box = document.querySelector('.sharing figure svg')?.getBoundingClientRect();
            return !!box && box.top >= 0 && box.bottom <= innerHeight";
        page.wait_until("the code is in the window", shown).await?;
        assert_eq!(scanned(page).await?, page.server.address("/?at=1993-09#georgia"));
        page.press_on("[data-qr]", &[key::ENTER]).await?;
        let is_hidden = "return document.querySelector('.sharing figure').hidden";
        page.wait_until("the button hides it again", is_hidden).await
    };
    Scenario::in_browser(browser).viewport(width, 800).run(steps);
}

#[test]
fn in_chromium_a_scanner_reads_the_link_of_what_is_shown() {
    a_scanner_reads_the_link_of_what_is_shown(Browser::Chromium, 1280, "dark");
}

#[test]
fn on_a_narrow_screen_a_scanner_reads_the_link_of_what_is_shown() {
    a_scanner_reads_the_link_of_what_is_shown(Browser::Chromium, 375, "light");
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_a_scanner_reads_the_link_of_what_is_shown() {
    a_scanner_reads_the_link_of_what_is_shown(Browser::Firefox, 1280, "light");
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_a_scanner_reads_the_link_of_what_is_shown() {
    a_scanner_reads_the_link_of_what_is_shown(Browser::WebKit, 1280, "light");
}

/// The name of the program that draws.
fn program() -> Result<String> {
    let files = xtask::paths::files(&xtask::paths::dist())?;
    let mut names = files.into_iter();
    let program = names.find(|name| name.starts_with("export-") && name.ends_with("_bg.wasm"));
    program.context("dist has no program that draws")
}

#[test]
fn a_code_that_cannot_be_drawn_is_refused_with_words_and_tried_again() {
    let program = program().expect("it is built");
    let scenario = Scenario::in_browser(Browser::Chromium)
        .fault(&program, Fault::Missing)
        .allow_error("404");
    scenario.run(async |page| {
        page.open("/").await?;
        opened(page).await?;
        page.press_on("[data-qr]", &[key::ENTER]).await?;
        let failed = "The QR code could not be loaded. You can copy the link instead.".to_owned();
        page.wait_for_value("it says so", SAID, &failed).await?;
        page.server.clear_faults();
        page.press_on("[data-qr]", &[key::ENTER]).await?;
        let drawn = "return !!document.querySelector('.sharing figure:not([hidden]) svg')";
        page.wait_until("it is drawn", drawn).await
    });
}
