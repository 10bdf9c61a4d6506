//! Search: every name finds its republic and says why; other words never find Russia.

use crate::oracle::CONTENT;
use anyhow::Result;
use domain::republic::Republic;
use domain::vocabulary::NameKind;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use interaction::search::fold;
use serde::Deserialize;
use serde_json::json;

pub const BOX: &str = "[data-search]";

/// The visible options, each with its label and why it matches; and the status text of the box.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
pub struct Hits {
    pub options: Vec<(String, String)>,
    pub expanded: String,
    /// The place of the option that the box calls active, and of those that call themselves selected.
    pub active: Option<usize>,
    pub selected: Vec<usize>,
    pub status: String,
}

pub const HITS: &str = "
    const box = document.querySelector('[data-search]');
    const seen = [...document.querySelectorAll('#hits [role=option]')].filter(e => e.getClientRects().length);
    const place = seen.findIndex(e => e.id === box.getAttribute('aria-activedescendant'));
    const status = document.querySelector('.hits [role=status]');
    return {
        options: seen.map(e => [e.querySelector('b').textContent.trim(), e.querySelector('span').textContent.trim()]),
        expanded: box.getAttribute('aria-expanded'),
        active: place < 0 ? null : place,
        selected: seen.flatMap((e, place) => e.getAttribute('aria-selected') === 'true' ? [place] : []),
        status: status.getClientRects().length ? status.textContent.trim() : '',
    }";

/// Puts each text into the box as a whole, as if pasted, and returns the results.
async fn find_all(page: &Page, texts: &[String]) -> Result<Vec<Hits>> {
    let script = format!(
        "const [texts, done] = arguments, box = document.querySelector('{BOX}'), found = [];
        const read = () => {{ {HITS} }};
        (async () => {{
            box.focus();
            for (const text of texts) {{
                box.value = text;
                box.dispatchEvent(new Event('input', {{ bubbles: true }}));
                await new Promise(then => setTimeout(then));
                await new Promise(then => requestAnimationFrame(then));
                found.push(read());
            }}
            done(found);
        }})()"
    );
    let found = page.session.driver.execute_async(script, vec![json!(texts)]).await?;
    Ok(found.convert()?)
}

/// What a result says of the name that matched.
fn in_words(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Former => "Older:",
        NameKind::Present => "Today:",
        NameKind::Own => "Own name:",
        NameKind::Long => "In full:",
        NameKind::Capital => "Capital:",
        NameKind::CapitalOther => "Also:",
        NameKind::Place => "Places:",
    }
}

pub fn owned(label: &str, why: &str) -> (String, String) {
    (label.to_owned(), why.to_owned())
}

#[test]
fn every_name_gives_its_republic_first_and_says_why() {
    // Each name with its republic and with what is said of it; the republics' own names say themselves.
    let republics = Republic::ALL.map(|republic| (republic.name(), republic, String::new()));
    let others = CONTENT.names.iter().map(|name| {
        let note = name.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        (
            name.name.as_str(),
            name.of,
            format!("{} {}{note}", in_words(name.kind), name.name),
        )
    });
    let names: Vec<_> = republics.into_iter().chain(others).collect();
    let typed: Vec<String> = names.iter().map(|(name, ..)| (*name).to_owned()).collect();
    assert!(typed.len() > 100);
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let mut wrong = Vec::new();
        for ((name, of, _), hits) in names.iter().zip(find_all(page, &typed).await?) {
            // Names that differ in accents only are one to the search; either may say why.
            let alike = names
                .iter()
                .filter(|other| other.1 == *of && fold(other.0) == fold(name));
            let mut expected = alike.map(|(.., why)| owned(of.name(), why));
            let first = hits.options.first();
            if !expected.any(|expected| first == Some(&expected)) {
                wrong.push(format!("{name} of {} gives {first:?}", of.name()));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n  "));
        Ok(())
    });
}

#[test]
fn other_words_never_find_russia() {
    let nonsense = [
        "orussia",
        "ussr",
        "elorussian",
        "rusia",
        "byelorusian",
        "xyzzy",
        "prussia",
    ];
    let mut texts: Vec<String> = nonsense.map(String::from).into();
    for name in ["byelorussian", "byelorussian ssr", "belorussian", "BELORUSSIA"] {
        texts.extend((1..=name.len()).map(|end| name[..end].to_owned()));
    }
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        for (text, hits) in texts.iter().zip(find_all(page, &texts).await?) {
            let russia = hits.options.iter().any(|(label, _)| label == "Russia");
            assert!(!russia, "{text}: {hits:?}");
            if text.to_lowercase().starts_with("b") && text.len() > 3 && text != "byelorusian" {
                let belarus = hits.options.first().map(|(label, _)| label.as_str());
                assert_eq!(belarus, Some("Belarus"), "{text}: {hits:?}");
            }
        }
        let nothing = Hits {
            expanded: "false".into(),
            status: "Nothing found. The index lists every name.".into(),
            ..Hits::default()
        };
        assert_eq!(find_all(page, &["xyzzy".into()]).await?, [nothing]);
        assert_eq!(find_all(page, &[" - ".into()]).await?[0].options, []);
        Ok(())
    });
}

#[test]
fn sentences_people_topics_and_hard_words_are_found() {
    let person = |id: &str| {
        let person = CONTENT.person(id).expect("the source names them");
        owned(person.full_name.as_ref().unwrap_or(&person.name), &person.note)
    };
    let sentence = |id: &str| {
        owned(
            &id.to_uppercase(),
            &CONTENT.sentence(id).expect("it is a sentence").text,
        )
    };
    let term = |id: &str| {
        let term = CONTENT.term(id).expect("it is explained");
        owned(&term.term, &term.meaning)
    };
    let cases = [
        ("friendship treaty", sentence("s1")),
        ("overthrow karimov", sentence("s12")),
        ("Heated Debate", sentence("s9")),
        ("elchibey", person("elchibey")),
        ("karimov", person("karimov")),
        ("heydar", person("aliyev")),
        ("ter-petrosian", person("ter-petrosian")),
        ("mediation", owned("S4", "Mediation")),
        ("economic agreement", owned("S10", "Economic agreement")),
        ("legislature", term("legislature")),
        ("observer", term("observer-status")),
    ];
    let texts: Vec<String> = cases.iter().map(|(text, _)| (*text).to_owned()).collect();
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        for ((text, expected), hits) in cases.iter().zip(find_all(page, &texts).await?) {
            assert!(
                hits.options.contains(expected),
                "{text} should find {expected:?}: {hits:?}"
            );
        }
        Ok(())
    });
}
