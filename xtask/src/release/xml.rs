//! XML from templates, in which `{name}` stands for a value.

/// The template with values as text or as values of attributes.
pub fn filled(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut parts = template.split('{');
    filled += parts.next().unwrap_or_default();
    for part in parts {
        // In one pass: a value may contain what looks like a name.
        let found = part.split_once('}').and_then(|(name, rest)| {
            let value = values.iter().find(|(known, _)| *known == name)?;
            Some((value.1, rest))
        });
        match found {
            Some((value, rest)) => filled.extend([&*escaped(value), rest]),
            None => filled.extend(["{", part]),
        }
    }
    filled
}

/// An element for each file of a resource.
pub fn files<'a>(paths: impl Iterator<Item = &'a String>) -> String {
    paths
        .map(|path| format!("   <file href=\"{}\"/>\n", escaped(path)))
        .collect()
}

fn escaped(text: &str) -> String {
    html_escape::encode_double_quoted_attribute(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_escaped_and_never_filled_in_themselves() {
        let template = r#"<a b="{one}">{two} {three}</a>"#;
        let values = [("one", r#"<"&>"#), ("two", "{one}")];
        assert_eq!(
            filled(template, &values),
            r#"<a b="&lt;&quot;&amp;&gt;">{one} {three}</a>"#
        );
    }

    #[test]
    fn each_file_has_an_element() {
        let paths = ["a.js".to_owned(), "b&c/index.html".to_owned()];
        assert_eq!(
            files(paths.iter()),
            "   <file href=\"a.js\"/>\n   <file href=\"b&amp;c/index.html\"/>\n"
        );
    }
}
