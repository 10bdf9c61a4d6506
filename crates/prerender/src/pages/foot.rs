//! The end of the page: links to the pages beside it, and whose words these are.

use super::languages;
use super::print::print;
use crate::links::Links;
use crate::markup::{self, MARKS};
use crate::paths::Page;
use crate::site::Site;
use crate::strings;
use leptos::prelude::*;

pub fn foot(site: &Site, links: Links) -> String {
    let content = &site.content;
    let pages = [Page::Table, Page::Glossary, Page::Silence, Page::About].map(|page| {
        view! { <a id=old_id(page) href=links.page(page)>{strings::page_name(page)}</a>" " }
    });
    let source = &content.source;
    let book = view! { <cite>{source.book.clone()}</cite> }.into_any();
    let from = messages::foot_source(MARKS[0], &source.publisher, &source.published.to_string());
    print(view! {
        <p class="pages">{pages.into_iter().collect_view()}<a href=links.part(Page::About, "report") data-report="">{messages::report()}</a></p>
        <p>
            {markup::with(&from, [book])}" "{source.rights.clone()}" "{messages::foot_readings()}" "{messages::privacy()}
        </p>
        {(links == Links::First).then(|| languages::choice(site, "", ""))}
    })
}

/// What older links to a part of this page name.
const fn old_id(page: Page) -> Option<&'static str> {
    match page {
        Page::Table => Some("table"),
        Page::Glossary => Some("index"),
        _ => None,
    }
}
