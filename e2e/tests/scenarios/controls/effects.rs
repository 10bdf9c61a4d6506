//! Keys do with one control of each kind what a click does.

use super::{query, CONTROLS};
use crate::states::{State, MAP, OTHERS};
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::{json, Value};

/// Waits in the page until nothing changes for some frames, and returns what it shows.
async fn rest(page: &Page) -> Result<Value> {
    const REST: &str = "const done = arguments[0];
        let last = '', still = 0;
        const look = () => {
            const now = state(), text = JSON.stringify(now);
            still = text === last ? still + 1 : 0;
            last = text;
            if (still === 3 || performance.now() - start > 20000) done(now); else setTimeout(look, 35);
        };
        const start = performance.now();
        look();";
    let script = format!("{CONTROLS}\n{REST}");
    Ok(page.session.driver.execute_async(script, vec![]).await?.convert()?)
}

/// One of each kind of control, by what it is; not those that are operated by other keys, which have scenarios of their
/// own: lists of choices, fields to write in; nor links that skip, which the mouse never sees, what only scrolls or frames,
/// and notices, which come and go by themselves.
const KINDS: &str = "
    const known = new Set();
    return controls().map(element => [element]).filter(([element]) => {
        if (!element.matches('a[href], button, summary, input[type=checkbox]') || element.closest('.notice, .skips')) return false;
        const own = kind(element);
        return !known.has(own) && known.add(own);
    }).map(([element]) => [kind(element), call(element), element.matches('button, summary, input'), element.matches('input')])";

/// Operates the first control of a kind, in the state as it is when it is opened, and returns what the page shows then.
async fn operated(page: &Page, state: State, of: &str, keys: Option<&str>) -> Result<Value> {
    state.reach(page).await?;
    if state.address.starts_with("/quiz") || state.address == "/" || state.address.starts_with("/#") {
        rest(page).await?;
    }
    // A click that would leave the page is only recorded.
    let stay = "addEventListener('click', event => {
            const link = event.target.closest('a[href]'), to = link?.getAttribute('href');
            if (!link || to.startsWith('#')) return;
            window.__went = to; event.preventDefault();
        });
        const element = controls().find(element => kind(element) === arguments[0]);
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = [...element.getClientRects()].find(box => box.width && box.height);
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        if (element.closest('[data-map]')) {
            // Some pixels inside its border, which a scroll position between two pixels may move.
            const inside = (x, y) => document.elementFromPoint(x, y)?.closest('a') === element;
            const around = [[0, 0], [4, 0], [-4, 0], [0, 4], [0, -4]];
            for (let y = Math.max(box.top, 0) + 2; y < box.bottom; y += 4) for (let x = Math.max(box.left, 0) + 2; x < box.right; x += 4)
                if (around.every(([dx, dy]) => inside(x + dx, y + dy))) return [Math.round(x), Math.round(y)];
        }
        return [Math.round(x), Math.round(y)]";
    let at: (i64, i64) = query(page, stay, vec![json!(of)]).await?;
    match keys {
        None => {
            page.input().click(at).await?;
            // Away from everything: hover is not the effect.
            page.input().hover((2, 2)).await?;
        }
        Some(press) => {
            let focus = "const element = controls().find(element => kind(element) === arguments[0]); element.focus({ focusVisible: true });
                return document.activeElement === element";
            assert!(query::<bool>(page, focus, vec![json!(of)]).await?, "takes no focus");
            page.input().press(&[press]).await?;
        }
    }
    if of.contains("dialog=") {
        // A dialog is loaded when it is opened.
        page.wait_until("the dialog is open", "return !!document.querySelector('dialog[open]')")
            .await?;
    }
    let shown = rest(page).await?;
    if keys.is_some() {
        let lost = "return !document.activeElement || document.activeElement === document.body
            || !seen(document.activeElement)";
        if query::<bool>(page, lost, vec![]).await? {
            return Ok(json!("the focus is lost"));
        }
        // Nor is the focus, which highlights as hover does.
        query::<bool>(page, "document.activeElement.blur(); return true", vec![]).await?;
        return rest(page).await;
    }
    Ok(shown)
}

/// The parts of two states that differ.
fn difference(one: &Value, other: &Value) -> String {
    match (one.as_object(), other.as_object()) {
        (Some(one), Some(other)) => one
            .iter()
            .filter(|(name, value)| other.get(*name) != Some(value))
            .map(|(name, value)| format!("{name}: {value} and {}", other.get(name).unwrap_or(&Value::Null)))
            .collect::<Vec<_>>()
            .join("; "),
        _ => format!("{one} and {other}"),
    }
}

/// The number of scenarios that share the kinds of a state: each kind loads the page two or three times.
const PARTS: usize = 3;

/// The keys to operate controls with. Buttons take both; browsers make Space do what Enter does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keys {
    /// Enter, or Space where only Space works.
    One,
    /// Enter and Space.
    Both,
}

/// The kinds of controls to operate in a state.
#[derive(Clone, Copy)]
enum Kinds {
    /// A part of all of them.
    Part(usize),
    /// Those that another state does not have.
    NotIn(&'static str),
}

fn state(name: &str) -> State {
    let found = MAP.iter().chain(&OTHERS).find(|state| state.name == name);
    *found.unwrap_or_else(|| panic!("there is no state {name}"))
}

/// The kinds of controls in a state: kind, label, whether Space operates it, whether only Space does.
async fn kinds(page: &Page, state: State) -> Result<Vec<(String, String, bool, bool)>> {
    state.reach(page).await?;
    query(page, KINDS, vec![]).await
}

fn keys_do_what_a_click_does(browser: Browser, name: &'static str, which: Kinds, keys: Keys) {
    let state_of = state;
    let state = state_of(name);
    Scenario::in_browser(browser).run(async |page| {
        let mut kinds_here = match which {
            Kinds::NotIn(other) => {
                let elsewhere = kinds(page, state_of(other)).await?;
                let mut here = kinds(page, state).await?;
                here.retain(|(kind, ..)| elsewhere.iter().all(|(other, ..)| other != kind));
                here
            }
            Kinds::Part(_) => kinds(page, state).await?,
        };
        assert!(!kinds_here.is_empty());
        if let Kinds::Part(part) = which {
            assert!(kinds_here.len() > 20, "{kinds_here:?}");
            kinds_here = kinds_here.into_iter().skip(part).step_by(PARTS).collect();
        }
        let before = rest(page).await?;
        let mut wrong = Vec::new();
        let mut without_effect = 0;
        for (kind, label, by_space, only_space) in &kinds_here {
            let by_click = operated(page, state, kind, None).await?;
            without_effect += usize::from(by_click == before);
            let space = *only_space || (*by_space && keys == Keys::Both);
            let presses = [(!only_space).then_some(key::ENTER), space.then_some(" ")];
            for press in presses.into_iter().flatten() {
                let by_key = operated(page, state, kind, Some(press)).await?;
                if by_key != by_click {
                    let way = if press == " " { "Space" } else { "Enter" };
                    wrong.push(format!(
                        "{label} by click and by {way}: {}",
                        difference(&by_click, &by_key)
                    ));
                }
            }
        }
        // Controls without an effect prove nothing: skip links and links to the current place.
        assert!(
            without_effect * 2 <= kinds_here.len(),
            "{without_effect} of {} do nothing by click",
            kinds_here.len()
        );
        assert!(wrong.is_empty(), "\n    {}", wrong.join("\n    "));
        Ok(())
    });
}

const NOTHING: &str = "nothing chosen";
const REPUBLIC: &str = "a republic that is named";

#[test]
fn keys_do_what_a_click_does_with_a_republic_part_1() {
    keys_do_what_a_click_does(Browser::Chromium, REPUBLIC, Kinds::Part(0), Keys::One);
}

#[test]
fn keys_do_what_a_click_does_with_a_republic_part_2() {
    keys_do_what_a_click_does(Browser::Chromium, REPUBLIC, Kinds::Part(1), Keys::One);
}

#[test]
fn keys_do_what_a_click_does_with_a_republic_part_3() {
    keys_do_what_a_click_does(Browser::Chromium, REPUBLIC, Kinds::Part(2), Keys::One);
}

#[test]
fn keys_do_what_a_click_does_where_only_a_page_without_a_selection_has_the_control() {
    keys_do_what_a_click_does(Browser::Chromium, NOTHING, Kinds::NotIn(REPUBLIC), Keys::One);
}

#[test]
#[ignore = "only with --all: Space after Enter"]
fn both_keys_do_what_a_click_does_with_a_republic() {
    for part in 0..PARTS {
        keys_do_what_a_click_does(Browser::Chromium, REPUBLIC, Kinds::Part(part), Keys::Both);
    }
}

#[test]
#[ignore = "only with --all: the same kinds of controls in another state"]
fn keys_do_what_a_click_does_without_a_selection() {
    for part in 0..PARTS {
        keys_do_what_a_click_does(Browser::Chromium, NOTHING, Kinds::Part(part), Keys::Both);
    }
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_keys_do_what_a_click_does_with_a_republic() {
    for part in 0..PARTS {
        keys_do_what_a_click_does(Browser::Firefox, REPUBLIC, Kinds::Part(part), Keys::Both);
    }
}
