//! The short article of a republic, for the first page: what can be read beside the map. All else is on the republic's page.

use super::{account, account_heading, quotations, standing};
use crate::links::Links;
use crate::pages::print::print;
use crate::paths::Page;
use crate::strings;
use content::model::Content;
use domain::republic::Republic;
use leptos::prelude::*;

/// The inside of the article.
pub fn article(content: &Content, links: Links, republic: Republic) -> String {
    let Some(article) = content.article(republic) else {
        return String::new();
    };
    let quotations = quotations(links, content, article);
    let quotations = (!quotations.is_empty()).then(|| view! { <h3>{messages::source_words()}</h3>{quotations} });
    print(view! {
        <a class="back" href=links.on_map("source")>{back(links)}</a>
        <p class="kicker">{strings::coverage(article.coverage)}</p>
        <h2 id=format!("{}-title", republic.slug()) tabindex="-1">{republic.name()}</h2>
        {standing(republic, article)}
        {account_heading(article).map(|heading| view! { <h3>{heading}</h3> })}
        {account(links, republic, article, None)}
        {quotations}
        <a class="more" href=links.page(Page::Republic(republic))>{messages::more()}</a>
    })
}

/// In the embedded page there may be no space for the source text beside the map.
fn back(links: Links) -> &'static str {
    match links {
        Links::Embed => messages::back(),
        _ => messages::back_to_source(),
    }
}
