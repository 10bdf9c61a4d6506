//! The site, read once for all tests, and its pages.

use crate::checkout::root;
use content::model::Content;
use prerender::app::app;
use prerender::assets::program::Programs;
use prerender::assets::Assets;
use prerender::documents::single_file;
use prerender::edition::Edition;
use prerender::output;
use prerender::paths::Page;
use prerender::site::Site;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

pub fn site() -> &'static Arc<Site> {
    static SITE: OnceLock<Arc<Site>> = OnceLock::new();
    SITE.get_or_init(|| Arc::new(Site::read(root(), &[]).unwrap_or_else(|error| panic!("{error}"))))
}

/// The authored content.
pub fn content() -> &'static Content {
    &site().content
}

/// The HTML inside `#app` of the whole page.
pub fn page() -> &'static str {
    static PAGE: OnceLock<String> = OnceLock::new();
    PAGE.get_or_init(|| app(site(), Edition::Whole))
}

/// The HTML inside `#app` of the embed.
pub fn embed() -> &'static str {
    static EMBED: OnceLock<String> = OnceLock::new();
    EMBED.get_or_init(|| app(site(), Edition::Embed))
}

/// The pages in folders of their own, by their folders.
pub fn own_pages() -> &'static BTreeMap<String, String> {
    static PAGES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let pages = output::own_pages(site(), &assets(), None);
        let folder = |path: String| path.trim_end_matches("/index.html").to_owned();
        pages.into_iter().map(|(path, page)| (folder(path), page)).collect()
    })
}

pub fn own_page(page: Page) -> &'static str {
    &own_pages()[page.folder()]
}

pub fn single_file() -> &'static str {
    static FILE: OnceLock<String> = OnceLock::new();
    FILE.get_or_init(|| single_file::page(site(), &assets(), None).unwrap_or_else(|error| panic!("{error}")))
}

pub fn assets() -> Assets {
    let mut assets = Assets {
        public_url: Default::default(),
        programs: Programs::new(Vec::new()),
        styles: Default::default(),
        inline: Default::default(),
        // Stands for the script: with one, the file has what the script looks for.
        single_file: Some(Default::default()),
        icon: String::new(),
        reload_script: None,
    };
    assets.styles.pages.name = "pages-1.css".to_owned();
    assets
}
