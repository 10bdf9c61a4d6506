//! Checks CITATION.cff, which other programs read, against what it repeats.

use crate::checkout::root;
use crate::site::content;
use prerender::publish::citation::YEAR;
use prerender::publish::dataset::LICENSE;
use saphyr::{LoadableYamlNode, Yaml};
use std::fs;

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).expect("a file of the checkout")
}

/// Calls a function with the citation file, parsed.
fn with_file(check: impl FnOnce(&Yaml)) {
    let text = read("CITATION.cff");
    let documents = Yaml::load_from_str(&text).expect("YAML");
    assert_eq!(documents.len(), 1);
    check(&documents[0]);
}

/// A value of the package, or of the workspace where it inherits that.
fn of_package(manifest: &toml::Table, key: &str) -> String {
    let own = manifest["package"].get(key).and_then(toml::Value::as_str);
    let inherited = || manifest["workspace"].get("package")?.get(key)?.as_str();
    own.or_else(inherited).expect("a value in Cargo.toml").to_owned()
}

#[test]
fn title_version_year_and_licence_are_those_of_the_page_the_package_and_the_licence() {
    let manifest: toml::Table = read("Cargo.toml").parse().expect("TOML");
    let license = read("LICENSE");
    with_file(|file| {
        assert_eq!(file["cff-version"].as_str(), Some("1.2.0"));
        assert_eq!(file["title"].as_str(), Some(messages::title()));
        assert_eq!(file["version"].as_str(), Some(&*of_package(&manifest, "version")));
        assert_eq!(file["license"].as_str(), Some(&*of_package(&manifest, "license")));
        assert!(license.starts_with("MIT License"));
        let released = file["date-released"].as_str().expect("a date");
        assert_eq!(released.split('-').next(), Some(&*YEAR.to_string()));
        let author = file["authors"][0]["name"].as_str().expect("a name");
        assert!(license.contains(&author.replacen("The", "the", 1)), "{author}");
    });
}

#[test]
fn the_references_are_the_data_under_their_licence_and_the_source() {
    let source = &content().source;
    with_file(|file| {
        let [data, book] = [0, 1].map(|nth| &file["references"][nth]);
        assert_eq!(data["type"].as_str(), Some("data"));
        assert_eq!(data["title"].as_str(), Some(messages::title()));
        assert_eq!(data["license"].as_str(), Some(LICENSE));
        assert_eq!(data["year"].as_integer(), Some(i64::from(YEAR)));
        assert_eq!(book["type"].as_str(), Some("book"));
        assert_eq!(book["title"].as_str(), Some(&*source.book));
        assert_eq!(book["section"].as_str(), Some(&*source.title));
        assert_eq!(book["publisher"]["name"].as_str(), Some(&*source.publisher));
        assert_eq!(book["year"].as_integer(), Some(i64::from(source.published)));
        assert_eq!(book["url"].as_str(), Some(&*source.url));
        let editor = &book["editors"][0];
        let [given, family] = ["given-names", "family-names"].map(|part| editor[part].as_str().unwrap_or_default());
        assert_eq!(format!("{given} {family}"), source.editor);
        assert!(book["notes"]
            .as_str()
            .is_some_and(|notes| notes.contains(&source.data_as_of)));
    });
}
