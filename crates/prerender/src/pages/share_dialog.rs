//! The dialog for sharing and embedding: an HTML fragment that is fetched when its button is clicked. `web/share.js` binds
//! it and has no texts of its own.
//!
//! The codes are patterns that the script fills in: `{src}`, `{title}`, `{height}` in that of the frame, `{script}`,
//! `{options}`, `{link}`, `{title}` in that of the element.

use super::print::print;
use crate::iframe::{iframe, HEIGHT, MINIMAL_HEIGHT, SANDBOX};
use crate::strings;
use content::collation;
use domain::layer::Layer;
use leptos::prelude::*;
use state::generated::{MomentIndex, NOW};
use state::moment_text::Text;
use state::Selection;

/// The element of `web/embed.js`, before and after the text of the link that remains without the script.
const ELEMENT: [&str; 2] = [
    "<script src=\"{script}\" async></script>\n<azerbaijan-1994{options}><a href=\"{link}\">",
    "</a></azerbaijan-1994>",
];

/// The dialog, after a link to its style sheet.
pub fn share_dialog(sheet: &str) -> String {
    let frame = iframe("{src}", "{title}", "100%", "{height}");
    let element = ELEMENT.join(&messages::element_link("{title}"));
    let codes = [
        Code {
            name: "frame",
            pattern: frame,
            title: messages::frame_code(),
            note: messages::frame_note(),
            copy: messages::copy_frame(),
            copied: messages::frame_copied(),
        },
        Code {
            name: "element",
            pattern: element,
            title: messages::element_code(),
            note: messages::element_note(),
            copy: messages::copy_element(),
            copied: messages::element_copied(),
        },
    ];
    let codes = codes.map(code).into_iter().collect_view();
    print(view! {
        <link rel="stylesheet" href=sheet.to_owned()/>
        <dialog class="sharing" aria-labelledby="sharing-title">
            <div class="head">
                <h2 id="sharing-title">{messages::share_title()}</h2>
                <button type="button" data-close="">{messages::close()}</button>
            </div>
            <section class="link" aria-labelledby="sharing-link">
                <h3 id="sharing-link">{messages::link_title()}</h3>
                <p class="note" id="sharing-link-note">{messages::link_note()}</p>
                <div class="line">
                    <input type="text" readonly=true translate="no" data-link="" aria-labelledby="sharing-link" aria-describedby="sharing-link-note"/>
                    <button type="button" autofocus=true data-copy="" data-copied=messages::link_copied()>{messages::copy_link()}</button>
                    <button type="button" data-send="" hidden>{messages::send()}</button>
                </div>
            </section>
            <section class="embed" aria-labelledby="sharing-embed">
                <h3 id="sharing-embed">{messages::embed_title()}</h3>
                <p class="note">{messages::embed_note()}</p>
                <div class="options">{options()}</div>
                <div class="preview">
                    <h4>{messages::preview()}</h4>
                    <iframe data-preview="" title=messages::preview() sandbox=SANDBOX></iframe>
                </div>
                <div class="codes">
                    {codes}
                </div>
            </section>
            <p class="said" role="status" data-said="" data-by-keys=messages::copy_by_keys() data-failed=messages::send_failed()></p>
        </dialog>
    })
}

/// The options of an embed. A default has an empty value, because the URL need not contain it.
fn options() -> impl IntoView {
    let republics = collation::republics().into_iter().map(|republic| {
        let title = strings::announcements::title(Selection::Republic(republic), NOW);
        view! { <option value=republic.slug() data-title=title>{republic.name()}</option> }
    });
    let moments = MomentIndex::all().map(|index| {
        let (moment, now) = (index.moment(), index == NOW);
        view! { <option value=if now { "" } else { moment.slug } selected=now>{index.text(Text::Label)}</option> }
    });
    let layers = Layer::ALL.map(|layer| {
        let value = if layer == Layer::default() { "" } else { layer.slug() };
        view! { <option value=value>{strings::layer(layer)}</option> }
    });
    let themes = strings::themes().map(|(value, words)| view! { <option value=value>{words}</option> });
    let chromes = [("", messages::chrome_whole()), ("minimal", messages::chrome_minimal())];
    let chromes = chromes.map(|(value, words)| {
        let height = if value.is_empty() { HEIGHT } else { MINIMAL_HEIGHT };
        view! { <option value=value data-height=height.to_string()>{words}</option> }
    });
    let none = view! { <option value="" data-title=messages::title()>{messages::embed_none()}</option> };
    [
        choice(
            "republic",
            messages::embed_republic(),
            (none, republics.into_iter().collect_view()).into_any(),
        ),
        choice("at", messages::embed_moment(), moments.collect_view().into_any()),
        choice(
            "layer",
            messages::embed_layer(),
            layers.into_iter().collect_view().into_any(),
        ),
        choice(
            "theme",
            messages::embed_theme(),
            themes.into_iter().collect_view().into_any(),
        ),
        choice(
            "chrome",
            messages::embed_chrome(),
            chromes.into_iter().collect_view().into_any(),
        ),
    ]
    .into_iter()
    .collect_view()
}

fn choice(name: &'static str, label: &'static str, options: AnyView) -> impl IntoView {
    view! { <label><span>{label}</span><select name=name>{options}</select></label> }
}

/// A code for embedding, with its button.
struct Code {
    name: &'static str,
    pattern: String,
    title: &'static str,
    note: &'static str,
    /// The label of its button.
    copy: &'static str,
    /// The message after copying.
    copied: &'static str,
}

fn code(words: Code) -> impl IntoView {
    let Code { name, pattern, .. } = words;
    let (id, note) = (format!("sharing-{name}"), format!("sharing-{name}-note"));
    view! {
        <div class="code">
            <h4><label for=id.clone()>{words.title}</label></h4>
            <p class="note" id=note.clone()>{words.note}</p>
            <textarea readonly=true translate="no" rows="5" spellcheck="false" data-code=name data-pattern=pattern id=id aria-describedby=note></textarea>
            <button type="button" data-copy="" data-copied=words.copied>{words.copy}</button>
        </div>
    }
}
