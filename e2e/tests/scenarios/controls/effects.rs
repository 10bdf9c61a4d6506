//! Keys do with one control of each kind what a click does.

use super::{calm, query};
use crate::states::{State, MAP, OTHERS};
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use serde_json::{json, Value};

/// Waits until nothing changes, and returns what the page shows.
async fn rest(page: &Page) -> Result<Value> {
    let mut last = Value::Null;
    let mut still = 0;
    for _ in 0..100 {
        let now: Value = query(page, "return state()", vec![]).await?;
        still = if now == last { still + 1 } else { 0 };
        if still == 3 {
            break;
        }
        last = now;
        tokio::time::sleep(std::time::Duration::from_millis(40)).await;
    }
    Ok(last)
}

/// One of each kind of control, by what it is; not those that are operated by other keys, which have scenarios of their
/// own: lists of choices, the slider, fields to write in; nor links that skip, which the mouse never sees, what only
/// scrolls or frames, and notices and the hint of the first visit, which come and go by themselves.
const KINDS: &str = "
    const known = new Set();
    return controls().map(element => [element]).filter(([element]) => {
        if (!element.matches('a[href], button, summary, input[type=checkbox]') || element.closest('.notice, .skips, .first')) return false;
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
            for (let y = Math.max(box.top, 0) + 2; y < box.bottom; y += 4) for (let x = Math.max(box.left, 0) + 2; x < box.right; x += 4)
                if (document.elementFromPoint(x, y)?.closest('a') === element) return [Math.round(x), Math.round(y)];
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
const PARTS: usize = 5;

fn keys_do_what_the_mouse_does(browser: Browser, name: &'static str, part: usize) {
    let state = MAP.iter().chain(&OTHERS).find(|state| state.name == name).copied();
    let state = state.unwrap_or_else(|| panic!("there is no state {name}"));
    calm(browser).run(async |page| {
        state.reach(page).await?;
        let before = rest(page).await?;
        let kinds: Vec<(String, String, bool, bool)> = query(page, KINDS, vec![]).await?;
        assert!(kinds.len() > 20, "{kinds:?}");
        let mut wrong = Vec::new();
        let mut idle = 0;
        for (of, called, is_button, is_box) in kinds.iter().skip(part).step_by(PARTS) {
            let by_mouse = operated(page, state, of, None).await?;
            idle += usize::from(by_mouse == before);
            let presses = [(!is_box).then_some(key::ENTER), is_button.then_some(" ")];
            for press in presses.into_iter().flatten() {
                let by_key = operated(page, state, of, Some(press)).await?;
                if by_key != by_mouse {
                    let way = if press == " " { "Space" } else { "Enter" };
                    wrong.push(format!(
                        "{called} by mouse and by {way}: {}",
                        difference(&by_mouse, &by_key)
                    ));
                }
            }
        }
        // Controls without an effect prove nothing: skip links and links to the current place.
        assert!(
            idle * PARTS * 2 < kinds.len(),
            "{idle} of a part of {} do nothing by mouse",
            kinds.len()
        );
        assert!(wrong.is_empty(), "\n    {}", wrong.join("\n    "));
        Ok(())
    });
}

#[test]
fn in_chromium_keys_do_what_the_mouse_does_first_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "nothing chosen", 0);
}

#[test]
fn in_chromium_keys_do_what_the_mouse_does_second_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "nothing chosen", 1);
}

#[test]
fn in_chromium_keys_do_what_the_mouse_does_third_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "nothing chosen", 2);
}

#[test]
fn in_chromium_keys_do_what_the_mouse_does_fourth_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "nothing chosen", 3);
}

#[test]
fn in_chromium_keys_do_what_the_mouse_does_fifth_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "nothing chosen", 4);
}

#[test]
fn in_chromium_keys_do_what_the_mouse_does_where_a_republic_is_chosen_first_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "a republic that is named", 0);
}

#[test]
fn in_chromium_keys_do_what_the_mouse_does_where_a_republic_is_chosen_second_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "a republic that is named", 1);
}

#[test]
fn in_chromium_keys_do_what_the_mouse_does_where_a_republic_is_chosen_third_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "a republic that is named", 2);
}

#[test]
fn in_chromium_keys_do_what_the_mouse_does_where_a_republic_is_chosen_fourth_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "a republic that is named", 3);
}

#[test]
fn in_chromium_keys_do_what_the_mouse_does_where_a_republic_is_chosen_fifth_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "a republic that is named", 4);
}

#[test]
fn in_firefox_keys_do_what_the_mouse_does_where_a_republic_is_chosen_first_part() {
    keys_do_what_the_mouse_does(Browser::Firefox, "a republic that is named", 0);
}

#[test]
fn in_firefox_keys_do_what_the_mouse_does_where_a_republic_is_chosen_second_part() {
    keys_do_what_the_mouse_does(Browser::Firefox, "a republic that is named", 1);
}

#[test]
fn in_firefox_keys_do_what_the_mouse_does_where_a_republic_is_chosen_third_part() {
    keys_do_what_the_mouse_does(Browser::Firefox, "a republic that is named", 2);
}

#[test]
fn in_firefox_keys_do_what_the_mouse_does_where_a_republic_is_chosen_fourth_part() {
    keys_do_what_the_mouse_does(Browser::Firefox, "a republic that is named", 3);
}

#[test]
fn in_firefox_keys_do_what_the_mouse_does_where_a_republic_is_chosen_fifth_part() {
    keys_do_what_the_mouse_does(Browser::Firefox, "a republic that is named", 4);
}
