//! Escaping of text in HTML that is not printed from a view.

/// A text between tags, or the value of an attribute in double quotes.
pub fn escape(text: &str) -> String {
    html_escape::encode_double_quoted_attribute(text).into_owned()
}
