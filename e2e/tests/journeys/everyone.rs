//! For everyone: structure, names and contrast, as far as a program can check them.

use e2e::browser::Browser;
use e2e::failure::{Failure, Outcome};
use e2e::journey::Journey;
use e2e::page::Page;
use serde::Deserialize;

#[tokio::test]
async fn ids_are_unique_and_there_is_one_first_heading() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/").await?;
            let script = "const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
                return ids.filter((id, place) => ids.indexOf(id) !== place)";
            let twice: Vec<String> = page.ask(script, vec![]).await?;
            assert!(twice.is_empty(), "ids that stand twice: {twice:?}");
            assert_eq!(page.count("h1").await?, 1);
            assert_eq!(page.count("[data-map] a[data-republic][aria-label]").await?, 15);
            assert_eq!(page.count("[data-panel] article:not(#silence)").await?, 15);
            assert_eq!(page.count("[data-panel] article#silence").await?, 1);
            assert_eq!(
                page.count("[data-inset] a[data-republic]:not([tabindex='-1'])").await?,
                0
            );
            let hidden =
                "return [...document.querySelectorAll('[data-inset]')].every(e => e.closest('[aria-hidden=true]'))";
            assert!(
                page.ask::<bool>(hidden, vec![]).await?,
                "insets repeat the map: they are hidden from readers"
            );
            Ok(())
        })
        .await;
}

#[derive(Deserialize)]
struct Violation {
    id: String,
    help: String,
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    html: String,
}

/// Everything axe finds in this state of the page, told with its name.
pub async fn violations(page: &Page, state: &str) -> Outcome<Vec<String>> {
    let file = xtask::house::root()
        .join("node_modules")
        .join("axe-core")
        .join("axe.min.js");
    let axe = std::fs::read_to_string(&file)
        .map_err(|_| Failure::new("axe-core is missing: `npm ci` (or `cargo xtask build`) installs it"))?;
    page.session.driver.execute(axe, vec![]).await?;
    let run = "const done = arguments[0]; axe.run().then(found => done(found.violations), why => done(String(why)))";
    let violations: Vec<Violation> = page.session.driver.execute_async(run, vec![]).await?.convert()?;
    Ok(violations
        .iter()
        .map(|violation| {
            let html = violation
                .nodes
                .first()
                .map_or("", |node| node.html.get(..160).unwrap_or(&node.html));
            format!(
                "{state}: {} ({}; {} times, first {html})",
                violation.id,
                violation.help,
                violation.nodes.len()
            )
        })
        .collect())
}

async fn axe_finds_nothing(scheme: &'static str) {
    Journey::through(Browser::Chromium)
        .preferring("prefers-color-scheme", scheme)
        .preferring("prefers-reduced-motion", "reduce")
        .go(async |page| {
            // In every state that looks different.
            let addresses = [
                "/",
                "/?1#armenia",
                "/?2#kazakhstan",
                "/?3#azerbaijan",
                "/?4#estonia",
                "/?5#s12",
                "/?6#silence",
                "/?at=1992-10&layer=cis&show=signed#russia",
                "/?at=1993-09&layer=relations&ties=off",
                "/?layer=coverage",
            ];
            let mut found = Vec::new();
            for address in addresses {
                page.open(address).await?;
                found.extend(violations(page, address).await?);
            }
            page.session.resize(320, 640).await?;
            page.open("/?7#georgia").await?;
            found.extend(violations(page, "on a phone").await?);
            assert!(found.is_empty(), "{}", found.join("\n    "));
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn axe_finds_nothing_in_light() {
    axe_finds_nothing("light").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_dark() {
    axe_finds_nothing("dark").await;
}

#[tokio::test]
async fn in_forced_colours_every_republic_keeps_an_outline() {
    let script = "return [...document.querySelectorAll('[data-map] a[data-republic]')].filter(link =>
        ![...link.querySelectorAll('use, path')].some(shape => {
            const style = getComputedStyle(shape);
            return style.stroke !== 'none' && parseFloat(style.strokeWidth) > 0 && style.strokeOpacity !== '0';
        })).map(link => link.getAttribute('data-republic'))";
    Journey::through(Browser::Chromium)
        .preferring("forced-colors", "active")
        .go(async |page| {
            page.open("/").await?;
            let bare: Vec<String> = page.ask(script, vec![]).await?;
            assert!(bare.is_empty(), "without an outline: {bare:?}");
            Ok(())
        })
        .await;
}
