//! What search engines and collections of teaching material read of a page: a description in the words of schema.org, as
//! JSON-LD. It stands in a `<script>` of the type of data, which browsers do not run, so no policy forbids it.

use crate::base_url::BaseUrl;
use crate::paths;
use crate::publish::citation::YEAR;
use crate::publish::dataset::{Dataset, CSV, GEOJSON, SCHEMA};
use content::model::Content;
use domain::republic::Republic;
use messages::catalogue::Catalogue;
use serde_json::{json, Value};

/// The licence of the words, interpretations, data and pictures of this site.
pub const LICENSE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// A page, as these descriptions need it.
pub struct Described<'a> {
    pub base: &'a BaseUrl,
    /// The absolute URL of the page.
    pub url: String,
    pub name: String,
    pub description: &'a str,
}

/// Material for lessons: the first page, or the article of a republic.
pub fn learning_resource(page: &Described, content: &Content, republic: Option<Republic>) -> String {
    let partner = republic.filter(|republic| *republic != Republic::SUBJECT);
    let about: Vec<Value> = [Some(Republic::SUBJECT), partner]
        .into_iter()
        .flatten()
        .map(country)
        .collect();
    let mut data = common("LearningResource", page, content);
    data["learningResourceType"] = json!(messages::citation_kind());
    data["educationalLevel"] = json!(messages::educational_level());
    data["about"] = json!(about);
    data["isBasedOn"] = source(content);
    if republic.is_some() {
        data["isPartOf"] = json!({ "@type": "WebSite", "name": messages::title(), "url": page.base.join("") });
    }
    script(&data)
}

/// The downloads of the table.
pub fn dataset(page: &Described, content: &Content, dataset: &Dataset) -> String {
    let files = dataset.files.iter().filter(|file| file.name != SCHEMA);
    let distribution: Vec<Value> = files
        .map(|file| {
            json!({
                "@type": "DataDownload",
                "name": file.name,
                "encodingFormat": media_type(file.name),
                "contentUrl": page.base.join(&format!("{}/{}", paths::DATA, file.name)),
                "contentSize": format!("{} B", file.size()),
                "sha256": file.sha256,
            })
        })
        .collect();
    let mut data = common("Dataset", page, content);
    data["creator"] = data["author"].clone();
    data["abstract"] = json!(messages::classification());
    data["spatialCoverage"] = Republic::ALL.into_iter().map(country).collect();
    data["isBasedOn"] = source(content);
    data["distribution"] = json!(distribution);
    script(&data)
}

/// What both kinds have.
fn common(kind: &str, page: &Described, content: &Content) -> Value {
    let site = json!({ "@type": "Organization", "name": messages::title(), "url": page.base.join("") });
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": kind,
        "name": page.name,
        "description": page.description,
        "url": page.url,
        "inLanguage": Catalogue::current().code(),
        "datePublished": YEAR.to_string(),
        "license": LICENSE,
        "isAccessibleForFree": true,
        "author": site,
    });
    if let (Some(first), Some(last)) = (content.moments.first(), content.moments.last()) {
        data["temporalCoverage"] = json!(format!("{}/{}", first.from, last.to));
    }
    data
}

fn country(republic: Republic) -> Value {
    json!({
        "@type": "Country",
        "name": republic.name(),
        "sameAs": format!("https://www.wikidata.org/entity/{}", republic.wikidata()),
    })
}

/// The text that the page is based on.
fn source(content: &Content) -> Value {
    let source = &content.source;
    json!({
        "@type": "Chapter",
        "name": source.title,
        "url": source.url,
        "isPartOf": {
            "@type": "Book",
            "name": source.book,
            "editor": { "@type": "Person", "name": source.editor },
            "publisher": { "@type": "Organization", "name": source.publisher },
            "datePublished": source.published.to_string(),
        },
    })
}

fn media_type(name: &str) -> &'static str {
    match name {
        CSV => "text/csv",
        GEOJSON => "application/geo+json",
        _ => "application/json",
    }
}

/// The text inside the element. No text of the content can end it or begin a comment.
fn script(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_element_and_every_text_is_read_back() {
        let hostile = "</script><!-- <script> & \u{2028} \" \\";
        let printed = script(&json!({ "name": hostile }));
        assert!(!printed.contains('<'), "{printed}");
        let read: Value = serde_json::from_str(&printed).expect("it is JSON");
        assert_eq!(read["name"], hostile);
    }
}
