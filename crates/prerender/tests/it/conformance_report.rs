//! Checks the accessibility conformance report (docs/accessibility-conformance.yaml, in the format OpenACR): every criterion
//! of WCAG 2.2, levels A and AA, has an entry, and every test that an entry names exists. The readable report beside it is
//! printed from it and compared; `ACCEPT_REPORT=1` writes it.

use crate::checkout::root;
use saphyr::{LoadableYamlNode, Yaml};
use std::fmt::Write as _;
use std::fs;

const REPORT: &str = "docs/accessibility-conformance.yaml";
const READABLE: &str = "docs/accessibility-conformance.md";

/// A part of the report: its key, its heading, and all of its criteria with their names.
struct Chapter {
    key: &'static str,
    heading: &'static str,
    criteria: &'static [(&'static str, &'static str)],
}

const CHAPTERS: [Chapter; 4] = [
    Chapter {
        key: "success_criteria_level_a",
        heading: "WCAG 2.2, level A",
        criteria: &[
            ("1.1.1", "Non-text Content"),
            ("1.2.1", "Audio-only and Video-only (Prerecorded)"),
            ("1.2.2", "Captions (Prerecorded)"),
            ("1.2.3", "Audio Description or Media Alternative (Prerecorded)"),
            ("1.3.1", "Info and Relationships"),
            ("1.3.2", "Meaningful Sequence"),
            ("1.3.3", "Sensory Characteristics"),
            ("1.4.1", "Use of Color"),
            ("1.4.2", "Audio Control"),
            ("2.1.1", "Keyboard"),
            ("2.1.2", "No Keyboard Trap"),
            ("2.1.4", "Character Key Shortcuts"),
            ("2.2.1", "Timing Adjustable"),
            ("2.2.2", "Pause, Stop, Hide"),
            ("2.3.1", "Three Flashes or Below Threshold"),
            ("2.4.1", "Bypass Blocks"),
            ("2.4.2", "Page Titled"),
            ("2.4.3", "Focus Order"),
            ("2.4.4", "Link Purpose (In Context)"),
            ("2.5.1", "Pointer Gestures"),
            ("2.5.2", "Pointer Cancellation"),
            ("2.5.3", "Label in Name"),
            ("2.5.4", "Motion Actuation"),
            ("3.1.1", "Language of Page"),
            ("3.2.1", "On Focus"),
            ("3.2.2", "On Input"),
            ("3.2.6", "Consistent Help"),
            ("3.3.1", "Error Identification"),
            ("3.3.2", "Labels or Instructions"),
            ("3.3.7", "Redundant Entry"),
            // Obsolete, but still in the catalogue of the format.
            ("4.1.1", "Parsing"),
            ("4.1.2", "Name, Role, Value"),
        ],
    },
    Chapter {
        key: "success_criteria_level_aa",
        heading: "WCAG 2.2, level AA",
        criteria: &[
            ("1.2.4", "Captions (Live)"),
            ("1.2.5", "Audio Description (Prerecorded)"),
            ("1.3.4", "Orientation"),
            ("1.3.5", "Identify Input Purpose"),
            ("1.4.3", "Contrast (Minimum)"),
            ("1.4.4", "Resize Text"),
            ("1.4.5", "Images of Text"),
            ("1.4.10", "Reflow"),
            ("1.4.11", "Non-text Contrast"),
            ("1.4.12", "Text Spacing"),
            ("1.4.13", "Content on Hover or Focus"),
            ("2.4.5", "Multiple Ways"),
            ("2.4.6", "Headings and Labels"),
            ("2.4.7", "Focus Visible"),
            ("2.4.11", "Focus Not Obscured (Minimum)"),
            ("2.5.7", "Dragging Movements"),
            ("2.5.8", "Target Size (Minimum)"),
            ("3.1.2", "Language of Parts"),
            ("3.2.3", "Consistent Navigation"),
            ("3.2.4", "Consistent Identification"),
            ("3.3.3", "Error Suggestion"),
            ("3.3.4", "Error Prevention (Legal, Financial, Data)"),
            ("3.3.8", "Accessible Authentication (Minimum)"),
            ("4.1.3", "Status Messages"),
        ],
    },
    Chapter {
        key: "functional_performance_criteria",
        heading: "Section 508, chapter 3: functional performance",
        criteria: &[
            ("302.1", "Without Vision"),
            ("302.2", "With Limited Vision"),
            ("302.3", "Without Perception of Color"),
            ("302.4", "Without Hearing"),
            ("302.5", "With Limited Hearing"),
            ("302.6", "Without Speech"),
            ("302.7", "With Limited Manipulation"),
            ("302.8", "With Limited Reach and Strength"),
            ("302.9", "With Limited Language, Cognitive, and Learning Abilities"),
        ],
    },
    Chapter {
        key: "support_documentation_and_services",
        heading: "Section 508, chapter 6: documentation and services",
        criteria: &[
            ("602.2", "Accessibility and Compatibility Features"),
            ("602.3", "Electronic Support Documentation"),
            ("602.4", "Alternate Formats for Non-Electronic Support Documentation"),
            ("603.2", "Information on Accessibility and Compatibility Features"),
            ("603.3", "Accommodation of Communication Needs"),
        ],
    },
];

/// The levels of the format, and how the readable report names them.
const LEVELS: [(&str, &str); 4] = [
    ("supports", "Supports"),
    ("partially-supports", "**Partially supports**"),
    ("does-not-support", "**Does not support**"),
    ("not-applicable", "Not applicable"),
];

/// A claim of the report.
struct Claim {
    number: String,
    level: String,
    remarks: String,
    /// The file and the function of each test.
    tests: Vec<(String, String)>,
}

fn with_report<T>(check: impl FnOnce(&Yaml) -> T) -> T {
    let text = fs::read_to_string(root().join(REPORT)).expect("the report");
    let documents = Yaml::load_from_str(&text).expect("YAML");
    check(&documents[0])
}

/// The claims of a chapter.
fn claims(chapter: &str) -> Vec<Claim> {
    with_report(|report| {
        let criteria = report["chapters"][chapter]["criteria"].as_vec().expect("criteria");
        criteria.iter().map(claim).collect()
    })
}

fn claim(criterion: &Yaml) -> Claim {
    let text = |yaml: &Yaml| yaml.as_str().expect("text").trim().to_owned();
    let adherence = &criterion["components"][0]["adherence"];
    let notes = text(&adherence["notes"]);
    let (remarks, tests) = notes.split_once(" Tests: ").unwrap_or((&notes, ""));
    let tests = tests.split(", ").filter(|test| !test.is_empty());
    let test = |test: &str| {
        let (file, function) = test
            .split_once("::")
            .unwrap_or_else(|| panic!("{test} is not file::function"));
        (file.to_owned(), function.to_owned())
    };
    Claim {
        number: text(&criterion["num"]),
        level: text(&adherence["level"]),
        remarks: remarks.to_owned(),
        tests: tests.map(test).collect(),
    }
}

#[test]
fn every_criterion_has_one_entry_in_order_and_a_level_of_the_format() {
    for Chapter { key, criteria, .. } in CHAPTERS {
        let claims = claims(key);
        let numbers: Vec<_> = claims.iter().map(|claim| claim.number.as_str()).collect();
        let expected: Vec<_> = criteria.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, expected, "{key}");
        for claim in claims {
            assert!(
                LEVELS.iter().any(|(level, _)| *level == claim.level),
                "{}: {}",
                claim.number,
                claim.level
            );
            assert!(claim.remarks.ends_with('.'), "{}: {}", claim.number, claim.remarks);
        }
    }
}

#[test]
fn every_claim_names_tests_that_exist_unless_it_is_not_applicable() {
    let mut count = 0;
    for claim in CHAPTERS.iter().flat_map(|chapter| claims(chapter.key)) {
        assert!(
            !claim.tests.is_empty() || claim.level == "not-applicable",
            "{}",
            claim.number
        );
        for (file, function) in claim.tests {
            let source = fs::read_to_string(root().join(&file))
                .unwrap_or_else(|error| panic!("{}: {file}: {error}", claim.number));
            let start = source.find(&format!("\nfn {function}() {{"));
            let start = start.unwrap_or_else(|| panic!("{}: {file} has no test {function}", claim.number));
            let before = source[..start].lines().rev().take_while(|line| line.starts_with("#["));
            assert!(before.clone().any(|line| line == "#[test]"), "{function} is no test");
            count += 1;
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn the_report_has_what_the_format_requires() {
    with_report(|report| {
        for [part, key] in [["product", "name"], ["author", "email"], ["vendor", "email"]] {
            assert!(
                report[part][key].as_str().is_some_and(|text| !text.is_empty()),
                "{part}.{key}"
            );
        }
        let product = report["product"]["name"].as_str().unwrap_or_default();
        assert_eq!(product, messages::title());
        assert!(report["title"].as_str().is_some_and(|title| title.starts_with(product)));
        for unused in ["success_criteria_level_aaa", "hardware", "software"] {
            assert_eq!(report["chapters"][unused]["disabled"].as_bool(), Some(true), "{unused}");
        }
    });
}

/// The readable report.
fn readable() -> String {
    let mut page = "# Accessibility conformance report\n\n".to_owned();
    with_report(|report| {
        for key in ["notes", "evaluation_methods_used"] {
            let text = report[key].as_str().expect("text").trim();
            let _ = writeln!(page, "{text}\n");
        }
        let date = report["report_date"].as_str().expect("a date");
        let _ = writeln!(
            page,
            "Of {date}, in words for readers; [accessibility-conformance.yaml](accessibility-conformance.yaml) is the report itself, \
             in the format [OpenACR](https://github.com/GSA/openacr), and names the tests that hold each claim. A test prints \
             this page from it and compares.\n"
        );
    });
    for Chapter { key, heading, criteria } in CHAPTERS {
        let _ = writeln!(page, "## {heading}\n\n| criterion | level | remarks |\n|---|---|---|");
        for (claim, (_, name)) in claims(key).iter().zip(criteria) {
            let level = LEVELS.iter().find(|(level, _)| *level == claim.level);
            let level = level.map_or("", |(_, name)| name);
            let _ = writeln!(page, "| {} {name} | {level} | {} |", claim.number, claim.remarks);
        }
        page.push('\n');
    }
    page.trim_end().to_owned() + "\n"
}

#[test]
fn the_readable_report_says_the_same() {
    let file = root().join(READABLE);
    if std::env::var_os("ACCEPT_REPORT").is_some() {
        fs::write(&file, readable()).expect("written");
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == readable(),
        "{READABLE} differs from {REPORT}\n  help: ACCEPT_REPORT=1 cargo test -p prerender --test it -- conformance_report::"
    );
}
