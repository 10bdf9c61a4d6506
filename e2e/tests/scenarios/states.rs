//! The states of the page that differ in appearance or semantics, for axe, keyboard and accessibility tree. A state is an
//! address and the keys pressed there. Dialogs are not listed: they are found in the page.

use anyhow::{Error, Result};
use e2e::input::key;
use e2e::page::Page;
use serde_json::json;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A state.
#[derive(Clone, Copy, Debug)]
pub struct State {
    /// What it is called.
    pub name: &'static str,
    /// Where it is.
    pub address: &'static str,
    /// What leads there.
    pub steps: &'static [Step],
}

/// A step that leads to a state.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// Puts the focus on something and presses keys there.
    Press(&'static str, &'static [&'static str]),
    /// Waits until a selector finds something.
    Until(&'static str),
}

use Step::{Press, Until};

const fn at(name: &'static str, address: &'static str) -> State {
    State {
        name,
        address,
        steps: &[],
    }
}

const fn after(name: &'static str, address: &'static str, steps: &'static [Step]) -> State {
    State { name, address, steps }
}

/// The map and what is chosen in it: each kind of coverage, and each part that can be open.
pub static MAP: [State; 21] = [
    at("nothing chosen", "/"),
    at("a republic that is named", "/#armenia"),
    at("a republic named in passing", "/#georgia"),
    at("a republic of the group", "/#kazakhstan"),
    at("a silent republic", "/#estonia"),
    at("the subject", "/#azerbaijan"),
    at("the silences", "/#silence"),
    at("a sentence", "/#s12"),
    at("a fact from elsewhere", "/#armenia-c2"),
    at("the layer of coverage", "/?layer=coverage"),
    at("the layer of the CIS", "/?layer=cis"),
    at("the layer of relations", "/?layer=relations&ties=off#latvia"),
    at("a moment", "/?at=1993-09"),
    at("a span", "/?at=1993-h2#russia"),
    at("a filter", "/?at=1992-10&layer=cis&show=signed#russia"),
    after(
        "the sources of a layer",
        "/?layer=cis",
        &[Press(".layer-sources [data-for=cis] summary", &[key::ENTER])],
    ),
    after(
        "the table sorted",
        "/",
        &[
            Press(".table th:nth-child(2) button", &[key::ENTER, key::ENTER]),
            Until("[aria-sort=descending]"),
        ],
    ),
    after(
        "the search open",
        "/",
        &[
            Press("[data-search]", &["k", "a", key::DOWN]),
            Until("#hits li:not([hidden])"),
        ],
    ),
    after(
        "a search without results",
        "/",
        &[Press("[data-search]", &["x", "x"]), Until(".hits[data-open]")],
    ),
    after(
        "a word explained",
        "/#azerbaijan",
        &[Press("#azerbaijan a.term", &[]), Until("#explained")],
    ),
    after(
        "a sentence read",
        "/",
        &[Press("#s13 .mark", &[]), Until("[data-note=s13][data-now]")],
    ),
];

/// The heading of a question has the focus: the quiz moves it there once the question is shown.
const A_QUESTION: &str = "#quiz .round [data-heading]:focus";

/// All other pages.
pub static OTHERS: [State; 12] = [
    after("quiz: the rounds", "/quiz/", &[]),
    after(
        "quiz: a question on the map",
        "/quiz/",
        &[
            Press("[data-go=first][data-deck='0']", &[key::ENTER]),
            Until(A_QUESTION),
        ],
    ),
    after(
        "quiz: places that were tried",
        "/quiz/",
        &[
            Press("[data-go=first][data-deck='0']", &[key::ENTER]),
            Until(A_QUESTION),
            Press("[data-take='0']", &[key::ENTER]),
            Press("[data-take='1']", &[key::ENTER]),
        ],
    ),
    after(
        "quiz: a statement",
        "/quiz/",
        &[
            Press("[data-go=first][data-deck='1']", &[key::ENTER]),
            Until(A_QUESTION),
        ],
    ),
    after(
        "quiz: an answer",
        "/quiz/",
        &[
            Press("[data-go=first][data-deck='1']", &[key::ENTER]),
            Until(A_QUESTION),
            Press("[data-take='0']", &[key::ENTER]),
            Until("#quiz [data-verdict]"),
        ],
    ),
    at("the note for teachers", "/teachers/"),
    at("the blank map", "/handout/"),
    at("the worksheet", "/worksheet/"),
    at("embedded", "/embed/"),
    at("embedded, chosen", "/embed/#armenia"),
    after(
        "embedded, unfolded",
        "/embed/#armenia",
        &[
            Press(".source .folded > summary", &[key::ENTER]),
            Until(".source .folded[open]"),
        ],
    ),
    at("embedded, minimal", "/embed/?chrome=minimal#georgia"),
];

impl State {
    /// Brings a page to this state.
    pub async fn reach(self, page: &Page) -> Result<()> {
        let (path, fragment) = self.address.split_once('#').unwrap_or((self.address, ""));
        let join = if path.contains('?') { '&' } else { '?' };
        arrive(page, &format!("{path}{join}{{}}#{fragment}")).await?;
        if path.starts_with("/quiz") {
            until(page, "#quiz .card, #quiz .result").await?;
        } else if path.starts_with("/embed") || path.trim_start_matches('/').starts_with('?') || path == "/" {
            page.wait_live().await?;
        }
        for step in self.steps {
            match step {
                Press(selector, keys) => page.press_on(selector, keys).await?,
                Until(selector) => until(page, selector).await?,
            }
        }
        Ok(())
    }
}

/// Loads an address with a unique, ignored option in the place of `{}`, so that the document is new and can be waited for.
/// Firefox returns while a document from the service worker is still loading, and shows the one before until then.
async fn arrive(page: &Page, address: &str) -> Result<()> {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let option = format!("state={}", COUNT.fetch_add(1, Ordering::Relaxed));
    page.load(&address.replace("{}", &option)).await?;
    let there = format!("return /[?&]{option}(&|$)/.test(location.search) && document.readyState === 'complete'");
    page.wait_until("the state is there", &there).await
}

async fn until(page: &Page, selector: &str) -> Result<()> {
    let script = format!("return !!document.querySelector({})", json!(selector));
    page.wait_until(&format!("{selector} is there"), &script).await
}

/// The dialogs of the page, by the names of their buttons.
pub async fn dialogs(page: &Page) -> Result<Vec<String>> {
    page.open("/").await?;
    let offered = "return [...document.querySelectorAll('[data-dialog]')].map(button => button.dataset.dialog)";
    let offered: Vec<String> = page.eval(offered, vec![]).await?;
    if offered.is_empty() {
        return Err(Error::msg("the page offers no dialog"));
    }
    Ok(offered)
}

/// Opens a dialog by its button.
pub async fn dialog(page: &Page, name: &str) -> Result<()> {
    arrive(page, "/?{}#armenia").await?;
    page.wait_live().await?;
    until(page, &format!("[data-dialog={name}]:not([hidden])")).await?;
    page.press_on(&format!("[data-dialog={name}]"), &[key::ENTER]).await?;
    until(page, "dialog[open]").await
}
