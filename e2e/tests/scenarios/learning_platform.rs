//! The package for learning platforms in one: scorm-again, over what `cargo xtask release` packs. Score and status arrive, the
//! quiz is resumed, and a platform that does not do its duty breaks nothing.

mod broken;
mod media_types;
mod package;
mod session;

use crate::oracle::CONTENT;
use anyhow::{Error, Result};
use content::quiz::Item;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::server::PageServer;
use serde::de::DeserializeOwned;
use serde_json::{json, Value};
use std::fs;
use xtask::release::archive::Archive;
use xtask::release::built::Built;
use xtask::release::lms;

/// The files of the package, of the page that was built.
fn files() -> Archive {
    let dist = xtask::paths::made_dist().expect("the page is built");
    let built = Built::read(&dist, "1.0.0".to_owned(), None).expect("dist is read");
    lms::files(&built).expect("the package is made")
}

/// A platform with the package.
fn platform(browser: Browser) -> PageServer {
    let root = xtask::paths::root();
    let to = tempfile::tempdir().expect("a folder").keep();
    for (path, bytes) in files() {
        let file = to.join("package").join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(file, bytes).expect("written");
    }
    for name in ["index.html", "platform.js", "course.js"] {
        fs::copy(root.join("e2e/platform").join(name), to.join(name)).expect("copied");
    }
    let scorm = root.join("node_modules/scorm-again/dist/scorm12.min.js");
    fs::copy(&scorm, to.join("scorm-again.js")).expect("`cargo xtask build` installs scorm-again");
    // Platforms send no headers of ours.
    fs::write(to.join("_headers"), "/*\n  X-Content-Type-Options: nosniff\n").expect("written");
    PageServer::start(&to, "", &[], browser == Browser::WebKit).expect("the platform is served")
}

/// Opens the platform, with a query, and in it the activity.
async fn open(page: &Page, platform: &PageServer, query: &str) -> Result<()> {
    Ok(page.session.driver.goto(platform.address(&format!("/{query}"))).await?)
}

/// The document of the site: in the frame of the package, which is in the frame of the platform.
const SITE: &str = "const outer = document.querySelector('#activity')?.contentDocument;
    const site = outer?.querySelector('iframe')?.contentDocument ?? outer;
    if (!site?.documentElement) return null;";

/// Evaluates with `site` as the document of the site.
async fn in_site<T: DeserializeOwned>(page: &Page, script: &str, arguments: Vec<Value>) -> Result<T> {
    page.eval(&format!("{SITE} {script}"), arguments).await
}

async fn wait_in_site(page: &Page, what: &str, script: &str) -> Result<()> {
    page.wait_until(what, &format!("{SITE} {script}")).await
}

async fn click(page: &Page, selector: &str) -> Result<()> {
    let script = format!("return !!site.querySelector({})", json!(selector));
    wait_in_site(page, &format!("there is {selector}"), &script).await?;
    let script = "site.querySelector(arguments[0]).click(); return true";
    in_site::<bool>(page, script, vec![json!(selector)]).await.map(drop)
}

/// Waits for the map, and follows its link to the quiz.
async fn from_map_to_quiz(page: &Page) -> Result<()> {
    wait_in_site(
        page,
        "the map is live",
        "return site.documentElement.hasAttribute('data-ready')",
    )
    .await?;
    click(page, "a[href='quiz/index.html']").await?;
    quiz(page).await
}

async fn quiz(page: &Page) -> Result<()> {
    wait_in_site(page, "the quiz is live", "return !!site.querySelector('#quiz .card')").await
}

async fn heading(page: &Page) -> Result<String> {
    let script = "return site.querySelector('#quiz [data-heading]')?.textContent ?? ''";
    in_site(page, script, vec![]).await
}

/// The statement that is asked.
async fn asked(page: &Page) -> Result<&'static Item> {
    let heading = heading(page).await?;
    let item = CONTENT.quiz.item.iter().find(|item| item.statement == heading);
    item.ok_or_else(|| Error::msg(format!("{heading} is no statement")))
}

/// Begins or continues the round of statements.
async fn enter_statements(page: &Page) -> Result<()> {
    click(page, "[data-go=first][data-deck='1']").await?;
    wait_in_site(
        page,
        "the round is open",
        "return !!site.querySelector('#quiz .ask, #quiz .result')",
    )
    .await
}

/// Answers statements, the first of them rightly.
async fn answer(page: &Page, count: usize, right: usize) -> Result<()> {
    for number in 0..count {
        let item = asked(page).await?;
        let answer = item.answer.index();
        let taken = if number < right { answer } else { (answer + 1) % 4 };
        click(page, &format!("[data-take='{taken}']")).await?;
        click(page, "[data-next]").await?;
        let script = format!(
            "return site.querySelector('#quiz [data-heading]')?.textContent !== {}",
            json!(item.statement)
        );
        wait_in_site(page, "it has gone on", &script).await?;
    }
    Ok(())
}

/// What the platform has kept.
async fn kept(page: &Page) -> Result<Value> {
    let script = "return JSON.parse(localStorage.platform ?? '{}').cmi ?? {}";
    page.eval(script, vec![]).await
}

/// How often a method was called with these first words.
async fn called(page: &Page, words: &[&str]) -> Result<usize> {
    let script = "return calls.filter(call => arguments[0].every((word, place) => call[place] === word)).length";
    page.eval(script, vec![json!(words)]).await
}

/// Leaves the activity as a platform does, and waits until the session is over.
async fn leave(page: &Page) -> Result<()> {
    page.eval::<bool>("document.querySelector('#leave').click(); return true", vec![])
        .await?;
    page.wait_until(
        "the session is finished",
        "return calls.some(([method]) => method === 'LMSFinish')",
    )
    .await
}

/// Leaves the platform's page, which may still load something, before its host stops; and nothing went wrong there.
async fn close(page: &Page, platform: &PageServer) -> Result<()> {
    page.session.driver.goto("about:blank").await?;
    let errors = platform.errors();
    assert!(errors.is_empty(), "{errors:?}");
    Ok(())
}
