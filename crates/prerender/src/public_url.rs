//! The URL under which pages load their files: Trunk's `public_url`.

use std::env;

/// As a page in the root needs it, ending in `/`: `./`, or absolute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl(String);

impl Default for PublicUrl {
    /// Relative: the same build works under any path.
    fn default() -> Self {
        Self("./".to_owned())
    }
}

impl PublicUrl {
    /// The URL that Trunk gives to its hooks.
    pub fn from_environment() -> Self {
        env::var("TRUNK_PUBLIC_URL").map_or_else(|_| Self::default(), |url| Self::new(&url))
    }

    pub fn new(url: &str) -> Self {
        let url = url.trim_end_matches('/');
        match url {
            "" => Self("/".to_owned()),
            url => Self(format!("{url}/")),
        }
    }

    /// The URL of an edition in a folder of its own.
    pub fn join(&self, folder: &str) -> Self {
        match self.0.as_str() {
            "./" => self.clone(),
            absolute => Self(format!("{absolute}{folder}/")),
        }
    }

    /// The prefix for pages in the root.
    pub fn from_root(&self) -> &str {
        &self.0
    }

    /// The prefix for pages in a folder of the root.
    pub fn from_folder(&self) -> &str {
        match self.0.as_str() {
            "./" => "../",
            absolute => absolute,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_url_leads_up_from_a_folder_and_an_absolute_one_stays() {
        for (url, root, folder) in [
            ("./", "./", "../"),
            (".", "./", "../"),
            ("/", "/", "/"),
            ("/map", "/map/", "/map/"),
            (
                "https://x.example/map/",
                "https://x.example/map/",
                "https://x.example/map/",
            ),
        ] {
            let url = PublicUrl::new(url);
            assert_eq!((url.from_root(), url.from_folder()), (root, folder));
        }
    }
}
