//! The link beside the search, to the page that lists all that can be found.

use super::print::print;
use crate::edition::Edition;
use crate::strings;
use leptos::prelude::*;

pub fn search_link(edition: Edition) -> String {
    let href = match edition {
        Edition::Whole => "glossary/",
        Edition::Embed => "../glossary/",
    };
    print(view! { <a href=href>{strings::GLOSSARY_LINK}</a> })
}
