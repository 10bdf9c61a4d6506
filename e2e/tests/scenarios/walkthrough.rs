//! The core of the page at the root of a host and under a path of it: whatever works at the one works at the other.

use crate::layers::colour;
use crate::search::BOX;
use crate::timeline::go;
use anyhow::{Error, Result};
use domain::layer::Layer;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde::Deserialize;

/// What is visible after a step: the article, the fragment, the moment, the layer.
#[derive(Debug, Deserialize, PartialEq, Eq)]
struct Seen(Vec<String>, String, String, String);

const SEEN: &str = "
    const seen = e => e.getClientRects().length > 0;
    return [
        [...document.querySelectorAll('[data-panel] article[id]')].filter(seen).map(e => e.id),
        location.hash.slice(1),
        document.documentElement.dataset.at,
        document.querySelector('[data-layers]').value,
    ]";

/// One action.
enum Step {
    Address(&'static str),
    Map(&'static str),
    List(&'static str),
    Key(&'static str),
    Back,
    Moment(usize),
    Colour(Layer),
    Search(&'static str),
    Sentence(&'static str),
}

use Step::{Address, Back, Colour, Key, List, Map, Moment, Search, Sentence};

/// The actions in order, and what is visible after each: article, fragment, moment, layer.
const STEPS: [(Step, [&str; 4]); 13] = [
    (Address("/"), ["", "", "1994-03", "stance"]),
    (Map("georgia"), ["georgia", "georgia", "1994-03", "stance"]),
    (List("ukraine"), ["ukraine", "ukraine", "1994-03", "stance"]),
    (Back, ["georgia", "georgia", "1994-03", "stance"]),
    (Key("armenia"), ["armenia", "armenia", "1994-03", "stance"]),
    (Moment(0), ["armenia", "armenia", "1991-12", "stance"]),
    (Colour(Layer::Cis), ["armenia", "armenia", "1991-12", "cis"]),
    (Search("Tbilisi"), ["georgia", "georgia", "1991-12", "cis"]),
    (
        Address("/?at=1993-09&layer=relations#latvia"),
        ["latvia", "latvia", "1993-09", "relations"],
    ),
    (Moment(7), ["latvia", "latvia", "1994-03", "relations"]),
    (Address("/index.html#s12"), ["", "s12", "1994-03", "stance"]),
    (Sentence("s6"), ["", "s6", "1994-03", "stance"]),
    (Address("/#nonsense"), ["", "nonsense", "1994-03", "stance"]),
];

async fn take(page: &Page, step: &Step) -> Result<()> {
    match step {
        Address(path) => {
            page.session.driver.goto("about:blank").await?;
            page.open(path).await
        }
        Map(slug) => page.input().click(page.point(slug).await?).await,
        List(slug) => {
            let link = format!("nav[data-republics] a[href='#{slug}']");
            page.input().click(page.center_of(&link).await?).await
        }
        Key(slug) => {
            let link = format!("[data-map] a[data-republic={slug}]");
            page.press_on(&link, &[key::ENTER]).await
        }
        Back => Ok(page.session.driver.back().await?),
        Moment(place) => go(page, *place).await,
        Colour(layer) => colour(page, *layer).await,
        Search(word) => {
            let letters: Vec<String> = word.chars().map(String::from).collect();
            let letters: Vec<&str> = letters.iter().map(String::as_str).collect();
            page.press_on(BOX, &letters).await?;
            let found = format!("return document.querySelector('{BOX}').getAttribute('aria-expanded') === 'true'");
            page.wait_until("something is found", &found).await?;
            page.input().press(&[key::ENTER]).await
        }
        Sentence(id) => {
            page.press_on(&format!("#{id} .number"), &[key::ENTER]).await?;
            let lit = "return [...document.querySelectorAll('.sentence[data-lit]')].map(e => e.id)";
            page.wait_for_value("the sentence is lit", lit, &vec![(*id).to_owned()])
                .await
        }
    }
}

/// Every address in the page that is not a fragment: its status, unless it is 200.
const BROKEN: &str = "const done = arguments[0];
    const named = [...document.querySelectorAll('[href], [src]')].map(e => e.href?.baseVal ?? e.href ?? e.src);
    const own = [...new Set(named.map(name => new URL(name, location).href.split('#')[0]))]
        .filter(name => name.startsWith(location.origin));
    Promise.all(own.map(async name => [name, (await fetch(name)).status])).then(all =>
        done([own.length, all.filter(([, status]) => status !== 200)]))";

fn the_core_works(browser: Browser, prefix: &str) {
    Scenario::in_browser(browser)
        .unmodified()
        .under_path(prefix)
        .run(async |page| {
            for (number, (step, [article, fragment, at, layer])) in STEPS.iter().enumerate() {
                let articles = if article.is_empty() {
                    vec![]
                } else {
                    vec![(*article).to_owned()]
                };
                let [fragment, at, layer] = [fragment, at, layer].map(|word| (*word).to_owned());
                let seen = Seen(articles, fragment, at, layer);
                let outcome: Result<()> = async {
                    take(page, step).await?;
                    page.wait_for_value("seen", SEEN, &seen).await
                }
                .await;
                outcome.map_err(|failure| Error::msg(format!("step {}: {failure:#}", number + 1)))?;
            }
            let broken = page.session.driver.execute_async(BROKEN, vec![]).await?;
            let (own, broken): (usize, Vec<(String, u16)>) = broken.convert()?;
            assert!(own >= 8, "only {own} addresses");
            assert!(broken.is_empty(), "{broken:?}");
            let outside = page.server.requests().into_iter().map(|visit| visit.target);
            let outside: Vec<String> = outside
                .filter(|target| !target.starts_with(&format!("{prefix}/")))
                .collect();
            assert!(outside.is_empty(), "asked outside its own path: {outside:?}");
            let kept = "const done = arguments[0]; navigator.serviceWorker.ready.then(kept => done(kept.scope))";
            let scope: String = page.session.driver.execute_async(kept, vec![]).await?.convert()?;
            assert_eq!(scope, page.server.address("/"));
            page.server.stop();
            take(page, &Address("/?at=1993-09#georgia")).await?;
            page.expect_selected(Some("georgia")).await
        });
}

#[test]
fn in_chromium_the_core_works_at_the_root() {
    the_core_works(Browser::Chromium, "");
}

#[test]
fn in_chromium_the_core_works_under_a_path() {
    the_core_works(Browser::Chromium, "/a/b");
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_core_works_under_a_path() {
    the_core_works(Browser::Firefox, "/a/b");
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_the_core_works_under_a_path() {
    the_core_works(Browser::WebKit, "/a/b");
}
