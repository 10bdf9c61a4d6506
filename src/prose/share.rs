//! The dialog for sharing and embedding, as a piece of HTML of its own: it is fetched when its button is pressed, and
//! `web/share.js` makes it work. All its words stand here and none there.
//!
//! What the program fills in stands in patterns: `{src}`, `{title}`, `{height}` in the code of the frame, `{script}`,
//! `{options}`, `{link}`, `{title}` in that of the element.

use super::print;
use crate::address;
use crate::facts::{MOMENTS, NOW};
use crate::layer::Layer;
use crate::press::iframe::{iframe, HEIGHT, LOW_HEIGHT, SANDBOX};
use crate::republic::Republic;
use crate::view::Selection;
use crate::words::{self, printed};
use leptos::prelude::*;

/// The element of `web/embed.js`, with the link that remains without it, before its words.
const ELEMENT: [&str; 2] = [
    "<script src=\"{script}\" async></script>\n<azerbaijan-1994{options}><a href=\"{link}\">",
    " {title}</a></azerbaijan-1994>",
];

/// The dialog, after a link to its style sheet.
pub fn share(sheet: &str) -> String {
    let frame = iframe("{src}", "{title}", "100%", "{height}");
    let element = ELEMENT.join(printed::MAP);
    let (copy, copied) = printed::COPY_LINK;
    print(view! {
        <link rel="stylesheet" href=sheet.to_owned()/>
        <dialog class="sharing" aria-labelledby="sharing-title" data-keys=address::KEYS.join(" ")>
            <div class="head">
                <h2 id="sharing-title">{printed::SHARE.1}</h2>
                <button type="button" data-close="">{printed::CLOSE}</button>
            </div>
            <section class="link" aria-labelledby="sharing-link">
                <h3 id="sharing-link">{printed::LINK_TITLE}</h3>
                <p class="note" id="sharing-link-note">{printed::LINK_NOTE}</p>
                <div class="line">
                    <input type="text" readonly=true data-link="" aria-labelledby="sharing-link" aria-describedby="sharing-link-note"/>
                    <button type="button" autofocus=true data-copy="" data-copied=copied>{copy}</button>
                    <button type="button" data-send="" hidden>{printed::SEND}</button>
                </div>
            </section>
            <section class="embed" aria-labelledby="sharing-embed">
                <h3 id="sharing-embed">{printed::EMBED_TITLE}</h3>
                <p class="note">{printed::EMBED_NOTE}</p>
                <div class="options">{options()}</div>
                <div class="preview">
                    <h4>{printed::PREVIEW}</h4>
                    <iframe data-preview="" title=printed::PREVIEW sandbox=SANDBOX></iframe>
                </div>
                <div class="codes">
                    {code("frame", frame, &printed::FRAME_CODE)}
                    {code("element", element, &printed::ELEMENT_CODE)}
                </div>
            </section>
            <p class="said" role="status" data-said="" data-by-keys=printed::COPY_BY_KEYS data-failed=printed::SEND_FAILED></p>
        </dialog>
    })
}

/// What an embed can begin with. What it has by itself has no value: it need not be said in the address.
fn options() -> impl IntoView {
    let republics = Republic::ALL.map(|republic| {
        let title = words::title(Selection::Republic(republic));
        view! { <option value=republic.slug() data-title=title>{republic.name()}</option> }
    });
    let moments = MOMENTS.iter().enumerate().map(|(place, moment)| {
        let now = place == usize::from(NOW);
        view! { <option value=if now { "" } else { moment.slug } selected=now>{moment.label}</option> }
    });
    let layers = Layer::ALL.map(|layer| {
        let value = if layer == Layer::default() { "" } else { layer.slug() };
        view! { <option value=value>{words::layer(layer)}</option> }
    });
    let themes = printed::THEMES.map(|(value, words)| view! { <option value=value>{words}</option> });
    let chromes = printed::CHROMES.map(|(value, words)| {
        let height = if value.is_empty() { HEIGHT } else { LOW_HEIGHT };
        view! { <option value=value data-height=height.to_string()>{words}</option> }
    });
    let none = view! { <option value="" data-title=words::TITLE>{printed::EMBED_NONE}</option> };
    [
        choice(
            "republic",
            printed::EMBED_REPUBLIC,
            (none, republics.into_iter().collect_view()).into_any(),
        ),
        choice("at", printed::EMBED_MOMENT, moments.collect_view().into_any()),
        choice(
            "layer",
            printed::EMBED_LAYER,
            layers.into_iter().collect_view().into_any(),
        ),
        choice(
            "theme",
            printed::EMBED_THEME,
            themes.into_iter().collect_view().into_any(),
        ),
        choice(
            "chrome",
            printed::EMBED_CHROME,
            chromes.into_iter().collect_view().into_any(),
        ),
    ]
    .into_iter()
    .collect_view()
}

fn choice(name: &'static str, label: &'static str, options: AnyView) -> impl IntoView {
    view! { <label><span>{label}</span><select name=name>{options}</select></label> }
}

/// A code with its button. `pattern` is the code before anything is filled in.
fn code(name: &'static str, pattern: String, words: &'static printed::Code) -> impl IntoView {
    let (id, note) = (format!("sharing-{name}"), format!("sharing-{name}-note"));
    view! {
        <div class="code">
            <h4><label for=id.clone()>{words.title}</label></h4>
            <p class="note" id=note.clone()>{words.note}</p>
            <textarea readonly=true rows="5" spellcheck="false" data-code=name data-pattern=pattern id=id aria-describedby=note></textarea>
            <button type="button" data-copy="" data-copied=words.copied>{words.copy}</button>
        </div>
    }
}
