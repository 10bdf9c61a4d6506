//! The embedded page and its host: commands of the host change the state, and the state is reported to the host.
//! `state::embed_protocol` decides what they mean; `web/frame.js` reports the height, with and without this program.

use super::history;
use super::listen::listen;
use super::query::{element, set_attribute};
use crate::store::Store;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use leptos::prelude::*;
use state::clear::Clear;
use state::embed_protocol::{Command, Field, Report, Theme, SOURCE, VERSION};
use state::{route, Selection, State};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Date, Object, Reflect};
use web_sys::{MessageEvent, ScrollBehavior, ScrollToOptions, Window};

/// At most one command is obeyed in so many milliseconds: browsers refuse more than a hundred changes of the URL in half
/// a minute.
const COMMAND_INTERVAL: f64 = 300.0;

/// Connects the store with the window that embeds the page, if there is one.
pub fn connect(store: Store) {
    let reporter = Rc::new(Reporter {
        store,
        host: host(),
        last: Cell::new(None),
    });
    let (reports, pending) = (reporter.clone(), RefCell::new(None));
    let shown = Memo::new(move |_| {
        let now = store.without_camera.get();
        (Report::of(now), now.filter, now.connectors)
    });
    std::mem::forget(RenderEffect::new(move |_| {
        let (now, ..) = shown.get();
        // The effect that writes the URL may run after this one.
        let reports = reports.clone();
        pending.replace(Some(Timeout::new(0, move || {
            link_whole_page(store.without_camera.get_untracked());
            reports.report(now);
        })));
    }));
    std::mem::forget(RenderEffect::new(move |_| uncover(store, store.choice.get())));
    listen(&window(), "resize", move |_| {
        uncover(store, store.choice.get_untracked())
    });
    if reporter.host.is_some() {
        listen_to_host(reporter);
    }
}

/// The map shows what is chosen in the part of the picture that is uncovered.
fn uncover(store: Store, chosen: State) {
    let clear = uncovered(chosen);
    if clear != store.state.get_untracked().clear {
        store.update(|state| state.with_clear(clear));
    }
}

/// The part of the picture that the pane leaves uncovered: in wide frames it lies over the map while something is chosen
/// (`style/embed.css`).
fn uncovered(state: State) -> Clear {
    let is_wide = window()
        .match_media("(min-width: 35rem) and (min-aspect-ratio: 1/1)")
        .is_ok_and(|query| query.is_some_and(|query| query.matches()));
    if is_wide && state.selection != Selection::None {
        Clear::BESIDE_PANE
    } else {
        Clear::WHOLE
    }
}

/// The window that contains this one.
fn host() -> Option<Window> {
    let window = window();
    window.parent().ok().flatten().filter(|parent| *parent != window)
}

struct Reporter {
    store: Store,
    host: Option<Window>,
    last: Cell<Option<Report>>,
}

impl Reporter {
    /// Reports a state that differs from the last one: the first as `ready`, all others as `select`.
    fn report(&self, now: Report) {
        let Some(host) = &self.host else { return };
        let last = self.last.replace(Some(now));
        if last == Some(now) {
            return;
        }
        let kind = if last.is_none() { "ready" } else { "select" };
        let optional = |value: Option<JsValue>| value.unwrap_or(JsValue::NULL);
        let message = Object::new();
        for (name, value) in [
            ("source", SOURCE.into()),
            ("version", VERSION.into()),
            ("type", kind.into()),
            (
                "republic",
                optional(now.republic.map(|republic| republic.slug().into())),
            ),
            ("sentence", optional(now.sentence.map(|sentence| sentence.get().into()))),
            ("at", now.moment.moment().slug.into()),
            ("layer", now.layer.slug().into()),
        ] {
            // Setting a property of an object of our own cannot fail.
            let _ = Reflect::set(&message, &name.into(), &value);
        }
        // The origin of the host is not known; the message holds nothing that another host must not see.
        let _ = host.post_message(&message, "*");
    }
}

/// The link to the whole page shows there what is shown here, and takes along nothing that the host has put into the URL.
fn link_whole_page(state: State) {
    let options = route::format_query("", state);
    let fragment = window().location().hash().unwrap_or_default();
    let fragment = Some(fragment).filter(|_| state.selection != Selection::None);
    set_attribute(
        &element("[data-whole]"),
        "href",
        &format!("../{options}{}", fragment.unwrap_or_default()),
    );
}

/// Obeys commands of the host alone. Of several within [`COMMAND_INTERVAL`], one is made.
fn listen_to_host(reporter: Rc<Reporter>) {
    let store = reporter.store;
    let pending: Rc<RefCell<Option<Command>>> = Rc::default();
    let last_obeyed = Rc::new(Cell::new(0.0));
    EventListener::new(&window(), "message", move |event| {
        let Some(data) = event
            .dyn_ref::<MessageEvent>()
            .filter(|message| is_from(message, reporter.host.as_ref()))
            .map(MessageEvent::data)
        else {
            return;
        };
        if field(&data, "source") != Field::Text(SOURCE.to_owned()) || field(&data, "version") != Field::Number(VERSION)
        {
            return;
        }
        let Field::Text(kind) = field(&data, "type") else {
            return;
        };
        match kind.as_str() {
            // A host that loads later has missed the first report.
            "hello" => {
                reporter.last.set(None);
                reporter.report(Report::of(store.without_camera.get_untracked()));
            }
            "set" => {
                let command = Command::read(|name| field(&data, name));
                let earlier = pending.borrow_mut().take();
                let is_waiting = earlier.is_some();
                pending.replace(Some(earlier.unwrap_or_default().followed_by(command)));
                if !is_waiting {
                    let (pending, last_obeyed) = (pending.clone(), last_obeyed.clone());
                    let delay = (last_obeyed.get() + COMMAND_INTERVAL - Date::now()).max(0.0);
                    Timeout::new(delay as u32, move || {
                        last_obeyed.set(Date::now());
                        let command = pending.borrow_mut().take();
                        obey(store, command.unwrap_or_default());
                    })
                    .forget();
                }
            }
            _ => {}
        }
    })
    .forget();
}

fn is_from(message: &MessageEvent, host: Option<&Window>) -> bool {
    message
        .source()
        .zip(host)
        .is_some_and(|(source, host)| JsValue::from(source) == *AsRef::<JsValue>::as_ref(host))
}

/// A property of a message. Messages of others may be anything.
fn field(data: &JsValue, name: &'static str) -> Field {
    let Ok(value) = Reflect::get(data, &name.into()) else {
        return Field::Unknown;
    };
    match (value.as_string(), value.as_f64()) {
        (Some(text), _) => Field::Text(text),
        (None, Some(number)) => Field::Number(number),
        (None, None) if value.is_null() => Field::Null,
        _ => Field::Unknown,
    }
}

fn obey(store: Store, command: Command) {
    match command.theme {
        Some(Theme::Auto) => {
            if let Some(root) = document().document_element() {
                let _ = root.remove_attribute("data-theme");
            }
        }
        Some(Theme::Light) => set_attribute(&document().document_element(), "data-theme", "light"),
        Some(Theme::Dark) => set_attribute(&document().document_element(), "data-theme", "dark"),
        None => {}
    }
    store.update(|state| {
        let state = command
            .moment
            .map_or(state, |moment| state.with_playing(false).at_moment(moment));
        command.layer.map_or(state, |layer| state.with_layer(layer))
    });
    let state = store.state.get_untracked();
    if let Some(selection) = command.selection.filter(|selection| *selection != state.selection) {
        // A selection makes the page read its URL, which must hold the new options by then.
        history::show(state);
        select_in_place(selection);
    }
}

/// Selects without scrolling: the reader of the host's page keeps their place.
fn select_in_place(selection: Selection) {
    let window = window();
    let (left, top) = (window.scroll_x(), window.scroll_y());
    history::go_to(selection);
    let options = ScrollToOptions::new();
    options.set_left(left.unwrap_or_default());
    options.set_top(top.unwrap_or_default());
    options.set_behavior(ScrollBehavior::Instant);
    window.scroll_to_with_scroll_to_options(&options);
}
