//! axe finds nothing: in every state of every page, by every rule it has that can be kept, of any impact, in light and
//! dark, in two engines, on a phone and on paper.

use crate::states::{dialog, dialogs, State, MAP, OTHERS};
use e2e::browser::Browser;
use e2e::failure::{Failure, Outcome};
use e2e::journey::Journey;
use e2e::page::Page;
use serde::Deserialize;
use serde_json::json;

/// The rules of axe that are not asked for, and why. All others are, best practices and experiments included.
const NOT_ASKED: [(&str, &str); 1] = [(
    "color-contrast-enhanced",
    "7 to 1 is level AAA: quiet words (notes, dates) would lose what makes them quiet. 4.5 is held by computation.",
)];

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
    violations_but(page, state, &[]).await
}

/// The same without some rules more.
async fn violations_but(page: &Page, state: &str, but: &[&str]) -> Outcome<Vec<String>> {
    const RUN: &str = "const [off, done] = arguments;
        const rules = Object.fromEntries(axe.getRules().map(rule => [rule.ruleId, { enabled: !off.includes(rule.ruleId) }]));
        axe.run({ rules, resultTypes: ['violations'] }).then(found => done(found.violations), why => done(String(why)))";
    let file = xtask::paths::root()
        .join("node_modules")
        .join("axe-core")
        .join("axe.min.js");
    let axe = std::fs::read_to_string(&file)
        .map_err(|_| Failure::msg("axe-core is missing: `npm ci` (or `cargo xtask build`) installs it"))?;
    page.session.driver.execute(axe, vec![]).await?;
    let off: Vec<&str> = NOT_ASKED
        .iter()
        .map(|(rule, _)| *rule)
        .chain(but.iter().copied())
        .collect();
    let found = page.session.driver.execute_async(RUN, vec![json!(off)]).await?;
    let violations: Vec<Violation> = found.convert()?;
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

/// A journey on which nothing moves that need not.
fn calm(browser: Browser) -> Journey {
    match browser {
        Browser::Firefox => Journey::through(browser).with_preference("ui.prefersReducedMotion", 1),
        _ => Journey::through(browser).preferring("prefers-reduced-motion", "reduce"),
    }
}

async fn nothing_is_found(browser: Browser, theme: &'static str, states: &'static [State]) {
    calm(browser)
        .go(async |page| {
            let options = format!("&theme={theme}");
            let mut found = Vec::new();
            for state in states {
                state.reach(page, &options).await?;
                found.extend(violations(page, state.name).await?);
            }
            assert!(found.is_empty(), "{theme}\n    {}", found.join("\n    "));
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn in_chromium_nothing_is_found_with_something_chosen() {
    nothing_is_found(Browser::Chromium, "light", &MAP[..9]).await;
}

#[tokio::test]
async fn in_chromium_nothing_is_found_in_layers_and_moments() {
    nothing_is_found(Browser::Chromium, "light", &MAP[9..15]).await;
}

#[tokio::test]
async fn in_chromium_nothing_is_found_in_what_was_opened() {
    nothing_is_found(Browser::Chromium, "light", &MAP[15..]).await;
}

#[tokio::test]
async fn in_chromium_nothing_is_found_in_the_quiz() {
    nothing_is_found(Browser::Chromium, "light", &OTHERS[..5]).await;
}

#[tokio::test]
async fn in_chromium_nothing_is_found_in_the_other_pages() {
    nothing_is_found(Browser::Chromium, "light", &OTHERS[5..]).await;
}

#[tokio::test]
async fn in_chromium_nothing_is_found_with_something_chosen_in_the_dark() {
    nothing_is_found(Browser::Chromium, "dark", &MAP[..9]).await;
}

#[tokio::test]
async fn in_chromium_nothing_is_found_in_layers_and_moments_in_the_dark() {
    nothing_is_found(Browser::Chromium, "dark", &MAP[9..15]).await;
}

#[tokio::test]
async fn in_chromium_nothing_is_found_in_what_was_opened_in_the_dark() {
    nothing_is_found(Browser::Chromium, "dark", &MAP[15..]).await;
}

#[tokio::test]
async fn in_chromium_nothing_is_found_in_the_quiz_in_the_dark() {
    nothing_is_found(Browser::Chromium, "dark", &OTHERS[..5]).await;
}

#[tokio::test]
async fn in_chromium_nothing_is_found_in_the_other_pages_in_the_dark() {
    nothing_is_found(Browser::Chromium, "dark", &OTHERS[5..]).await;
}

#[tokio::test]
async fn in_firefox_nothing_is_found_with_something_chosen() {
    nothing_is_found(Browser::Firefox, "light", &MAP[..9]).await;
}

#[tokio::test]
async fn in_firefox_nothing_is_found_in_layers_and_moments() {
    nothing_is_found(Browser::Firefox, "light", &MAP[9..15]).await;
}

#[tokio::test]
async fn in_firefox_nothing_is_found_in_what_was_opened() {
    nothing_is_found(Browser::Firefox, "light", &MAP[15..]).await;
}

#[tokio::test]
async fn in_firefox_nothing_is_found_in_the_quiz() {
    nothing_is_found(Browser::Firefox, "light", &OTHERS[..5]).await;
}

#[tokio::test]
async fn in_firefox_nothing_is_found_in_the_other_pages() {
    nothing_is_found(Browser::Firefox, "light", &OTHERS[5..]).await;
}

#[tokio::test]
async fn in_firefox_nothing_is_found_with_something_chosen_in_the_dark() {
    nothing_is_found(Browser::Firefox, "dark", &MAP[..9]).await;
}

#[tokio::test]
async fn in_firefox_nothing_is_found_in_layers_and_moments_in_the_dark() {
    nothing_is_found(Browser::Firefox, "dark", &MAP[9..15]).await;
}

#[tokio::test]
async fn in_firefox_nothing_is_found_in_what_was_opened_in_the_dark() {
    nothing_is_found(Browser::Firefox, "dark", &MAP[15..]).await;
}

#[tokio::test]
async fn in_firefox_nothing_is_found_in_the_quiz_in_the_dark() {
    nothing_is_found(Browser::Firefox, "dark", &OTHERS[..5]).await;
}

#[tokio::test]
async fn in_firefox_nothing_is_found_in_the_other_pages_in_the_dark() {
    nothing_is_found(Browser::Firefox, "dark", &OTHERS[5..]).await;
}

async fn nothing_is_found_in_any_dialog(browser: Browser) {
    calm(browser)
        .go(async |page| {
            let mut found = Vec::new();
            for name in dialogs(page).await? {
                for theme in ["light", "dark"] {
                    dialog(page, &name, &format!("&theme={theme}")).await?;
                    found.extend(violations(page, &format!("{name}, {theme}")).await?);
                }
            }
            assert!(found.is_empty(), "{}", found.join("\n    "));
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn in_chromium_nothing_is_found_in_any_dialog() {
    nothing_is_found_in_any_dialog(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_nothing_is_found_in_any_dialog() {
    nothing_is_found_in_any_dialog(Browser::Firefox).await;
}

#[tokio::test]
async fn nothing_is_found_on_a_phone_nor_on_paper() {
    calm(Browser::Chromium)
        .sized(320, 640)
        .go(async |page| {
            let mut found = Vec::new();
            for state in MAP.iter().step_by(3).chain(OTHERS.iter().step_by(2)) {
                state.reach(page, "").await?;
                found.extend(violations(page, &format!("{} on a phone", state.name)).await?);
            }
            page.session.resize(1280, 900).await?;
            // No driver shows Firefox's print preview; its sheets are the same.
            let paper = json!({ "media": "print" });
            let chrome = page.session.driver.cdp();
            chrome.send_raw("Emulation.setEmulatedMedia", paper).await?;
            for state in MAP.iter().filter(|state| state.steps.is_empty()).chain(&OTHERS) {
                if state.steps.is_empty() {
                    state.reach(page, "").await?;
                    // Nobody touches paper: what is small there is a target for nothing.
                    found.extend(violations_but(page, &format!("{} on paper", state.name), &["target-size"]).await?);
                }
            }
            assert!(found.is_empty(), "{}", found.join("\n    "));
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn axe_would_find_what_is_broken() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/").await?;
            let spoil = "document.querySelector('[data-map]').setAttribute('role', 'img');
                document.querySelector('[data-dialog]').textContent = '';
                document.querySelector('.standfirst').style.color = '#ccc'; return true";
            page.ask::<bool>(spoil, vec![]).await?;
            let found = violations(page, "spoilt").await?.join("\n");
            for rule in ["nested-interactive", "button-name", "color-contrast"] {
                assert!(found.contains(rule), "axe does not find {rule}: {found}");
            }
            Ok(())
        })
        .await;
}
