//! Sorts the printed table: its headings become buttons.

use super::listen::listen;
use super::query::{element, text};
use gloo::utils::document;
use interaction::sort::{order, Direction};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTableElement, HtmlTableRowElement};

/// A heading sorts by its column: first ascending, then descending.
pub fn watch_table() {
    let Some(table) = element("[data-sortable]").and_then(|table| table.dyn_into::<HtmlTableElement>().ok()) else {
        return;
    };
    let Some(head) = table.rows().item(0) else { return };
    let headings = head.children();
    for column in 0..headings.length() {
        let Some(heading) = headings.item(column) else { continue };
        let Ok(button) = document().create_element("button") else {
            continue;
        };
        button.set_text_content(Some(&text(&heading)));
        let _ = button.set_attribute("type", "button");
        heading.set_text_content(None);
        let _ = heading.append_child(&button);
        let table = table.clone();
        listen(&button, "click", move |_| sort(&table, &heading, column));
    }
}

fn sort(table: &HtmlTableElement, heading: &Element, column: u32) {
    const SORTED: &str = "aria-sort";
    let direction = match heading.get_attribute(SORTED).as_deref() {
        Some("ascending") => Direction::Descending,
        _ => Direction::Ascending,
    };
    let rows: Vec<HtmlTableRowElement> = (1..table.rows().length())
        .filter_map(|index| table.rows().item(index)?.dyn_into().ok())
        .collect();
    let keys: Vec<String> = rows.iter().map(|row| sort_key(row, column)).collect();
    for index in order(&keys, direction) {
        if let (Some(row), Some(body)) = (rows.get(index), rows.get(index).and_then(|row| row.parent_element())) {
            let _ = body.append_child(row);
        }
    }
    if let Ok(Some(sorted)) = table.query_selector("[aria-sort]") {
        let _ = sorted.remove_attribute(SORTED);
    }
    let _ = heading.set_attribute(SORTED, direction.word());
}

/// The `data-sort` of the row's cell, or else its text.
fn sort_key(row: &HtmlTableRowElement, column: u32) -> String {
    row.children()
        .item(column)
        .map(|cell| cell.get_attribute("data-sort").unwrap_or_else(|| text(&cell)))
        .unwrap_or_default()
}
