//! A lesson of 45 minutes, made to be held from two printed sheets: its steps with their links, and how it fits standards. What it
//! says of the sentences comes from the content.

use crate::lists::comma;
use crate::strings;
use content::model::Content;
use domain::republic::Republic;
use domain::vocabulary::{ClaimClass, Stance};
use leptos::prelude::*;

/// The republics of the groups: named, named in passing, reached as one of a group and by name, not mentioned.
const GROUPS: [Republic; 4] = [
    Republic::Russia,
    Republic::Armenia,
    Republic::Uzbekistan,
    Republic::Estonia,
];

/// The sentence that is taken away.
const STRUCK: &str = "s13";

/// A step of the lesson.
pub struct Step {
    /// The first minute and the one after the last.
    pub minutes: [u8; 2],
    title: &'static str,
    does: String,
    expect: String,
    /// Addresses from this page, and their names.
    pub links: Vec<(String, &'static str)>,
}

/// What a standard asks, and the steps that do it.
struct Standard {
    codes: &'static str,
    /// `no` for codes that are the same in every language.
    translate: Option<&'static str>,
    asks: &'static str,
    steps: &'static str,
}

/// The content of `<body>`.
pub fn lesson_plan(content: &Content) -> impl IntoView {
    let before = [
        messages::plan_before_print(),
        messages::plan_before_open(),
        messages::plan_before_links(),
        messages::plan_before_know(),
    ];
    let before = before.map(|line| view! { <li>{line}</li> });
    view! {
        <main class="page study lesson plan" id="main">
            <header class="masthead">
                <p class="kicker"><a href="../teachers/">{messages::teachers_title()}</a></p>
                <h1>{messages::lesson_plan()}</h1>
                <p class="standfirst">{messages::lesson_plan_about()}" "<span class="screen">{messages::lesson_plan_print()}</span></p>
            </header>
            <section aria-labelledby="before">
                <h2 id="before">{messages::plan_before()}</h2>
                <ul>{before.into_iter().collect_view()}</ul>
                {addresses(vec![
                    ("../answers/".to_owned(), messages::answer_keys()),
                    ("../links/".to_owned(), messages::lesson_links()),
                ])}
            </section>
            <section aria-labelledby="steps">
                <h2 id="steps">{messages::plan_steps()}</h2>
                <ol class="steps">{steps(content).into_iter().map(step).collect_view()}</ol>
            </section>
            <section aria-labelledby="standards" class="standards">
                <h2 id="standards">{messages::plan_standards()}</h2>
                <p class="note">{messages::plan_standards_note()}</p>
                {standards()}
            </section>
        </main>
    }
}

/// The steps, in order.
pub fn steps(content: &Content) -> Vec<Step> {
    let of_class = |class| {
        let found = content
            .sentences
            .iter()
            .filter(|sentence| sentence.classes.contains(&class));
        let numbers: Vec<_> = found.map(|sentence| sentence.id.to_uppercase()).collect();
        numbers.join(&comma())
    };
    let words: Vec<_> = Stance::ALL
        .iter()
        .map(|stance| strings::stance_in_sentence(*stance))
        .collect();
    let groups = GROUPS.map(|republic| (format!("../?hide=readings,answers{}", republic.href()), republic.name()));
    let [.., silent] = GROUPS;
    let step = |minutes, title, does: &str, expect: &str, links| Step {
        minutes,
        title,
        does: does.to_owned(),
        expect: expect.to_owned(),
        links,
    };
    let link = |address: &str, name| vec![(address.to_owned(), name)];
    let map = messages::to_map_short();
    vec![
        step(
            [0, 5],
            messages::plan_map(),
            messages::plan_map_do(),
            messages::plan_map_expect(),
            link("../?hide=readings,answers", map),
        ),
        step(
            [5, 15],
            messages::plan_text(),
            messages::plan_text_do(),
            &messages::plan_text_expect(&of_class(ClaimClass::Accusation), &of_class(ClaimClass::Position)),
            link("../worksheet/", messages::worksheet()),
        ),
        step(
            [15, 25],
            messages::plan_groups(),
            &messages::plan_groups_do(&words.join(&comma())),
            &messages::plan_groups_expect(silent.name()),
            groups.to_vec(),
        ),
        step(
            [25, 32],
            messages::plan_compare(),
            messages::plan_compare_do(),
            messages::plan_compare_expect(),
            link("../", map),
        ),
        step(
            [32, 38],
            messages::plan_without(),
            &messages::plan_without_do(&STRUCK.to_uppercase()),
            messages::plan_without_expect(),
            link(&format!("../?without={STRUCK}"), map),
        ),
        step(
            [38, 43],
            messages::plan_quiz(),
            &messages::plan_quiz_do(messages::quiz_statements()),
            messages::plan_quiz_expect(),
            link("../quiz/", messages::quiz()),
        ),
        step(
            [43, 45],
            messages::plan_next(),
            messages::plan_next_do(),
            messages::plan_next_expect(),
            Vec::new(),
        ),
    ]
}

fn step(step: Step) -> impl IntoView {
    let [from, to] = step.minutes.map(|minute| minute.to_string());
    view! {
        <li>
            <h3>{step.title}" "<span class="minutes">{messages::plan_minutes(&from, &to)}</span></h3>
            <p>{step.does}</p>
            <p class="expect"><b>{messages::plan_expect()}</b>" "{step.expect}</p>
            {addresses(step.links)}
        </li>
    }
}

/// Links whose addresses stand beside them, to be typed in where they are printed.
fn addresses(links: Vec<(String, &'static str)>) -> impl IntoView {
    let links = links.into_iter().map(|(address, name)| {
        // In print the whole address stands there; `web/lesson.js` knows it.
        let short = address.trim_start_matches("../").to_owned();
        view! { <li><a href=address>{name}</a>" "<span class="address" translate="no" data-address="">{short}</span></li> }
    });
    view! { <ul class="addresses">{links.collect_view()}</ul> }
}

fn standards() -> impl IntoView {
    let frameworks = [
        (
            messages::plan_c3(),
            vec![
                Standard {
                    codes: "D2.His.9–11, D2.His.13",
                    translate: Some("no"),
                    asks: messages::plan_c3_sources(),
                    steps: "1, 2",
                },
                Standard {
                    codes: "D2.His.12",
                    translate: Some("no"),
                    asks: messages::plan_c3_questions(),
                    steps: "7",
                },
                Standard {
                    codes: "D2.His.16–17",
                    translate: Some("no"),
                    asks: messages::plan_c3_argument(),
                    steps: "3, 4, 5",
                },
            ],
        ),
        (
            messages::plan_ib(),
            vec![
                Standard {
                    codes: messages::plan_ib_question_1(),
                    translate: None,
                    asks: messages::plan_ib_meaning(),
                    steps: "2",
                },
                Standard {
                    codes: messages::plan_ib_question_2(),
                    translate: None,
                    asks: messages::plan_ib_value(),
                    steps: "1, 2, 6",
                },
                Standard {
                    codes: messages::plan_ib_questions_3_4(),
                    translate: None,
                    asks: messages::plan_ib_compare(),
                    steps: "4, 5",
                },
            ],
        ),
        (
            messages::plan_alevel(),
            vec![
                Standard {
                    codes: "AO2",
                    translate: Some("no"),
                    asks: messages::plan_alevel_sources(),
                    steps: "2, 3, 7",
                },
                Standard {
                    codes: "AO3",
                    translate: Some("no"),
                    asks: messages::plan_alevel_interpretations(),
                    steps: "4, 5",
                },
            ],
        ),
    ];
    let bodies = frameworks.map(|(name, standards)| {
        let rows = standards.into_iter().map(
            |Standard {
                 codes,
                 translate,
                 asks,
                 steps,
             }| {
                view! { <tr><th scope="row" translate=translate>{codes}</th><td>{asks}</td><td>{steps}</td></tr> }
            },
        );
        view! {
            <tbody>
                <tr><th scope="rowgroup" colspan="3">{name}</th></tr>
                {rows.collect_view()}
            </tbody>
        }
    });
    view! {
        <table class="key">
            <thead>
                <tr>
                    <th scope="col">{messages::plan_standard()}</th>
                    <th scope="col">{messages::plan_standard_asks()}</th>
                    <th scope="col">{messages::plan_standard_steps()}</th>
                </tr>
            </thead>
            {bodies.into_iter().collect_view()}
        </table>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::vocabulary::Coverage;
    use std::path::Path;

    fn content() -> Content {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        content::load(&project.join("content")).unwrap_or_else(|problem| panic!("{problem}"))
    }

    #[test]
    fn the_steps_follow_each_other_and_take_45_minutes() {
        let mut now = 0;
        for step in steps(&content()) {
            let [from, to] = step.minutes;
            assert_eq!(from, now, "{}", step.title);
            assert!(to > from, "{}", step.title);
            now = to;
        }
        assert_eq!(now, 45);
    }

    #[test]
    fn the_last_group_has_a_republic_that_the_source_does_not_mention_and_no_other_has() {
        let content = content();
        let silent = GROUPS.map(|republic| content.coverage(republic) == Some(Coverage::NotMentioned));
        assert_eq!(silent, [false, false, false, true]);
    }

    #[test]
    fn the_sentence_that_is_taken_away_bears_a_reading() {
        let content = content();
        let is_ground = content
            .articles
            .iter()
            .flat_map(|article| &article.stances)
            .any(|stance| stance.evidence.iter().any(|id| id == STRUCK));
        assert!(is_ground);
    }
}
