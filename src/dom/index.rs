//! The printed index as entries that the search can find. Read once, when a reader first types.

use super::query::{all, children, text};
use interaction::search::{fold, Entry};
use std::cell::RefCell;
use std::rc::Rc;

thread_local! {
    static ENTRIES: RefCell<Option<Rc<Vec<Entry>>>> = const { RefCell::new(None) };
}

/// Everything that can be found, in the order of what readers look for most.
pub fn entries() -> Rc<Vec<Entry>> {
    ENTRIES.with(|known| known.borrow_mut().get_or_insert_with(|| Rc::new(read())).clone())
}

fn read() -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut add = |label: &str, href: String, why: String, found_by: &str, text: bool| {
        entries.push(Entry {
            label: label.to_owned(),
            href,
            why,
            words: fold(found_by),
            text,
        });
    };
    // Republics, and all their other names: "Older: Byelorussia".
    for republic in all("#index .names > div") {
        let Some(link) = republic.query_selector("a").ok().flatten() else {
            continue;
        };
        let (name, href) = (text(&link), link.get_attribute("href").unwrap_or_default());
        add(&name, href.clone(), String::new(), &name, false);
        for group in children(&republic, "span") {
            let part = |selector| {
                let part = group.query_selector(selector).ok().flatten();
                part.map(|part| text(&part)).unwrap_or_default()
            };
            let (kind, note) = (part("i"), part("em"));
            for other in part("b").split("; ") {
                add(&name, href.clone(), format!("{kind} {other} {note}"), other, false);
            }
        }
    }
    // Hard words and people, with their meanings.
    for meant in all("#index .terms > div") {
        let part = |selector| {
            let part = meant.query_selector(selector).ok().flatten();
            part.map(|part| text(&part)).unwrap_or_default()
        };
        let name = part("dt");
        add(&name, format!("#{}", meant.id()), part("dd"), &name, false);
    }
    // Topics, by their sentences; then the sentences, by their words.
    for topic in all("#index .topics > div") {
        let Some(name) = topic.first_element_child().map(|name| text(&name)) else {
            continue;
        };
        for link in children(&topic, "a") {
            let href = link.get_attribute("href").unwrap_or_default();
            add(&text(&link), href, name.clone(), &name, false);
        }
    }
    for sentence in all(".sentence") {
        let words = text(&sentence);
        let (label, words) = words.trim().split_once(' ').unwrap_or_default();
        add(label, format!("#{}", sentence.id()), words.to_owned(), words, true);
    }
    entries
}
