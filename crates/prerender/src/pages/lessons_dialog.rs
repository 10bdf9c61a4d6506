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
    /// One that takes the whole window, so that Back leads out of it.
    Screen(&'static str),
}

fn tools() -> Vec<Tool> {
    let tool = |way, name, text| Tool { way, name, text };
    vec![
        tool(
            Way::Module("without"),
            messages::lesson_without(),
            messages::lesson_without_text(),
        ),
        tool(
            Way::Page("read/"),
            messages::read_yourself(),
            messages::lesson_reading_text(),
        ),
        tool(Way::Page("class/"), messages::class(), messages::lesson_class_text()),
        tool(Way::Page("course/"), messages::course(), messages::course_text()),
        tool(Way::Screen("wall"), messages::wall(), messages::wall_text()),
        tool(Way::Module("beside"), messages::beside(), messages::beside_text()),
        tool(Way::Page("dates/"), messages::dates(), messages::dates_text()),
        tool(Way::Module("aloud"), messages::aloud(), messages::aloud_about()),
        tool(
            Way::Page("links/"),
            messages::lesson_links(),
            messages::lesson_links_about(),
        ),
        tool(
            Way::Page("lesson/"),
            messages::lesson_plan_link(),
            messages::lesson_plan_about(),
        ),
        tool(
            Way::Page("teachers/"),
            messages::lesson_teachers(),
            messages::lesson_teachers_text(),
        ),
    ]
}

/// The dialog, after a link to its style sheet.
pub fn lessons_dialog(sheet: &str) -> String {
    let tools = tools().into_iter().map(|Tool { way, name, text }| {
        let control = match way {
            Way::Page(address) => view! { <a href=address>{name}</a> }.into_any(),
            Way::Module(module) | Way::Screen(module) => view! {
                <button
                    type="button"
                    data-tool=module
                    data-entry=matches!(way, Way::Screen(_))
                    data-lost=messages::not_loaded()
                >
                    {name}
                </button>
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
