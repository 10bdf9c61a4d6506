//! The help: an HTML fragment that is fetched when its button is clicked or `?` is typed in the map.

use super::print::print;
use crate::links::Links;
use crate::markup::{self, MARKS};
use crate::strings::{self, Way};
use leptos::prelude::*;

/// The dialog, after a link to its style sheet. `links` are those of the page that shows it.
pub fn help_dialog(sheet: &str, links: Links) -> String {
    let ways = strings::WAYS.map(part);
    // Nothing lies beside the page in one file.
    let is_alone = links == Links::SingleFile;
    let note = (!is_alone).then(|| view! { <a href="teachers/">{messages::teachers_title()}</a>" · " });
    let handouts = (!is_alone).then(|| {
        view! { " · "<a href="handout/">{messages::handout()}</a>" · "<a href="worksheet/">{messages::worksheet()}</a> }
    });
    let lessons = view! { {note}<a href=links.quiz()>{messages::quiz()}</a>{handouts} };
    print(view! {
        <link rel="stylesheet" href=sheet.to_owned()/>
        <dialog class="sharing helping" aria-labelledby="help-title">
            <div class="head">
                <h2 id="help-title" tabindex="-1" autofocus=true>{messages::help()}</h2>
                <button type="button" data-close="">{messages::close()}</button>
            </div>
            <div class="ways">{ways.into_iter().collect_view()}</div>
            {part(strings::SEEN)}
            <p class="note">
                {markup::with(&messages::help_more(MARKS[0]), [lessons.into_any()])}
            </p>
        </dialog>
    })
}

fn part(Way { id, title, lines }: Way) -> impl IntoView {
    let lines = lines.iter().map(|(what, does)| {
        view! { <div><dt>{what.text()}</dt><dd>{does.text()}</dd></div> }
    });
    view! {
        <section aria-labelledby=id>
            <h3 id=id>{title.text()}</h3>
            <dl>{lines.collect_view()}</dl>
        </section>
    }
}
