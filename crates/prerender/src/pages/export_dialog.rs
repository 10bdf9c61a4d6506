//! The dialog for saving and printing: an HTML fragment that is fetched when its button is clicked. `web/save.js` binds it
//! and has no texts of its own. It also contains the template of the picture and the texts beside its map.

use super::export_template::template;
use super::export_texts::export_texts;
use super::print::print;
use crate::error::Result;
use crate::links::Links;
use crate::markup::{self, MARKS};
use content::model::{Content, Source};
use domain::layer::Layer;
use leptos::prelude::*;
use state::generated::NOW;

/// An empty picture, until the first preview is drawn.
const EMPTY_PICTURE: &str = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'/%3E";

/// The dialog, after a link to its style sheet. `tokens` and `labels` are the style sheets with the
/// colours, fonts and label positions of the picture, `links` those of the page that shows the dialog.
///
/// # Errors
/// When one of these lacks something that the picture needs.
pub fn export_dialog(sheet: &str, tokens: &str, labels: &str, content: &Content, links: Links) -> Result<String> {
    let template = template(tokens, labels, footer(&content.source))?;
    // `<` could end the script that holds it.
    let template = template.json().replace('<', "\\u003c");
    let texts = export_texts(content)?;
    let sizes = [("1", messages::png_for_slide()), ("2", messages::png_for_print())];
    let sizes = sizes.map(|(times, words)| view! { <option value=times>{words}</option> });
    let button = |name: &'static str, label: &'static str, done: &'static str| {
        view! { <button type="button" data-save=name data-said-then=done>{label}</button> }
    };
    let handouts =
        view! { <a href="handout/">{messages::handout()}</a>" · "<a href="worksheet/">{messages::worksheet()}</a> };
    // Nothing lies beside the page in one file.
    let handouts = (links != Links::SingleFile).then(|| {
        let line = markup::with(&messages::to_print(MARKS[0]), [handouts.into_any()]);
        view! { <span class="note">{line}</span> }
    });
    Ok(print(view! {
        <link rel="stylesheet" href=sheet.to_owned()/>
        <dialog
            class="sharing saving"
            aria-labelledby="saving-title"
            data-layer=Layer::default().slug()
            data-at=NOW.moment().slug
            data-months=messages::months()
            data-made=messages::made_on()
        >
            <div class="head">
                <h2 id="saving-title">{messages::save_title()}</h2>
                <button type="button" data-close="">{messages::close()}</button>
            </div>
            <section aria-labelledby="saving-picture">
                <h3 id="saving-picture">{messages::picture_title()}</h3>
                <p class="note">{messages::picture_note()}</p>
                <img data-preview="" src=EMPTY_PICTURE alt=messages::picture_preview() width="1920" height="1080"/>
                <div class="line">
                    {button("svg", messages::save_svg(), messages::svg_saved())}
                    {button("png", messages::save_png(), messages::png_saved())}
                    <label><span>{messages::png_size()}</span><select name="size">{sizes.into_iter().collect_view()}</select></label>
                </div>
            </section>
            <section aria-labelledby="saving-sheet">
                <h3 id="saving-sheet">{messages::sheet_title()}</h3>
                <p class="note">{messages::sheet_note()}</p>
                <div class="line">
                    <button type="button" data-print="">{messages::print()}</button>
                    {handouts}
                </div>
            </section>
            <p class="said" role="status" data-said="" data-refused=messages::png_refused()></p>
            <script type="application/json" data-template inner_html=template></script>
            <script type="application/json" data-texts inner_html=texts></script>
        </dialog>
    }))
}

/// The text under the picture: the source, and who made the readings and the outlines.
fn footer(source: &Source) -> Vec<String> {
    let based_on = messages::picture_source(
        &source.title,
        &source.book,
        &source.editor,
        &source.publisher,
        &source.published.to_string(),
        &source.data_as_of,
    );
    vec![
        format!("{based_on} {}", source.rights),
        format!("{} {}", messages::classification(), messages::outlines()),
    ]
}
