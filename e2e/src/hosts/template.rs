//! The files that a host is given: templates in which `@NAME@` stands for a value. Pure.

use anyhow::{Context, Result};

/// Values by their names.
pub type Values = Vec<(&'static str, String)>;

/// A template with its values. In JSON they are escaped; elsewhere the further lines of a value are indented as its first.
pub fn filled(template: &str, values: &Values, is_json: bool) -> Result<String> {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, name, after)) = next_name(rest) {
        text.push_str(before);
        let (_, value) = values
            .iter()
            .find(|(known, _)| *known == name)
            .with_context(|| format!("there is no value @{name}@: remove it, or add it to `Workplace`"))?;
        if is_json {
            let quoted = serde_json::to_string(value)?;
            text.push_str(quoted.trim_matches('"'));
        } else {
            let line = text.rsplit('\n').next().unwrap_or_default();
            let indent: String = line.chars().take_while(|c| *c == ' ').collect();
            text.push_str(&value.replace('\n', &format!("\n{indent}")));
        }
        rest = after;
    }
    text.push_str(rest);
    Ok(text)
}

/// What is before the next `@NAME@`, the name, and what is after it.
fn next_name(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    while let Some(start) = text[from..].find('@').map(|at| from + at) {
        let name = &text[start + 1..];
        let length = name.bytes().take_while(u8::is_ascii_uppercase).count();
        if length > 0 && name[length..].starts_with('@') {
            return Some((&text[..start], &name[..length], &name[length + 1..]));
        }
        from = start + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values() -> Values {
        vec![
            ("CODE", "<a b=\"c\">\n</a>".to_owned()),
            ("MAP", "https://x.example/".to_owned()),
        ]
    }

    #[test]
    fn values_take_the_places_of_their_names_and_keep_the_indentation() {
        let text = filled(".. raw:: html\n\n   @CODE@\n\nSee @MAP@.\n", &values(), false);
        let expected = ".. raw:: html\n\n   <a b=\"c\">\n   </a>\n\nSee https://x.example/.\n";
        assert_eq!(text.expect("all are known"), expected);
    }

    #[test]
    fn values_in_json_stay_inside_their_strings() {
        let text = filled("{ \"code\": \"@CODE@\" }", &values(), true).expect("all are known");
        let read: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
        assert_eq!(read["code"], values()[0].1);
    }

    #[test]
    fn addresses_are_no_names_and_an_unknown_name_is_an_error() {
        let text = "a@example.org @supports @@ @MAp@";
        assert_eq!(filled(text, &values(), false).expect("nothing to fill in"), text);
        let error = filled("@MAPS@", &values(), false).expect_err("it is not known");
        assert!(error.to_string().contains("@MAPS@"), "{error}");
    }
}
