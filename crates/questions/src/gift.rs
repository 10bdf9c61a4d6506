//! GIFT, the text format of Moodle, which many other programs read too.

use crate::bank::{Bank, Question};

/// The file, with the source text as a description before the questions.
pub fn file(bank: &Bank) -> String {
    let mut file = format!("// {}\n\n", bank.title);
    file += &category(&[&bank.title]);
    file += &format!("::{}::{}\n\n", escaped(&bank.source[..1]), escaped(&bank.source));
    for round in &bank.rounds {
        file += &category(&[&bank.title, &round.title]);
        for question in &round.questions {
            file += &self::question(question);
        }
    }
    file
}

/// The category of what follows. A slash in a name is written twice.
fn category(names: &[&str]) -> String {
    let names: Vec<_> = names.iter().map(|name| name.replace('/', "//")).collect();
    format!("$CATEGORY: $course$/top/{}\n\n", names.join("/"))
}

fn question(question: &Question) -> String {
    let Question {
        id,
        prompt,
        choices,
        right,
        feedback,
    } = question;
    let choices = choices.iter().enumerate().map(|(at, choice)| {
        let mark = if at == *right { '=' } else { '~' };
        format!("\t{mark}{}\n", escaped([choice]))
    });
    let choices: String = choices.collect();
    format!(
        "::{id}::{} {{\n{choices}\t####{}\n}}\n\n",
        escaped(prompt),
        escaped(feedback)
    )
}

/// Paragraphs on one line, with a backslash before each character that has a meaning.
fn escaped(paragraphs: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut written = String::new();
    for (number, paragraph) in paragraphs.into_iter().enumerate() {
        if number > 0 {
            written += "\\n";
        }
        for c in paragraph.as_ref().chars() {
            match c {
                '~' | '=' | '#' | '{' | '}' | ':' | '\\' => written.extend(['\\', c]),
                '\n' => written += "\\n",
                c => written.push(c),
            }
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::tests::{bank, hostile};

    #[test]
    fn a_question_has_its_id_its_choices_and_its_feedback() {
        let file = file(&bank());
        let one = file
            .split("\n\n")
            .find(|part| part.starts_with("::statement-treaty::"))
            .expect("it is there");
        let mut lines = one.lines();
        assert_eq!(
            lines.next(),
            Some("::statement-treaty::What does the source support?\\nAzerbaijan and Russia signed a friendship treaty in October 1992. {")
        );
        assert_eq!(lines.next(), Some("\t=Supported\\: A sentence reports it as a fact."));
        assert_eq!(lines.filter(|line| line.starts_with("\t~")).count(), 3);
        assert!(
            one.contains("\t####S1 reports the signing as a fact and gives its date.\\nS1\\: “"),
            "{one}"
        );
    }

    #[test]
    fn every_character_with_a_meaning_is_escaped_and_no_text_begins_a_line() {
        let file = file(&hostile());
        for line in file.lines().filter(|line| !line.is_empty()) {
            let begins = ["// ", "$CATEGORY: $course$/top/", "::", "\t=", "\t~", "\t####", "}"];
            assert!(begins.iter().any(|begin| line.starts_with(begin)), "{line}");
        }
        assert!(file.contains("a\\~b\\=c\\#d\\{e\\}f\\:g\\\\h\\n// i"), "{file}");
        assert!(file.contains("top/a//b //// c: & <d>/r//s # {t}\n"), "{file}");
    }

    #[test]
    fn the_same_bank_gives_the_same_file() {
        assert_eq!(file(&bank()), file(&bank()));
    }
}
