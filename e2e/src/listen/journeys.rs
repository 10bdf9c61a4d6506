//! The journeys. What they name is what a reader hears: the names, headings and announcements of the page.

use super::journey::{key, text, until, Journey, Step};

/// A key that has been pressed so often will not reach its aim. How often is too often, the limits of a journey say.
const OFTEN: usize = 60;

/// The skip link to the map.
const TO_THE_MAP: Step = until("Tab", &["skip to map", "link"], 5);

/// From what the skip link leads to, to the republic in the map that has the Tab stop.
const INTO_THE_MAP: Step = until("Tab", &["Azerbaijan", "link"], 20);

/// The field of the search.
const TO_THE_SEARCH: Step = until("Tab", &["search republics", "combo box"], OFTEN);

/// One stop of the timeline after the other: each date is a stop, and is spoken when it is chosen.
macro_rules! stops {
    ($first:literal $(, $next:literal)*) => {
        &[
            until("Tab", &[$first, "link"], OFTEN),
            key("Return").says(&[$first]),
            $(key("Tab").says(&[$next, "link"]), key("Return").says(&[$next]),)*
        ]
    };
}

/// All of them.
pub const JOURNEYS: [Journey; 14] = [
    Journey {
        name: "load",
        claim: "The first lines say what the page is, and its title is one heading",
        page: "/",
        steps: &[
            until(
                "h",
                &[
                    "Azerbaijan and the former Soviet republics, March 1994",
                    "heading level 1",
                ],
                1,
            ),
            key("Down"),
            key("Down"),
            key("Down"),
        ],
        most_keys: None,
        most_words: Some(150),
    },
    Journey {
        name: "map",
        claim: "The skip link leads to the map, arrows name republics, Enter reads the article's heading and its date",
        page: "/",
        steps: &[
            TO_THE_MAP,
            key("Return").says(&["map"]),
            INTO_THE_MAP,
            until("Left", &["Armenia", "in conflict"], 4),
            key("Return").says(&["Armenia", "heading level 2", "March 1994"]),
            key("Down"),
        ],
        most_keys: None,
        most_words: None,
    },
    Journey {
        name: "armenia-by-tab",
        claim: "Armenia's account is reached from loading by Tab to the map, an arrow and Enter",
        page: "/",
        steps: &[
            INTO_THE_MAP,
            until("Left", &["Armenia", "in conflict"], 4),
            key("Return").says(&["Armenia", "heading level 2"]),
        ],
        // Ten times Tab. A third of the words is what Orca says of any page while it loads.
        most_keys: Some(12),
        most_words: Some(125),
    },
    Journey {
        name: "armenia-by-skip-link",
        claim: "Armenia is reached by the skip link to the list of republics in three keys",
        page: "/",
        steps: &[
            until("Tab", &["skip to republics", "link"], 5),
            key("Return").says(&["Armenia"]),
        ],
        most_keys: Some(3),
        most_words: Some(90),
    },
    Journey {
        name: "uzbekistan-in-september-1993",
        claim: "A republic and a date are chosen, and both are spoken",
        page: "/",
        steps: &[
            TO_THE_SEARCH,
            text("uzbek").says(&["Uzbekistan"]),
            key("Return").says(&["Uzbekistan", "heading level 2"]),
            until("shift+h", &["timeline"], 8),
            until("Tab", &["September 1993"], 12),
            key("Return").says(&["September 1993", "Uzbekistan", "Uneven"]),
        ],
        most_keys: Some(20),
        most_words: None,
    },
    Journey {
        name: "back-to-the-map",
        claim: "Esc leads from the article back to the republic in the map",
        page: "/",
        steps: &[
            TO_THE_MAP,
            key("Return"),
            INTO_THE_MAP,
            until("Left", &["Armenia", "in conflict"], 4),
            key("Return").says(&["Armenia", "heading level 2"]),
            key("Escape").says(&["Armenia", "link"]),
        ],
        most_keys: None,
        most_words: None,
    },
    Journey {
        name: "search",
        claim: "The results of “tash” are spoken, and Enter opens the one that was spoken",
        page: "/",
        steps: &[
            TO_THE_SEARCH,
            text("tash").says(&["Uzbekistan"]),
            key("Down").says(&["Uzbekistan"]),
            key("Return").says(&["Uzbekistan", "heading level 2"]),
        ],
        most_keys: None,
        most_words: None,
    },
    Journey {
        name: "search-without-result",
        claim: "A search without results says so",
        page: "/",
        steps: &[TO_THE_SEARCH, text("zzzz").says(&["no results"])],
        most_keys: None,
        most_words: None,
    },
    Journey {
        name: "legend",
        claim: "A class of the legend filters the map when it is pressed, and is released; both are spoken",
        page: "/",
        steps: &[
            until("Tab", &["improving", "toggle button", "not pressed"], OFTEN),
            key("space").says(&["pressed", "5 of 14"]),
            key("space").says(&["not pressed"]),
        ],
        most_keys: None,
        most_words: None,
    },
    Journey {
        name: "layer",
        claim: "What colours the map is chosen in a list, and the choice is spoken with its date",
        page: "/",
        steps: &[
            until("Tab", &["colour by", "combo box"], OFTEN),
            // How far the source reaches has no date.
            key("Down").says(&["coverage", "coloured by"]),
            key("Down").says(&["CIS", "coloured by", "March 1994"]),
            key("Down").says(&["diplomatic relations", "coloured by", "March 1994"]),
        ],
        most_keys: None,
        most_words: None,
    },
    Journey {
        name: "timeline",
        claim: "Each stop of the timeline is named, and choosing it says the date",
        page: "/",
        steps: stops![
            "December 1991",
            "October 1992",
            "Between 12 October 1992 and the coup of 1993",
            "The return of Aliyev, 1993",
            "Second half of 1993",
            "September 1993",
            "Early 1994",
            "March 1994"
        ],
        most_keys: None,
        most_words: None,
    },
    Journey {
        name: "quiz",
        claim: "The first question of the quiz is spoken, and so is the verdict on an answer",
        page: "/quiz/",
        steps: &[
            until("Tab", &["Start: Find the republic", "button"], 12),
            key("Return").says(&["where is"]),
            until("Tab", &["Place 6", "button"], 20),
            key("Return").says(&["Moldova"]),
        ],
        most_keys: None,
        most_words: None,
    },
    Journey {
        name: "sentence-restored",
        claim: "Of a link without a sentence it is spoken what is struck, and what is left when it is restored",
        page: "/?without=s13",
        steps: &[
            until("Tab", &["restore s13", "button"], 40),
            key("Return").says(&["nothing is struck"]),
        ],
        most_keys: None,
        most_words: None,
    },
    Journey {
        name: "read-it-yourself",
        claim: "A republic gets a word and its sentence, and all of it is spoken",
        page: "/read/",
        steps: &[
            until("Tab", &["armenia", "button"], 12),
            key("Return").says(&["armenia", "heading"]),
            until("Tab", &["radio button"], 4),
            key("space").says(&["selected"]),
        ],
        most_keys: None,
        most_words: None,
    },
];

#[cfg(test)]
mod tests {
    use super::super::journey::Press;
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_distinct_and_make_names_of_files() {
        let names: BTreeSet<_> = JOURNEYS.iter().map(|journey| journey.name).collect();
        assert_eq!(names.len(), JOURNEYS.len());
        for name in names {
            assert!(
                name.bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'),
                "{name}"
            );
        }
    }

    #[test]
    fn a_key_that_is_pressed_again_and_again_has_an_aim() {
        for step in JOURNEYS.iter().flat_map(|journey| journey.steps) {
            assert!(step.at_most >= 1, "{step:?}");
            assert!(step.at_most == 1 || !step.heard.is_empty(), "{step:?}");
            assert!(step.at_most == 1 || matches!(step.press, Press::Key(_)), "{step:?}");
        }
    }

    #[test]
    fn the_timeline_has_a_stop_for_each_moment_of_the_content() {
        let content = content::load(&xtask::paths::root().join("content")).expect("the content is valid");
        let timeline = JOURNEYS.iter().find(|journey| journey.name == "timeline");
        let steps = timeline.expect("it is a journey").steps;
        let chosen: Vec<_> = steps.iter().filter(|step| step.press == Press::Key("Return")).collect();
        assert_eq!(chosen.len(), content.moments.len());
        for (step, moment) in chosen.into_iter().zip(&content.moments) {
            assert_eq!(step.heard, [moment.label.as_str()]);
        }
    }
}
