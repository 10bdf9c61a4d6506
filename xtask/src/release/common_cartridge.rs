//! The package for courses: a module of Common Cartridge 1.3 with the articles, the sheets to print, and the quiz.
//!
//! The articles are links to the site, if the release is built for a known address. Otherwise they are the page in one file:
//! platforms unpack each file of a cartridge by itself, so that pages that lead to each other would not find each other.

use super::archive::{self, Archive};
use super::built::Built;
use super::single_file;
use super::titles;
use super::xml::{files, filled};
use anyhow::{Context, Result};
use serde::Deserialize;

const MANIFEST: &str = include_str!("common_cartridge/imsmanifest.xml");
const WEB_LINK: &str = include_str!("common_cartridge/web_link.xml");

/// Where the questions are in `dist`, and in the cartridge.
const QUESTIONS: &str = "questions/azerbaijan-1994-qti.xml";
const ASSESSMENT: &str = "quiz/assessment.xml";

/// The content of the page, which names the republics.
const DATA: &str = "data/azerbaijan-1994.json";

/// The pages to print.
const SHEETS: [&str; 2] = ["worksheet", "handout"];

/// The types of resources.
const PAGE: &str = "webcontent";
const LINK: &str = "imswl_xmlv1p3";
const QUIZ: &str = "imsqti_xmlv1p2/imscc_xmlv1p3/assessment";

/// An item of the module: its resource and the files of that, the first of which it begins with.
struct Item {
    id: String,
    title: String,
    kind: &'static str,
    files: Archive,
    begin: String,
}

/// The zip file.
pub fn package(built: &Built) -> Result<Vec<u8>> {
    archive::zip(&self::files_of(built)?)
}

/// The files of the package.
fn files_of(built: &Built) -> Result<Archive> {
    let mut items = match &built.address {
        Some(address) => links(built, address)?,
        None => vec![whole(built)?],
    };
    for sheet in SHEETS {
        items.push(self::sheet(built, sheet)?);
    }
    items.push(quiz(built)?);
    let title = titles::of(&built.site, "index.html")?;
    let mut package: Archive = items.iter().flat_map(|item| item.files.clone()).collect();
    package.insert("imsmanifest.xml".to_owned(), manifest(&title, &items).into_bytes());
    Ok(package)
}

fn manifest(title: &str, items: &[Item]) -> String {
    let entries = items.iter().map(|item| {
        let entry =
            "     <item identifier=\"item-{id}\" identifierref=\"{id}\">\n      <title>{title}</title>\n     </item>\n";
        filled(entry, &[("id", &item.id), ("title", &item.title)])
    });
    let resources = items.iter().map(|item| {
        let begin = if item.kind == PAGE { " href=\"{begin}\"" } else { "" };
        let resource = format!("  <resource identifier=\"{{id}}\" type=\"{{kind}}\"{begin}>\n{{files}}  </resource>\n");
        let values = [("id", &*item.id), ("kind", item.kind), ("begin", &item.begin)];
        filled(&resource, &values).replace("{files}", &files(item.files.keys()))
    });
    filled(MANIFEST, &[("title", title)])
        .replace("{items}", &entries.collect::<String>())
        .replace("{resources}", &resources.collect::<String>())
}

/// The map and the article of each republic, on the site.
fn links(built: &Built, address: &str) -> Result<Vec<Item>> {
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
fn whole(built: &Built) -> Result<Item> {
    let begin = single_file::PATH.to_owned();
    Ok(Item {
        id: "map".to_owned(),
        title: titles::of(&built.site, &begin)?,
        kind: PAGE,
        files: [(begin.clone(), built.file(&begin)?.to_vec())].into(),
        begin,
    })
}

/// A page to print, with its style sheet and icon. It needs no scripts.
fn sheet(built: &Built, folder: &str) -> Result<Item> {
    let begin = format!("{folder}/index.html");
    let page = String::from_utf8_lossy(built.file(&begin)?).into_owned();
    let shown = with_map_at(built.address.as_deref(), &page);
    let mut files = Archive::from([(begin.clone(), shown.into_bytes())]);
    for tag in crate::html::tags(&page) {
        let is_loaded = tag
            .attribute("rel")
            .is_some_and(|rel| ["stylesheet", "icon"].contains(&rel));
        if let Some(path) = tag
            .attribute("href")
            .and_then(|href| href.strip_prefix("../"))
            .filter(|_| is_loaded)
        {
            files.insert(path.to_owned(), built.file(path)?.to_vec());
        }
    }
    Ok(Item {
        id: folder.to_owned(),
        title: titles::of(&built.site, &begin)?,
        kind: PAGE,
        files,
        begin,
    })
}

/// The page with its link to the map leading to the site, or without the link.
fn with_map_at(address: Option<&str>, page: &str) -> String {
    const LINK: &str = "<a href=\"../\">";
    let Some((before, (words, after))) = page
        .split_once(LINK)
        .and_then(|(before, rest)| Some((before, rest.split_once("</a>")?)))
    else {
        return page.to_owned();
    };
    let link = address.map(|address| filled("<a href=\"{address}\">", &[("address", address)]));
    match link {
        Some(link) => format!("{before}{link}{words}</a>{after}"),
        None => format!("{before}{words}{after}"),
    }
}

fn quiz(built: &Built) -> Result<Item> {
    Ok(Item {
        id: "quiz".to_owned(),
        title: titles::of(&built.site, "quiz/index.html")?,
        kind: QUIZ,
        files: [(ASSESSMENT.to_owned(), built.file(QUESTIONS)?.to_vec())].into(),
        begin: ASSESSMENT.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::archive::unzip;
    use super::super::built::tests::built;
    use super::*;

    fn at(address: Option<&str>) -> Built {
        Built {
            address: address.map(str::to_owned),
            ..built()
        }
    }

    fn text(files: &Archive, path: &str) -> String {
        let bytes = files.get(path).unwrap_or_else(|| panic!("there is no {path}"));
        String::from_utf8_lossy(bytes).into_owned()
    }

    /// The values of an attribute, in order.
    fn values(xml: &str, attribute: &str) -> Vec<String> {
        let begin = format!(" {attribute}=\"");
        let parts = xml.split(&begin).skip(1);
        parts
            .filter_map(|part| part.split_once('"'))
            .map(|(value, _)| value.to_owned())
            .collect()
    }

    #[test]
    fn every_item_has_its_resource_and_every_file_of_a_resource_is_there() {
        for address in [None, Some("https://x.example/map/")] {
            let files = files_of(&at(address)).expect("they are made");
            let manifest = text(&files, "imsmanifest.xml");
            let (organizations, resources) = manifest.split_once("<resources>").expect("it has both");
            assert_eq!(values(organizations, "identifierref"), values(resources, "identifier"));
            let (_, listed) = manifest.split_once("<resources>").expect("it has resources");
            for file in values(listed, "href") {
                assert!(files.contains_key(&file), "{file}");
            }
            for file in files.keys().filter(|file| *file != "imsmanifest.xml") {
                assert!(values(listed, "href").contains(file), "{file} in {manifest}");
            }
            assert!(!manifest.contains('{'), "{manifest}");
        }
    }

    #[test]
    fn with_an_address_the_articles_are_links_to_the_site() {
        let files = files_of(&at(Some("https://x.example/map/"))).expect("they are made");
        let link = text(&files, "links/armenia.xml");
        assert!(link.contains("<title>Armenia</title>"), "{link}");
        assert!(link.contains("<url href=\"https://x.example/map/armenia/\""), "{link}");
        assert!(text(&files, "links/map.xml").contains("<url href=\"https://x.example/map/\""));
        assert!(!files.contains_key("azerbaijan-1994-classroom.html"));
        let sheet = text(&files, "worksheet/index.html");
        assert!(sheet.contains("<a href=\"https://x.example/map/\">Map</a>"), "{sheet}");
    }

    #[test]
    fn without_an_address_it_has_the_page_in_one_file_and_no_links() {
        let files = files_of(&at(None)).expect("they are made");
        assert!(files.contains_key("azerbaijan-1994-classroom.html"));
        assert!(!text(&files, "imsmanifest.xml").contains(LINK));
        let sheet = text(&files, "worksheet/index.html");
        assert!(sheet.contains("<header>Map</header>"), "{sheet}");
    }

    #[test]
    fn sheets_have_their_style_and_the_quiz_is_an_assessment() {
        let files = files_of(&at(None)).expect("they are made");
        assert!(files.contains_key("handouts-1.css") && files.contains_key("icon.svg"));
        let manifest = text(&files, "imsmanifest.xml");
        assert!(
            manifest.contains(&format!("identifier=\"quiz\" type=\"{QUIZ}\">")),
            "{manifest}"
        );
        assert_eq!(text(&files, ASSESSMENT), "<questestinterop/>");
    }

    #[test]
    fn the_zip_has_these_files_and_is_the_same_each_time() {
        let zip = package(&built()).expect("it is made");
        assert_eq!(
            unzip(&zip).expect("it is a zip file"),
            files_of(&built()).expect("they are made")
        );
        assert_eq!(package(&built()).expect("it is made"), zip);
    }

    #[test]
    fn a_build_without_a_file_is_an_error_that_names_it() {
        let mut built = built();
        built.site.remove(QUESTIONS);
        let error = package(&built).expect_err("there are no questions");
        assert!(error.to_string().contains(QUESTIONS), "{error}");
    }
}
