//! Writes the options into the URL. Browsers limit how often a page may do that: after a hundred or two hundred times within
//! seconds Safari and Firefox throw, and Chromium ignores it and what the reader follows then. So after [`BURST`] changes it is
//! done at most once in [`INTERVAL`], and tried again for as long as the browser refuses. Meanwhile [`query`] is what the URL
//! should have.

use gloo::timers::callback::Timeout;
use gloo::utils::window;
use state::route;
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::js_sys::Date;

/// How many changes in a row are made at once. With one more in each [`INTERVAL`], those of 30 seconds are fewer than a
/// hundred.
const BURST: f64 = 20.0;

/// The time after which one more change may be made, in milliseconds.
const INTERVAL: u32 = 400;

/// The longest time between two attempts, in milliseconds: some sandboxed frames never allow a change.
const LONGEST: u32 = 20_000;

#[derive(Default)]
struct Address {
    /// The query of the URL, and the one that it should have, while they differ.
    behind: Option<[String; 2]>,
    /// How many changes of a [`BURST`] were made, less those that time has given back, at [`Address::at`].
    made: f64,
    /// In milliseconds.
    at: f64,
    /// Runs while the URL must not be changed again.
    wait: Option<Timeout>,
    /// How long the next wait is.
    delay: u32,
}

thread_local! {
    static ADDRESS: RefCell<Address> = RefCell::default();
}

fn written() -> String {
    window().location().search().unwrap_or_default()
}

/// The query that the URL has, or will have once the browser allows it.
pub fn query() -> String {
    let written = written();
    ADDRESS.with_borrow(|address| match &address.behind {
        // Another query is that of another history entry.
        Some([stale, wanted]) if *stale == written => wanted.clone(),
        _ => written,
    })
}

/// Writes the query into the URL, now or soon, without a new history entry.
pub fn write_query(wanted: String) {
    let waits = ADDRESS.with_borrow_mut(|address| {
        address.behind = Some([written(), wanted]);
        address.wait.is_some()
    });
    if !waits {
        catch_up();
    }
}

/// Writes the query that waits, if one does: before another history entry inherits the old one.
pub fn catch_up() {
    let Some([stale, wanted]) = ADDRESS.with_borrow_mut(|address| address.behind.take()) else {
        return;
    };
    if written() != stale {
        return;
    }
    let location = window().location();
    let fragment = location.hash().unwrap_or_default();
    // The fragment of a moment comes from a link that was followed before the program ran. Now the query has the moment.
    let fragment = match route::parse_moment(&fragment) {
        Some(_) => "",
        None => &fragment,
    };
    replace(&[&location.pathname().unwrap_or_default(), &wanted, fragment].concat());
    let is_refused = written() != wanted;
    let now = Date::now();
    ADDRESS.with_borrow_mut(|address| {
        let given_back = (now - address.at).max(0.0) / f64::from(INTERVAL);
        address.made = (address.made - given_back).max(0.0) + 1.0;
        address.at = now;
        if !is_refused && address.made < BURST {
            return;
        }
        address.delay = if is_refused {
            (2 * address.delay).clamp(INTERVAL, LONGEST)
        } else {
            INTERVAL
        };
        address.behind = is_refused.then_some([stale, wanted]);
        address.wait = Some(Timeout::new(address.delay, || {
            ADDRESS.with_borrow_mut(|address| address.wait = None);
            catch_up();
        }));
    });
}

/// Replaces the URL, unless the browser refuses.
pub fn replace(url: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(url));
    }
}
