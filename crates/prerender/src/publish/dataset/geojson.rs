//! The borders of March 1994 as GeoJSON (RFC 7946): a feature for each republic, with its interpretation, and one for the
//! former autonomous oblast. Each feature is a line of the file.
//!
//! A standard file has no place for the policy on borders; they are members of the collection, which readers may ignore.

use crate::publish::dataset::classification::{CLASSIFICATION, LICENSE};
use crate::publish::dataset::error::DatasetError;
use crate::publish::dataset::source;
use crate::publish::dataset::stance::PublishedStance;
use content::model::Content;
use domain::vocabulary::Coverage;
use geo::atlas::Atlas;
use geo::ground::{polygons, Polygon};
use geo::outline::{Outline, Ring};
use geo::point::PER_DEGREE;
use geo::projection::Projection;
use serde::Serialize;
use serde_json::{json, Value};

/// The `slug` of the former oblast, which is not a republic.
const OBLAST: &str = "nagorno-karabakh";

/// What a program that draws the features must not pass over.
const OBLAST_NOTE: &str =
    "Outline of the former autonomous oblast of 1991, approximate. It is no border of March 1994 \
    and no front line, and it lies inside Azerbaijan, whose polygon includes it.";

/// A feature, whose geometry is always of the same type.
#[derive(Serialize)]
struct Feature<'a> {
    r#type: &'static str,
    id: &'static str,
    properties: &'a Properties<'a>,
    geometry: Geometry,
}

#[derive(Serialize)]
struct Geometry {
    r#type: &'static str,
    coordinates: Vec<Value>,
}

/// What the words of the page on lakes do not say of this file.
const LAKES: &str = "Lakes belong to the polygons of the republics, the Aral Sea too; the Caspian Sea belongs to none.";

/// The properties of a feature. Every feature has all of them.
#[derive(Serialize)]
struct Properties<'a> {
    slug: &'static str,
    name: &'static str,
    /// The id of its item in Wikidata.
    wikidata: Option<&'static str>,
    coverage: Option<Coverage>,
    stance: Option<PublishedStance>,
    stance_since: Option<&'a str>,
    /// Whether the outline is only roughly known; the others are exact to the scale of the map.
    approximate: bool,
    note: Option<&'static str>,
}

/// The file.
///
/// # Errors
/// When the outline of the former oblast cannot be read.
pub fn collection(content: &Content, atlas: &Atlas, projection: &Projection) -> Result<Vec<u8>, DatasetError> {
    let mut text = "{\"type\":\"FeatureCollection\",\n".to_owned();
    for (name, value) in members(content, atlas) {
        text += &format!("\"{name}\":{value},\n");
    }
    let mut features = Vec::new();
    for (republic, article) in content.articles() {
        let properties = Properties {
            slug: republic.slug(),
            name: republic.name(),
            wikidata: Some(republic.wikidata()),
            coverage: Some(article.coverage),
            stance: Some(PublishedStance::last(content, article)),
            stance_since: article.since(&content.moments).map(|moment| moment.id.as_str()),
            approximate: false,
            note: None,
        };
        features.push(feature(&properties, &atlas.of(republic).outline, projection)?);
    }
    let oblast = Properties {
        slug: OBLAST,
        name: messages::karabakh(),
        wikidata: None,
        coverage: None,
        stance: None,
        stance_since: None,
        approximate: true,
        note: Some(OBLAST_NOTE),
    };
    features.push(feature(&oblast, &Outline::parse(&atlas.nagorno_karabakh)?, projection)?);
    text += &format!("\"features\":[\n{}\n]}}\n", features.join(",\n"));
    Ok(text.into_bytes())
}

/// What holds for all features.
fn members(content: &Content, atlas: &Atlas) -> [(&'static str, Value); 8] {
    let borders = [
        messages::borders_recognised(),
        messages::borders_karabakh(),
        messages::borders_water(),
        messages::borders_outlines(),
    ];
    [
        ("title", json!(messages::title())),
        ("data_as_of", json!(content.source.data_as_of)),
        ("classification", json!(CLASSIFICATION)),
        ("license", json!(LICENSE)),
        ("borders", json!(borders)),
        ("lakes", json!(LAKES)),
        ("outlines", json!(atlas.about.sources)),
        ("source", json!(source::citation(&content.source))),
    ]
}

fn feature(properties: &Properties, outline: &Outline, projection: &Projection) -> Result<String, DatasetError> {
    Ok(serde_json::to_string(&Feature {
        r#type: "Feature",
        id: properties.slug,
        properties,
        geometry: Geometry {
            r#type: "MultiPolygon",
            coordinates: polygons(outline, projection).iter().map(rings).collect(),
        },
    })?)
}

fn rings(polygon: &Polygon) -> Value {
    let rings = [&polygon.exterior].into_iter().chain(&polygon.holes);
    rings.map(positions).collect()
}

/// The positions of a ring in degrees; the first is repeated at the end.
fn positions(ring: &Ring) -> Value {
    let closed = ring.0.iter().chain(ring.0.first());
    closed
        .map(|position| json!(position.map(|value| f64::from(value) / f64::from(PER_DEGREE))))
        .collect()
}
