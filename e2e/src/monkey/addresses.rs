//! Random addresses, right ones, damaged ones and nonsense: links that were handed out, cut off, mistyped or made up. After each
//! the page works, and shows nothing but words of its own.

use crate::browser::Browser;
use crate::page::Page;
use crate::scenario::Scenario;
use answers::code::{Kind, Sealed};
use anyhow::{bail, Context, Result};
use fastrand::Rng;
use serde_json::json;

/// A run of random addresses.
#[derive(Clone, Copy, Debug)]
pub struct Addresses {
    /// Determines every address.
    pub seed: u64,
    /// How many.
    pub count: usize,
}

/// Pages that read their address, with what they are when their program runs.
const PAGES: [(&str, &str); 5] = [
    ("/", "html[data-ready]"),
    ("/embed/", "html[data-ready]"),
    ("/read/", "#reading [data-heading]"),
    ("/quiz/", "#quiz .card"),
    ("/class/", "#class [data-links]"),
];

/// Keys of the query, with right values.
const KEYS: [(&str, &[&str]); 9] = [
    (
        "without",
        &[
            "s2",
            "s4,s11",
            "s1,s2,s3,s4,s5,s6,s7,s8,s9,s10,s11,s12,s13",
            "cis-charter",
        ],
    ),
    ("beside", &["1991-12", "1993-09", "1994-03"]),
    (
        "hide",
        &["readings", "answers", "layers,search", "readings,answers,layers,search"],
    ),
    ("aloud", &[""]),
    ("at", &["1991-12", "1992-10"]),
    ("layer", &["coverage", "cis", "relations"]),
    ("show", &["improving", "not-stated"]),
    ("republic", &["armenia", "russia"]),
    ("chrome", &["minimal", "full"]),
];

const FRAGMENTS: [&str; 5] = ["#armenia", "#s4", "#silence", "#uzbekistan", "#at-1992-10"];

/// What belongs to no address. Markup that was taken for text would leave an element `stranger`.
const NONSENSE: [&str; 14] = [
    "",
    ",,,",
    "%",
    "%00",
    "%E2%80%AE",
    "%F0%9F%8F%B3",
    "%3Cb%20id%3Dstranger%3E",
    "\"><b id=stranger>",
    "__proto__",
    "constructor",
    "s14",
    "S2",
    "NaN",
    "-1",
];

/// Waits until the page is ready and what the address asks for is there or refused; returns what is wrong.
const FAULTS: &str = include_str!("addresses.js");

impl Addresses {
    /// The scenario it needs.
    pub fn scenario(self, browser: Browser) -> Scenario {
        Scenario::in_browser(browser)
            .allow_error("/favicon.ico")
            .allow_error("JSWindowActorChild")
    }

    /// Opens the addresses. A failure names the one that led to it.
    pub async fn open(self, page: &Page) -> Result<()> {
        let mut rng = Rng::with_seed(self.seed);
        page.load("/read/").await?;
        let text: String = page
            .eval("return document.querySelector('[data-text]').dataset.text", vec![])
            .await?;
        let text = text.parse().context("the fingerprint of the text")?;
        for number in 1..=self.count {
            let (address, ready) = address(&mut rng, text);
            let outcome = async {
                // Another fragment alone would not load the page anew.
                page.session.driver.goto("about:blank").await?;
                page.load(&address).await?;
                let faults = page.session.driver.execute_async(FAULTS, vec![json!(ready)]).await?;
                let faults: Vec<String> = faults.convert()?;
                if !faults.is_empty() {
                    let errors = crate::console::errors(page.browser, &page.session).await?;
                    bail!("{}\n  {}", faults.join("; "), errors.join("\n  "));
                }
                Ok(())
            };
            let what = || format!("address {number} of the seed {}: {address}", self.seed);
            outcome.await.with_context(what)?;
            if number % 100 == 0 {
                println!("  {number} addresses");
            }
        }
        Ok(())
    }
}

/// A random address, and what its page has when it is ready.
fn address(rng: &mut Rng, text: u16) -> (String, &'static str) {
    let (path, ready) = if rng.bool() { PAGES[0] } else { any(rng, &PAGES) };
    let mut pairs = Vec::new();
    for _ in 0..rng.usize(..4) {
        let (key, values) = if rng.bool() {
            any(rng, &KEYS[..3])
        } else {
            any(rng, &KEYS)
        };
        let value = any(rng, values);
        let value = match rng.usize(..3) {
            0 => any(rng, &NONSENSE).to_owned(),
            1 => damaged(rng, value),
            _ => value.to_owned(),
        };
        pairs.push(format!("{key}={value}"));
    }
    let fragment = match rng.usize(..6) {
        0 => String::new(),
        1 => format!("#{}", any(rng, &NONSENSE)),
        2 => any(rng, &FRAGMENTS).to_owned(),
        3 => {
            let code = code(rng, text);
            format!("#{}", damaged(rng, &code))
        }
        _ => format!("#{}", code(rng, text)),
    };
    let query = if pairs.is_empty() {
        String::new()
    } else {
        format!("?{}", pairs.join("&"))
    };
    (format!("{path}{query}{fragment}"), ready)
}

/// A code with a right checksum, whose answers may be none that a page gives.
fn code(rng: &mut Rng, text: u16) -> String {
    let kind = any(rng, &Kind::ALL);
    let text = if rng.u8(..8) == 0 { rng.u16(..) } else { text };
    let answers = (0..rng.usize(..34)).map(|_| rng.u8(..)).collect();
    Sealed { kind, text, answers }.code()
}

/// One of them.
fn any<T: Copy>(rng: &mut Rng, of: &[T]) -> T {
    of[rng.usize(..of.len())]
}

/// A text with a character taken away, doubled or changed, or cut off.
fn damaged(rng: &mut Rng, text: &str) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    if characters.is_empty() {
        return text.to_owned();
    }
    let place = rng.usize(..characters.len());
    match rng.usize(..4) {
        0 => drop(characters.remove(place)),
        1 => characters.insert(place, characters[place]),
        2 => characters[place] = rng.alphanumeric(),
        _ => characters.truncate(place),
    }
    characters.into_iter().collect()
}
