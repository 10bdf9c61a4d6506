//! The dialog for sharing and embedding: an HTML fragment that is fetched when its button is clicked. `web/share.js` binds
//! it and has no texts of its own.

use super::print::print;
use super::share_codes::codes;
use crate::iframe::{HEIGHT, MINIMAL_HEIGHT, SANDBOX};
use crate::strings;
use content::collation;
use domain::layer::Layer;
use leptos::prelude::*;
use state::generated::{MomentIndex, NOW};
use state::moment_text::Text;

/// Pages of services for schools that take a link. Nothing of them is loaded. `{link}` is the link.
const CLASSROOM: &str = "https://classroom.google.com/share?url={link}";
const TEAMS: &str = "https://teams.microsoft.com/share?href={link}";

/// The dialog, after a link to its style sheet.
/// `has_oembed`: whether the site answers sites that ask what to embed for a link.
pub fn share_dialog(sheet: &str, has_oembed: bool) -> String {
    let ways = [
        (messages::google_classroom(), CLASSROOM),
        (messages::microsoft_teams(), TEAMS),
    ];
    let ways = ways.map(|(name, address)| view! { <a target="_blank" rel="noopener" data-way=address>{name}</a> });
    let ways = ways.into_iter().collect_view();
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
                <div class="ways">
                    <button type="button" data-qr="" aria-expanded="false" aria-controls="sharing-qr">{messages::show_qr_code()}</button>
                    {ways}
                </div>
                <figure id="sharing-qr" hidden>
                    <div role="img" aria-label=messages::qr_code_label()></div>
                    <figcaption><span translate="no"></span></figcaption>
                </figure>
            </section>
            <section class="embed" aria-labelledby="sharing-embed">
                <h3 id="sharing-embed">{messages::embed_title()}</h3>
                <p class="note">{messages::embed_note()}</p>
                <div class="options">{options()}</div>
                <div class="preview">
                    <h4>{messages::preview()}</h4>
                    <iframe data-preview="" title=messages::preview() sandbox=SANDBOX></iframe>
                </div>
                {codes(has_oembed)}
            </section>
            <p class="said" role="status" data-said="" data-by-keys=messages::copy_by_keys() data-failed=messages::send_failed() data-no-qr-code=messages::qr_code_failed()></p>
        </dialog>
    })
}

/// Where a title has the chosen date, which the script fills in.
pub const DATE: &str = "{date}";

/// The republics in alphabetical order, after the choice of none of them.
pub fn republic_options() -> impl IntoView {
    let none = view! { <option value="" data-title=messages::title_map(DATE)>{messages::embed_none()}</option> };
    let republics = collation::republics().into_iter().map(|republic| {
        let title = messages::title_republic(republic.name(), DATE);
        view! { <option value=republic.slug() data-title=title>{republic.name()}</option> }
    });
    (none, republics.collect_view())
}

pub fn moment_options() -> impl IntoView {
    let moments = MomentIndex::all().map(|index| {
        let (moment, now) = (index.moment(), index == NOW);
        view! { <option value=if now { "" } else { moment.slug } data-date=index.text(Text::InSentence) selected=now>{index.text(Text::Label)}</option> }
    });
    moments.collect_view()
}

pub fn layer_options() -> impl IntoView {
    let layers = Layer::ALL.map(|layer| {
        let value = if layer == Layer::default() { "" } else { layer.slug() };
        view! { <option value=value>{strings::layer(layer)}</option> }
    });
    layers.into_iter().collect_view()
}

/// The options of an embed. A default has an empty value, because the URL need not contain it.
fn options() -> impl IntoView {
    let themes = strings::themes().map(|(value, words)| view! { <option value=value>{words}</option> });
    let chromes = [("", messages::chrome_whole()), ("minimal", messages::chrome_minimal())];
    let chromes = chromes.map(|(value, words)| {
        let height = if value.is_empty() { HEIGHT } else { MINIMAL_HEIGHT };
        view! { <option value=value data-height=height.to_string()>{words}</option> }
    });
    [
        choice("republic", messages::embed_republic(), republic_options().into_any()),
        choice("at", messages::embed_moment(), moment_options().into_any()),
        choice("layer", messages::embed_layer(), layer_options().into_any()),
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
