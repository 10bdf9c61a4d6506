//! The dialog for saving and printing, as a piece of HTML of its own: it is fetched when its button is pressed, and
//! `web/save.js` makes it work. All its words stand here and none there, the blank of the picture too.

use super::picture::template;
use super::print;
use crate::address;
use crate::content::model::Source;
use crate::facts::{MOMENTS, NOW};
use crate::layer::Layer;
use crate::words::printed as words;
use leptos::prelude::*;

/// Until the first preview is drawn: a picture without anything.
const NOTHING_YET: &str = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'/%3E";

/// The dialog, after a link to its style sheet. `tokens` and `labels` are the sheets that the picture reads.
///
/// # Errors
/// When one of them does not say what the picture needs.
pub fn save(sheet: &str, tokens: &str, labels: &str, source: &Source) -> Result<String, String> {
    let template = template(tokens, labels, foot(source))?;
    // `<` could end the script that holds it.
    let template = template.json().replace('<', "\\u003c");
    let months = words::MONTHS.map(|(month, _)| month).join(" ");
    let sizes = words::PNG_SIZES.map(|(times, words)| view! { <option value=times>{words}</option> });
    let button = |name: &'static str, (words, said): (&'static str, &'static str)| {
        view! { <button type="button" data-save=name data-said-then=said>{words}</button> }
    };
    Ok(print(view! {
        <link rel="stylesheet" href=sheet.to_owned()/>
        <dialog
            class="sharing saving"
            aria-labelledby="saving-title"
            data-keys=address::KEYS.join(" ")
            data-layer=Layer::default().slug()
            data-at=MOMENTS[usize::from(NOW)].slug
            data-months=months
            data-made=words::MADE_ON
        >
            <div class="head">
                <h2 id="saving-title">{words::SAVE.1}</h2>
                <button type="button" data-close="">{words::CLOSE}</button>
            </div>
            <section aria-labelledby="saving-picture">
                <h3 id="saving-picture">{words::PICTURE_TITLE}</h3>
                <p class="note">{words::PICTURE_NOTE}</p>
                <img data-preview="" src=NOTHING_YET alt=words::PICTURE_PREVIEW width="1920" height="1080"/>
                <div class="line">
                    {button("svg", words::SAVE_SVG)}
                    {button("png", words::SAVE_PNG)}
                    <label><span>{words::PNG_SIZE}</span><select name="size">{sizes.into_iter().collect_view()}</select></label>
                </div>
            </section>
            <section aria-labelledby="saving-sheet">
                <h3 id="saving-sheet">{words::SHEET_TITLE}</h3>
                <p class="note">{words::SHEET_NOTE}</p>
                <div class="line">
                    <button type="button" data-print="">{words::PRINT}</button>
                    <span class="note">
                        {words::ON_PAPER}" "<a href="handout/">{words::HANDOUT}</a>" · "<a href="worksheet/">{words::WORKSHEET}</a>
                    </span>
                </div>
            </section>
            <p class="said" role="status" data-said="" data-refused=words::PNG_REFUSED></p>
            <script type="application/json" data-template inner_html=template></script>
        </dialog>
    }))
}

/// What stands under the picture: where it is told from, and whose the readings and the outlines are.
fn foot(source: &Source) -> Vec<String> {
    vec![
        format!(
            "{} “{},” in {}{}{}. {}",
            words::TOLD_FROM,
            source.title,
            source.book,
            words::edition(&source.editor, &source.publisher, source.published),
            words::data_as_of(&source.data_as_of),
            source.rights
        ),
        format!("{} {}", words::CLASSIFICATION, words::OUTLINES),
    ]
}
