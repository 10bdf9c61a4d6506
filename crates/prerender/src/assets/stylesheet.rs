//! Style sheets, minified and named by their content.

use super::{dark_css, fingerprint, minify, old_browsers};
use crate::error::Result;
use crate::files;
use crate::site::Site;
use std::path::Path;

#[derive(Clone, Debug, Default)]
pub struct Stylesheet {
    pub name: String,
    pub css: String,
}

#[derive(Clone, Debug, Default)]
pub struct Stylesheets {
    /// Of the whole page: all sheets that `index.html` lists.
    pub main: Stylesheet,
    /// The others come from `style/<name>.css`.
    pub embed: Stylesheet,
    pub dialogs: Stylesheet,
    pub handouts: Stylesheet,
    pub quiz: Stylesheet,
    /// Of the tools for lessons.
    pub course: Stylesheet,
    pub wall: Stylesheet,
    pub beside: Stylesheet,
    /// Of the pages of links, lesson and answers for teachers.
    pub lesson_pages: Stylesheet,
    /// Of what a link for lessons hides, which `web/hide.js` loads.
    pub hide: Stylesheet,
    /// Of reading aloud.
    pub aloud: Stylesheet,
    /// Of "Read it yourself", after that of the quiz.
    pub reading: Stylesheet,
    /// Of "A class without accounts", after that of the quiz.
    pub class: Stylesheet,
    /// Of the tool that takes sentences away.
    pub without: Stylesheet,
    /// Of the pages in folders of their own.
    pub pages: Stylesheet,
    /// Of the parts of the single-file edition, which has no style sheets beside it: no file.
    pub single_file: String,
}

impl Stylesheets {
    /// `trunk` names the sheets that Trunk copied: they are joined into one and removed.
    pub fn finish(site: &Site, staging: &Path, trunk: &[String]) -> Result<Self> {
        let mut joined = String::new();
        for name in trunk {
            let file = staging.join(name);
            joined += &files::read(&file)?;
            files::remove(&file)?;
        }
        let own = |name: &str| Stylesheet::finish(staging, name, &site.style(name)?);
        Ok(Self {
            main: Stylesheet::finish(staging, "style", &dark_css::with_data_theme(&joined)?)?,
            embed: own("embed")?,
            dialogs: own("dialogs")?,
            handouts: own("handouts")?,
            quiz: Stylesheet::finish(
                staging,
                "quiz_page",
                &(site.style("quiz_page")? + &site.style("hand_in")?),
            )?,
            reading: own("reading_page")?,
            class: own("class_page")?,
            course: own("course")?,
            wall: own("wall")?,
            beside: own("beside")?,
            without: own("without")?,
            lesson_pages: own("lesson_pages")?,
            hide: own("hide")?,
            aloud: own("aloud")?,
            single_file: Self::single_file_css(site)?,
            pages: Stylesheet::finish(staging, "pages", &Self::pages_css(site)?)?,
        })
    }

    /// A script with the names of the sheets of the page in place of those with a hash of zeros.
    pub fn with_names(&self, script: &str) -> String {
        script
            .replace("style-0000000000000000.css", &self.main.name)
            .replace("embed-0000000000000000.css", &self.embed.name)
            .replace("hide-0000000000000000.css", &self.hide.name)
    }

    /// The style of the pages, the quiz and the dialogs within the single-file edition.
    fn single_file_css(site: &Site) -> Result<String> {
        let sheets = ["parts", "quiz_page", "dialogs", "single_file"].map(|name| site.style(name));
        let joined: String = sheets.into_iter().collect::<Result<_>>()?;
        minify::css(&old_browsers::with_fallbacks(&joined)?)
    }

    /// The style of the pages in folders of their own: the colours and the articles look as on the first page.
    pub fn pages_css(site: &Site) -> Result<String> {
        let sheets = ["tokens", "article", "parts", "pages"].map(|name| site.style(name));
        let joined: String = sheets.into_iter().collect::<Result<_>>()?;
        dark_css::with_data_theme(&joined)
    }
}

impl Stylesheet {
    fn finish(staging: &Path, stem: &str, css: &str) -> Result<Self> {
        let css = minify::css(&old_browsers::with_fallbacks(css)?)?;
        let name = fingerprint::name(stem, css.as_bytes(), ".css");
        files::write(&staging.join(&name), &css)?;
        Ok(Self { name, css })
    }
}
