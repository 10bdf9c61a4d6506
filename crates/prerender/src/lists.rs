//! Lists: "A, B". Languages separate their parts in different ways.

use crate::markup::MARKS;
use leptos::prelude::*;

/// What separates the parts of a list.
pub fn comma() -> String {
    between(messages::list(MARKS[0], MARKS[1]))
}

/// The same for parts that may contain commas.
pub fn semicolon() -> String {
    between(messages::list_of_long(MARKS[0], MARKS[1]))
}

fn between(list: String) -> String {
    MARKS.into_iter().fold(list, |list, mark| list.replace(mark, ""))
}

/// Elements with a separator between them.
pub fn separated(elements: impl IntoIterator<Item = AnyView>, separator: &str) -> Vec<AnyView> {
    let mut list = Vec::new();
    for element in elements {
        if !list.is_empty() {
            list.push(separator.to_owned().into_any());
        }
        list.push(element);
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::print::print;

    #[test]
    fn separators_stand_only_between_elements() {
        assert_eq!((comma(), semicolon()), (", ".to_owned(), "; ".to_owned()));
        let elements = |texts: &[&'static str]| -> Vec<_> { texts.iter().map(|text| text.into_any()).collect() };
        assert_eq!(print(separated(elements(&["a", "b", "c"]), ", ")), "a, b, c");
        assert_eq!(print(separated(elements(&[]), ", ")), "");
    }
}
