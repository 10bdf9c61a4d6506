//! The states of the page that differ in appearance or semantics, for axe, keyboard and accessibility tree. A state is an
//! address and the keys pressed there. Dialogs are not listed: they are found in the page.

use crate::dialogs::open;
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
    /// Starts a tool for lessons from the menu.
    Tool(&'static str),
}

use Step::{Press, Tool, Until};

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

/// The first page and what is selected in it: each kind of coverage, each layer, and each part that can be open.
pub static MAP: [State; 33] = [
    at("nothing chosen", "/"),
    at("a republic that is named", "/#russia"),
    at("a republic named in passing", "/#armenia"),
    at("a republic of the group", "/#kazakhstan"),
    at("a silent republic", "/#estonia"),
    at("the subject", "/#azerbaijan"),
    at("the silences", "/#silence"),
    at("a sentence", "/#s12"),
    at("the layer of coverage", "/?layer=coverage"),
    at("the layer of the CIS", "/?layer=cis"),
    at("the layer of relations", "/?layer=relations&ties=off#latvia"),
    at("a moment", "/?at=1993-09"),
    at("a span", "/?at=1993-h2#russia"),
    after(
        "our interpretation hidden",
        "/?hide=readings,search#armenia",
        &[Until(".hiding"), Until("[data-colours=coverage]")],
    ),
    after(
        "everything hidden",
        "/?hide=readings,answers,layers,search",
        &[Until(".hiding")],
    ),
    at("a filter", "/?at=1992-10&layer=cis&show=signed#russia"),
    after(
        "the menu open",
        "/",
        &[Press(".menu summary", &[key::ENTER]), Until(".menu[open]")],
    ),
    after(
        "patterns",
        "/?at=1992-93",
        &[
            Press(".menu summary", &[key::ENTER]),
            Press(".patterns input", &[" "]),
            Until("html[data-patterns]"),
        ],
    ),
    after(
        "the map zoomed",
        "/",
        &[
            Press("[data-map] a[data-republic=azerbaijan]", &["+", "+"]),
            Until(".picture[data-zoomed]"),
        ],
    ),
    after(
        "the note of the legend",
        "/",
        &[
            Press(".legend .dagger:not([hidden])", &[key::ENTER]),
            Until(".legend-note:popover-open"),
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
        "a search whose results nobody has reached",
        "/",
        &[Press("[data-search]", &["k", "a"]), Until("#hits li:not([hidden])")],
    ),
    after(
        "a search without results",
        "/",
        &[Press("[data-search]", &["x", "x"]), Until(".hits[data-open]")],
    ),
    after(
        "a word explained",
        "/",
        &[Press("#s2 a.term", &[]), Until("#explained")],
    ),
    after(
        "a sentence read",
        "/",
        &[Press("#s13 .number", &[]), Until("[data-note=s13][data-now]")],
    ),
    after("two dates", "/?beside=1991-12", &[Until(".two-dates")]),
    after(
        "two dates, a republic chosen",
        "/?at=1992-93&beside=1993-h2#russia",
        &[Until(".two-dates")],
    ),
    after("a second date that there is not", "/?beside=1990", &[Until(".lost")]),
    after(
        "on the wall: a step",
        "/",
        &[Tool("wall"), Until("html[data-wall] .wall:focus")],
    ),
    after(
        "on the wall: a sentence",
        "/",
        &[
            Tool("wall"),
            Until("html[data-wall] .wall:focus"),
            Press(".wall", &["2"]),
            Until(".wall blockquote:not([hidden])"),
        ],
    ),
    after(
        "sentences struck",
        "/?without=s2,s4,s12",
        &[Until(".strikes[data-some]"), Until("#s12[data-left]")],
    ),
    after(
        "an article whose ground is struck",
        "/?without=s1,s3,karabakh-war#russia",
        &[Until(".strikes[data-some]"), Until("#russia > p[data-left]")],
    ),
    after(
        "the list of what fell",
        "/?without=s2,s4,karabakh-war",
        &[
            Until(".strikes[data-some]"),
            Press(".strikes [data-list]", &[key::ENTER]),
            Until(".striking[open]"),
        ],
    ),
];

/// The heading of a question has the focus: the quiz moves it there once the question is shown.
const A_QUESTION: &str = "#quiz .round [data-heading]:focus";

/// All other pages.
pub static OTHERS: [State; 32] = [
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
    after(
        "quiz: an answer that is explained later",
        "/quiz/?hide=answers",
        &[
            Press("[data-go=first][data-deck='1']", &[key::ENTER]),
            Until(A_QUESTION),
            Press("[data-take='0']", &[key::ENTER]),
            Until("#quiz [data-verdict]"),
        ],
    ),
    at("read it yourself: the desk", "/read/"),
    after(
        "read it yourself: a word with its ground",
        "/read/",
        &[
            Press("#reading input[value=strained]", &[" "]),
            Press("#reading input[data-ground='2']", &[" "]),
            Until("[data-choose=armenia][data-complete]"),
        ],
    ),
    after(
        "read it yourself: both readings",
        "/read/",
        &[
            Press("#reading input[value=strained]", &[" "]),
            Press("#reading input[data-ground='2']", &[" "]),
            Press("[data-compare]", &[key::ENTER]),
            Until("#reading .ours .lands [data-paint]"),
        ],
    ),
    at("a class", "/class/"),
    at("the note for teachers", "/teachers/"),
    after("links for lessons", "/links/", &[Until("[data-maker]:not([hidden])")]),
    after(
        "links for lessons: an embed code",
        "/links/",
        &[
            Press("[name=page]:checked", &[key::RIGHT]),
            Until("[data-codes]:not([hidden])"),
        ],
    ),
    at("the lesson", "/lesson/"),
    at("the answer keys", "/answers/"),
    at("the blank map", "/handout/"),
    at("the worksheet", "/worksheet/"),
    at("the eight dates", "/dates/"),
    at("the guided course", "/course/"),
    at("the page of a republic", "/armenia/"),
    at("the page of a silent republic", "/estonia/"),
    at("the glossary", "/glossary/"),
    at("the page of the silences", "/silence/"),
    at("about", "/about/"),
    after(
        "the table sorted",
        "/table/",
        &[
            Until("[data-sortable] th:nth-child(2) button"),
            Press("[data-sortable] th:nth-child(2) button", &[key::ENTER, key::ENTER]),
            Until("[aria-sort=descending]"),
        ],
    ),
    at("embedded", "/embed/"),
    at("embedded, chosen", "/embed/#armenia"),
    at("embedded, a sentence", "/embed/#s12"),
    after(
        "embedded, two dates",
        "/embed/?beside=1991-12",
        &[Until(".two-dates, .lost")],
    ),
    after(
        "embedded, with parts hidden",
        "/embed/?hide=readings,layers#armenia",
        &[Until(".hiding")],
    ),
    after(
        "embedded, a sentence struck",
        "/embed/?without=s4",
        &[Until(".strikes[data-some]")],
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
        } else if path.starts_with("/read") {
            until(page, "#reading [data-heading]").await?;
        } else if path.starts_with("/class") {
            until(page, "#class [data-links]").await?;
        } else if path.starts_with("/embed") || path.trim_start_matches('/').starts_with('?') || path == "/" {
            page.wait_live().await?;
        }
        for step in self.steps {
            match step {
                Press(selector, keys) => page.press_on(selector, keys).await?,
                Until(selector) => until(page, selector).await?,
                Tool(name) => {
                    open(page, "lessons").await?;
                    page.press_on(&format!("[data-tool={name}]"), &[key::ENTER]).await?;
                }
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
    let offered = "const buttons = [...document.querySelectorAll('[data-dialog]')];
        return [...new Set(buttons.map(button => button.dataset.dialog))]";
    let offered: Vec<String> = page.eval(offered, vec![]).await?;
    if offered.is_empty() {
        return Err(Error::msg("the page offers no dialog"));
    }
    Ok(offered)
}

/// Opens a dialog by its button, which is in the header or in the menu.
pub async fn dialog(page: &Page, name: &str) -> Result<()> {
    arrive(page, "/?{}#armenia").await?;
    page.wait_live().await?;
    until(page, &format!("[data-dialog={name}]:not([hidden])")).await?;
    let in_menu = "return ![...document.querySelectorAll('[data-dialog=' + arguments[0] + ']')]
        .some(button => button.checkVisibility())";
    let place = if page.eval(in_menu, vec![json!(name)]).await? {
        page.press_on(".menu summary", &[key::ENTER]).await?;
        ".menu"
    } else {
        ".links"
    };
    page.press_on(&format!("{place} [data-dialog={name}]"), &[key::ENTER])
        .await?;
    until(page, "dialog[open]").await
}
