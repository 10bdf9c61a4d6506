//! The pages in folders of their own: one for each republic, the table, the glossary, the silences, and the page about the
//! map. They are complete without scripts.

use crate::assets::Assets;
use crate::base_url::BaseUrl;
use crate::citation_tags::CitationTags;
use crate::csp;
use crate::links::Links;
use crate::lists::comma;
use crate::meta_tags::LinkPreview;
use crate::pages::worksheet::{fields, name_line};
use crate::pages::{about, article, glossary, languages, silence, table};
use crate::paths::Page;
use crate::shell::{document, Head, OFFLINE_SCRIPT};
use crate::site::Site;
use crate::strings;
use crate::structured_data::{dataset, learning_resource, Described};
use content::collation;
use leptos::prelude::*;
use state::generated::NOW;
use state::moment_text::Text;
use state::Selection;

/// The pages that are not about one republic.
const GENERAL: [Page; 4] = [Page::Table, Page::Glossary, Page::Silence, Page::About];

/// `base` is where the site will be published, if that is known.
pub fn page(site: &Site, page: Page, assets: &Assets, base: Option<&BaseUrl>) -> String {
    let (title, description) = (title(page), description(site, page));
    let republic = match page {
        Page::Republic(republic) => Some(republic),
        _ => None,
    };
    let path = format!("{}/", page.folder());
    let head = Head {
        files: assets.public_url.from_folder(),
        title: title.clone(),
        description: Some(&description),
        policy: Some(assets.inline.other.allowed_by(csp::PAGE)),
        inline_script: Some(&assets.inline.other.script.text),
        has_theme_colors: true,
        stylesheets: &[&assets.styles.pages],
        modules: modules(site, page),
        alternates: languages::alternates(site, "../", &path),
        has_manifest: true,
        preview: base.map(|base| LinkPreview {
            base,
            path: path.clone(),
            title,
            description: &description,
            republic,
        }),
        citation: base.map(|base| CitationTags {
            title: strings::page_name(page).to_owned(),
            url: base.join(&path),
        }),
        structured_data: base.and_then(|base| structured_data(site, page, base, &description)),
        ..Head::default()
    };
    let address = base.map(|base| view! { <p class="address">{messages::from(&base.join(&path))}</p> });
    let fields = republic.map(|_| {
        view! { <div class="fields" role="region" aria-label=fields().join(&comma())>{name_line()}</div> }
    });
    let links = Links::Own(page);
    let report = match page {
        Page::About => "#report".to_owned(),
        page => format!("../about/?seen={}/#report", page.folder()),
    };
    let body = view! {
        <a class="skip" href="#main">{messages::skip_to_text()}</a>
        <header class="top">
            <a class="home" href="../">{messages::name()}" "<span class="date">{NOW.text(Text::InSentence)}</span></a>
            <nav aria-label=messages::pages_label()>{general_links(page, links)}</nav>
        </header>
        {fields}
        <main id="main" class=class(page)>{content(site, page, links)}</main>
        <footer class="end">
            <nav aria-label=messages::republics_label()>
                {collation::republics().into_iter().map(|one| link(page, Page::Republic(one), links)).collect_view()}
            </nav>
            <p><a href=report>{messages::report()}</a></p>
            {languages::choice(site, "../", &path)}
            {address}
        </footer>
    };
    document(&head, body)
}

/// What the page is, in JSON-LD: an article for lessons, or the data set.
fn structured_data(site: &Site, page: Page, base: &BaseUrl, description: &str) -> Option<String> {
    let described = |name: String| Described {
        base,
        url: base.join(&format!("{}/", page.folder())),
        name,
        description,
    };
    match page {
        Page::Republic(republic) => Some(learning_resource(
            &described(title(page)),
            &site.content,
            Some(republic),
        )),
        Page::Table => Some(dataset(
            &described(messages::title().to_owned()),
            &site.content,
            &site.dataset,
        )),
        Page::Glossary | Page::Silence | Page::About => None,
    }
}

/// The scripts that run after the page is parsed.
fn modules(site: &Site, page: Page) -> Vec<&'static str> {
    let own = match page {
        Page::Table => Some("table.js"),
        Page::About => Some("report.js"),
        _ => None,
    };
    own.into_iter()
        .chain(languages::script(site))
        .chain([OFFLINE_SCRIPT])
        .collect()
}

/// The inside of `<main>`.
pub fn content(site: &Site, page: Page, links: Links) -> AnyView {
    let Site { content, dataset, .. } = site;
    match page {
        Page::Republic(republic) => article::full::article(site, links, republic).into_any(),
        Page::Table => table::page(content, dataset, links).into_any(),
        Page::Glossary => glossary::glossary(content, links).into_any(),
        Page::Silence => silence::page(content, links).into_any(),
        Page::About => about::about(site, links).into_any(),
    }
}

/// The class of the page's content for the style sheet.
pub const fn class(page: Page) -> &'static str {
    match page {
        Page::Republic(_) => "article",
        Page::Table => "table",
        Page::Glossary => "glossary",
        Page::Silence => "silence",
        Page::About => "about",
    }
}

pub fn title(page: Page) -> String {
    match page {
        Page::Republic(republic) => strings::announcements::title(Selection::Republic(republic), NOW),
        page => messages::page_title(strings::page_name(page)),
    }
}

fn description(site: &Site, page: Page) -> String {
    let text = match page {
        Page::Republic(republic) => {
            let article = site.content.article(republic);
            return article.map_or_else(String::new, |article| strings::preview(republic, article));
        }
        Page::Table => messages::page_table_about(),
        Page::Glossary => messages::page_glossary_about(),
        Page::Silence => messages::page_silence_about(),
        Page::About => messages::page_about_about(),
    };
    text.to_owned()
}

fn general_links(page: Page, links: Links) -> impl IntoView {
    let others = GENERAL.map(|to| link(page, to, links));
    view! { <a href="../">{messages::to_map_short()}</a>{others.into_iter().collect_view()} }
}

fn link(from: Page, to: Page, links: Links) -> impl IntoView {
    let current = (from == to).then_some("page");
    view! { " "<a href=links.page(to) aria-current=current>{strings::page_name(to)}</a> }
}
