//! A page of its own in a folder of `dist`, beside the map: its head, and whatever is printed into its body.

use super::iframe::escaped;
use crate::strings::SITE_NAME;

/// What a page of its own is.
pub struct Leaf<'a> {
    /// Its title, without the site's.
    pub title: &'a str,
    /// What search engines show.
    pub description: &'a str,
    /// Names of style sheets that stand beside the map's page.
    pub sheets: &'a [&'a str],
    /// The line of its script, if it has one.
    pub script: &'a str,
    /// The inside of its body.
    pub body: &'a str,
}

impl Leaf<'_> {
    /// The page.
    pub fn html(&self) -> String {
        let (title, description) = (escaped(self.title), escaped(self.description));
        let sheets: String = self
            .sheets
            .iter()
            .map(|sheet| format!("<link rel=\"stylesheet\" href=\"../{sheet}\">\n"))
            .collect();
        format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title} – {site}</title>\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"description\" content=\"{description}\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <link rel=\"icon\" href=\"../icon.svg\" type=\"image/svg+xml\">\n{sheets}{script}</head>\n\
             <body>\n{body}\n</body>\n</html>\n",
            site = escaped(SITE_NAME),
            script = self.script,
            body = self.body,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leaf_is_a_whole_page_whose_files_lie_one_folder_up() {
        let leaf = Leaf {
            title: "A & B",
            description: "\"C\"",
            sheets: &["style-1.css", "quiz-2.css"],
            script: "",
            body: "<main></main>",
        };
        let html = leaf.html();
        for part in [
            "<title>A &amp; B – ",
            "content=\"&quot;C&quot;\"",
            "href=\"../style-1.css\"",
            "href=\"../quiz-2.css\"",
            "<body>\n<main></main>\n</body>",
        ] {
            assert!(html.contains(part), "no {part} in {html}");
        }
    }
}
