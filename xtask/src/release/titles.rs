//! The titles of printed pages: packages take all their words from the pages.

use super::archive::Archive;
use anyhow::{Context, Result};

/// The title of a page, as text.
pub fn of(site: &Archive, path: &str) -> Result<String> {
    let page = site.get(path).map(|page| String::from_utf8_lossy(page));
    let page = page.with_context(|| format!("dist/{path} is missing: run `cargo xtask build` first"))?;
    let title = page
        .split_once("<title>")
        .and_then(|(_, rest)| rest.split_once("</title>"));
    let (title, _) = title.with_context(|| format!("dist/{path}: it has no <title>"))?;
    Ok(html_escape::decode_html_entities(title).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_the_text_of_the_first_one() {
        let page = b"<title>Map &amp; text</title><svg><title>Where</title></svg>".to_vec();
        let site = Archive::from([("a.html".to_owned(), page)]);
        assert_eq!(of(&site, "a.html").expect("it has one"), "Map & text");
    }

    #[test]
    fn a_page_without_one_or_no_page_is_an_error_that_names_it() {
        let site = Archive::from([("a.html".to_owned(), b"<p>".to_vec())]);
        for path in ["a.html", "b.html"] {
            let error = of(&site, path).expect_err("there is none");
            assert!(error.to_string().contains(&format!("dist/{path}")), "{error}");
        }
    }
}
