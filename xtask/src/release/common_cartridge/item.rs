//! The items of the module, each with its resource.

use crate::release::archive::Archive;
use crate::release::built::Built;
use crate::release::xml::filled;
use crate::release::{single_file, titles};
use anyhow::{Context, Result};
use serde::Deserialize;

const WEB_LINK: &str = include_str!("web_link.xml");

/// Where the questions are in `dist`, and in the cartridge.
pub const QUESTIONS: &str = "questions/azerbaijan-1994-qti.xml";
pub const ASSESSMENT: &str = "quiz/assessment.xml";

/// The content of the page, which names the republics.
const DATA: &str = "data/azerbaijan-1994.json";

/// The types of resources.
pub const PAGE: &str = "webcontent";
pub const LINK: &str = "imswl_xmlv1p3";
pub const QUIZ: &str = "imsqti_xmlv1p2/imscc_xmlv1p3/assessment";

/// An item of the module: its resource and the files of that, the first of which it begins with.
pub struct Item {
    pub id: String,
    pub title: String,
    pub kind: &'static str,
    pub files: Archive,
    pub begin: String,
}

/// The map and the article of each republic, on the site.
pub fn links(built: &Built, address: &str) -> Result<Vec<Item>> {
    #[derive(Deserialize)]
    struct Data {
        republics: Vec<Republic>,
    }
    #[derive(Deserialize)]
    struct Republic {
        slug: String,
        name: String,
    }
    let data: Data = serde_json::from_slice(built.file(DATA)?).with_context(|| format!("dist/{DATA}"))?;
    let map = (
        "map".to_owned(),
        titles::of(&built.site, "index.html")?,
        address.to_owned(),
    );
    let articles = data.republics.into_iter().map(|republic| {
        let url = format!("{address}{}/", republic.slug);
        (republic.slug, republic.name, url)
    });
    let link = |(id, title, url): (String, String, String)| {
        let text = filled(WEB_LINK, &[("title", &title), ("url", &url)]);
        let path = format!("links/{id}.xml");
        Item {
            files: [(path.clone(), text.into_bytes())].into(),
            begin: path,
            kind: LINK,
            id,
            title,
        }
    };
    Ok([map].into_iter().chain(articles).map(link).collect())
}

/// The page in one file.
pub fn whole(built: &Built) -> Result<Item> {
    let begin = single_file::PATH.to_owned();
    Ok(Item {
        id: "map".to_owned(),
        title: titles::of(&built.site, &begin)?,
        kind: PAGE,
        files: [(begin.clone(), built.file(&begin)?.to_vec())].into(),
        begin,
    })
}

/// The quiz as an assessment.
pub fn quiz(built: &Built) -> Result<Item> {
    Ok(Item {
        id: "quiz".to_owned(),
        title: titles::of(&built.site, "quiz/index.html")?,
        kind: QUIZ,
        files: [(ASSESSMENT.to_owned(), built.file(QUESTIONS)?.to_vec())].into(),
        begin: ASSESSMENT.to_owned(),
    })
}
