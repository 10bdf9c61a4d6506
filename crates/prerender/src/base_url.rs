//! Where the site will be published. Link previews and oEmbed need absolute URLs, so they are written only when the build
//! is given this (`cargo xtask build --site`).

use crate::error::{PrerenderError, Result};

/// The environment variable in which the build gives the URL.
pub const VARIABLE: &str = "AZERBAIJAN_1994_SITE";

/// An absolute URL that ends in `/` and has no character that HTML or JSON escape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(String);

impl BaseUrl {
    /// The URL that the build was given, if any.
    ///
    /// # Errors
    /// As [`BaseUrl::parse`].
    pub fn from_environment() -> Result<Option<Self>> {
        std::env::var(VARIABLE).ok().map(|url| Self::parse(&url)).transpose()
    }

    /// # Errors
    /// When the URL is not absolute, does not end in `/`, or has a query or a fragment.
    pub fn parse(url: &str) -> Result<Self> {
        let rest = ["https://", "http://"]
            .iter()
            .find_map(|scheme| url.strip_prefix(scheme));
        let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/%[]".contains(c);
        match rest {
            Some(rest) if rest.ends_with('/') && !rest.starts_with('/') && rest.chars().all(allowed) => {
                Ok(Self(url.to_owned()))
            }
            _ => Err(PrerenderError::invalid(
                VARIABLE,
                format!("`{url}` is not the URL of a site"),
                "`cargo xtask build --site https://host/path/`",
            )),
        }
    }

    /// The URL of an edition in a folder of its own.
    pub fn folder(&self, folder: &str) -> Self {
        Self(format!("{}{folder}/", self.0))
    }

    /// The absolute URL of a file of the site.
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_is_absolute_and_ends_in_a_slash() {
        for good in [
            "https://x.example/",
            "http://127.0.0.1:8080/a/b/",
            "https://[::1]/%7Eme/",
        ] {
            let url = BaseUrl::parse(good).map(|url| url.join("x"));
            assert!(url.is_ok_and(|url| url == format!("{good}x")), "{good}");
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
            let message = BaseUrl::parse(bad).map_err(|error| error.to_string());
            assert!(message.is_err_and(|message| message.contains("help")), "{bad}");
        }
    }
}
