//! Names and numbers in the sentences of the legend.

use domain::republic::Republic;

/// The most republics that a sentence names one by one.
pub const NAMED: usize = 3;

/// A number in words, up to the fourteen partners.
pub fn number(count: usize) -> &'static str {
    const WORDS: [&str; 15] = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen",
    ];
    WORDS.get(count).copied().unwrap_or("many")
}

/// "A", "A and B", "A, B, and C".
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [one, other] => format!("{one} and {other}"),
        [first @ .., last] => format!("{}, and {last}", first.join(", ")),
    }
}

/// Up to three names, else a number with its noun: "four Central Asian republics".
pub fn names_or_number(republics: &[Republic], noun: &str) -> String {
    if republics.len() > NAMED {
        return format!("{} {noun}", number(republics.len()));
    }
    list(
        &republics
            .iter()
            .map(|republic| republic.name().to_owned())
            .collect::<Vec<_>>(),
    )
}

/// Up to three names, else the number alone.
pub fn names_or_bare_number(republics: &[Republic]) -> String {
    names_or_number(republics, "").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_have_a_comma_before_and_from_three_items_on() {
        let items = ["A", "B", "C", "D"].map(str::to_owned);
        let lists: Vec<_> = (0..=4).map(|count| list(&items[..count])).collect();
        assert_eq!(lists, ["", "A", "A and B", "A, B, and C", "A, B, C, and D"]);
    }

    #[test]
    fn four_republics_are_a_number_and_three_are_names() {
        let three = [Republic::Estonia, Republic::Latvia, Republic::Lithuania];
        assert_eq!(names_or_number(&three, "republics"), "Estonia, Latvia, and Lithuania");
        let all: Vec<_> = Republic::partners().collect();
        assert_eq!(names_or_number(&all[..4], "republics"), "four republics");
        assert_eq!(names_or_bare_number(&all), "fourteen");
    }
}
