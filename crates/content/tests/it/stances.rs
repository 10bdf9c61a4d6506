//! The stances of each republic, over time and in March 1994.

use crate::copies::{content, rejected};
use content::model::Content;
use domain::republic::Republic;
use domain::vocabulary::{Coverage, Stance};

fn stances(content: &Content, republic: Republic) -> Vec<(&str, Stance)> {
    let article = content.article(republic).expect("every republic has an article");
    let moments = content.moments.iter().map(|moment| moment.id.as_str());
    moments
        .map(|moment| (moment, article.stance_at(&content.moments, moment)))
        .collect()
}

#[test]
fn relations_with_russia_are_cooperative_then_strained_then_improving() {
    let content = content();
    let expected = [
        ("1991-12", Stance::NotStated),
        ("1992-10", Stance::Cooperative),
        ("1992-93", Stance::Strained),
        ("1993-return", Stance::Improving),
        ("1993-h2", Stance::Improving),
        ("1993-09", Stance::Improving),
        ("1994-early", Stance::Improving),
        ("1994-03", Stance::Improving),
    ];
    assert_eq!(stances(&content, Republic::Russia), expected);
    let irritant = &content.article(Republic::Russia).expect("an article").stances[3];
    assert_eq!(
        (irritant.moment.as_str(), &irritant.evidence[..]),
        ("1994-early", &["s3".to_string(), "s5".into()][..])
    );
}

#[test]
fn the_stances_of_march_1994_are_the_known_ones() {
    let content = content();
    for republic in Republic::partners() {
        let article = content.article(republic).expect("every republic has an article");
        let expected = match republic {
            Republic::Armenia => Stance::InConflict,
            Republic::Uzbekistan => Stance::Uneven,
            Republic::Russia => Stance::Improving,
            _ if article.coverage == Coverage::Group => Stance::Improving,
            _ => Stance::NotStated,
        };
        assert_eq!(
            article.stance_at(&content.moments, "1994-03"),
            expected,
            "{}",
            republic.name()
        );
        assert_eq!(article.stance_at(&content.moments, "1995-01"), Stance::NotStated);
    }
}

#[test]
fn the_conflict_with_armenia_cites_the_source_and_the_resolutions_of_1993() {
    let content = content();
    let stance = &content.article(Republic::Armenia).expect("an article").stances[0];
    assert_eq!(stance.stance, Stance::InConflict);
    for id in [
        "s2",
        "s4",
        "resolution-822",
        "resolution-853",
        "resolution-874",
        "resolution-884",
    ] {
        assert!(stance.evidence.iter().any(|evidence| evidence == id), "{id}");
    }
}

#[test]
fn a_stance_without_evidence_is_rejected() {
    rejected(
        "republics/kyrgyzstan.toml",
        "leaders as a group, that Aliyev began to improve ties.\"\nevidence = [\"s13\"]",
        "leaders as a group, that Aliyev began to improve ties.\"\nevidence = []",
        "evidence = []",
        "this has no evidence",
        "add the ids of the sentences or context facts that say so",
    );
}

#[test]
fn stances_out_of_order_are_rejected() {
    rejected(
        "republics/russia.toml",
        "moment = \"1994-early\"",
        "moment = \"1992-10\" # again",
        "# again",
        "\"1992-10\" does not come after the moment of the entry above",
        "order the entries by time, one for each moment",
    );
}
