//! The JSON Schema of the JSON document, derived from its types. Their doc comments are the descriptions in it.
//!
//! Constraints of a single field stand at the field. This module adds what holds for the whole document.

use crate::publish::dataset::json::Document;
use content::model::Content;
use domain::republic::Republic;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::Schema;
use serde_json::{json, Value};

const ID: &str = "^[a-z0-9-]+$";
const SENTENCE: &str = "^s[1-9][0-9]*$";
const KEY: &str = "^[A-Z0-9-]+$";
const MONTH: &str = "^199[0-4]-(0[1-9]|1[0-2])$";

/// The pattern of the strings under a key, alone or in a list. A key has one pattern in the whole document; a field with
/// another one has it as an attribute.
const PATTERNS: [(&str, &str); 15] = [
    ("context", ID),
    ("date", "^199[0-4](-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
    ("evidence", ID),
    ("from", MONTH),
    ("id", ID),
    ("key", KEY),
    ("moment", ID),
    ("people", ID),
    ("references", KEY),
    ("sentences", SENTENCE),
    ("stance_since", ID),
    ("text_sha256", "^[0-9a-f]{64}$"),
    ("to", MONTH),
    ("url", "^https?://"),
    ("wikidata", "^Q[1-9][0-9]*$"),
];

/// The schema for the document of a content.
pub fn schema(content: &Content) -> Schema {
    let mut schema = SchemaSettings::draft2020_12()
        .for_serialize()
        .with_transform(RecursiveTransform(strict))
        .into_generator()
        .into_root_schema_for::<Document>();
    for (pointer, count) in [
        ("/properties/sentences", content.sentences.len()),
        ("/properties/moments", content.moments.len()),
        ("/properties/republics", Republic::ALL.len()),
        (
            "/$defs/RepublicEntry/properties/stance_by_moment",
            content.moments.len(),
        ),
    ] {
        let list = schema.pointer_mut(pointer).and_then(Value::as_object_mut);
        list.into_iter().for_each(|list| {
            list.insert("minItems".into(), json!(count));
            list.insert("maxItems".into(), json!(count));
        });
    }
    schema
}

/// Objects have no other keys, list items are unique, and strings have their pattern or are not empty.
fn strict(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    // "uint8" and the like are not formats of JSON Schema.
    object.remove("format");
    let is = |name: &str| match object.get("type") {
        Some(Value::Array(types)) => types.iter().any(|one| one == name),
        one => one.is_some_and(|one| one == name),
    };
    if is("array") {
        object.insert("uniqueItems".into(), json!(true));
    } else if is("string")
        && ["pattern", "const", "enum"]
            .iter()
            .all(|key| !object.contains_key(*key))
    {
        object.insert("minLength".into(), json!(1));
    }
    let Some(Value::Object(properties)) = object.get_mut("properties") else {
        return;
    };
    for (name, pattern) in PATTERNS {
        let property = properties.get_mut(name);
        let text = property.and_then(|property| match property.get("items") {
            Some(_) => property.get_mut("items"),
            None => Some(property),
        });
        if let Some(Value::Object(text)) = text.filter(|text| text.get("type").is_some()) {
            text.entry("pattern").or_insert(json!(pattern));
        }
    }
    object.insert("additionalProperties".into(), json!(false));
}
