//! What is pasted into another site to embed the map: one code for each kind of host, of which one is shown.
//!
//! The codes are patterns that `web/share.js` fills in: `{src}`, `{title}`, `{height}` in that of the frame, `{script}`,
//! `{options}`, `{link}`, `{title}` in that of the element, `{page}` is the page of a republic.

use crate::iframe::iframe;
use leptos::prelude::*;

/// The element of `web/embed.js`, before and after the text of the link that remains without the script.
const ELEMENT: [&str; 2] = [
    "<script src=\"{script}\" async></script>\n<azerbaijan-1994{options}><a href=\"{link}\">",
    "</a></azerbaijan-1994>",
];

/// The choice of a host, and the code for each.
pub fn codes(has_oembed: bool) -> impl IntoView {
    let codes = all(has_oembed);
    let options = codes
        .iter()
        .map(|code| view! { <option value=code.name>{code.host}</option> });
    let options = options.collect_view();
    view! {
        <div class="codes">
            <label><span>{messages::embed_host()}</span><select name="host">{options}</select></label>
            {codes.into_iter().enumerate().map(|(place, words)| code(words, place > 0)).collect_view()}
        </div>
    }
}

/// A code for embedding.
struct Code {
    name: &'static str,
    /// Where it is pasted.
    host: &'static str,
    note: &'static str,
    pattern: String,
    is_address: bool,
}

fn all(has_oembed: bool) -> Vec<Code> {
    let frame = || iframe("{src}", "{title}", "100%", "{height}");
    let code = |name, host, note, pattern| Code {
        name,
        host,
        note,
        pattern,
        is_address: false,
    };
    let address = |name, host, note, pattern: &str| Code {
        is_address: true,
        ..code(name, host, note, pattern.to_owned())
    };
    let wordpress = if has_oembed {
        address(
            "wordpress",
            messages::wordpress_host(),
            messages::wordpress_note(),
            "{page}",
        )
    } else {
        code(
            "wordpress",
            messages::wordpress_host(),
            messages::wordpress_frame_note(),
            frame(),
        )
    };
    vec![
        code("frame", messages::frame_host(), messages::frame_note(), frame()),
        code(
            "element",
            messages::element_host(),
            messages::element_note(),
            ELEMENT.join(&messages::element_link("{title}")),
        ),
        wordpress,
        code(
            "markdown",
            messages::markdown_host(),
            messages::markdown_note(),
            frame(),
        ),
        address("notion", messages::notion_host(), messages::notion_note(), "{src}"),
        address(
            "google-sites",
            messages::google_sites_host(),
            messages::google_sites_note(),
            "{src}",
        ),
    ]
}

fn code(words: Code, is_hidden: bool) -> impl IntoView {
    let Code { name, pattern, .. } = words;
    let (id, note) = (format!("sharing-{name}"), format!("sharing-{name}-note"));
    let (copy, copied) = if words.is_address {
        (messages::copy_address(), messages::address_copied())
    } else {
        (messages::copy_code(), messages::code_copied())
    };
    view! {
        <div class="code" hidden=is_hidden>
            <p class="note" id=note.clone()>{words.note}</p>
            <textarea readonly=true translate="no" rows="8" spellcheck="false" data-code=name data-pattern=pattern id=id aria-label=words.host aria-describedby=note></textarea>
            <button type="button" data-copy="" data-copied=copied>{copy}</button>
        </div>
    }
}
