//! The dialog for citing: an HTML fragment that is fetched when its button is clicked. `web/cite.js` binds it and has no
//! texts of its own.
//!
//! It contains each format twice, for the whole page and for any republic, as a pattern in which the script fills in
//! `{address}`, `{accessed}`, `{republic}` and `{slug}`.

use super::print::print;
use crate::escape::escape;
use crate::publish::citation::{Format, Part, Work};
use content::collation;
use content::model::Source;
use leptos::prelude::*;

/// The dialog, after a link to its style sheet.
pub fn cite_dialog(sheet: &str, source: &Source) -> String {
    let republics = collation::republics().into_iter().map(|republic| {
        view! { <option value=republic.slug() data-title=republic.name()>{republic.name()}</option> }
    });
    let styles = Format::ALL.map(|format| {
        view! { <option value=format.slug()>{style(format)}</option> }
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
    print(view! {
        <link rel="stylesheet" href=sheet.to_owned()/>
        <dialog
            class="sharing citing"
            aria-labelledby="citing-title"
            data-months=messages::months()
            data-short-months=messages::short_months()
        >
            <div class="head">
                <h2 id="citing-title">{messages::cite()}</h2>
                <button type="button" data-close="">{messages::close()}</button>
            </div>
            <p class="note">{messages::cite_note()}</p>
            <div class="options">
                <label><span>{messages::cite_work()}</span><select name="what" autofocus=true>
                    <option value="">{messages::cite_whole()}</option>
                    {republics.into_iter().collect_view()}
                </select></label>
                <label><span>{messages::cite_style()}</span><select name="style">{styles.into_iter().collect_view()}</select></label>
            </div>
            <section aria-labelledby="citing-entry">
                <h3 id="citing-entry">{messages::cite_entry()}</h3>
                <div class="entry" data-entry="" translate="no"></div>
                <div class="line">
                    <button type="button" data-copy="" data-copied=messages::citation_copied()>{messages::copy_citation()}</button>
                    <button type="button" data-save="" data-saved=messages::citation_saved()>{messages::save_citation()}</button>
                </div>
            </section>
            {patterns.into_iter().collect_view()}
            <p class="said" role="status" data-said="" data-by-keys=messages::copy_by_keys()></p>
        </dialog>
    })
}

/// The label of a style or format.
fn style(format: Format) -> &'static str {
    match format {
        Format::Apa => messages::style_apa(),
        Format::Mla => messages::style_mla(),
        Format::Chicago => messages::style_chicago(),
        Format::Bibtex => messages::style_bibtex(),
        Format::Ris => messages::style_ris(),
    }
}

fn html(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Plain(text) => escape(text),
            Part::Italic(text) => format!("<i>{}</i>", escape(text)),
        })
        .collect()
}
