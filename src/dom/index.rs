//! Reads the printed index into entries for the search, once, at the first input.

use super::query::{all, descendants, text, text_of};
use interaction::search::{fold, Entry};
use std::cell::RefCell;
use std::rc::Rc;

thread_local! {
    static ENTRIES: RefCell<Option<Rc<Vec<Entry>>>> = const { RefCell::new(None) };
}

/// All entries. Of entries that match equally well, the search shows the earlier one first.
pub fn entries() -> Rc<Vec<Entry>> {
    ENTRIES.with(|entries| entries.borrow_mut().get_or_insert_with(|| Rc::new(read())).clone())
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
    // Republics, and each of their other names: "Older: Byelorussia".
    for republic in all("#index .names > div") {
        let Some(link) = republic.query_selector("a").ok().flatten() else {
            continue;
        };
        let (name, href) = (text(&link), link.get_attribute("href").unwrap_or_default());
        add(&name, href.clone(), String::new(), &name, false);
        for group in descendants(&republic, "span") {
            let (kind, note) = (text_of(&group, "i"), text_of(&group, "em"));
            for other in text_of(&group, "b").split("; ") {
                add(&name, href.clone(), format!("{kind} {other} {note}"), other, false);
            }
        }
    }
    // Terms and people, with their explanations.
    for item in all("#index .terms > div") {
        let name = text_of(&item, "dt");
        add(&name, format!("#{}", item.id()), text_of(&item, "dd"), &name, false);
    }
    // Topics, one entry for each of their sentences.
    for topic in all("#index .topics > div") {
        let Some(name) = topic.first_element_child().map(|name| text(&name)) else {
            continue;
        };
        for link in descendants(&topic, "a") {
            let href = link.get_attribute("href").unwrap_or_default();
            add(&text(&link), href, name.clone(), &name, false);
        }
    }
    // Sentences, by their full text.
    for sentence in all(".sentence") {
        let content = text(&sentence);
        let (label, words) = content.trim().split_once(' ').unwrap_or_default();
        add(label, format!("#{}", sentence.id()), words.to_owned(), words, true);
    }
    entries
}
