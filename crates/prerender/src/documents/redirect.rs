//! A page for each republic to link to. Sites that preview a link read its head, and readers are redirected to the republic
//! on the map. Hosts never see fragments, so without such pages every preview would be the same.

use crate::assets::Assets;
use crate::base_url::BaseUrl;
use crate::csp;
use crate::meta_tags::LinkPreview;
use crate::shell::{document, Head};
use crate::strings;
use content::model::Article;
use domain::republic::Republic;
use leptos::prelude::*;
use state::generated::NOW;
use state::Selection;

/// The page redirects without a script. Its link is for browsers that ask before they redirect.
pub fn page(base: &BaseUrl, republic: Republic, article: &Article, assets: &Assets) -> String {
    let title = strings::announcements::title(Selection::Republic(republic), NOW);
    let description = strings::preview(republic, article);
    let target = format!("../#{}", republic.slug());
    let head = Head {
        files: assets.public_url.from_folder(),
        title: title.clone(),
        description: Some(&description),
        policy: Some(csp::PAGE),
        refresh: Some(target.clone()),
        stylesheets: &[&assets.styles.main],
        preview: Some(LinkPreview {
            base,
            path: format!("{}/", republic.slug()),
            title,
            description: &description,
            republic: Some(republic),
        }),
        ..Head::default()
    };
    let body = view! {
        <main class="page">
            <div class="masthead">
                <p class="kicker">{strings::SITE_NAME}</p>
                <h1>{republic.name()}</h1>
                <p class="standfirst">{description.clone()}</p>
                <p><a href=target>{strings::OPEN_ON_MAP}</a></p>
            </div>
        </main>
    };
    document(&head, body)
}
