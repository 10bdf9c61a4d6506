//! axe finds no violation: in every state of every page and dialog, by every rule in light and by colour contrast in dark,
//! on a phone and in print. Every other rule of axe is independent of the theme.

use crate::states::{dialog, dialogs, State, MAP, OTHERS};
use anyhow::{Context, Result};
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde::Deserialize;
use serde_json::json;

/// The rules of axe that are switched off, and why. All others run, best practices and experimental ones included.
const SWITCHED_OFF: [(&str, &str); 1] = [(
    "color-contrast-enhanced",
    "7 to 1 is level AAA: notes and dates would lose their lighter colour. 4.5 to 1 is held by a computation.",
)];

/// The rule that depends on the theme.
const CONTRAST: &str = "color-contrast";

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

/// Which rules of axe run.
enum Rules<'r> {
    AllBut(&'r [&'r str]),
    Only(&'r str),
}

/// The violations in this state of the page: of all rules in light, and of colour contrast in dark.
pub async fn violations(page: &Page, state: &str) -> Result<Vec<String>> {
    let set = "document.documentElement.dataset.theme = arguments[0]; return true";
    let before: String = page
        .eval("return document.documentElement.dataset.theme ?? ''", vec![])
        .await?;
    page.eval::<bool>(set, vec![json!("light")]).await?;
    let mut found = run_axe(page, state, Rules::AllBut(&[])).await?;
    page.eval::<bool>(set, vec![json!("dark")]).await?;
    found.extend(run_axe(page, &format!("{state}, dark"), Rules::Only(CONTRAST)).await?);
    page.eval::<bool>(set, vec![json!(before)]).await?;
    Ok(found)
}

async fn run_axe(page: &Page, state: &str, rules: Rules<'_>) -> Result<Vec<String>> {
    const RUN: &str = "const [off, only, done] = arguments;
        const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) =>
            [ruleId, { enabled: only ? ruleId === only : !off.includes(ruleId) }]));
        axe.run({ rules, resultTypes: ['violations'] }).then(found => done(found.violations), why => done(String(why)))";
    let loaded = "return !!window.axe";
    if !page.eval::<bool>(loaded, vec![]).await? {
        let file = xtask::paths::root().join("node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(file).context("axe-core is missing: `cargo xtask build` installs it")?;
        page.session.driver.execute(axe, vec![]).await?;
    }
    let (off, only) = match rules {
        Rules::AllBut(off) => (off, None),
        Rules::Only(rule) => (&[][..], Some(rule)),
    };
    let off: Vec<&str> = SWITCHED_OFF
        .iter()
        .map(|(rule, _)| *rule)
        .chain(off.iter().copied())
        .collect();
    let arguments = vec![json!(off), json!(only)];
    let found = page.session.driver.execute_async(RUN, arguments).await?;
    let violations: Vec<Violation> = found.convert()?;
    Ok(violations
        .iter()
        .map(|violation| {
            let html = violation
                .nodes
                .first()
                .map_or("", |node| node.html.get(..160).unwrap_or(&node.html));
            let count = violation.nodes.len();
            format!(
                "{state}: {} ({}; {count} times, first {html})",
                violation.id, violation.help
            )
        })
        .collect())
}

fn no_violations(browser: Browser, states: &'static [State]) {
    Scenario::in_browser(browser).run(async |page| {
        let mut found = Vec::new();
        for state in states {
            state.reach(page).await?;
            found.extend(violations(page, state.name).await?);
        }
        assert!(found.is_empty(), "{}", found.join("\n    "));
        Ok(())
    });
}

#[test]
fn in_chromium_no_violations_with_a_selection() {
    no_violations(Browser::Chromium, &MAP[..8]);
}

#[test]
fn in_chromium_no_violations_in_layers_and_at_moments() {
    no_violations(Browser::Chromium, &MAP[8..14]);
}

#[test]
fn in_chromium_no_violations_in_opened_parts() {
    no_violations(Browser::Chromium, &MAP[14..]);
}

#[test]
fn in_chromium_no_violations_in_the_quiz() {
    no_violations(Browser::Chromium, &OTHERS[..5]);
}

#[test]
fn in_chromium_no_violations_in_the_other_pages() {
    no_violations(Browser::Chromium, &OTHERS[5..]);
}

#[test]
#[ignore = "only with --all: axe in a second engine"]
fn in_firefox_no_violations_in_any_state_of_the_map() {
    no_violations(Browser::Firefox, &MAP);
}

#[test]
#[ignore = "only with --all: axe in a second engine"]
fn in_firefox_no_violations_in_any_other_page() {
    no_violations(Browser::Firefox, &OTHERS);
}

fn no_violations_in_any_dialog(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        let mut found = Vec::new();
        for name in dialogs(page).await? {
            dialog(page, &name).await?;
            found.extend(violations(page, &name).await?);
        }
        assert!(found.is_empty(), "{}", found.join("\n    "));
        Ok(())
    });
}

#[test]
fn in_chromium_no_violations_in_any_dialog() {
    no_violations_in_any_dialog(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: axe in a second engine"]
fn in_firefox_no_violations_in_any_dialog() {
    no_violations_in_any_dialog(Browser::Firefox);
}

fn no_violations_on_a_phone(states: impl Iterator<Item = &'static State>) {
    Scenario::in_browser(Browser::Chromium)
        .viewport(320, 640)
        .run(async |page| {
            let mut found = Vec::new();
            for state in states {
                state.reach(page).await?;
                found.extend(violations(page, state.name).await?);
            }
            assert!(found.is_empty(), "{}", found.join("\n    "));
            Ok(())
        });
}

#[test]
fn no_violations_on_a_phone_in_some_states() {
    no_violations_on_a_phone(MAP.iter().step_by(5).chain(OTHERS.iter().step_by(3)));
}

#[test]
#[ignore = "only with --all: more states"]
fn no_violations_on_a_phone_in_any_state() {
    no_violations_on_a_phone(MAP.iter().chain(&OTHERS));
}

fn no_violations_in_print(states: impl Iterator<Item = &'static State>) {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let mut found = Vec::new();
        let print = json!({ "media": "print" });
        let cdp = page.session.driver.cdp();
        cdp.send_raw("Emulation.setEmulatedMedia", print).await?;
        for state in states.filter(|state| state.steps.is_empty()) {
            state.reach(page).await?;
            // Print is not operated: the size of a target has no meaning there.
            found.extend(run_axe(page, state.name, Rules::AllBut(&["target-size"])).await?);
        }
        assert!(found.is_empty(), "{}", found.join("\n    "));
        Ok(())
    });
}

#[test]
fn no_violations_in_print_in_some_states() {
    no_violations_in_print(MAP.iter().step_by(4).chain(OTHERS.iter().step_by(2)));
}

#[test]
#[ignore = "only with --all: more states"]
fn no_violations_in_print_in_any_state() {
    no_violations_in_print(MAP.iter().chain(&OTHERS));
}

#[test]
fn axe_finds_violations_that_were_put_in() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let break_it = "document.querySelector('[data-map]').setAttribute('role', 'img');
            document.querySelector('[data-dialog]').textContent = '';
            document.querySelector('.legend span').style.color = '#ccc'; return true";
        page.eval::<bool>(break_it, vec![]).await?;
        let found = violations(page, "broken").await?.join("\n");
        for rule in [
            "broken: nested-interactive",
            "broken: button-name",
            "broken: color-contrast",
        ] {
            assert!(found.contains(rule), "axe does not find {rule}: {found}");
        }
        let low_in_dark = "document.querySelector('.legend span').style.color = '#333'; return true";
        page.eval::<bool>(low_in_dark, vec![]).await?;
        let found = violations(page, "broken").await?.join("\n");
        assert!(found.contains("broken, dark: color-contrast"), "{found}");
        Ok(())
    });
}
