//! Names, numbers and lists in the sentences of the legend.

use domain::republic::Republic;

/// The most republics that a sentence names one by one.
pub const NAMED: usize = 3;

/// How a language puts together a list: what comes next, and what comes last.
type Join = fn(&str, &str) -> String;

/// "A", "A and B", "A, B, and C".
pub fn list(items: &[String]) -> String {
    match items {
        [first, last] => messages::list_two(first, last),
        _ => join(items, messages::list_next, messages::list_last),
    }
}

/// Clauses, which may contain commas: "A; B; and C".
pub fn clauses(items: &[String]) -> String {
    join(items, messages::clauses_next, messages::clauses_last)
}

fn join(items: &[String], next: Join, last: Join) -> String {
    let Some((first, rest)) = items.split_first() else {
        return String::new();
    };
    let mut list = first.clone();
    for (place, item) in rest.iter().enumerate() {
        let add = if place + 1 == rest.len() { last } else { next };
        list = add(&list, item);
    }
    list
}

/// Up to three names, else a number with its noun, of which `noun` is the message: "four Central Asian republics".
pub fn names_or_number(republics: &[Republic], noun: fn(usize, &str) -> String) -> String {
    names(republics, |republic| republic.name().to_owned()).unwrap_or_else(|| {
        let count = republics.len();
        noun(count, &messages::number_in_words(count))
    })
}

/// Up to three names, else the number alone.
pub fn names_or_bare_number(republics: &[Republic]) -> String {
    names_or_number(republics, |_, number| number.to_owned())
}

/// The names in a list, each as `name` writes it; `None` if they are too many.
pub fn names(republics: &[Republic], name: impl Fn(Republic) -> String) -> Option<String> {
    let names = || list(&republics.iter().copied().map(name).collect::<Vec<_>>());
    (republics.len() <= NAMED).then(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_have_a_comma_before_and_from_three_items_on() {
        let items = ["A", "B", "C", "D"].map(str::to_owned);
        let lists: Vec<_> = (0..=4).map(|count| list(&items[..count])).collect();
        assert_eq!(lists, ["", "A", "A and B", "A, B, and C", "A, B, C, and D"]);
        let lists: Vec<_> = (0..=3).map(|count| clauses(&items[..count])).collect();
        assert_eq!(lists, ["", "A", "A; and B", "A; B; and C"]);
    }

    #[test]
    fn four_republics_are_a_number_and_three_are_names() {
        let three = [Republic::Estonia, Republic::Latvia, Republic::Lithuania];
        let named = names_or_number(&three, messages::legend_republics);
        assert_eq!(named, "Estonia, Latvia, and Lithuania");
        let all: Vec<_> = Republic::partners().collect();
        assert_eq!(names_or_number(&all[..4], messages::legend_republics), "four republics");
        assert_eq!(names_or_bare_number(&all), "fourteen");
    }
}
