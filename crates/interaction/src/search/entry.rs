//! The entries of the search index, and the file that holds them: a line for each entry, its fields separated by tabs.
//!
//! ```text
//! kind, label, link, reason, searched text (kinds `n`, `p` and `t` only)
//! l  Belarus     #belarus
//! n  Belarus     #belarus  Formerly: Byelorussia  Byelorussia
//! p  Ukraine     #ukraine  Place: Crimea (…)  Crimea
//! t  Sentence 4  #s4       Topic: Mediation    Mediation
//! s  Sentence 4  #s4       The sentence itself …
//! ```

use super::fold::fold;

/// The name of the file in the root of the site.
pub const FILE: &str = "search.txt";

/// What is searched for an entry, in the order in which results are ranked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Its label: a republic, a term, a person.
    #[default]
    Label,
    /// Another name of what the label says.
    Name,
    /// A place in the republic of the label.
    Place,
    /// The topic of a sentence.
    Topic,
    /// The text of a sentence, which is its reason too.
    Text,
}

impl Kind {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Label, "l"),
        (Self::Name, "n"),
        (Self::Place, "p"),
        (Self::Topic, "t"),
        (Self::Text, "s"),
    ];

    fn parse(letter: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|known| known.1 == letter)
            .map(|known| known.0)
    }

    fn letter(self) -> &'static str {
        Self::ALL
            .into_iter()
            .find(|known| known.0 == self)
            .map_or("", |known| known.1)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    pub kind: Kind,
    /// "Belarus", "Sentence 4".
    pub label: String,
    /// The link: `#belarus`, or relative to the first page, `glossary/#term-cis`.
    pub href: String,
    /// Why it matches, or what it means: "Formerly: Byelorussia"; may be empty.
    pub why: String,
    /// The searched text, [folded](fold).
    pub words: String,
}

/// What a term or person means, by its link; empty if the file does not say.
pub fn meaning<'a>(file: &'a str, link: &str) -> &'a str {
    let fields = |line: &'a str| {
        let mut fields = line.split('\t');
        (fields.next(), fields.nth(1), fields.next())
    };
    let found = file
        .lines()
        .map(fields)
        .find(|(kind, href, _)| *kind == Some("l") && *href == Some(link));
    found.and_then(|(_, _, meaning)| meaning).unwrap_or_default()
}

/// The entries of a file. Lines that are no entry are skipped.
pub fn parse(file: &str) -> Vec<Entry> {
    let mut entries = Vec::new();
    for line in file.split('\n') {
        let mut fields = line.split('\t');
        let kind = fields.next().and_then(Kind::parse);
        if let (Some(kind), Some(label), Some(href)) = (kind, fields.next(), fields.next()) {
            let why = fields.next().unwrap_or_default();
            let searched = match kind {
                Kind::Label => label,
                Kind::Text => why,
                Kind::Name | Kind::Place | Kind::Topic => fields.next().unwrap_or_default(),
            };
            entries.push(Entry {
                kind,
                label: label.to_owned(),
                href: href.to_owned(),
                why: why.to_owned(),
                words: fold(searched),
            });
        }
    }
    entries
}

/// The line of an entry. `searched` is written for the kinds that have a searched text of their own.
pub fn line(kind: Kind, label: &str, href: &str, why: &str, searched: &str) -> String {
    let own = matches!(kind, Kind::Name | Kind::Place | Kind::Topic).then_some(searched);
    let fields = [label, href, why].into_iter().chain(own);
    let fields = fields.map(|field| field.split_whitespace().collect::<Vec<_>>().join(" "));
    let line: Vec<String> = [kind.letter().to_owned()].into_iter().chain(fields).collect();
    line.join("\t").trim_end().to_owned() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_kind_is_found_by_its_own_text() {
        let file = [
            line(Kind::Label, "CIS", "glossary/#term-cis", "Short for …", ""),
            line(
                Kind::Name,
                "Belarus",
                "#belarus",
                "Formerly: Byelorussia",
                "Byelorussia",
            ),
            line(Kind::Topic, "Sentence 4", "#s4", "Topic: Mediation", "Mediation"),
            line(Kind::Text, "Sentence 4", "#s4", "Iran’s mediation …", ""),
        ];
        let found_by: Vec<_> = parse(&file.concat()).into_iter().map(|entry| entry.words).collect();
        assert_eq!(found_by, ["cis", "byelorussia", "mediation", "irans mediation"]);
    }

    #[test]
    fn what_is_no_index_has_no_entries() {
        for text in [
            "",
            "\n\n",
            "<!doctype html>\n<p>Not found</p>",
            "l\tBelarus",
            "x\tBelarus\t#belarus",
        ] {
            assert_eq!(parse(text), [], "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn an_entry_that_is_written_is_read_again(
            at in 0..Kind::ALL.len(), label in "[^\\s]{1,9}", href in "#[a-z]{1,9}", why in "[^\\s]{1,9}", searched in "[^\\s]{1,9}",
        ) {
            let kind = Kind::ALL[at].0;
            let read = parse(&line(kind, &label, &href, &why, &searched));
            let words = fold(match kind { Kind::Label => &label, Kind::Text => &why, _ => &searched });
            prop_assert_eq!(read, [Entry { kind, label, href, why, words }]);
        }

        #[test]
        fn any_field_stays_on_its_line(label in ".{0,40}", why in "(.|\n|\t){0,40}") {
            let file = line(Kind::Name, &label, "#x", &why, &why);
            prop_assert_eq!(file.matches('\n').count(), 1);
        }

        #[test]
        fn any_file_is_read_without_a_panic(file in "(.|\n|\t){0,200}") {
            parse(&file);
        }
    }
}
