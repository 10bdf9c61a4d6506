//! The footer of the first page: the rights in the source, whose the interpretations are, and the link to the page that says
//! more.

use super::print::print;
use crate::links::Links;
use crate::paths::Page;
use crate::strings;
use content::model::Content;
use leptos::prelude::*;

pub fn footer(content: &Content, links: Links) -> String {
    print(view! {
        <p>
            {strings::SOURCE_RIGHTS}" "{content.source.rights.clone()}" "{strings::CLASSIFICATION}" "{strings::PRIVACY}" "
            <a href=links.page(Page::About)>{strings::ABOUT_LINK}</a>
        </p>
    })
}
