//! What other sites read to show a link to the page: its address, title, description and picture, and where its embed
//! code is to be had. All of it needs absolute addresses, so it is written only when the build is told where the page
//! will live (`cargo xtask build --site`).

use super::iframe::escaped;
use super::{oembed, redirect_page};
use crate::publish::og_image::SIZE;
use crate::strings;
use content;
use domain::republic::Republic;
use state::Selection;
use std::path::Path;

/// The variable by which the build says where the page will live.
pub const VARIABLE: &str = "AZERBAIJAN_1994_SITE";

/// The picture of link previews, in `public/`.
pub const PICTURE: &str = "preview.png";
/// Where the page will live: an absolute address that ends in `/`, of letters that need no escaping anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site(String);

impl Site {
    /// The address that the build was given, if any.
    ///
    /// # Errors
    /// When it is none.
    pub fn from_environment() -> Result<Option<Self>, String> {
        match std::env::var(VARIABLE) {
            Err(_) => Ok(None),
            Ok(address) => Self::read(&address).map(Some),
        }
    }

    /// Reads an address.
    ///
    /// # Errors
    /// When it is not absolute, does not end in `/`, or holds more than a host and a path.
    pub fn read(address: &str) -> Result<Self, String> {
        let rest = ["https://", "http://"]
            .iter()
            .find_map(|scheme| address.strip_prefix(scheme));
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/%[]".contains(c);
        match rest {
            Some(rest) if rest.ends_with('/') && !rest.starts_with('/') && rest.chars().all(plain) => {
                Ok(Self(address.to_owned()))
            }
            _ => Err(format!(
                "{VARIABLE}: `{address}` is no place of a site\n  help: `cargo xtask build --site https://host/path/`"
            )),
        }
    }

    /// The address of something of the page, from its own.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

/// What a page says of itself.
pub struct Card<'a> {
    /// Its own address, from the site's.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Its description.
    pub description: &'a str,
    /// Which republic it is of, if not of all.
    pub republic: Option<Republic>,
}

/// The lines of a head.
pub fn head(site: &Site, card: &Card) -> String {
    let (width, height) = SIZE;
    let url = site.address(&card.path);
    let code = site.address(&oembed::path(card.republic));
    let (title, description) = (escaped(&card.title), escaped(card.description));
    let mut lines = format!(
        "<link rel=\"canonical\" href=\"{url}\">\n\
         <link rel=\"alternate\" type=\"application/json+oembed\" href=\"{code}\" title=\"{title}\">\n"
    );
    for (name, value) in [
        ("type", "website"),
        ("url", &url),
        ("site_name", &escaped(strings::SITE_NAME)),
        ("title", &title),
        ("description", &description),
        ("locale", "en_GB"),
        ("image", &site.address(PICTURE)),
        ("image:width", &width.to_string()),
        ("image:height", &height.to_string()),
        ("image:alt", &escaped(strings::CARD_ALT)),
    ] {
        lines += &format!("<meta property=\"og:{name}\" content=\"{value}\">\n");
    }
    lines + "<meta name=\"twitter:card\" content=\"summary_large_image\">\n"
}

/// The whole page with its head lines. Its description stands in its head already.
///
/// # Errors
/// When the page has no head, or no description in it.
pub fn with_head(html: &str, site: &Site) -> Result<String, String> {
    const DESCRIPTION: &str = "<meta name=\"description\" content=\"";
    let (head, body) = html.split_once("</head>").ok_or("the page has no head")?;
    let description = head
        .split_once(DESCRIPTION)
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(words, _)| words.replace("&quot;", "\"").replace("&amp;", "&"))
        .ok_or_else(|| format!("the page has no `{DESCRIPTION}…`\n  help: put it back into index.html"))?;
    let card = Card {
        path: String::new(),
        title: strings::TITLE.to_owned(),
        description: &description,
        republic: None,
    };
    Ok([head, &self::head(site, &card), "</head>", body].concat())
}

/// The files for other sites, each by its path in `dist`: the embed codes, and a page for each republic. `sheet` is the
/// page's style sheet.
///
/// # Errors
/// What is wrong with the authored files.
pub fn files(project: &Path, site: &Site, sheet: &str) -> Result<Vec<(String, String)>, String> {
    let content = content::load(&project.join("content"))
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let all = [None].into_iter().chain(Republic::ALL.map(Some));
    let mut files: Vec<_> = all
        .map(|republic| (oembed::path(republic), oembed::code(site, republic)))
        .collect();
    for article in &content.articles {
        let Some(republic) = article.republic else { continue };
        let description = strings::preview(republic, article);
        let card = Card {
            path: format!("{}/", republic.slug()),
            title: strings::title(Selection::Republic(republic)),
            description: &description,
            republic: Some(republic),
        };
        files.push((
            format!("{}/index.html", republic.slug()),
            redirect_page::page(site, &card, republic, sheet),
        ));
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_an_absolute_address_that_ends_in_a_slash() {
        for good in [
            "https://x.example/",
            "http://127.0.0.1:8080/a/b/",
            "https://[::1]/%7Eme/",
        ] {
            assert_eq!(Site::read(good).map(|site| site.address("x")), Ok(format!("{good}x")));
        }
        for bad in [
            "",
            "/",
            "x.example/",
            "https://x.example",
            "https:///a/",
            "ftp://x/",
            "https://x/?a/",
            "https://x/#/",
            "https://x/\"/",
        ] {
            assert!(Site::read(bad).is_err_and(|why| why.contains("mend")), "{bad}");
        }
    }

    #[test]
    fn the_description_of_the_page_is_the_one_that_stands_in_it() {
        let site = Site::read("https://x.example/").expect("a site");
        let html = "<head><meta name=\"description\" content=\"An &amp; all\"></head><body>";
        let page = with_head(html, &site).expect("it has a head");
        // It is HTML already, and must not be escaped a second time.
        assert!(page.contains("\"og:description\" content=\"An &amp; all\""), "{page}");
        assert!(with_head("<head></head>", &site).is_err() && with_head("no page", &site).is_err());
    }
}
