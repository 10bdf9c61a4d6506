//! Checks the citations: BibTeX with a parser, RIS line by line, and the styles word for word.

use crate::site::content;
use biblatex::{Bibliography, ChunksExt};
use content::model::Source;
use domain::republic::Republic;
use prerender::publish::citation::{plain, Format, Work, YEAR};

fn source() -> Source {
    content().source.clone()
}

fn works() -> Vec<(Work, String)> {
    let address = |fragment: &str| format!("https://maps.example/a_b/{fragment}");
    let articles = Republic::ALL.map(|republic| (Work::of(republic), address(republic.href())));
    [(Work::Whole, address(""))].into_iter().chain(articles).collect()
}

/// Fills in the placeholders as the script of the page does.
fn filled(format: Format, work: &Work, address: &str, day: &str) -> String {
    plain(&format.cite(work, &source()))
        .replace("{address}", address)
        .replace("{accessed}", day)
}

fn title(work: &Work) -> &str {
    match work {
        Work::Whole => messages::title(),
        Work::Article { title, .. } => title,
    }
}

#[test]
fn every_citation_has_the_date_the_source_and_the_author_of_the_classification() {
    let source = source();
    for (work, address) in works() {
        for format in Format::ALL {
            let text = filled(format, &work, &address, "DAY");
            for part in [
                "ata as of March 1994",
                "interpretation by this site",
                &source.title,
                &source.book,
                "Curtis",
                &source.publisher,
                "1995",
                &address,
                "DAY",
                &YEAR.to_string(),
            ] {
                assert!(text.contains(part), "no {part} in {text}");
            }
            assert!(text.to_lowercase().contains(&title(&work).to_lowercase()), "{text}");
        }
    }
}

#[test]
fn the_styles_follow_their_manuals() {
    let book = "Armenia, Azerbaijan, and Georgia: Country Studies";
    let carried = "data as of March 1994; interpretation by this site; based on “Relations with Former Soviet \
        Republics,” in";
    let publisher = "Federal Research Division, Library of Congress";
    let armenia = Work::of(Republic::Armenia);
    let cite = |format, work, day| filled(format, work, "https://x.org/#a", day);
    assert_eq!(
        cite(Format::Apa, &armenia, "November 5, 2026"),
        format!(
            "Azerbaijan and the former Soviet republics, March 1994. (2026). Armenia [Interactive map; {carried} {book}, \
             by G. E. Curtis (Ed.), 1995, {publisher}]. Retrieved November 5, 2026, from https://x.org/#a"
        )
    );
    assert_eq!(
        cite(Format::Mla, &armenia, "5 Nov. 2026"),
        format!(
            "“Armenia.” Azerbaijan and the Former Soviet Republics, March 1994, 2026, https://x.org/#a. Interactive map; \
             {carried} {book}, edited by Glenn E. Curtis, {publisher}, 1995. Accessed 5 Nov. 2026."
        )
    );
    assert_eq!(
        cite(Format::Chicago, &armenia, "November 5, 2026"),
        format!(
            "Azerbaijan and the Former Soviet Republics, March 1994. 2026. “Armenia.” Interactive map; {carried} {book}, \
             edited by Glenn E. Curtis ({publisher}, 1995). Accessed November 5, 2026. https://x.org/#a."
        )
    );
    for (format, begins) in [
        (
            Format::Apa,
            "Azerbaijan and the former Soviet republics, March 1994 [Interactive map;",
        ),
        (
            Format::Mla,
            "Azerbaijan and the Former Soviet Republics, March 1994. 2026, https://x.org/#a.",
        ),
        (
            Format::Chicago,
            "Azerbaijan and the Former Soviet Republics, March 1994. 2026. Interactive map;",
        ),
    ] {
        let text = cite(format, &Work::Whole, "D");
        assert!(text.starts_with(begins), "{text}");
    }
}

#[test]
fn a_bibtex_parser_finds_every_field() {
    for (work, address) in works() {
        let text = filled(Format::Bibtex, &work, &address, "2026-11-05");
        let read = Bibliography::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(read.len(), 1);
        let entry = read.iter().next().expect("an entry");
        assert_eq!(entry.title().expect("a title").format_verbatim(), title(&work));
        assert_eq!(entry.url().expect("an address"), address);
        let note = entry.note().expect("a note").format_verbatim();
        assert!(
            note.starts_with("Interactive map. Data as of March 1994; interpretation by this site."),
            "{note}"
        );
        assert!(entry.date().is_ok() && entry.url_date().is_ok(), "{text}");
        let report = entry.verify();
        match &work {
            Work::Whole => assert_eq!(entry.key, "azerbaijan-1994"),
            Work::Article { slug, .. } => {
                assert_eq!(entry.key, format!("azerbaijan-1994-{slug}"));
                assert!(address.ends_with(&format!("#{slug}")));
                let authors = entry.author().expect("an author");
                assert_eq!(authors.len(), 1);
                assert_eq!((&*authors[0].name, &*authors[0].given_name), (messages::title(), ""));
                assert!(report.is_ok(), "{:?} {:?}", report.missing, report.malformed);
            }
        }
    }
}

#[test]
fn ris_has_every_field_in_order() {
    for (work, address) in works() {
        let text = filled(Format::Ris, &work, &address, "2026/11/05");
        let mut fields = Vec::new();
        for line in text.lines() {
            let (tag, value) = line.split_at_checked(6).unwrap_or_else(|| panic!("no tag in {line:?}"));
            let tag = tag.strip_suffix("  - ").unwrap_or_else(|| panic!("no tag in {line:?}"));
            assert!(
                tag.starts_with(|c: char| c.is_ascii_uppercase())
                    && tag.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
            );
            fields.push((tag, value));
        }
        assert_eq!(fields.first(), Some(&("TY", "ELEC")));
        assert_eq!(fields.last(), Some(&("ER", "")));
        let value = |tag| fields.iter().find(|field| field.0 == tag).map(|field| field.1);
        assert_eq!(value("TI"), Some(title(&work)));
        assert_eq!(value("UR"), Some(&*address));
        assert_eq!(value("PY"), Some("2026"));
        assert_eq!(value("T2").is_some(), work != Work::Whole);
        // Programs would split a name with a comma.
        assert_eq!(value("AU"), None);
    }
}

#[test]
fn the_filled_template_is_the_citation_of_the_republic() {
    for republic in Republic::ALL {
        for format in Format::ALL {
            let pattern = plain(&format.cite(&Work::pattern(), &source()));
            let filled = pattern
                .replace("{republic}", republic.name())
                .replace("{slug}", republic.slug());
            assert_eq!(filled, plain(&format.cite(&Work::of(republic), &source())));
        }
    }
}

#[test]
fn year_and_name_are_those_of_licence_and_page() {
    let root = crate::checkout::root();
    let read = |name| std::fs::read_to_string(root.join(name)).expect("it is there");
    assert!(read("LICENSE").contains(&format!("(c) {YEAR} ")));
    assert_eq!(
        messages::title_in_capitals().to_lowercase(),
        messages::title().to_lowercase()
    );
}
