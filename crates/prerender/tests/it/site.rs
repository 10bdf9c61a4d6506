//! The site, read once for all tests, and its pages.

use crate::root::root;
use prerender::app::app;
use prerender::edition::Edition;
use prerender::site::Site;
use std::sync::{Arc, OnceLock};

pub fn site() -> &'static Arc<Site> {
    static SITE: OnceLock<Arc<Site>> = OnceLock::new();
    SITE.get_or_init(|| Arc::new(Site::read(root()).unwrap_or_else(|error| panic!("{error}"))))
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
