//! Finds the glossary terms in a text: whole words, from left to right, the longer of two that begin at the same place.
//! The pages mark terms by this rule, and the validation checks with it that each form is marked somewhere.

use crate::model::Term;
use std::ops::Range;

/// A match of a term in a text.
#[derive(Clone, Debug)]
pub struct Mark<'a> {
    /// Its bytes in the text.
    pub range: Range<usize>,
    pub term: &'a Term,
}

/// The matches in a text, in order and without overlap.
pub fn marks<'a>(glossary: &'a [Term], text: &str) -> Vec<Mark<'a>> {
    let mut marks: Vec<Mark> = Vec::new();
    for (start, _) in text.char_indices() {
        let free = marks.last().is_none_or(|mark| mark.range.end <= start);
        if let Some((form, term)) = Some(start)
            .filter(|start| free && !joined(text[..*start].chars().next_back()))
            .and_then(|start| longest(glossary, &text[start..]))
        {
            marks.push(Mark {
                range: start..start + form.len(),
                term,
            });
        }
    }
    marks
}

/// The longest form that a text begins with and that ends where a word ends.
fn longest<'a>(glossary: &'a [Term], text: &str) -> Option<(&'a str, &'a Term)> {
    glossary
        .iter()
        .flat_map(|term| term.forms.iter().map(move |form| (form.as_str(), term)))
        .filter(|(form, _)| {
            !form.is_empty() && text.strip_prefix(form).is_some_and(|rest| !joined(rest.chars().next()))
        })
        .max_by_key(|(form, _)| form.len())
}

/// Whether a neighbouring character belongs to the same word. A hyphen joins, so that "Karabakh" is not found in
/// "Nagorno-Karabakh"; an apostrophe does not, so that "the legislature's" is found.
fn joined(neighbour: Option<char>) -> bool {
    neighbour.is_some_and(|letter| letter.is_alphanumeric() || letter == '-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Takes;

    fn marked(text: &str) -> Vec<(String, String)> {
        let glossary = ["CIS", "CIS charter", "charter of the CIS", "coup", "Karabakh"].map(|form| Term {
            id: form.into(),
            term: form.into(),
            forms: vec![form.into()],
            meaning: String::new(),
            references: Vec::new(),
            takes: Takes::new(),
        });
        marks(&glossary, text)
            .into_iter()
            .map(|mark| (text[mark.range].to_string(), mark.term.id.clone()))
            .collect()
    }

    fn words(text: &str) -> Vec<String> {
        marked(text).into_iter().map(|(words, _)| words).collect()
    }

    #[test]
    fn the_longer_of_two_forms_is_marked_and_nothing_inside_it() {
        assert_eq!(
            words("The CIS charter; the charter of the CIS; the CIS."),
            ["CIS charter", "charter of the CIS", "CIS"]
        );
        assert!(marked("CIS charter").iter().all(|(words, id)| words == id));
    }

    #[test]
    fn only_whole_words_are_marked_and_capitals_count() {
        assert_eq!(
            words("coupled, Coup, recoup, Nagorno-Karabakh, CIS-wide"),
            Vec::<String>::new()
        );
        assert_eq!(
            words("(coup) “coup” coup's Karabakh"),
            ["coup", "coup", "coup", "Karabakh"]
        );
    }

    #[test]
    fn letters_outside_ascii_do_not_break_the_search() {
        for text in ["", "—", "ƏCIS CIS", "CIS", "çıCIS “CIS"] {
            assert!(words(text).iter().all(|words| words == "CIS"), "{text}");
        }
        assert_eq!(words("ƏCIS CIS").len(), 1);
    }
}
