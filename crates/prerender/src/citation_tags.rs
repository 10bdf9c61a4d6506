//! The tags in the head that reference managers read when a reader saves a page: those of Highwire Press, which Zotero and
//! Google Scholar know. They say the same as the citations of the dialog.
//!
//! There is no `citation_author`, as there is no author in RIS: the author is the site, and Zotero splits the value at its
//! comma into two people. It takes the name of the site from `og:site_name` instead, and reads a web page because `og:type`
//! says so.

use crate::publish::citation::YEAR;
use leptos::html;
use leptos::prelude::*;
use messages::catalogue::Catalogue;

pub struct CitationTags {
    /// The title in citations: without the name of the site.
    pub title: String,
    /// The absolute URL of the page.
    pub url: String,
}

impl CitationTags {
    pub fn tags(&self) -> impl IntoView {
        let tags = [
            ("title", self.title.clone()),
            ("publication_date", YEAR.to_string()),
            ("publisher", messages::title().to_owned()),
            ("language", Catalogue::current().code().to_owned()),
            ("public_url", self.url.clone()),
        ]
        .map(|(name, content)| html::meta().name(format!("citation_{name}")).content(content));
        tags.into_iter().collect_view()
    }
}
