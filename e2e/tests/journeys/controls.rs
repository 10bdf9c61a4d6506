//! Keys alone: whatever can be operated is reached by them, is seen to have the focus, and does what the mouse does
//! with it. What there is to operate is not listed here but found in the page.

use crate::states::{dialog, dialogs, State, Step, MAP, OTHERS};
use e2e::browser::Browser;
use e2e::failure::Outcome;
use e2e::hands::key;
use e2e::journey::Journey;
use e2e::page::Page;
use serde_json::{json, Value};
use std::collections::BTreeSet;

const CONTROLS: &str = include_str!("controls.js");

/// No page has more Tab stops.
const MANY: usize = 600;

async fn told<T: serde::de::DeserializeOwned>(page: &Page, script: &str, arguments: Vec<Value>) -> Outcome<T> {
    page.ask(&format!("{CONTROLS}\n{script}"), arguments).await
}

/// Goes by Tab from the beginning to the end, through the map by its own keys, and tells what is wrong: what is not
/// reached, where the focus is lost, and how it is shown.
async fn wrong_by_keys(page: &Page, state: &str) -> Outcome<Vec<String>> {
    let all: usize = told(page, "window.__all = controls(); return window.__all.length", vec![]).await?;
    assert!(all >= 3, "{state}: only {all} controls are found");
    let here = "const here = document.activeElement;
        if (!here || here === document.body || here === document.documentElement) return ['', -1, []];
        return [call(here), window.__all.indexOf(here), here.matches('iframe, dialog, [tabindex=\"-1\"]') && !inMap(here) ? [] : wrongs(here)]";
    let (mut reached, mut last, mut gone) = (BTreeSet::new(), -1, 0);
    let mut wrong = Vec::new();
    let mut stops = Vec::new();
    for _ in 0..MANY {
        page.hands().press(&[key::TAB]).await?;
        let (mut name, mut place, mut faults): (String, i64, Vec<String>) = told(page, here, vec![]).await?;
        // The page may still be on its way to what has the focus, as one that scrolls smoothly is.
        for _ in 0..20 {
            if faults.is_empty() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(40)).await;
            (name, place, faults) = told(page, here, vec![]).await?;
        }
        // Out of the page, into the browser's own bars; the next Tab comes back at the beginning. Twice is once too often.
        // From its bars a driven Firefox comes back without a mark, so it is led back.
        if name.is_empty() {
            gone += 1;
            if gone > 1 {
                break;
            }
            from_the_top(page).await?;
            continue;
        }
        // A frame keeps the focus while Tab goes through what is in it: a page of its own.
        if place >= 0 && place == last && name.starts_with("iframe") {
            continue;
        }
        last = place;
        if place >= 0 && reached.contains(&place) {
            break;
        }
        wrong.extend(faults.iter().map(|fault| format!("{state}: {name} {fault}")));
        reached.insert(place);
        stops.push(name);
        // The other fourteen, by the map's own keys.
        let in_map = "return inMap(document.activeElement)";
        if told::<bool>(page, in_map, vec![]).await? {
            let back: String = told(page, "return document.activeElement.dataset.republic", vec![]).await?;
            page.hands().press(&[key::HOME]).await?;
            for next in [
                "a",
                "b",
                "e",
                "g",
                "k",
                "k",
                "l",
                "l",
                "m",
                "r",
                "t",
                "t",
                "u",
                "u",
                &back[..1],
            ] {
                let (name, place, faults): (String, i64, Vec<String>) = told(page, here, vec![]).await?;
                wrong.extend(faults.iter().map(|fault| format!("{state}: {name} {fault}")));
                reached.insert(place);
                page.hands().press(&[next]).await?;
            }
        }
    }
    let lost = "const reached = new Set(arguments[0]);
        return window.__all.filter((element, place) => !reached.has(place) && element.isConnected && seen(element)
            && !element.closest('iframe')).map(element => `${call(element)} in ${kind(element)}`)";
    let lost: Vec<String> = told(page, lost, vec![json!(reached)]).await?;
    wrong.extend(lost.iter().map(|name| format!("{state}: {name} is not reached")));
    if !lost.is_empty() {
        let last = stops.last().cloned().unwrap_or_default();
        wrong.push(format!(
            "{state}: {} stops for {all} controls, the last {last}",
            stops.len()
        ));
    }
    Ok(wrong)
}

fn calm(browser: Browser) -> Journey {
    match browser {
        Browser::Firefox => Journey::through(browser).with_preference("ui.prefersReducedMotion", 1),
        _ => Journey::through(browser).preferring("prefers-reduced-motion", "reduce"),
    }
}

/// Lets the next Tab go to the first control of the page, or of the open dialog, wherever its address led.
async fn from_the_top(page: &Page) -> Outcome {
    let first = "document.activeElement?.blur(); getSelection().removeAllRanges(); scrollTo(0, 0);
        const start = document.createElement('i'); start.tabIndex = -1; top_().prepend(start);
        start.focus(); start.remove(); return true";
    told::<bool>(page, first, vec![]).await.map(drop)
}

async fn tab_reaches_everything_and_is_seen(browser: Browser, states: &'static [&'static str]) {
    calm(browser)
        .go(async |page| {
            let mut wrong = Vec::new();
            for state in MAP.iter().chain(&OTHERS).filter(|state| states.contains(&state.name)) {
                // From the beginning: without the steps, which put the focus somewhere.
                let only = State { steps: &[], ..*state };
                let moved = state.steps.iter().any(|step| matches!(step, Step::Press(..)));
                if moved { *state } else { only }.reach(page, "").await?;
                from_the_top(page).await?;
                wrong.extend(wrong_by_keys(page, state.name).await?);
            }
            assert!(wrong.is_empty(), "\n    {}", wrong.join("\n    "));
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn in_chromium_tab_reaches_everything_and_is_seen() {
    tab_reaches_everything_and_is_seen(Browser::Chromium, &["nothing chosen", "a republic that is named"]).await;
}

#[tokio::test]
async fn in_firefox_tab_reaches_everything_and_is_seen() {
    tab_reaches_everything_and_is_seen(Browser::Firefox, &["a republic that is named"]).await;
}

const ELSEWHERE: [&str; 7] = [
    "the silences",
    "quiz: the rounds",
    "quiz: a question on the map",
    "quiz: an answer",
    "the note for teachers",
    "the worksheet",
    "embedded, unfolded",
];

#[tokio::test]
async fn in_chromium_tab_reaches_everything_elsewhere_and_is_seen() {
    tab_reaches_everything_and_is_seen(Browser::Chromium, &ELSEWHERE).await;
}

#[tokio::test]
async fn in_firefox_tab_reaches_everything_elsewhere_and_is_seen() {
    tab_reaches_everything_and_is_seen(Browser::Firefox, &ELSEWHERE).await;
}

#[tokio::test]
async fn on_the_narrowest_screen_tab_is_seen_too() {
    calm(Browser::Chromium)
        .sized(320, 640)
        .go(async |page| {
            page.open("/#armenia").await?;
            from_the_top(page).await?;
            let wrong = wrong_by_keys(page, "a phone").await?;
            assert!(wrong.is_empty(), "\n    {}", wrong.join("\n    "));
            Ok(())
        })
        .await;
}

async fn tab_reaches_everything_in_the_dialogs(browser: Browser) {
    calm(browser)
        .go(async |page| {
            let mut wrong = Vec::new();
            for name in dialogs(page).await? {
                dialog(page, &name, "").await?;
                from_the_top(page).await?;
                wrong.extend(wrong_by_keys(page, &name).await?);
            }
            assert!(wrong.is_empty(), "\n    {}", wrong.join("\n    "));
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn in_chromium_tab_reaches_everything_in_the_dialogs() {
    tab_reaches_everything_in_the_dialogs(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_tab_reaches_everything_in_the_dialogs() {
    tab_reaches_everything_in_the_dialogs(Browser::Firefox).await;
}

/// Waits until nothing changes any more, and tells what the page shows.
async fn rest(page: &Page) -> Outcome<Value> {
    let mut last = Value::Null;
    let mut still = 0;
    for _ in 0..100 {
        let now: Value = told(page, "return state()", vec![]).await?;
        still = if now == last { still + 1 } else { 0 };
        if still == 3 {
            break;
        }
        last = now;
        tokio::time::sleep(std::time::Duration::from_millis(40)).await;
    }
    Ok(last)
}

/// One of each kind of control, by what it is; not those that are operated by other keys, which have journeys of their
/// own: lists of choices, the slider, fields to write in; nor links that skip, which the mouse never sees, what only
/// scrolls or frames, and notices and the hint of the first visit, which come and go by themselves.
const KINDS: &str = "
    const known = new Set();
    return controls().map(element => [element]).filter(([element]) => {
        if (!element.matches('a[href], button, summary, input[type=checkbox]') || element.closest('.notice, .skips, .first')) return false;
        const own = kind(element);
        return !known.has(own) && known.add(own);
    }).map(([element]) => [kind(element), call(element), element.matches('button, summary, input'), element.matches('input')])";

/// Operates the first control of a kind, in the state as it is when it is opened, and tells what the page shows then.
async fn operated(page: &Page, state: State, of: &str, keys: Option<&str>) -> Outcome<Value> {
    state.reach(page, "").await?;
    if state.address.starts_with("/quiz") || state.address == "/" || state.address.starts_with("/#") {
        rest(page).await?;
    }
    // What would leave the page is only noted.
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
    let at: (i64, i64) = told(page, stay, vec![json!(of)]).await?;
    match keys {
        None => {
            page.hands().click(at).await?;
            // Off everything, for what is pointed at is not the effect.
            page.hands().hover((2, 2)).await?;
        }
        Some(press) => {
            let focus = "const element = controls().find(element => kind(element) === arguments[0]); element.focus({ focusVisible: true });
                return document.activeElement === element";
            assert!(told::<bool>(page, focus, vec![json!(of)]).await?, "takes no focus");
            page.hands().press(&[press]).await?;
        }
    }
    let shown = rest(page).await?;
    if keys.is_some() {
        let lost = "return !document.activeElement || document.activeElement === document.body
            || !seen(document.activeElement)";
        if told::<bool>(page, lost, vec![]).await? {
            return Ok(json!("the focus is lost"));
        }
        // Nor is what has the focus: where it stands, it points.
        told::<bool>(page, "document.activeElement.blur(); return true", vec![]).await?;
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

/// Into how many journeys the kinds of a state are dealt out: each is opened anew two or three times.
const PARTS: usize = 5;

async fn keys_do_what_the_mouse_does(browser: Browser, name: &'static str, part: usize) {
    let state = MAP.iter().chain(&OTHERS).find(|state| state.name == name).copied();
    let state = state.unwrap_or_else(|| panic!("there is no state {name}"));
    calm(browser)
        .go(async |page| {
            state.reach(page, "").await?;
            let before = rest(page).await?;
            let kinds: Vec<(String, String, bool, bool)> = told(page, KINDS, vec![]).await?;
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
            // What changes nothing proves nothing: skip links and links to where one is.
            assert!(
                idle * PARTS * 2 < kinds.len(),
                "{idle} of a part of {} do nothing by mouse",
                kinds.len()
            );
            assert!(wrong.is_empty(), "\n    {}", wrong.join("\n    "));
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn in_chromium_keys_do_what_the_mouse_does_first_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "nothing chosen", 0).await;
}

#[tokio::test]
async fn in_chromium_keys_do_what_the_mouse_does_second_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "nothing chosen", 1).await;
}

#[tokio::test]
async fn in_chromium_keys_do_what_the_mouse_does_third_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "nothing chosen", 2).await;
}

#[tokio::test]
async fn in_chromium_keys_do_what_the_mouse_does_fourth_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "nothing chosen", 3).await;
}

#[tokio::test]
async fn in_chromium_keys_do_what_the_mouse_does_fifth_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "nothing chosen", 4).await;
}

#[tokio::test]
async fn in_chromium_keys_do_what_the_mouse_does_where_a_republic_is_chosen_first_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "a republic that is named", 0).await;
}

#[tokio::test]
async fn in_chromium_keys_do_what_the_mouse_does_where_a_republic_is_chosen_second_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "a republic that is named", 1).await;
}

#[tokio::test]
async fn in_chromium_keys_do_what_the_mouse_does_where_a_republic_is_chosen_third_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "a republic that is named", 2).await;
}

#[tokio::test]
async fn in_chromium_keys_do_what_the_mouse_does_where_a_republic_is_chosen_fourth_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "a republic that is named", 3).await;
}

#[tokio::test]
async fn in_chromium_keys_do_what_the_mouse_does_where_a_republic_is_chosen_fifth_part() {
    keys_do_what_the_mouse_does(Browser::Chromium, "a republic that is named", 4).await;
}

#[tokio::test]
async fn in_firefox_keys_do_what_the_mouse_does_where_a_republic_is_chosen_first_part() {
    keys_do_what_the_mouse_does(Browser::Firefox, "a republic that is named", 0).await;
}

#[tokio::test]
async fn in_firefox_keys_do_what_the_mouse_does_where_a_republic_is_chosen_second_part() {
    keys_do_what_the_mouse_does(Browser::Firefox, "a republic that is named", 1).await;
}

#[tokio::test]
async fn in_firefox_keys_do_what_the_mouse_does_where_a_republic_is_chosen_third_part() {
    keys_do_what_the_mouse_does(Browser::Firefox, "a republic that is named", 2).await;
}

#[tokio::test]
async fn in_firefox_keys_do_what_the_mouse_does_where_a_republic_is_chosen_fourth_part() {
    keys_do_what_the_mouse_does(Browser::Firefox, "a republic that is named", 3).await;
}

#[tokio::test]
async fn in_firefox_keys_do_what_the_mouse_does_where_a_republic_is_chosen_fifth_part() {
    keys_do_what_the_mouse_does(Browser::Firefox, "a republic that is named", 4).await;
}

#[tokio::test]
async fn what_only_the_pointer_finds_repeats_what_keys_reach() {
    let copies = "const copies = [...document.querySelectorAll('[aria-hidden=true] a, [aria-hidden=true] [data-place]')];
        const reached = new Set([...document.querySelectorAll('[data-map] a')].map(link => link.getAttribute('href')));
        return [copies.length, copies.filter(copy => copy.tabIndex >= 0 || !reached.has(copy.getAttribute('href'))).map(call)]";
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/").await?;
            let (count, wrong): (usize, Vec<String>) = told(page, copies, vec![]).await?;
            assert!(count >= 25, "{count} links of names and insets");
            assert!(wrong.is_empty(), "{wrong:?}");
            Ok(())
        })
        .await;
}
