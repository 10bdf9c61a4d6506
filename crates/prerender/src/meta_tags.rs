//! The tags in the head that other sites read to preview a link to a page: its URL, title, description and picture, and
//! where its oEmbed response is.

use crate::base_url::BaseUrl;
use crate::paths;
use crate::publish::og_image::SIZE;
use crate::strings;
use domain::republic::Republic;
use leptos::html;
use leptos::prelude::*;

pub struct LinkPreview<'a> {
    pub base: &'a BaseUrl,
    /// The path of the page, from the base.
    pub path: String,
    pub title: String,
    pub description: &'a str,
    /// The republic of the page; `None` for the whole page.
    pub republic: Option<Republic>,
}

impl LinkPreview<'_> {
    pub fn tags(&self) -> impl IntoView {
        let (width, height) = SIZE;
        let url = self.base.join(&self.path);
        let oembed = self.base.join(&paths::oembed(self.republic));
        let alt = self
            .republic
            .map_or_else(|| messages::og_image_alt().to_owned(), strings::locator_label);
        let properties = [
            ("type", "website".to_owned()),
            ("url", url.clone()),
            ("site_name", messages::title().to_owned()),
            ("title", self.title.clone()),
            ("description", self.description.to_owned()),
            ("locale", "en_GB".to_owned()),
            ("image", self.base.join(&paths::picture(self.republic))),
            ("image:width", width.to_string()),
            ("image:height", height.to_string()),
            ("image:alt", alt),
        ]
        .map(|(name, content)| html::meta().attr("property", format!("og:{name}")).content(content));
        view! {
            <link rel="canonical" href=url/>
            <link rel="alternate" type="application/json+oembed" href=oembed title=self.title.clone()/>
            {properties.into_iter().collect_view()}
            <meta name="twitter:card" content="summary_large_image"/>
        }
    }
}
