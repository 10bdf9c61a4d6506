//! The choice of the language, at the end of a page. Nothing where the site has one language.

use crate::language::Language;
use crate::site::Site;
use leptos::prelude::*;

/// The links to this page in the other languages. `path` is its path from the root of its edition, `to_root` the way back from
/// it. `web/language.js` makes them keep what is shown.
pub fn choice(site: &Site, to_root: &str, path: &str) -> Option<impl IntoView + use<>> {
    let links: Vec<_> = others(site)
        .map(|other| {
            let href = url(site, other, to_root, path);
            view! { " "<a href=href lang=other.code() translate="no" hreflang=other.code()>{other.name()}</a> }
        })
        .collect();
    (!links.is_empty()).then(|| {
        view! { <p class="languages">{messages::language_label()}{links}</p> }
    })
}

/// For search engines: the language tag and the URL of this page in each language. Nothing where the site has one.
pub fn alternates(site: &Site, to_root: &str, path: &str) -> Vec<(&'static str, String)> {
    if site.languages.len() < 2 {
        return Vec::new();
    }
    let languages = site.languages.iter().filter(|language| !language.is_pseudo());
    languages
        .map(|language| (language.code(), url(site, language, to_root, path)))
        .collect()
}

/// The URL of this page in a language.
fn url(site: &Site, language: &Language, to_root: &str, path: &str) -> String {
    let url = format!("{to_root}{}{path}", site.language.path_to(language));
    if url.is_empty() {
        "./".to_owned()
    } else {
        url
    }
}

/// The script of the choice, where there is one.
pub fn script(site: &Site) -> Option<&'static str> {
    (site.languages.len() > 1).then_some("language.js")
}

fn others(site: &Site) -> impl Iterator<Item = &Language> {
    let here = &site.language.folder;
    site.languages.iter().filter(move |language| language.folder != *here)
}
