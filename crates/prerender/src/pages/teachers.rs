//! The note for teachers.

use crate::markup::{self, MARKS};
use crate::strings;
use leptos::prelude::*;

/// The content of `<body>`.
pub fn teachers() -> impl IntoView {
    let parts = strings::NOTE.map(|part| {
        let lines = part.lines.iter().map(|(first, rest)| {
            view! { <li><b>{first.text()}</b>" "{rest.text()}</li> }
        });
        view! {
            <section aria-labelledby=part.id>
                <h2 id=part.id>{part.title.text()}</h2>
                <ul>{lines.collect_view()}</ul>
            </section>
        }
    });
    let tools = strings::tools().map(|tool| {
        let download = tool.is_file().then_some("");
        let link = view! { <a href=tool.href download=download>{tool.name}</a> }.into_any();
        view! { <li>{markup::with(&(tool.line)(MARKS[0]), [link])}</li> }
    });
    view! {
        <main class="page study teachers" id="main">
            <header class="masthead">
                <p class="kicker"><a href="../">{messages::to_map()}</a></p>
                <h1>{messages::teachers_title()}</h1>
                <p class="standfirst">{messages::teachers_standfirst()}</p>
            </header>
            {parts.into_iter().collect_view()}
            <section aria-labelledby="tools">
                <h2 id="tools">{messages::tools_title()}</h2>
                <ul>{tools.into_iter().collect_view()}</ul>
                <p class="note">{messages::tools_note()}</p>
            </section>
        </main>
    }
}
