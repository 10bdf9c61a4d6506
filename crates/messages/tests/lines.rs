//! The two halves of the messages agree: what Fluent resolves, and what the browser makes of the lines of the page.

use messages::catalogue::Catalogue;
use messages::{page, Argument, CLASS, ENGLISH, KEYS, LISTS, MAP, PARAMETERS, QUIZ, READING, WITHOUT};

/// Numbers around every boundary of plural rules.
fn counts() -> impl Iterator<Item = usize> {
    (0..130).chain([199, 200, 201, 999, 1000, 1001, 12345])
}

#[test]
fn the_lines_of_a_page_say_what_fluent_says() {
    for catalogue in [Catalogue::english(), Catalogue::pseudo()] {
        for range in [MAP, QUIZ, READING, CLASS, LISTS, WITHOUT] {
            page::install(range.start, catalogue.lines(range.clone()).leak());
            for number in range {
                for count in counts() {
                    let values: Vec<Argument> = PARAMETERS[number]
                        .iter()
                        .map(|(_, is_number)| {
                            if *is_number {
                                Argument::Number(count)
                            } else {
                                Argument::Text("Georgia")
                            }
                        })
                        .collect();
                    let expected = catalogue.speak(|| messages::resolve(number, &values));
                    let expected = expected.replace('\n', " ");
                    assert_eq!(page::format(number, &values), expected, "{} of {count}", KEYS[number]);
                }
            }
        }
    }
}

#[test]
fn what_a_page_does_not_contain_is_empty() {
    page::install(MAP.end, "");
    assert_eq!(page::text(MAP.start), "");
    page::install(MAP.start, "one");
    assert_eq!(page::text(MAP.start + 1), "");
    for line in ["|", "|9|a", "{", "{9}", "|0", "}{", "{é}"] {
        page::install(MAP.start, line);
        page::format(MAP.start, &[Argument::Number(3)]);
    }
}

#[test]
fn the_pseudo_language_is_longer_and_keeps_the_variables() {
    let length = |catalogue: &Catalogue| -> usize {
        let words = (0..KEYS.len()).map(|number| catalogue.lines(number..number + 1));
        words.map(|line| line.chars().count()).sum()
    };
    let ratio = length(Catalogue::pseudo()) as f64 / length(Catalogue::english()) as f64;
    assert!((1.2..1.6).contains(&ratio), "{ratio}");
    assert!(Catalogue::pseudo().missing().is_empty());
}

/// A key of two files would take its text from the last.
#[test]
fn no_key_is_there_twice() {
    let mut keys = KEYS.to_vec();
    keys.sort_unstable();
    let before = keys.len();
    keys.dedup();
    assert_eq!(keys.len(), before);
    assert!(ENGLISH.iter().any(|(name, _)| *name == "map.ftl"));
}

/// Lines end at line breaks, and bars separate their forms.
#[test]
fn no_message_contains_what_separates_the_lines() {
    for number in MAP.chain(QUIZ) {
        let values: Vec<Argument> = PARAMETERS[number]
            .iter()
            .map(|(_, is_number)| {
                if *is_number {
                    Argument::Number(2)
                } else {
                    Argument::Text("Georgia")
                }
            })
            .collect();
        let text = messages::resolve(number, &values);
        assert!(!text.contains(['|', '{', '}']), "{text}");
    }
}
