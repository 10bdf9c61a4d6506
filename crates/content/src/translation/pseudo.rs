//! The content in the pseudo-language, for tests: whatever still reads as English is not translated.

use crate::model::Content;
use messages::pseudo;

impl Content {
    /// Every text that is translated, in the pseudo-language. What stands in quotation marks stays as it is, because the source
    /// is quoted in English.
    pub fn pseudo(&self) -> Self {
        let mut content = self.clone();
        content.each_text(|_, english| *english = outside_quotations(english));
        content
    }
}

fn outside_quotations(english: &str) -> String {
    let mut text = String::with_capacity(english.len());
    for piece in english.split_inclusive('”') {
        let (before, quotation) = piece.split_at(piece.find('“').unwrap_or(piece.len()));
        text.push_str(&pseudo::text(before));
        text.push_str(quotation);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_stay_as_they_are() {
        let text = outside_quotations("Here “barring” means: “unless”. So");
        assert_eq!(
            text,
            format!(
                "{} “barring”{} “unless”{}",
                pseudo::text("Here"),
                pseudo::text(" means:"),
                pseudo::text(". So")
            )
        );
        assert_eq!(
            outside_quotations("an “open one"),
            format!("{}“open one", pseudo::text("an "))
        );
        assert_eq!(outside_quotations(""), "");
    }
}
