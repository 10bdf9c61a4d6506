//! The link beside the search, to the page that lists all that can be found.

use super::print::print;
use crate::links::Links;
use crate::paths::Page;
use leptos::prelude::*;

pub fn search_link(links: Links) -> String {
    print(view! { <a href=links.page(Page::Glossary)>{messages::page_glossary()}</a> })
}
