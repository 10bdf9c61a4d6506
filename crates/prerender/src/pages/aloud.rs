//! Reading aloud: the controls, and what is read in which order, an HTML fragment for `web/aloud.js`. The source, our words and
//! other sources are kept apart, and what somebody asserts has a label that is spoken before it.

use super::evidence::claims;
use super::print::print;
use crate::strings;
use azerbaijan_1994::strings::labels::dated_standing;
use content::model::{Article, Content, Sentence, Statement};
use content::query::is_sentence_id;
use domain::layer::Layer;
use domain::republic::Republic;
use leptos::prelude::*;
use messages::catalogue::Catalogue;
use serde::Serialize;
use state::generated::NOW;
use std::collections::BTreeMap;

/// Whose words a passage are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Speaker {
    Source,
    Ours,
    Others,
}

/// What is read at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Passage {
    pub speaker: Speaker,
    /// Spoken before the text: that it is an accusation or a position, and whose.
    pub label: Option<String>,
    pub text: String,
    /// The sentence of the source that it is.
    pub sentence: Option<String>,
    /// Where the text names which republics, in UTF-16 units, as browsers report the words that they speak.
    pub named: Vec<(usize, Vec<&'static str>)>,
    /// Whether it is an interpretation of ours, which a link for lessons may hide.
    pub reading: bool,
}

/// The fragment. `sheet` is the name of its style sheet.
///
/// # Errors
/// When the passages cannot be written as JSON.
pub fn aloud(sheet: &str, content: &Content) -> serde_json::Result<String> {
    // `<` could end the script that holds it.
    let passages = serde_json::to_string(&passages(content))?.replace('<', "\\u003c");
    let rates = ["0.75", "1", "1.25", "1.5"].map(|rate| {
        view! { <option value=rate selected={rate == "1"}>{rate}"×"</option> }
    });
    let button = |name: &'static str, label: &'static str, glyph: &'static str| {
        view! { <button type="button" data-control=name aria-label=label title=label>{glyph}</button> }
    };
    Ok(print(view! {
        <link rel="stylesheet" href=sheet.to_owned()/>
        <section
            class="aloud"
            hidden
            aria-label=messages::aloud()
            data-source=messages::aloud_source()
            data-ours=messages::aloud_ours()
            data-others=messages::aloud_others()
            data-sentence=messages::sentence_mark("{number}")
        >
            <div class="keys">
                {button("previous", messages::aloud_previous(), "‹")}
                <button type="button" class="speak" data-speak="" data-begin=messages::aloud_play() data-break=messages::aloud_pause()>{messages::aloud_play()}</button>
                {button("next", messages::aloud_next(), "›")}
                <label><span>{messages::aloud_rate()}</span><select autocomplete="off">{rates.into_iter().collect_view()}</select></label>
                <button type="button" data-control="stop">{messages::aloud_stop()}</button>
            </div>
            <p class="now" data-reading="">{messages::aloud_note()}</p>
            <script type="application/json" data-passages inner_html=passages></script>
        </section>
    }))
}

/// What is read, by the slug of the republic whose article it is; the source text has an empty name.
pub fn passages(content: &Content) -> BTreeMap<&'static str, Vec<Passage>> {
    let text = content
        .sentences
        .iter()
        .map(|sentence| self::sentence(content, sentence));
    let articles = content
        .articles()
        .map(|(republic, article)| (republic.slug(), self::article(content, republic, article)));
    [("", text.collect())].into_iter().chain(articles).collect()
}

/// A sentence of the source, verbatim.
fn sentence(content: &Content, sentence: &Sentence) -> Passage {
    let label = claims(sentence);
    Passage {
        speaker: Speaker::Source,
        label: (!label.is_empty()).then_some(label),
        text: sentence.text.clone(),
        sentence: Some(sentence.id.clone()),
        named: named(content, sentence),
        reading: false,
    }
}

/// An article, in the order of the page: our interpretation, the account, the sentences that it rests on.
fn article(content: &Content, republic: Republic, article: &Article) -> Vec<Passage> {
    let ours = |text: String| Passage {
        speaker: Speaker::Ours,
        label: None,
        text,
        sentence: None,
        named: Vec::new(),
        reading: true,
    };
    let standing = match republic {
        Republic::SUBJECT => republic.name().to_owned(),
        _ => messages::republic_label(republic.name(), &dated_standing(Layer::Stance, NOW, republic)),
    };
    let account = article.account.iter().map(|statement: &Statement| Passage {
        speaker: if statement.evidence.iter().any(|id| is_sentence_id(id)) {
            Speaker::Ours
        } else {
            Speaker::Others
        },
        label: strings::certainty(statement.certainty).map(str::to_owned),
        ..ours(statement.text.clone())
    });
    let cited = article.evidence_sentences();
    let sentences = content
        .sentences
        .iter()
        .filter(|sentence| cited.contains(&sentence.id.as_str()))
        .map(|sentence| self::sentence(content, sentence));
    [ours(standing)].into_iter().chain(account).chain(sentences).collect()
}

/// Where a sentence names the republics that it reaches: by their names, or by the words for their group. The text is English.
fn named(content: &Content, sentence: &Sentence) -> Vec<(usize, Vec<&'static str>)> {
    let reach = content.reach(sentence);
    let units = |at: usize| sentence.text[..at].encode_utf16().count();
    let mut found: Vec<_> = reach
        .iter()
        .flat_map(|republic| {
            let name = english_name(*republic);
            // A whole word: "Russian" is no name of Russia.
            let is_whole = move |at: usize| {
                let after = sentence.text[at + name.len()..].chars().next();
                !after.is_some_and(char::is_alphabetic)
            };
            let places = sentence.text.match_indices(name).map(|(at, _)| at);
            places
                .filter(move |at| is_whole(*at))
                .map(|at| (units(at), vec![republic.slug()]))
        })
        .collect();
    let group = sentence.group.as_deref().and_then(|words| sentence.text.find(words));
    found.extend(group.map(|at| (units(at), reach.iter().map(|republic| republic.slug()).collect())));
    found.sort();
    found
}

/// The name of a republic in the source text.
fn english_name(republic: Republic) -> &'static str {
    Catalogue::english().speak(|| republic.name())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::vocabulary::{Certainty, ClaimClass};
    use std::path::Path;

    fn content() -> Content {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        content::load(&project.join("content")).unwrap_or_else(|problem| panic!("{problem}"))
    }

    #[test]
    fn the_text_is_read_verbatim_and_in_order_and_each_claim_is_announced() {
        let content = content();
        let passages = passages(&content);
        assert_eq!(passages[""].len(), content.sentences.len());
        for (passage, sentence) in passages[""].iter().zip(&content.sentences) {
            assert_eq!((&passage.text, passage.speaker), (&sentence.text, Speaker::Source));
            let claims = sentence.classes.iter().any(|class| *class != ClaimClass::Fact);
            assert_eq!(passage.label.is_some(), claims, "{}", sentence.id);
            if let (Some(label), Some(by)) = (&passage.label, &sentence.by) {
                assert!(label.contains(by.as_str()), "{label}");
            }
        }
    }

    #[test]
    fn an_article_keeps_our_words_other_sources_and_the_source_apart() {
        let content = content();
        let passages = passages(&content);
        for (republic, article) in content.articles() {
            let read = &passages[republic.slug()];
            let (ours, quoted): (Vec<_>, Vec<_>) = read.iter().partition(|passage| passage.reading);
            assert_eq!(ours.len(), 1 + article.account.len(), "{republic:?}");
            assert_eq!(quoted.len(), article.evidence_sentences().len(), "{republic:?}");
            assert!(quoted.iter().all(|passage| passage.speaker == Speaker::Source));
            for (passage, statement) in ours[1..].iter().zip(&article.account) {
                assert_eq!(passage.text, statement.text);
                let rests_on_facts = statement.evidence.iter().all(|id| content.fact(id).is_some());
                assert_eq!(passage.speaker == Speaker::Others, rests_on_facts, "{}", statement.text);
                assert_eq!(passage.label.is_some(), statement.certainty != Certainty::Fact);
            }
        }
    }

    #[test]
    fn republics_are_named_where_the_text_has_their_names() {
        let content = content();
        for passage in &passages(&content)[""] {
            let units: Vec<u16> = passage.text.encode_utf16().collect();
            for (at, republics) in &passage.named {
                let rest = String::from_utf16_lossy(&units[*at..]);
                match republics[..] {
                    [slug] => assert!(rest.to_lowercase().starts_with(slug), "{slug}: {rest}"),
                    _ => assert!(!republics.is_empty()),
                }
            }
        }
        let of = |number: usize| passages(&content)[""][number - 1].named.clone();
        let russia_and_armenia: Vec<_> = of(2).into_iter().flat_map(|(_, republics)| republics).collect();
        assert_eq!(russia_and_armenia, ["russia", "armenia", "russia"]);
        assert_eq!(of(12).len(), 1, "Uzbekistan");
        assert!(of(11).iter().any(|(_, republics)| republics.len() > 1), "Central Asia");
    }

    #[test]
    fn the_fragment_has_the_passages_in_a_script_that_nothing_ends_early() {
        let html = aloud("aloud.css", &content()).expect("JSON");
        let (_, after) = html.split_once("data-passages").expect("the passages");
        assert_eq!(after.matches("</script").count(), 1);
    }
}
