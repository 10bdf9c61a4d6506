//! The tools for lessons: an HTML fragment that is fetched when its button in the menu is clicked.

use super::print::print;
use leptos::prelude::*;

/// What the dialog offers.
struct Tool {
    way: Way,
    name: &'static str,
    /// What it does.
    text: &'static str,
}

/// How a tool is reached.
enum Way {
    /// A page, relative to the first one.
    Page(&'static str),
    /// A module in `web/`, which works on the map.
    Module(&'static str),
}

fn tools() -> Vec<Tool> {
    vec![
        Tool {
            way: Way::Page("teachers/"),
            name: messages::lesson_teachers(),
            text: messages::lesson_teachers_text(),
        },
        Tool {
            way: Way::Module("without"),
            name: messages::lesson_without(),
            text: messages::lesson_without_text(),
        },
    ]
}

/// The dialog, after a link to its style sheet.
pub fn lessons_dialog(sheet: &str) -> String {
    let tools = tools().into_iter().map(|Tool { way, name, text }| {
        let control = match way {
            Way::Page(address) => view! { <a href=address>{name}</a> }.into_any(),
            Way::Module(module) => view! {
                <button type="button" data-tool=module data-lost=messages::lesson_tool_lost()>{name}</button>
            }
            .into_any(),
        };
        view! { <div><dt>{control}</dt><dd>{text}</dd></div> }
    });
    print(view! {
        <link rel="stylesheet" href=sheet.to_owned()/>
        <dialog class="sharing lessons" aria-labelledby="lessons-title">
            <div class="head">
                <h2 id="lessons-title" tabindex="-1" autofocus=true>{messages::lessons()}</h2>
                <button type="button" data-close="">{messages::close()}</button>
            </div>
            <dl>{tools.collect_view()}</dl>
        </dialog>
    })
}
