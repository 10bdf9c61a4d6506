//! The end of the page: links to the pages beside it, and whose words these are.

use super::print::print;
use crate::strings;
use content::model::Content;
use leptos::prelude::*;

pub fn foot(content: &Content) -> String {
    let pages = strings::FOOT_LINKS.map(|(id, href, text)| view! { <a id=id href=href>{text}</a>" " });
    print(view! {
        <nav class="pages" aria-label=strings::PAGES_LABEL>{pages.into_iter().collect_view()}</nav>
        <p>
            {strings::FOOT_SOURCE}" "<cite>{content.source.book.clone()}</cite>" ("{content.source.publisher.clone()}", "
            {content.source.published}"). "{content.source.rights.clone()}" "{strings::FOOT_READINGS}" "{strings::PRIVACY}
        </p>
    })
}
