//! The package for courses: a module of Common Cartridge 1.3 with the articles, the sheets to print, and the quiz.
//!
//! The articles are links to the site, if the release is built for a known address. Otherwise they are the page in one file:
//! platforms unpack each file of a cartridge by itself, so that pages that lead to each other would not find each other.

mod item;
mod manifest;
mod sheet;

use super::archive::{self, Archive};
use super::built::Built;
use super::titles;
use anyhow::Result;

/// The pages to print.
const SHEETS: [&str; 2] = ["worksheet", "handout"];

/// The zip file.
pub fn package(built: &Built) -> Result<Vec<u8>> {
    archive::zip(&self::files_of(built)?)
}

/// The files of the package.
fn files_of(built: &Built) -> Result<Archive> {
    let mut items = match &built.address {
        Some(address) => item::links(built, address)?,
        None => vec![item::whole(built)?],
    };
    for sheet in SHEETS {
        items.push(sheet::item(built, sheet)?);
    }
    items.push(item::quiz(built)?);
    let title = titles::of(&built.site, "index.html")?;
    let mut package: Archive = items.iter().flat_map(|item| item.files.clone()).collect();
    package.insert(manifest::NAME.to_owned(), manifest::text(&title, &items).into_bytes());
    Ok(package)
}

#[cfg(test)]
mod tests {
    use super::super::archive::unzip;
    use super::super::built::tests::built;
    use super::item::{ASSESSMENT, LINK, QUESTIONS, QUIZ};
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
