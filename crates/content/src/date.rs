//! The dates of the content files, and the span of months that the page covers.

use messages::catalogue::Catalogue;
use messages::{table, Message};

/// A month: year and number, 1 to 12.
pub type Month = (u16, u8);

/// The first month that the page covers: in 1990 the first republics declared their sovereignty.
pub const FIRST: Month = (1990, 1);

/// The last month that the page covers: the data of the source end with March 1994.
pub const LAST: Month = (1994, 3);

/// Parses `YYYY-MM`.
pub fn month(text: &str) -> Option<Month> {
    let (year, month) = text.split_once('-')?;
    let month = number(month, 2)?;
    (1..=12).contains(&month).then_some((number(year, 4)?, month as u8))
}

/// The first and last month that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean, if there is such a date.
pub fn months_of(text: &str) -> Option<(Month, Month)> {
    match text.split('-').collect::<Vec<_>>()[..] {
        [year] => number(year, 4).map(|year| ((year, 1), (year, 12))),
        [_, _] => month(text).map(|month| (month, month)),
        [year, part, day] => {
            let month = month(&format!("{year}-{part}"))?;
            (1..=days(month)).contains(&number(day, 2)?).then_some((month, month))
        }
        _ => None,
    }
}

/// The months by name, January first.
const NAMES: [Message; 12] = [
    table::MONTH_JANUARY,
    table::MONTH_FEBRUARY,
    table::MONTH_MARCH,
    table::MONTH_APRIL,
    table::MONTH_MAY,
    table::MONTH_JUNE,
    table::MONTH_JULY,
    table::MONTH_AUGUST,
    table::MONTH_SEPTEMBER,
    table::MONTH_OCTOBER,
    table::MONTH_NOVEMBER,
    table::MONTH_DECEMBER,
];

/// The names of the months in English, in which the content is written.
pub fn english_names() -> [&'static str; 12] {
    Catalogue::english().speak(|| NAMES.map(Message::text))
}

/// A month in words, in the language of this thread: "October 1992"; the text itself if it is not a month.
pub fn words(text: &str) -> String {
    month(text).map_or(text.to_owned(), |(year, month)| {
        messages::month_of_year(usize::from(month), &year.to_string())
    })
}

/// A date as `YYYY-MM-DD` in words: "28 November 2026". Any other text stays as it is.
pub fn day(date: &str) -> String {
    let day = date.get(8..).and_then(|day| day.parse::<u8>().ok());
    match (day, date.get(..7).filter(|text| month(text).is_some())) {
        (Some(day), Some(month)) => messages::day_of_month(&day.to_string(), &words(month)),
        _ => date.to_owned(),
    }
}

/// The months that an English text names with their years, in order: "October 1992", or "Oct 92" as under a stop of the timeline.
pub fn named(text: &str) -> Vec<Month> {
    let words: Vec<&str> = text
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .collect();
    let year = |text: &str| number(text, 4).or_else(|| number(text, 2).map(|year| 1900 + year));
    let names = english_names();
    let month = |text: &str| names.iter().position(|name| text == *name || text == &name[..3]);
    words
        .windows(2)
        .filter_map(|pair| Some((year(pair[1])?, month(pair[0])? as u8 + 1)))
        .collect()
}

/// Whether the page covers a month.
pub fn within(month: Month) -> bool {
    (FIRST..=LAST).contains(&month)
}

fn days((year, month): Month) -> u16 {
    match month {
        2 if year % 4 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn number(text: &str, digits: usize) -> Option<u16> {
    (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn months_are_named_in_full_and_as_under_a_stop() {
        assert_eq!(named("Between 12 October 1992 and the coup of 1993"), [(1992, 10)]);
        assert_eq!(named("Dec 91"), [(1991, 12)]);
        assert_eq!(named("in March 1994, after May 1993."), [(1994, 3), (1993, 5)]);
        assert_eq!(named("late 93; he may 93; on the 12th of March"), []);
    }

    #[test]
    fn exactly_the_days_of_the_calendar_are_valid() {
        for year in 1988..=1996_u16 {
            for number in 1..=12_u8 {
                let text = format!("{year}-{number:02}");
                assert_eq!(month(&text), Some((year, number)));
                assert_eq!(
                    words(&text),
                    format!("{} {year}", english_names()[usize::from(number) - 1])
                );
                let february = if year % 4 == 0 { 29 } else { 28 };
                let last = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][usize::from(number) - 1];
                for day in 0..=32 {
                    let read = months_of(&format!("{text}-{day:02}"));
                    assert_eq!(read.is_some(), (1..=last).contains(&day), "{text}-{day}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_parses_without_a_panic_and_a_span_begins_before_it_ends(text in "[0-9-]{0,12}|.{0,20}") {
            if let Some((first, last)) = months_of(&text) {
                prop_assert!(first <= last && (1..=12).contains(&first.1) && (1..=12).contains(&last.1));
            }
            prop_assert!(month(&text).is_none() || words(&text) != text);
        }
    }

    #[test]
    fn a_month_has_one_spelling() {
        assert_eq!(month("1993-09"), Some((1993, 9)));
        for wrong in [
            "1993",
            "1993-9",
            "1993-13",
            "1993-00",
            "93-09",
            "1993-09-01",
            " 1993-09",
            "1993-+9",
            "",
        ] {
            assert_eq!(month(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_date_is_as_exact_as_it_is_written() {
        assert_eq!(months_of("1993"), Some(((1993, 1), (1993, 12))));
        assert_eq!(months_of("1993-09"), Some(((1993, 9), (1993, 9))));
        assert_eq!(months_of("1992-02-29"), Some(((1992, 2), (1992, 2))));
        for wrong in [
            "1993-02-29",
            "1993-04-31",
            "1993-04-00",
            "1993-4-1",
            "1993-04-01-02",
            "April 1993",
        ] {
            assert_eq!(months_of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn months_have_names() {
        assert_eq!(words("1992-10"), "October 1992");
        assert_eq!(words("soon"), "soon");
    }

    #[test]
    fn the_last_month_covered_is_march_1994() {
        assert!(within((1990, 1)) && within((1994, 3)));
        assert!(!within((1989, 12)) && !within((1994, 4)));
    }
}
