//! Checks the data set: the table with a strict CSV reader, the document with a validator of its schema, and both against
//! the content.

use crate::checkout::root;
use crate::oracle;
use crate::site::{content, site};
use content::model::{Content, ContextKind};
use csv::StringRecord;
use domain::republic::Republic;
use prerender::publish::dataset::{self, Dataset, DatasetError};
use prerender::site::Site;
use serde_json::{json, Value};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

type Row = BTreeMap<String, String>;

fn bytes(dataset: &Dataset, name: &str) -> Vec<u8> {
    let file = dataset.files.iter().find(|file| file.name == name);
    file.expect("a file of this name").bytes.clone()
}

fn of(content: &Content) -> Result<Dataset, DatasetError> {
    Dataset::of(content, &site().atlas, &site().projection)
}

fn made() -> &'static Dataset {
    &site().dataset
}

/// Reads the table and rejects rows of another length.
fn read(bytes: &[u8]) -> (StringRecord, Vec<StringRecord>) {
    let mut reader = csv::ReaderBuilder::new().flexible(false).from_reader(bytes);
    let head = reader.headers().expect("a header").clone();
    (
        head,
        reader
            .records()
            .map(|row| row.expect("a row like the others"))
            .collect(),
    )
}

fn rows(content: &Content) -> Vec<Row> {
    let dataset = of(content).expect("the data set");
    let (head, rows) = read(&bytes(&dataset, dataset::CSV));
    let named = |row: &StringRecord| {
        let cells = head.iter().zip(row.iter());
        cells
            .map(|(column, cell)| (column.to_owned(), cell.to_owned()))
            .collect()
    };
    rows.iter().map(named).collect()
}

/// The cells of a republic, each with the name of its column.
pub fn row(content: &Content, republic: Republic) -> Row {
    rows(content).swap_remove(republic.index())
}

fn parsed(name: &str) -> Value {
    serde_json::from_slice(&bytes(made(), name)).expect("JSON")
}

fn validator() -> jsonschema::Validator {
    jsonschema::draft202012::new(&parsed(dataset::SCHEMA)).expect("a schema")
}

// ---- the files

#[test]
fn there_are_four_files_with_the_hashes_of_their_bytes() {
    let dataset = made();
    let names = dataset.files.each_ref().map(|file| file.name);
    assert_eq!(
        names,
        [
            "azerbaijan-1994.csv",
            "azerbaijan-1994.json",
            "azerbaijan-1994.schema.json",
            "azerbaijan-1994.geojson",
        ]
    );
    for file in &dataset.files {
        assert_eq!(
            file.sha256,
            format!("{:x}", Sha256::digest(&file.bytes)),
            "{}",
            file.name
        );
        assert_eq!(file.size(), file.bytes.len());
        assert!(
            file.size() > 5_000 && file.size() < 200_000,
            "{}: {}",
            file.name,
            file.size()
        );
        let text = std::str::from_utf8(&file.bytes).expect("UTF-8");
        assert!(text.ends_with('\n') && !text.starts_with('\u{feff}'), "{}", file.name);
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let again = Site::read(root(), &[]).expect("the site").dataset;
    for (one, two) in made().files.iter().zip(&again.files) {
        assert!(one.bytes == two.bytes, "{}", one.name);
    }
}

// ---- the table

#[test]
fn the_table_has_a_header_and_fifteen_rows_of_one_length() {
    let content = content();
    let (head, rows) = read(&bytes(made(), dataset::CSV));
    assert_eq!(rows.len(), 15);
    assert!(rows.iter().all(|row| row.len() == head.len()));
    let mut columns = vec!["republic", "name", "wikidata", "coverage", "stance", "stance_since"];
    let moments: Vec<String> = content
        .moments
        .iter()
        .map(|moment| format!("stance_{}", moment.id))
        .collect();
    columns.extend(moments.iter().map(String::as_str));
    columns.extend(["cis", "cis_standing", "cis_since"]);
    columns.extend(["diplomatic_relations", "diplomatic_relations_since"]);
    columns.extend(["sentences", "classification", "license", "source", "source_sha256"]);
    assert_eq!(head.iter().collect::<Vec<_>>(), columns);
    let slugs: Vec<&str> = rows.iter().map(|row| &row[0]).collect();
    assert_eq!(slugs, Republic::ALL.map(Republic::slug));
}

#[test]
fn the_lines_of_the_table_end_with_cr_lf() {
    let table = String::from_utf8(bytes(made(), dataset::CSV)).expect("UTF-8");
    assert_eq!(table.matches('\n').count(), 16);
    assert_eq!(table.matches("\r\n").count(), 16);
    assert!(table.ends_with("\r\n"));
}

#[test]
fn every_cell_has_the_value_of_the_content() {
    let content = content();
    for (row, republic) in rows(content).iter().zip(Republic::ALL) {
        let article = content.article(republic).expect("an article");
        let subject = republic == Republic::SUBJECT;
        assert_eq!(row["name"], republic.name());
        assert_eq!(row["wikidata"], republic.wikidata());
        assert_eq!(row["coverage"], article.coverage.slug());

        let expected = |moment| {
            let (stance, since) = oracle::stance(moment, republic);
            (
                if subject { "subject" } else { stance.slug() },
                since.unwrap_or_default(),
            )
        };
        for moment in &content.moments {
            let cell = &row[&format!("stance_{}", moment.id)];
            assert_eq!(cell, expected(moment).0, "{republic:?}, {}", moment.id);
        }
        let last = content.moments.last().expect("a moment");
        assert_eq!(
            (row["stance"].as_str(), row["stance_since"].as_str()),
            expected(last),
            "{republic:?}"
        );

        // The two facts, from the list of the article.
        let fact = |kind| {
            let mut facts = article.context.iter().filter_map(|id| content.fact(id));
            facts.find(|fact| fact.kind == kind).expect("a fact of each kind")
        };
        let cis = fact(ContextKind::Cis);
        assert_eq!(Some(&row["cis"]), cis.label.as_ref());
        assert_eq!(
            Some(row["cis_standing"].as_str()),
            cis.standing.map(|standing| standing.slug())
        );
        assert_eq!(row["cis_since"], cis.date.clone().unwrap_or_default());
        let relations = fact(ContextKind::DiplomaticRelations);
        assert_eq!(Some(&row["diplomatic_relations"]), relations.label.as_ref());
        assert_eq!(
            row["diplomatic_relations_since"],
            relations.date.clone().unwrap_or_default()
        );

        let reach = content
            .sentences
            .iter()
            .filter(|sentence| oracle::reaches(sentence, republic));
        let ids: Vec<&str> = reach.map(|sentence| sentence.id.as_str()).collect();
        assert_eq!(row["sentences"], ids.join(" "));
        assert_eq!(row["classification"], "Interpretations by this site");
        assert_eq!(row["license"], "CC-BY-4.0");
        assert_eq!(row["source_sha256"], content.source.sha256);
        for part in [
            &content.source.title,
            &content.source.book,
            &content.source.editor,
            &content.source.url,
        ] {
            assert!(row["source"].contains(part.as_str()), "{part}");
        }
    }
}

#[test]
fn the_table_has_known_values() {
    let content = content();
    let rows: BTreeMap<String, Row> = rows(content)
        .into_iter()
        .map(|row| (row["republic"].clone(), row))
        .collect();
    let with = rows
        .values()
        .filter(|row| !row["diplomatic_relations_since"].is_empty());
    assert_eq!(with.count(), 11);
    assert!(rows["azerbaijan"]["diplomatic_relations_since"].is_empty());
    assert_eq!(rows["russia"]["stance"], "improving");
    assert_eq!(
        rows["russia"]["stance_since"], "1993-return",
        "a repeated stance does not begin anew"
    );
    assert_eq!(rows["russia"]["sentences"], "s1 s2 s3 s4 s5");
    assert_eq!(rows["uzbekistan"]["sentences"], "s11 s12 s13");
    assert_eq!(rows["kazakhstan"]["diplomatic_relations_since"], "1992-08");
    assert_eq!(rows["azerbaijan"]["sentences"], "s6 s7 s8 s9 s10");
    let silent = rows.values().filter(|row| row["coverage"] == "not-mentioned");
    assert!(silent
        .clone()
        .all(|row| row["stance"] == "not-stated" && row["stance_since"].is_empty()));
    assert!(silent.clone().all(|row| row["sentences"].is_empty()));
    assert_eq!(silent.count(), 7);
}

#[test]
fn commas_quotes_and_new_lines_survive_the_table() {
    let mut content = content().clone();
    let awkward = "A \"title\", with a comma;\r\nand a second line\nand “marks” – all of it";
    content.source.title = awkward.to_owned();
    for row in rows(&content) {
        assert!(row["source"].starts_with(awkward), "{}", row["source"]);
    }
}

#[test]
fn no_cell_is_taken_for_a_formula() {
    let content = content();
    for row in rows(content) {
        for (column, cell) in &row {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']),
                "{column}: {cell}"
            );
        }
    }
    for start in ["=", "+", "-", "@", "\t"] {
        let mut edited = content.clone();
        edited.source.title = format!("{start}HYPERLINK(1)");
        let error = of(&edited).expect_err("a formula").to_string();
        assert!(error.contains("armenia, source") && error.contains("help:"), "{error}");
    }
}

// ---- the document

#[test]
fn the_document_is_valid_against_the_schema() {
    let schema = parsed(dataset::SCHEMA);
    if let Err(what) = jsonschema::draft202012::meta::validate(&schema) {
        panic!("{} at {}", what, what.instance_path());
    }
    let document = parsed(dataset::JSON);
    let errors: Vec<String> = validator()
        .iter_errors(&document)
        .map(|error| format!("{error} at {}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    assert_eq!(document["$schema"], dataset::SCHEMA);
}

#[test]
fn the_schema_describes_every_key_and_allows_no_other() {
    fn walk(schema: &Value, path: &str, records: &mut usize) {
        if let Some(keys) = schema.get("properties").and_then(Value::as_object) {
            *records += 1;
            assert_eq!(schema["additionalProperties"], false, "{path}");
            let required: BTreeSet<&str> = schema["required"]
                .as_array()
                .expect("required keys")
                .iter()
                .filter_map(Value::as_str)
                .collect();
            assert_eq!(required, keys.keys().map(String::as_str).collect(), "{path}");
            for (key, shape) in keys {
                let description = shape["description"].as_str().unwrap_or_default();
                assert!(
                    description.len() > 5 && description.ends_with('.'),
                    "{path}/{key} is not described"
                );
            }
        }
        match schema {
            Value::Object(inner) => inner
                .iter()
                .for_each(|(key, value)| walk(value, &format!("{path}/{key}"), records)),
            Value::Array(inner) => inner.iter().for_each(|value| walk(value, path, records)),
            _ => {}
        }
    }
    let mut records = 0;
    walk(&parsed(dataset::SCHEMA), "", &mut records);
    assert!(records >= 12, "{records}");
}

#[test]
fn a_document_with_any_other_value_is_invalid() {
    let (document, validator) = (parsed(dataset::JSON), validator());
    let invalid = |what: &str, edit: &dyn Fn(&mut Value)| {
        let mut edited = document.clone();
        edit(&mut edited);
        assert_ne!(edited, document, "{what}: the edit changes nothing");
        assert!(!validator.is_valid(&edited), "{what}");
    };
    let set = |path: &'static str, value: Value| {
        move |document: &mut Value| *document.pointer_mut(path).expect("a value to edit") = value.clone()
    };
    let without = |path: &'static str, key: &'static str| {
        move |document: &mut Value| {
            let record = document.pointer_mut(path).and_then(Value::as_object_mut);
            record.expect("an object to edit").remove(key);
        }
    };
    invalid("no source", &without("", "source"));
    invalid("no classification", &without("", "classification"));
    invalid("no licence", &without("", "license"));
    invalid(
        "a reading without its reason",
        &without("/republics/0/stances/0", "because"),
    );
    invalid("an unknown key", &|document| {
        document["republics"][0]["score"] = json!(3)
    });
    invalid("an unknown stance", &set("/republics/0/stance", json!("neutral")));
    invalid("an unknown republic", &set("/republics/0/slug", json!("karabakh")));
    invalid(
        "an unknown certainty",
        &set("/republics/0/account/0/certainty", json!("rumour")),
    );
    invalid("no item of Wikidata", &set("/republics/0/wikidata", json!("399")));
    invalid("a sentence under another id", &set("/sentences/0/id", json!("S1")));
    invalid("an invalid month", &set("/moments/0/from", json!("1991-13")));
    invalid("a date after 1994", &set("/context/1/date", json!("1995-01-01")));
    invalid(
        "a statement without evidence",
        &set("/republics/0/account/0/evidence", json!([])),
    );
    invalid("a fact of grade C", &set("/context/0/grade", json!("C")));
    invalid("a truncated hash", &set("/source/text_sha256", json!("9f86d08")));
    invalid("a year in words", &set("/source/year", json!("1995")));
    invalid("an empty sentence", &set("/sentences/0/text", json!("")));
    invalid("fourteen republics", &|document| {
        document["republics"].as_array_mut().expect("a list").pop();
    });
    invalid("a sentence twice", &|document| {
        let first = document["sentences"][0].clone();
        document["sentences"][1] = first;
    });
}

#[test]
fn the_document_has_the_whole_content_in_order() {
    let (document, content) = (parsed(dataset::JSON), content());
    let list = |key: &str| document[key].as_array().expect("a list").clone();
    let said: Vec<Value> = content.sentences.iter().map(|sentence| json!(sentence.text)).collect();
    assert_eq!(
        list("sentences").iter().map(|s| s["text"].clone()).collect::<Vec<_>>(),
        said
    );
    assert_eq!(list("moments").len(), content.moments.len());
    assert_eq!(list("context").len(), content.context.len());
    assert_eq!(list("references").len(), content.references.len());
    assert_eq!(list("people").len(), content.people.len());
    assert_eq!(document["source"]["year"], content.source.published);
    assert_eq!(document["data_as_of"], "March 1994");
    for ((entry, republic), row) in list("republics").iter().zip(Republic::ALL).zip(rows(content)) {
        let article = content.article(republic).expect("an article");
        assert_eq!(entry["slug"], republic.slug());
        assert_eq!(entry["wikidata"], json!(row["wikidata"]));
        assert_eq!(entry["summary"], json!(article.summary));
        assert_eq!(entry["silences"], json!(article.silences));
        assert_eq!(entry["questions"], json!(article.questions));
        assert_eq!(entry["context"], json!(article.context));
        assert_eq!(entry["people"], json!(article.people));
        for (published, authored) in entry["account"]
            .as_array()
            .expect("a list")
            .iter()
            .zip(&article.account)
        {
            assert_eq!(published["text"], json!(authored.text));
            assert_eq!(published["evidence"], json!(authored.evidence));
        }
        assert_eq!(entry["account"].as_array().map(Vec::len), Some(article.account.len()));
        for (published, authored) in entry["stances"]
            .as_array()
            .expect("a list")
            .iter()
            .zip(&article.stances)
        {
            assert_eq!(published["stance"], authored.stance.slug());
            assert_eq!(published["because"], json!(authored.because));
        }
        assert_eq!(entry["stances"].as_array().map(Vec::len), Some(article.stances.len()));
        assert_eq!(entry["cis_places"].as_array().map(Vec::len), Some(article.cis.len()));
        // The document and the table agree.
        assert_eq!(entry["stance"], json!(row["stance"]));
        assert_eq!(entry["stance_since"].as_str().unwrap_or_default(), row["stance_since"]);
        for at in entry["stance_by_moment"].as_array().expect("a list") {
            let column = format!("stance_{}", at["moment"].as_str().expect("a moment"));
            assert_eq!(at["stance"], json!(row[&column]));
        }
    }
}

#[test]
fn accusations_are_published_as_accusations() {
    let document = parsed(dataset::JSON);
    assert_eq!(document["sentences"][1]["classes"], json!(["accusation"]));
    assert!(document["sentences"][1]["by"].is_string());
    let russia = Republic::Russia.index();
    let account = document["republics"][russia]["account"]
        .as_array()
        .expect("a list")
        .clone();
    let accused = account.iter().find(|statement| statement["evidence"] == json!(["s2"]));
    assert_eq!(
        accused.map(|statement| &statement["certainty"]),
        Some(&json!("accusation"))
    );
}

#[test]
fn the_guide_lists_every_column_and_every_key_of_the_document() {
    let guide = fs::read_to_string(root().join("docs/data.md")).expect("the guide");
    let (head, _) = read(&bytes(made(), dataset::CSV));
    for column in head.iter().filter(|column| !column.starts_with("stance_1")) {
        assert!(guide.contains(&format!("| `{column}` |")), "{column}");
    }
    for part in parsed(dataset::JSON).as_object().expect("a record").keys() {
        assert!(guide.contains(&format!("`{part}`")), "{part}");
    }
    for file in &made().files {
        assert!(guide.contains(file.name), "{}", file.name);
    }
}
