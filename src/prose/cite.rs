//! The dialog for citing, as a piece of HTML of its own: it is fetched when its button is pressed, and `web/cite.js`
//! makes it work. All its words stand here and none there.
//!
//! Each format stands in it twice, for the whole page and for any republic, as a pattern: `{address}`, `{accessed}`,
//! `{republic}` and `{slug}` are filled in by the program.

use super::print;
use crate::citation::{Format, Part, Work};
use crate::content::model::Source;
use crate::press::iframe::escaped;
use crate::republic::Republic;
use crate::words::printed as words;
use leptos::prelude::*;

/// The dialog, after a link to its style sheet.
pub fn cite(sheet: &str, source: &Source) -> String {
    let months = |which: fn((&'static str, &'static str)) -> &'static str| words::MONTHS.map(which).join(" ");
    let republics = Republic::ALL.map(|republic| {
        view! { <option value=republic.slug()>{republic.name()}</option> }
    });
    let styles = Format::ALL.map(|format| {
        view! { <option value=format.slug()>{words::citation(format)}</option> }
    });
    let patterns = Format::ALL.map(|format| {
        let (extension, kind) = format.file().unzip();
        let pattern = |name: &'static str, work: Work| {
            let inside = html(&format.cite(&work, source));
            view! { <template data-pattern=name inner_html=inside></template> }
        };
        view! {
            <div data-format=format.slug() data-day=format.day().slug() data-extension=extension data-kind=kind hidden>
                {pattern("whole", Work::Whole)}
                {pattern("article", Work::pattern())}
            </div>
        }
    });
    let (copy, copied) = words::COPY_CITATION;
    let (save, saved) = words::SAVE_CITATION;
    print(view! {
        <link rel="stylesheet" href=sheet.to_owned()/>
        <dialog
            class="sharing citing"
            aria-labelledby="citing-title"
            data-months=months(|month| month.0)
            data-short-months=months(|month| month.1)
        >
            <div class="head">
                <h2 id="citing-title">{words::CITE}</h2>
                <button type="button" data-close="">{words::CLOSE}</button>
            </div>
            <p class="note">{words::CITE_NOTE}</p>
            <div class="options">
                <label><span>{words::CITE_WHAT}</span><select name="what" autofocus=true>
                    <option value="">{words::CITE_WHOLE}</option>
                    {republics.into_iter().collect_view()}
                </select></label>
                <label><span>{words::CITE_STYLE}</span><select name="style">{styles.into_iter().collect_view()}</select></label>
            </div>
            <section aria-labelledby="citing-entry">
                <h3 id="citing-entry">{words::CITE_ENTRY}</h3>
                <div class="entry" data-entry=""></div>
                <div class="line">
                    <button type="button" data-copy="" data-copied=copied>{copy}</button>
                    <button type="button" data-save="" data-saved=saved>{save}</button>
                </div>
            </section>
            {patterns.into_iter().collect_view()}
            <p class="said" role="status" data-said="" data-by-keys=words::COPY_BY_KEYS></p>
        </dialog>
    })
}

fn html(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Plain(text) => escaped(text),
            Part::Italic(text) => format!("<i>{}</i>", escaped(text)),
        })
        .collect()
}
