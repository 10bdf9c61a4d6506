//! QTI 1.2 in the profile of Common Cartridge: an assessment of multiple-choice questions.

use crate::bank::{Bank, Question};
use crate::xml::{document, element, empty, html, text, Xml};
use std::io::Result;

const NAMESPACE: &str = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";
const SCHEMA_INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";
/// Where readers find the schema of the profile.
const SCHEMA: &str = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2 \
                      http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_qtiasiv1p2p1_v1p0.xsd";

/// The name of the response of each question.
const RESPONSE: &str = "response1";
/// The name of the feedback that everybody gets.
const FEEDBACK: &str = "general_fb";

/// The assessment.
///
/// # Errors
/// None: it is written into memory.
pub fn file(bank: &Bank) -> Result<String> {
    let root = [
        ("xmlns", NAMESPACE),
        ("xmlns:xsi", SCHEMA_INSTANCE),
        ("xsi:schemaLocation", SCHEMA),
    ];
    document(|xml| {
        element(xml, "questestinterop", &root, |xml| {
            let attributes = [("ident", "quiz"), ("title", &*bank.title)];
            element(xml, "assessment", &attributes, |xml| {
                metadata(
                    xml,
                    &[
                        ("cc_profile", "cc.exam.v0p1"),
                        ("qmd_assessmenttype", "Examination"),
                        ("qmd_scoretype", "Percentage"),
                        ("cc_maxattempts", "unlimited"),
                    ],
                )?;
                // The profile allows one section.
                element(xml, "section", &[("ident", "root_section")], |xml| {
                    let mut questions = bank.rounds.iter().flat_map(|round| &round.questions);
                    questions.try_for_each(|question| item(xml, question))
                })
            })
        })
    })
}

fn metadata(xml: &mut Xml, fields: &[(&str, &str)]) -> Result<()> {
    element(xml, "qtimetadata", &[], |xml| {
        for (label, entry) in fields {
            element(xml, "qtimetadatafield", &[], |xml| {
                text(xml, "fieldlabel", &[], label)?;
                text(xml, "fieldentry", &[], entry)
            })?;
        }
        Ok(())
    })
}

fn item(xml: &mut Xml, question: &Question) -> Result<()> {
    let attributes = [("ident", &*question.id), ("title", &*question.prompt[1])];
    element(xml, "item", &attributes, |xml| {
        element(xml, "itemmetadata", &[], |xml| {
            metadata(xml, &[("cc_profile", "cc.multiple_choice.v0p1")])
        })?;
        element(xml, "presentation", &[], |xml| {
            material(xml, "text/html", &html(&question.prompt))?;
            let attributes = [("ident", RESPONSE), ("rcardinality", "Single")];
            element(xml, "response_lid", &attributes, |xml| {
                element(xml, "render_choice", &[], |xml| {
                    let mut choices = question.choices.iter().enumerate();
                    choices.try_for_each(|(at, choice)| {
                        element(xml, "response_label", &[("ident", &*ident(at))], |xml| {
                            material(xml, "text/plain", choice)
                        })
                    })
                })
            })
        })?;
        element(xml, "resprocessing", &[], |xml| processing(xml, question))?;
        element(xml, "itemfeedback", &[("ident", FEEDBACK)], |xml| {
            element(xml, "flow_mat", &[], |xml| {
                material(xml, "text/html", &html(&question.feedback))
            })
        })
    })
}

/// Everybody gets the feedback; the right choice gets all points.
fn processing(xml: &mut Xml, question: &Question) -> Result<()> {
    element(xml, "outcomes", &[], |xml| {
        let score = [
            ("maxvalue", "100"),
            ("minvalue", "0"),
            ("varname", "SCORE"),
            ("vartype", "Decimal"),
        ];
        empty(xml, "decvar", &score)
    })?;
    element(xml, "respcondition", &[("continue", "Yes")], |xml| {
        element(xml, "conditionvar", &[], |xml| empty(xml, "other", &[]))?;
        let feedback = [("feedbacktype", "Response"), ("linkrefid", FEEDBACK)];
        empty(xml, "displayfeedback", &feedback)
    })?;
    element(xml, "respcondition", &[("continue", "No")], |xml| {
        element(xml, "conditionvar", &[], |xml| {
            text(xml, "varequal", &[("respident", RESPONSE)], &ident(question.right))
        })?;
        text(xml, "setvar", &[("action", "Set"), ("varname", "SCORE")], "100")
    })
}

fn material(xml: &mut Xml, kind: &str, content: &str) -> Result<()> {
    element(xml, "material", &[], |xml| {
        text(xml, "mattext", &[("texttype", kind)], content)
    })
}

/// The identifier of a choice.
fn ident(at: usize) -> String {
    format!("choice{}", at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::tests::{bank, hostile};
    use roxmltree::{Document, Node};

    fn all<'a>(node: Node<'a, 'a>, name: &'static str) -> Vec<Node<'a, 'a>> {
        let named = |node: &Node| node.tag_name().name() == name;
        node.descendants().filter(named).collect()
    }

    #[test]
    fn every_question_is_an_item_whose_right_choice_gets_all_points() {
        for bank in [bank(), hostile()] {
            let file = file(&bank).expect("it is written");
            let document = Document::parse(&file).expect("it is XML");
            let items = all(document.root(), "item");
            let questions: Vec<_> = bank.rounds.iter().flat_map(|round| &round.questions).collect();
            assert_eq!(items.len(), questions.len());
            for (item, question) in items.into_iter().zip(questions) {
                let labels = all(item, "response_label");
                let texts: Vec<_> = labels
                    .iter()
                    .filter_map(|label| all(*label, "mattext")[0].text())
                    .collect();
                assert_eq!(texts, question.choices);
                let right = all(item, "varequal")[0].text();
                assert_eq!(right, labels[question.right].attribute("ident"));
                let feedback = all(all(item, "itemfeedback")[0], "mattext")[0].text();
                assert_eq!(feedback, Some(&*html(&question.feedback)));
            }
        }
    }

    #[test]
    fn feedback_and_responses_are_referred_to_by_the_names_they_have() {
        let file = file(&bank()).expect("it is written");
        let document = Document::parse(&file).expect("it is XML");
        for item in all(document.root(), "item") {
            let ident = |name| all(item, name)[0].attribute("ident");
            assert_eq!(
                all(item, "displayfeedback")[0].attribute("linkrefid"),
                ident("itemfeedback")
            );
            assert_eq!(all(item, "varequal")[0].attribute("respident"), ident("response_lid"));
        }
    }

    #[test]
    fn the_same_bank_gives_the_same_file() {
        assert_eq!(file(&bank()).ok(), file(&bank()).ok());
    }
}
