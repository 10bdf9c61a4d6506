//! What the authored content promises, and what the checks refuse: one spoiled copy for each kind of mistake.

use azerbaijan_1994::content::find::is_sentence_id;
use azerbaijan_1994::content::load;
use azerbaijan_1994::content::marks::marks;
use azerbaijan_1994::content::model::{Content, ContextKind, Name};
use azerbaijan_1994::content::problem::Problem;
use azerbaijan_1994::content::vocabulary::{CisStanding, Coverage, NameKind, Stance};
use azerbaijan_1994::readability::grade;
use azerbaijan_1994::republic::Republic;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

fn content() -> Content {
    load(&folder()).unwrap_or_else(|problems| {
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", told.join("\n"))
    })
}

fn covered(content: &Content, coverage: Coverage) -> Vec<&'static str> {
    Republic::ALL
        .into_iter()
        .filter(|republic| {
            content
                .article(*republic)
                .is_some_and(|article| article.coverage == coverage)
        })
        .map(Republic::slug)
        .collect()
}

fn stances(content: &Content, republic: Republic) -> Vec<(&str, Stance)> {
    let article = content.article(republic).expect("every republic has an article");
    let moments = content.moments.iter().map(|moment| moment.id.as_str());
    moments
        .map(|moment| (moment, article.stance_at(&content.moments, moment)))
        .collect()
}

// ---- what the real content promises

#[test]
fn three_partners_are_named_four_are_reached_as_a_group_and_seven_are_passed_over() {
    let content = content();
    assert_eq!(covered(&content, Coverage::Subject), ["azerbaijan"]);
    assert_eq!(covered(&content, Coverage::Named), ["russia", "uzbekistan"]);
    assert_eq!(covered(&content, Coverage::InPassing), ["armenia"]);
    assert_eq!(
        covered(&content, Coverage::Group),
        ["kazakhstan", "kyrgyzstan", "tajikistan", "turkmenistan"]
    );
    let silent = [
        "belarus",
        "estonia",
        "georgia",
        "latvia",
        "lithuania",
        "moldova",
        "ukraine",
    ];
    assert_eq!(covered(&content, Coverage::NotMentioned), silent);
}

#[test]
fn the_source_is_the_one_we_were_given_byte_for_byte() {
    let source = content().source;
    assert_eq!(
        source.sha256,
        "5f50d2c7908099cfa9be501917ed72db0411426f4a05950f2e10782700ff49f1"
    );
    assert_eq!(source.data_as_of, "March 1994");
}

#[test]
fn each_of_the_thirteen_sentences_carries_something() {
    let content = content();
    assert_eq!(content.sentences.len(), 13);
    for sentence in &content.sentences {
        let cited = content
            .articles
            .iter()
            .any(|article| article.evidence_sentences().contains(&sentence.id.as_str()));
        assert!(cited, "{} is cited nowhere", sentence.id);
    }
}

#[test]
fn the_names_of_the_seven_stand_nowhere_in_the_source() {
    let content = content();
    for republic in Republic::ALL {
        let named = content.source.text.contains(republic.name());
        let coverage = content.article(republic).map(|article| article.coverage);
        let expected = matches!(
            coverage,
            Some(Coverage::Subject | Coverage::Named | Coverage::InPassing)
        );
        assert_eq!(named, expected, "{}", republic.name());
    }
}

#[test]
fn silence_is_told_first_is_never_called_neutral_and_rests_on_no_sentence() {
    let content = content();
    for article in content
        .articles
        .iter()
        .filter(|article| article.coverage == Coverage::NotMentioned)
    {
        let name = article.republic.map_or("", Republic::name);
        let first = &article.account[0].text;
        assert!(
            first.starts_with(&format!("The source text does not mention {name}.")),
            "{first}"
        );
        assert!(
            article.evidence_sentences().is_empty() && article.stances.is_empty(),
            "{name}"
        );
        let prose = article
            .account
            .iter()
            .map(|statement| &statement.text)
            .chain(&article.silences);
        assert!(
            prose
                .chain([&article.summary])
                .all(|words| !words.to_lowercase().contains("neutral")),
            "{name}"
        );
    }
}

#[test]
fn every_account_reads_at_grade_nine_or_lower_where_the_source_reads_above_fifteen() {
    let content = content();
    let source: Vec<&str> = content
        .sentences
        .iter()
        .map(|sentence| sentence.text.as_str())
        .collect();
    let source = grade(&source.join(" "));
    assert!((15.5..17.5).contains(&source), "{source}");
    for article in &content.articles {
        let account: Vec<&str> = article
            .account
            .iter()
            .map(|statement| statement.text.as_str())
            .collect();
        let grade = grade(&account.join(" "));
        assert!(grade <= 9.0, "{:?}: {grade}", article.republic);
    }
}

#[test]
fn relations_with_russia_go_from_treaty_to_quarrel_to_improvement() {
    let content = content();
    let expected = [
        ("1991-12", Stance::NotStated),
        ("1992-10", Stance::Cooperative),
        ("1992-93", Stance::Strained),
        ("1993-return", Stance::Improving),
        ("1993-h2", Stance::Improving),
        ("1993-09", Stance::Improving),
        ("1994-early", Stance::Improving),
        ("1994-03", Stance::Improving),
    ];
    assert_eq!(stances(&content, Republic::Russia), expected);
    let irritant = &content.article(Republic::Russia).expect("an article").stances[3];
    assert_eq!(
        (irritant.moment.as_str(), &irritant.evidence[..]),
        ("1994-early", &["s3".to_string(), "s5".into()][..])
    );
}

#[test]
fn at_the_horizon_each_partner_stands_as_its_evidence_allows() {
    let content = content();
    for republic in Republic::partners() {
        let article = content.article(republic).expect("every republic has an article");
        let expected = match republic {
            Republic::Armenia => Stance::InConflict,
            Republic::Uzbekistan => Stance::Uneven,
            Republic::Russia => Stance::Improving,
            _ if article.coverage == Coverage::Group => Stance::Improving,
            _ => Stance::NotStated,
        };
        assert_eq!(
            article.stance_at(&content.moments, "1994-03"),
            expected,
            "{}",
            republic.name()
        );
        assert_eq!(article.stance_at(&content.moments, "1995-01"), Stance::NotStated);
    }
}

#[test]
fn the_conflict_with_armenia_rests_on_the_source_and_on_the_resolutions_of_1993() {
    let content = content();
    let stance = &content.article(Republic::Armenia).expect("an article").stances[0];
    assert_eq!(stance.stance, Stance::InConflict);
    for id in [
        "s2",
        "s4",
        "resolution-822",
        "resolution-853",
        "resolution-874",
        "resolution-884",
    ] {
        assert!(stance.evidence.iter().any(|evidence| evidence == id), "{id}");
    }
}

#[test]
fn azerbaijan_signs_watches_and_joins() {
    let content = content();
    let article = content.article(Republic::SUBJECT).expect("an article");
    let places: Vec<_> = article
        .cis
        .iter()
        .map(|place| (place.moment.as_str(), place.place.as_str()))
        .collect();
    assert_eq!(
        places,
        [("1991-12", "Signatory"), ("1992-10", "Observer"), ("1993-09", "Member")]
    );
}

#[test]
fn eleven_of_the_fourteen_had_diplomatic_relations_with_azerbaijan() {
    let content = content();
    let without: Vec<_> = Republic::partners()
        .filter(|partner| content.relations_since(*partner).is_none())
        .collect();
    assert_eq!(without, [Republic::Armenia, Republic::Lithuania, Republic::Uzbekistan]);
    assert_eq!(content.relations_since(Republic::Kazakhstan), Some("1992-08"));
    assert_eq!(content.relations_since(Republic::Moldova), Some("1992-05"));
    assert_eq!(content.relations_since(Republic::Latvia), Some("1994-01-11"));
}

#[test]
fn each_republic_has_its_place_in_the_cis() {
    let content = content();
    let standing = |republic| content.cis_standing(republic);
    let count = |wanted| {
        Republic::ALL
            .into_iter()
            .filter(|republic| standing(*republic) == Some(wanted))
            .count()
    };
    assert_eq!(CisStanding::ALL.map(count), [3, 7, 1, 1, 3]);
    assert_eq!(standing(Republic::SUBJECT), Some(CisStanding::Returned));
    assert_eq!(standing(Republic::Georgia), Some(CisStanding::Joined));
    assert_eq!(standing(Republic::Estonia), Some(CisStanding::Never));
}

#[test]
fn russia_is_given_its_sovereignty_and_capitals_their_names_of_1994() {
    let content = content();
    let date = |republic| {
        content
            .fact_of(republic, ContextKind::Independence)
            .and_then(|fact| fact.date.as_deref())
    };
    assert_eq!(date(Republic::Russia), Some("1990-06-12"));
    let capital = |republic| {
        content
            .fact_of(republic, ContextKind::Capital)
            .and_then(|fact| fact.label.as_deref())
    };
    assert_eq!(capital(Republic::Kazakhstan), Some("Almaty"));
    assert_eq!(capital(Republic::Ukraine), Some("Kiev"));
    assert_eq!(capital(Republic::Moldova), Some("Chisinau"));
}

#[test]
fn ids_lead_to_what_they_name() {
    let content = content();
    assert_eq!(content.sentence("s12").map(|sentence| sentence.people.len()), Some(2));
    assert_eq!(
        content.moment("1993-h2").map(|moment| moment.to.as_str()),
        Some("1993-12")
    );
    assert_eq!(
        content.person("aliyev").and_then(|person| person.full_name.as_deref()),
        Some("Heydar Aliyev")
    );
    assert!(content.fact("georgia-treaty").is_some() && content.reference("WFB94").is_some());
    assert!(content.sentence("s14").is_none() && content.fact("s1").is_none() && content.moment("1995").is_none());
    assert!(is_sentence_id("s13") && !is_sentence_id("s") && !is_sentence_id("silence"));
    let armenia = content.article(Republic::Armenia).expect("an article");
    assert_eq!(armenia.evidence_sentences(), ["s2", "s4"]);
}

#[test]
fn the_hard_words_of_the_source_are_marked_where_they_stand() {
    let content = content();
    assert!((12..=14).contains(&content.glossary.len()));
    let marked = |id| {
        let text = content.sentence(id).map_or("", |sentence| sentence.text.as_str());
        let marks = marks(&content.glossary, text).into_iter();
        marks.map(|mark| &text[mark.range]).collect::<Vec<_>>()
    };
    assert_eq!(
        marked("s7"),
        ["Alma-Ata Declaration", "CIS", "legislature", "ratifying"]
    );
    assert_eq!(marked("s10"), ["CIS charter", "Treaty on Collective Security"]);
    assert_eq!(marked("s13"), ["rapprochement", "CIS", "Central Asian"]);
    assert!(content.term("ratify").is_some() && content.term("ratifying").is_none());
}

#[test]
fn every_meaning_is_short_and_reads_at_grade_nine_or_lower() {
    for term in content().glossary {
        let words = term.meaning.split_whitespace().count();
        assert!(words <= 30 && grade(&term.meaning) <= 9.0, "{}", term.id);
    }
}

fn named<'a>(content: &'a Content, name: &str) -> Option<&'a Name> {
    content.names.iter().find(|entry| entry.name == name)
}

#[test]
fn names_of_before_and_of_today_lead_to_the_republic_of_1994() {
    let content = content();
    for (name, of) in [
        ("Byelorussia", Republic::Belarus),
        ("White Russia", Republic::Belarus),
        ("Kirghizia", Republic::Kyrgyzstan),
        ("Frunze", Republic::Kyrgyzstan),
        ("Moldavia", Republic::Moldova),
        ("Kishinev", Republic::Moldova),
        ("Nakhichevan", Republic::Azerbaijan),
        ("Nagorno-Karabakh", Republic::Azerbaijan),
        ("Azərbaycan", Republic::Azerbaijan),
        ("Alma-Ata", Republic::Kazakhstan),
        ("Kiev", Republic::Ukraine),
        ("Kyiv", Republic::Ukraine),
        ("Crimea", Republic::Ukraine),
        ("Abkhazia", Republic::Georgia),
        ("Eesti", Republic::Estonia),
        ("RSFSR", Republic::Russia),
    ] {
        assert_eq!(named(&content, name).map(|entry| entry.of), Some(of), "{name}");
    }
}

#[test]
fn a_capital_is_that_of_march_1994_under_its_name_of_then() {
    let content = content();
    let kind = |name| named(&content, name).map(|entry| entry.kind);
    for (name, expected) in [
        ("Almaty", NameKind::Capital),
        ("Alma-Ata", NameKind::CapitalOther),
        ("Astana", NameKind::Place),
        ("Kiev", NameKind::Capital),
        ("Kyiv", NameKind::CapitalOther),
    ] {
        assert_eq!(kind(name), Some(expected), "{name}");
    }
}

#[test]
fn each_name_of_a_contested_place_says_within_whose_recognised_borders_it_lies() {
    let content = content();
    for name in [
        "Nagorno-Karabakh",
        "Karabakh",
        "Dağlıq Qarabağ",
        "Artsakh",
        "Abkhazia",
        "South Ossetia",
        "Transnistria",
        "Trans-Dniester",
    ] {
        let entry = named(&content, name).expect(name);
        let borders = format!("inside {}'s recognised borders", entry.of.name());
        let note = entry.note.as_deref().unwrap_or("");
        assert!(note.contains(&borders), "{name}: {note}");
    }
}

// ---- what the checks refuse

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder to copy into");
    for entry in fs::read_dir(from).expect("a folder to copy").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            // Written anew, for the source is read-only and a copy of it would be so too.
            fs::write(target, fs::read(entry.path()).expect("a file to copy")).expect("a file copied");
        }
    }
}

fn copied() -> TempDir {
    let dir = tempfile::tempdir().expect("a folder of our own");
    copy(&folder(), dir.path());
    dir
}

/// The problems of a copy in which `old` is `new` for the first time it stands in `file`, and on which line `at` stands
/// there then.
fn spoil(file: &str, old: &str, new: &str, at: &str) -> (Vec<Problem>, usize) {
    let dir = copied();
    let path = dir.path().join(file);
    let text = fs::read_to_string(&path).expect("the file to spoil");
    assert!(text.contains(old), "{file} has no {old}");
    let text = text.replacen(old, new, 1);
    fs::write(&path, &text).expect("the file spoiled");
    assert_eq!(
        text.matches(at).count(),
        1,
        "{at} stands more than once in {file}, or nowhere"
    );
    let line = 1 + text.split(at).next().map_or(0, |before| before.matches('\n').count());
    (load(dir.path()).expect_err("the spoiled content loads"), line)
}

/// Asserts that spoiling one thing is refused with this problem, and with nothing else.
fn refused(file: &str, old: &str, new: &str, at: &str, what: &str, mend: &str) {
    let (problems, line) = spoil(file, old, new, at);
    let expected = Problem {
        file: format!("content/{file}"),
        line,
        what: what.into(),
        mend: mend.into(),
    };
    assert_eq!(problems, [expected]);
}

/// Asserts that spoiling one thing is refused with this problem among others that follow from it.
fn refused_among(file: &str, old: &str, new: &str, at: &str, what: &str, mend: &str) {
    let (problems, line) = spoil(file, old, new, at);
    let expected = Problem {
        file: format!("content/{file}"),
        line,
        what: what.into(),
        mend: mend.into(),
    };
    assert!(problems.contains(&expected), "{expected}\nis not among\n{problems:#?}");
}

#[test]
fn an_untouched_copy_is_not_refused() {
    assert!(load(copied().path()).is_ok());
}

#[test]
fn a_sentence_that_is_not_the_sources_is_refused() {
    refused(
        "sentences.toml",
        "changed drastically",
        "changed greatly",
        "role in the CIS changed greatly",
        "the text of s6 stands nowhere in the source, not once",
        "copy the sentence word for word from content/source.txt",
    );
}

#[test]
fn a_sentence_that_stands_twice_is_refused() {
    refused_among(
        "sentences.toml",
        "Azerbaijan's role in the CIS changed drastically in the early 1990s.",
        "Azerbaijan's",
        "text = \"Azerbaijan's\"",
        "the text of s6 stands 2 times in the source, not once",
        "copy the sentence word for word from content/source.txt",
    );
}

#[test]
fn a_sentence_cut_short_leaves_the_paragraph_incomplete() {
    refused(
        "sentences.toml",
        ", and an agreement on economic cooperation.\"",
        "\"",
        "[[sentence]]\nid = \"s11\"",
        "s11 does not follow here: paragraph 2 goes on with “, and an agreement on economic cooperati…”",
        "keep the sentences in the order of the source and leave none out",
    );
}

#[test]
fn a_last_sentence_cut_short_leaves_the_paragraph_incomplete() {
    refused_among(
        "sentences.toml",
        " in the second half of 1993.\"",
        "\"",
        "[[sentence]]\nid = \"s13\"",
        "paragraph 2 of the source is not complete: after this comes “in the second half of 1993.”",
        "add the sentence that is missing",
    );
}

#[test]
fn a_sentence_in_the_wrong_paragraph_is_refused() {
    refused_among(
        "sentences.toml",
        "id = \"s5\"\nparagraph = 1",
        "id = \"s5\"\nparagraph = 3",
        "paragraph = 3",
        "the source has no paragraph 3",
        "it has 2: write the one the sentence stands in",
    );
}

#[test]
fn a_title_that_is_not_in_the_source_is_refused() {
    refused(
        "source.toml",
        "title = \"Relations with",
        "title = \"Ties with",
        "title = \"Ties with",
        "content/source.txt has no line for this title",
        "write it as it stands in content/source.txt",
    );
}

#[test]
fn a_statement_without_evidence_is_refused() {
    refused(
        "republics/georgia.toml",
        "evidence = [\"georgia-treaty\"]",
        "evidence = []",
        "evidence = []",
        "this rests on no evidence",
        "add the ids of the sentences or context facts that say so",
    );
}

#[test]
fn a_stance_without_evidence_is_refused() {
    refused(
        "republics/kyrgyzstan.toml",
        "leaders as a group, that Aliyev began to improve ties.\"\nevidence = [\"s13\"]",
        "leaders as a group, that Aliyev began to improve ties.\"\nevidence = []",
        "evidence = []",
        "this rests on no evidence",
        "add the ids of the sentences or context facts that say so",
    );
}

#[test]
fn evidence_that_leads_nowhere_is_refused() {
    refused_among(
        "republics/russia.toml",
        "evidence = [\"s5\"]",
        "evidence = [\"s55\"]",
        "\"s55\"",
        "the evidence \"s55\" leads nowhere",
        "use a sentence, s1 to s13, or the id of a fact of content/context.toml",
    );
}

#[test]
fn evidence_about_another_republic_is_refused() {
    refused(
        "republics/uzbekistan.toml",
        "evidence = [\"s13\"]",
        "evidence = [\"s13\", \"s5\"]",
        "\"s5\"",
        "s5 says nothing of Uzbekistan",
        "cite only sentences that name the republic or reach it as a group",
    );
}

#[test]
fn a_fact_about_another_republic_is_refused() {
    refused(
        "republics/estonia.toml",
        "evidence = [\"estonia-cis\"]",
        "evidence = [\"estonia-cis\", \"latvia-cis\"]",
        "\"latvia-cis\"",
        "the fact \"latvia-cis\" is not about Estonia",
        "cite only facts about this republic or about Azerbaijan",
    );
}

#[test]
fn a_sentence_that_no_article_cites_is_refused() {
    let file = "republics/azerbaijan.toml";
    let (problems, _) = spoil(
        file,
        "evidence = [\"s6\"]",
        "evidence = [\"s9\"]",
        "evidence = [\"s9\"]\n\n[[account]]\ntext = \"In D",
    );
    let whats: Vec<&str> = problems.iter().map(|problem| problem.what.as_str()).collect();
    assert_eq!(whats, ["no article rests on s6"]);
}

#[test]
fn a_missing_republic_is_refused() {
    let dir = copied();
    fs::remove_file(dir.path().join("republics/latvia.toml")).expect("the file removed");
    let expected = Problem {
        file: "content/republics/latvia.toml".into(),
        line: 1,
        what: "this file cannot be read (entity not found)".into(),
        mend: "every file that docs/content.md lists must be there, as UTF-8 text".into(),
    };
    assert_eq!(load(dir.path()).expect_err("it loads"), [expected]);
}

#[test]
fn an_unknown_republic_is_refused() {
    let dir = copied();
    fs::write(dir.path().join("republics/karabakh.toml"), "").expect("the file written");
    let expected = Problem {
        file: "content/republics/karabakh.toml".into(),
        line: 1,
        what: "no such file is known here".into(),
        mend: "name it after one of the fifteen republics, as in armenia.toml, or take it out".into(),
    };
    assert_eq!(load(dir.path()).expect_err("it loads"), [expected]);
}

#[test]
fn an_unknown_file_is_refused_and_a_hidden_one_is_not() {
    let dir = copied();
    fs::write(dir.path().join(".editor"), "").expect("the file written");
    fs::write(dir.path().join("notes.toml"), "").expect("the file written");
    let expected = Problem {
        file: "content/notes.toml".into(),
        line: 1,
        what: "no such file is known here".into(),
        mend: "take it out; docs/content.md lists the files of this folder".into(),
    };
    assert_eq!(load(dir.path()).expect_err("it loads"), [expected]);
}

#[test]
fn a_folder_that_is_not_there_is_refused_file_by_file() {
    let dir = copied();
    let problems = load(&dir.path().join("nowhere")).expect_err("it loads");
    assert_eq!(problems.len(), 10 + 15);
}

#[test]
fn an_unknown_key_is_refused() {
    refused(
        "republics/belarus.toml",
        "summary = ",
        "sumary = ",
        "sumary = ",
        "unknown field `sumary`, expected one of `coverage`, `summary`, `account`, `stances`, `cis`, `leaders`, `silences`, \
         `questions`, `context`, `people`, `topics`",
        "correct the key or take it out; docs/content.md lists the keys",
    );
}

#[test]
fn an_unknown_word_is_refused() {
    refused(
        "republics/russia.toml",
        "stance = \"strained\"",
        "stance = \"hostile\"",
        "stance = \"hostile\"",
        "unknown variant `hostile`, expected one of `cooperative`, `improving`, `uneven`, `strained`, `in-conflict`, \
         `not-stated`",
        "use one of the words that are expected; docs/content.md explains them",
    );
}

#[test]
fn a_fact_graded_lower_than_b_is_refused() {
    refused(
        "context.toml",
        "grade = \"B\"",
        "grade = \"U\"",
        "grade = \"U\"",
        "unknown variant `U`, expected `A` or `B`",
        "use one of the words that are expected; docs/content.md explains them",
    );
}

#[test]
fn a_missing_key_is_refused() {
    refused(
        "people.toml",
        "name = \"Mircea Snegur\"\n",
        "",
        "[[person]]\nid = \"snegur\"",
        "missing field `name`",
        "add the key to the entry that begins here",
    );
}

#[test]
fn a_file_that_is_not_toml_is_refused_and_the_other_files_are_still_read() {
    let dir = copied();
    for file in ["moments.toml", "republics/ukraine.toml"] {
        let path = dir.path().join(file);
        let text = fs::read_to_string(&path).expect("the file to spoil");
        fs::write(&path, format!("= nonsense\n{text}")).expect("the file spoiled");
    }
    let problems = load(dir.path()).expect_err("it loads");
    let places: Vec<_> = problems
        .iter()
        .map(|problem| (problem.file.as_str(), problem.line))
        .collect();
    assert_eq!(
        places,
        [("content/moments.toml", 1), ("content/republics/ukraine.toml", 1)]
    );
}

#[test]
fn an_unknown_moment_is_refused() {
    refused(
        "republics/tajikistan.toml",
        "moment = \"1993-h2\"",
        "moment = \"1993-h3\"",
        "\"1993-h3\"",
        "there is no moment \"1993-h3\"",
        "use the id of a moment of content/moments.toml",
    );
}

#[test]
fn an_unknown_person_is_refused() {
    refused(
        "republics/armenia.toml",
        "people = [\"elchibey\"",
        "people = [\"elcibey\"",
        "\"elcibey\"",
        "nobody has the id \"elcibey\"",
        "add the person to content/people.toml or correct the id",
    );
}

#[test]
fn a_person_the_sentence_does_not_name_is_refused() {
    refused(
        "people.toml",
        "sentences = [\"s12\"]",
        "sentences = [\n  \"s12\",\n  \"s4\",\n]",
        "\"s4\"",
        "s4 does not name Islam Karimov",
        "take the sentence out, or write the name as the source does",
    );
}

#[test]
fn a_republic_the_sentence_does_not_name_is_refused() {
    refused_among(
        "sentences.toml",
        "republics = [\"russia\"]\ntopics = [\"refugees-property\"",
        "republics = [\"russia\", \"ukraine\"]\ntopics = [\"refugees-property\"",
        "\"ukraine\"",
        "s5 does not name Ukraine",
        "take the republic out, or name the group through which it is reached",
    );
}

#[test]
fn a_named_republic_that_is_not_listed_is_refused() {
    refused_among(
        "sentences.toml",
        "republics = [\"russia\", \"armenia\"]\ntopics",
        "republics = [\"armenia\"]\ntopics",
        "republics = [\"armenia\"]",
        "s4 names Russia, which is not listed",
        "add \"russia\" to `republics`",
    );
}

#[test]
fn a_charge_that_is_nobodys_is_refused() {
    refused(
        "sentences.toml",
        "by = \"Elchibey and Russia, each of the other\"\n",
        "",
        "classes = [\"accusation\"]",
        "s2 is an accusation or a position, but nobody's",
        "add `by`: who accuses, or whose position it is",
    );
}

#[test]
fn a_date_the_sentence_does_not_give_is_refused() {
    refused(
        "sentences.toml",
        "words = \"the coup of 1993\"",
        "words = \"the coup of June 1993\"",
        "the coup of June 1993",
        "s2 does not say “the coup of June 1993”",
        "give the date in the words of the sentence",
    );
}

#[test]
fn a_doubled_id_is_refused() {
    refused_among(
        "moments.toml",
        "id = \"1994-early\"",
        "id = \"1993-09\" # again",
        "# again",
        "the id \"1993-09\" is already taken",
        "give this moment another id",
    );
}

#[test]
fn a_sentence_out_of_number_is_refused() {
    refused_among(
        "sentences.toml",
        "id = \"s6\"",
        "id = \"s66\"",
        "id = \"s66\"",
        "\"s66\" stands in the place of s6",
        "sentences are numbered in the order of the text: write \"s6\"",
    );
}

#[test]
fn an_id_that_cannot_stand_in_an_address_is_refused() {
    refused(
        "moments.toml",
        "id = \"1994-03\"",
        "id = \"March 1994\"",
        "id = \"March 1994\"",
        "\"March 1994\" cannot be an id here",
        "use lower-case letters, digits and hyphens, and not the number of a sentence",
    );
}

#[test]
fn a_month_that_is_none_is_refused() {
    refused(
        "moments.toml",
        "to = \"1993-09\"",
        "to = \"1993-13\"",
        "\"1993-13\"",
        "\"1993-13\" is not a month",
        "write YYYY-MM, as in 1993-09",
    );
}

#[test]
fn a_fact_after_the_horizon_is_refused() {
    refused(
        "context.toml",
        "date = \"1994-02-18\"",
        "date = \"1994-05-12\"",
        "\"1994-05-12\"",
        "\"1994-05-12\" reaches outside the span of the page",
        "the page speaks of January 1990 to 31 March 1994 only; take it out or correct it",
    );
}

#[test]
fn a_day_that_is_none_is_refused() {
    refused(
        "context.toml",
        "date = \"1994-02-18\"",
        "date = \"1994-02-30\"",
        "\"1994-02-30\"",
        "\"1994-02-30\" is not a date",
        "write YYYY, YYYY-MM or YYYY-MM-DD",
    );
}

#[test]
fn words_about_what_came_later_are_refused() {
    refused(
        "context.toml",
        "signed in Moscow on 18 February 1994; it did not last.",
        "signed in Moscow on 18 February 1994; another followed in May 1994.",
        "followed in May 1994",
        "May 1994 lies after the horizon of the page",
        "the page ends with March 1994; take out what came after",
    );
}

#[test]
fn a_span_that_ends_before_it_begins_is_refused() {
    refused(
        "moments.toml",
        "from = \"1993-01\"\nto = \"1993-09\"",
        "from = \"1993-01\"\nto = \"1992-12\"",
        "to = \"1992-12\"",
        "1992-12 comes before 1993-01",
        "let `to` be the last month of the span",
    );
}

#[test]
fn moments_out_of_order_are_refused() {
    refused(
        "moments.toml",
        "from = \"1993-07\"",
        "from = \"1993-10\"",
        "from = \"1993-09\"",
        "the moment \"1993-09\" begins before the one above it",
        "order the moments by `from`, then by `to`",
    );
}

#[test]
fn stances_out_of_order_are_refused() {
    refused(
        "republics/russia.toml",
        "moment = \"1994-early\"",
        "moment = \"1992-10\" # again",
        "# again",
        "\"1992-10\" does not come after the moment of the entry above",
        "order the entries by time, one for each moment",
    );
}

#[test]
fn a_fact_without_a_reference_is_refused() {
    refused_among(
        "context.toml",
        "references = [\"PAX\", \"CEASE\"]",
        "references = []",
        "references = []",
        "the fact \"cease-fire-protocol\" has no reference",
        "add the keys of the references that say so",
    );
}

#[test]
fn an_unknown_reference_is_refused() {
    refused_among(
        "context.toml",
        "references = [\"PAX\", \"CEASE\"]",
        "references = [\"PAX\", \"PEACE\"]",
        "\"PEACE\"",
        "there is no reference \"PEACE\"",
        "add it to content/references.toml or correct the key",
    );
}

#[test]
fn a_fact_of_grade_a_on_one_reference_is_refused() {
    refused_among(
        "context.toml",
        "references = [\"PAX\", \"CEASE\"]",
        "references = [\"PAX\"]",
        "references = [\"PAX\"]",
        "the fact \"cease-fire-protocol\" is graded A on one reference",
        "add the second, independent one, or grade it B",
    );
}

#[test]
fn a_fact_of_grade_b_that_is_not_in_the_public_domain_is_refused() {
    refused(
        "context.toml",
        "grade = \"B\"\nreferences = [\"LOC-GE-68\"]",
        "grade = \"B\"\nreferences = [\"LOC-GE-68\", \"CIV\"]",
        "\"LOC-GE-68\", \"CIV\"",
        "a fact of grade B rests on \"CIV\", which is not in the public domain",
        "find a second source and grade it A, or take the fact out",
    );
}

#[test]
fn a_fact_that_no_article_prints_is_refused() {
    let (problems, _) = spoil("republics/azerbaijan.toml", "  \"refugees-1993\",\n", "", "context = [");
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].file, "content/context.toml");
    assert_eq!(
        problems[0].what,
        "no article of a republic it is about prints the fact \"refugees-1993\""
    );
}

#[test]
fn a_republic_without_a_row_of_the_table_is_refused() {
    refused_among(
        "republics/moldova.toml",
        "  \"moldova-capital\",\n",
        "",
        "context = [",
        "Moldova has 0 facts of the kind capital, not one",
        "list one fact of the kind capital",
    );
}

#[test]
fn a_reference_that_nothing_uses_is_refused() {
    refused(
        "references.toml",
        "[[reference]]\nkey = \"REIGN\"",
        "[[reference]]\nkey = \"SPARE\"\ntitle = \"A spare book\"\n\n[[reference]]\nkey = \"REIGN\"",
        "key = \"SPARE\"",
        "nothing uses the reference \"SPARE\"",
        "take it out, or cite it",
    );
}

#[test]
fn a_stance_on_a_silent_republic_is_refused() {
    refused(
        "republics/estonia.toml",
        "\n[[account]]",
        "\n[[stances]]\nmoment = \"1994-03\"\nstance = \"cooperative\"\nbecause = \"They had relations.\"\nevidence = \
         [\"estonia-relations\"]\n\n[[account]]",
        "[[stances]]",
        "the source is silent on Estonia, but a stance is read from it",
        "take out the [[stances]]: silence is not a stance",
    );
}

#[test]
fn a_sentence_cited_for_a_silent_republic_is_refused() {
    refused_among(
        "republics/ukraine.toml",
        "evidence = [\"ukraine-cis\"]",
        "evidence = [\"s6\"]",
        "evidence = [\"s6\"]",
        "the source is silent on Ukraine, but a sentence of it is cited",
        "cite context facts only",
    );
}

#[test]
fn a_group_republic_without_a_stance_is_refused() {
    let file = "republics/turkmenistan.toml";
    let dir = copied();
    let path = dir.path().join(file);
    let text = fs::read_to_string(&path).expect("the file to spoil");
    let (kept, _) = text.split_once("[[stances]]").expect("stances to take out");
    fs::write(&path, kept).expect("the file spoiled");
    let line = kept
        .lines()
        .position(|line| line.starts_with("coverage"))
        .map_or(0, |line| line + 1);
    let expected = Problem {
        file: format!("content/{file}"),
        line,
        what: "the source speaks of relations with Turkmenistan, but no stance is read from it".into(),
        mend: "add a [[stances]] entry with its moment and its evidence".into(),
    };
    assert_eq!(load(dir.path()).expect_err("it loads"), [expected]);
}

#[test]
fn a_coverage_the_sentences_do_not_show_is_refused() {
    refused_among(
        "republics/georgia.toml",
        "coverage = \"not-mentioned\"",
        "coverage = \"group\"",
        "coverage = \"group\"",
        "the coverage of Georgia is \"group\", but the sentences show \"not-mentioned\"",
        "correct the coverage here or the republics in content/sentences.toml",
    );
}

#[test]
fn an_accusation_told_as_a_fact_is_refused() {
    refused(
        "republics/russia.toml",
        "evidence = [\"s2\"]\ncertainty = \"accusation\"",
        "evidence = [\"s2\"]",
        "text = \"Between that time",
        "an accusation is told as a fact",
        "write certainty = \"accusation\", and say in the text whose it is",
    );
}

#[test]
fn a_fact_told_as_an_accusation_is_refused() {
    refused(
        "republics/uzbekistan.toml",
        "evidence = [\"s12\"]",
        "evidence = [\"s12\"]\ncertainty = \"accusation\"",
        "text = \"Elchibey spoke",
        "no evidence of this statement is an accusation",
        "correct `certainty` or the evidence",
    );
}

#[test]
fn a_statement_that_mixes_the_source_with_others_is_refused() {
    refused(
        "republics/russia.toml",
        "evidence = [\"s5\"]",
        "evidence = [\"s5\", \"russia-withdrawal\"]",
        "\"s5\", \"russia-withdrawal\"",
        "this statement mixes the source text with other sources",
        "make two statements of it",
    );
}

#[test]
fn an_account_that_is_hard_to_read_is_refused() {
    let hard =
        "Notwithstanding considerable international institutional encouragement, representatives of neighbouring \
                administrations continually reconsidered intergovernmental responsibilities, obligations, expectations \
                and multilateral communication opportunities.";
    let (problems, line) = spoil(
        "republics/latvia.toml",
        "Latvia never took part in the CIS.",
        hard,
        hard,
    );
    assert_eq!(problems.len(), 1);
    assert_eq!(
        (problems[0].file.as_str(), problems[0].line),
        ("content/republics/latvia.toml", line)
    );
    assert!(
        problems[0].what.starts_with("the account reads at school grade "),
        "{}",
        problems[0]
    );
    assert_eq!(
        problems[0].mend,
        "use shorter sentences and shorter words; grade 9 is the limit"
    );
}

#[test]
fn a_summary_that_is_too_long_is_refused() {
    refused(
        "republics/ukraine.toml",
        "summary = \"Not",
        "summary = \"In all of its two paragraphs and thirteen sentences it is not",
        "summary = \"In all",
        "the summary has 129 characters",
        "write one line of at most 90",
    );
}

#[test]
fn a_misquotation_is_refused() {
    refused(
        "republics/kazakhstan.toml",
        "Relations with the group were uneven",
        "Relations with the group were “quite uneven”",
        "“quite uneven”",
        "the source does not say “quite uneven”",
        "between “ and ” stand only words of the source; copy them, or drop the marks",
    );
}

#[test]
fn too_few_silences_are_refused() {
    let (problems, line) = spoil(
        "republics/estonia.toml",
        "  \"Whether silence means good ties, bad ties or few ties.\",\n",
        "",
        "silences = [",
    );
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [format!(
            "content/republics/estonia.toml:{line}: the number of `silences` is 1\n  mend: write 2 to 5"
        )]
    );
}

#[test]
fn a_headline_that_is_too_long_is_refused() {
    refused(
        "moments.toml",
        "headline = \"Return of Aliyev\"",
        "headline = \"The return of Aliyev to power\"",
        "headline = \"The return",
        "the headline has 29 characters",
        "write the event in a few words, at most 26 characters",
    );
}

#[test]
fn a_moment_without_a_headline_is_refused() {
    refused(
        "moments.toml",
        "headline = \"The source closes\"\n",
        "",
        "[[moment]]\nid = \"1994-03\"",
        "missing field `headline`",
        "add the key to the entry that begins here",
    );
}

#[test]
fn a_form_that_stands_nowhere_is_refused() {
    refused(
        "glossary.toml",
        "forms = [\"coup\"]",
        "forms = [\"Coup\"]",
        "forms = [\"Coup\"]",
        "the form \"Coup\" is marked nowhere in the source or in an account",
        NOWHERE,
    );
}

#[test]
fn a_form_that_stands_only_within_a_longer_one_is_refused() {
    refused(
        "glossary.toml",
        "forms = [\"ratify\", \"ratifying\"]",
        "forms = [\n  \"ratify\",\n  \"ratifying\",\n  \"Collective Security\",\n]",
        "\"Collective Security\"",
        "the form \"Collective Security\" is marked nowhere in the source or in an account",
        NOWHERE,
    );
}

const NOWHERE: &str = "write it as it stands there, as whole words and not only within a longer form, or take it out";

#[test]
fn a_form_of_two_terms_is_refused() {
    refused(
        "glossary.toml",
        "forms = [\"mediate\"]",
        "forms = [\"mediate\", \"coup\"]",
        "\"mediate\", \"coup\"",
        "the form \"coup\" already belongs to the term \"coup\"",
        "let it stand once, with one term",
    );
}

#[test]
fn a_term_without_a_form_is_refused() {
    refused(
        "glossary.toml",
        "forms = [\"mediate\"]",
        "forms = []",
        "forms = []",
        "the term \"mediate\" has no form",
        "add the words that are to be marked, as they stand in the text",
    );
}

#[test]
fn a_term_whose_id_is_taken_is_refused() {
    refused(
        "glossary.toml",
        "id = \"mediate\"",
        "id = \"coup\" # again",
        "# again",
        "the id \"coup\" is already taken",
        "give this term another id",
    );
}

#[test]
fn a_term_whose_id_cannot_stand_in_an_address_is_refused() {
    refused(
        "glossary.toml",
        "id = \"central-asia\"",
        "id = \"Central Asia\"",
        "id = \"Central Asia\"",
        "\"Central Asia\" cannot be an id here",
        "use lower-case letters, digits and hyphens, and not the number of a sentence",
    );
}

#[test]
fn a_meaning_that_is_too_long_is_refused() {
    refused(
        "glossary.toml",
        "meaning = \"Coming closer again",
        "meaning = \"Coming closer. It takes time. It may fail. Coming closer again",
        "meaning = \"Coming closer. It",
        "the meaning of \"rapprochement\" has 17 words in 4 sentences",
        "write at most 30 words in at most 2 sentences",
    );
}

#[test]
fn a_meaning_that_is_hard_to_read_is_refused() {
    let hard = "Progressively re-establishing constructive intergovernmental communication";
    let (problems, line) = spoil("glossary.toml", "Coming closer again after", hard, hard);
    assert_eq!(problems.len(), 1);
    assert_eq!(
        (problems[0].file.as_str(), problems[0].line),
        ("content/glossary.toml", line)
    );
    let what = &problems[0].what;
    assert!(
        what.starts_with("the meaning of \"rapprochement\" reads at school grade "),
        "{what}"
    );
    assert_eq!(
        problems[0].mend,
        "use shorter sentences and shorter words; grade 9 is the limit"
    );
}

#[test]
fn a_meaning_that_tells_what_came_later_is_refused() {
    refused(
        "glossary.toml",
        "fought over in these years.",
        "fought over until May 1994.",
        "until May 1994",
        "May 1994 lies after the horizon of the page",
        "the page ends with March 1994; take out what came after",
    );
}

#[test]
fn a_meaning_that_quotes_what_the_source_does_not_say_is_refused() {
    refused(
        "glossary.toml",
        "Here “barring” means",
        "Here “excluding” means",
        "“excluding”",
        "the source does not say “excluding”",
        "between “ and ” stand only words of the source; copy them, or drop the marks",
    );
}

#[test]
fn a_date_in_a_meaning_without_a_reference_is_refused() {
    refused(
        "glossary.toml",
        "references = [\"LOC-AZ-31\", \"CSM93\"]",
        "references = []",
        "references = []",
        "the meaning of \"coup\" gives a date and has no reference",
        "add the keys of the references that say so",
    );
}

#[test]
fn a_meaning_that_rests_on_one_reference_is_refused_unless_it_is_in_the_public_domain() {
    refused(
        "glossary.toml",
        "references = [\"LOC-AZ-31\", \"CSM93\"]",
        "references = [\"CSM93\"]",
        "references = [\"CSM93\"]",
        "the meaning of \"coup\" rests on \"CSM93\" alone",
        "add a second, independent reference, or find one that is in the public domain",
    );
}

#[test]
fn a_reference_of_a_meaning_that_leads_nowhere_is_refused() {
    refused(
        "glossary.toml",
        "references = [\"LOC-CA\"]",
        "references = [\"LOC-CAS\"]",
        "\"LOC-CAS\"",
        "there is no reference \"LOC-CAS\"",
        "add it to content/references.toml or correct the key",
    );
}

#[test]
fn a_name_that_stands_twice_is_refused_whatever_its_capitals_and_spaces() {
    refused(
        "names.toml",
        "name = \"Sakartvelo\"",
        "name = \" white  RUSSIA\"",
        "white  RUSSIA",
        "the name \" white  RUSSIA\" already leads to Belarus",
        "let it stand once, with one republic",
    );
}

#[test]
fn a_name_that_is_a_republics_own_is_refused() {
    refused(
        "names.toml",
        "name = \"White Russia\"",
        "name = \"russia\"",
        "name = \"russia\"",
        "Russia is the name of a republic itself",
        "take it out: the search knows the fifteen names",
    );
}

#[test]
fn a_name_without_letters_is_refused() {
    refused(
        "names.toml",
        "name = \"Sakartvelo\"",
        "name = \" \"",
        "name = \" \"",
        "there is no name here",
        "write it, or take the entry out",
    );
}

#[test]
fn a_name_that_leads_to_no_republic_is_refused() {
    let (problems, line) = spoil(
        "names.toml",
        "name = \"Crimea\"\nof = \"ukraine\"",
        "name = \"Crimea\"\nof = \"crimea\"",
        "of = \"crimea\"",
    );
    let what = &problems[0].what;
    assert_eq!((problems.len(), problems[0].line), (1, line));
    assert!(
        what.starts_with("unknown variant `crimea`, expected one of `armenia`"),
        "{what}"
    );
}

#[test]
fn a_kind_of_name_that_is_none_is_refused() {
    refused(
        "names.toml",
        "name = \"Crimea\"\nof = \"ukraine\"\nkind = \"place\"",
        "name = \"Crimea\"\nof = \"ukraine\"\nkind = \"region\"",
        "kind = \"region\"",
        "unknown variant `region`, expected one of `former`, `present`, `own`, `long`, `capital`, `capital-other`, `place`",
        "use one of the words that are expected; docs/content.md explains them",
    );
}

#[test]
fn a_place_without_a_note_is_refused() {
    refused(
        "names.toml",
        "note = \"an autonomous republic inside Ukraine in March 1994\"\n",
        "",
        "[[name]]\nname = \"Crimea\"",
        "nothing says what Crimea is to Ukraine",
        "add a `note`: a place is not the republic it leads to",
    );
}

#[test]
fn a_note_that_tells_what_came_later_is_refused() {
    refused(
        "names.toml",
        "note = \"not the capital in March 1994: that was Almaty\"",
        "note = \"the capital from 1997\"",
        "from 1997",
        "1997 lies after the horizon of the page",
        "the page ends with March 1994; take out what came after",
    );
}

#[test]
fn a_note_that_is_too_long_is_refused() {
    refused(
        "names.toml",
        "note = \"older name of the capital, Almaty\"",
        &format!("note = \"{}\"", "older ".repeat(21)),
        "note = \"older older",
        "the note has 126 characters",
        "write a few words, at most 120 characters",
    );
}

#[test]
fn a_republic_with_two_capitals_is_refused() {
    refused(
        "names.toml",
        "name = \"Kishinev\"\nof = \"moldova\"\nkind = \"capital-other\"",
        "name = \"Kishinev\"\nof = \"moldova\"\nkind = \"capital\"",
        "[[name]]\nname = \"Kishinev\"",
        "Moldova has 2 names of the kind capital, not one",
        "give it one, as written in March 1994; other forms are of the kind capital-other",
    );
}

#[test]
fn a_republic_without_a_capital_is_refused() {
    refused(
        "names.toml",
        "name = \"Riga\"\nof = \"latvia\"\nkind = \"capital\"",
        "name = \"Riga\"\nof = \"latvia\"\nkind = \"capital-other\"",
        "[[name]]\nname = \"Armenian SSR\"",
        "Latvia has 0 names of the kind capital, not one",
        "give it one, as written in March 1994; other forms are of the kind capital-other",
    );
}

#[test]
fn a_capital_that_the_context_calls_otherwise_is_refused() {
    refused(
        "names.toml",
        "name = \"Tbilisi\"",
        "name = \"Tiblisi\"",
        "name = \"Tiblisi\"",
        "the capital of Georgia is Tiblisi here, but Tbilisi in content/context.toml",
        "write both as in March 1994; other forms are of the kind capital-other",
    );
}

#[test]
fn a_name_that_readers_are_sure_to_type_may_not_be_missing() {
    for (name, republic) in [
        ("Byelorussia", Republic::Belarus),
        ("Kirghizia", Republic::Kyrgyzstan),
        ("Moldavia", Republic::Moldova),
        ("Nakhichevan", Republic::Azerbaijan),
        ("Alma-Ata", Republic::Kazakhstan),
        ("Kyiv", Republic::Ukraine),
    ] {
        refused(
            "names.toml",
            &format!("name = \"{name}\""),
            "name = \"Elsewhere\"",
            "[[name]]\nname = \"Armenian SSR\"",
            &format!("\"{name}\" does not lead to {}", republic.name()),
            &format!("add it, of = \"{}\"", republic.slug()),
        );
    }
}

#[test]
fn every_problem_is_told_at_once_in_the_order_of_the_files() {
    let dir = copied();
    for (file, old, new) in [
        ("republics/russia.toml", "evidence = [\"s5\"]", "evidence = []"),
        ("moments.toml", "to = \"1993-09\"", "to = \"soon\""),
        ("context.toml", "date = \"1994-02-18\"", "date = \"1994-05-12\""),
    ] {
        let path = dir.path().join(file);
        let text = fs::read_to_string(&path).expect("the file to spoil");
        assert!(text.contains(old));
        fs::write(&path, text.replacen(old, new, 1)).expect("the file spoiled");
    }
    let files: Vec<String> = load(dir.path())
        .expect_err("it loads")
        .into_iter()
        .map(|problem| problem.file)
        .collect();
    assert_eq!(
        files,
        [
            "content/context.toml",
            "content/moments.toml",
            "content/republics/russia.toml"
        ]
    );
}

#[test]
fn a_file_cut_off_anywhere_is_refused_with_a_line_it_has() {
    let dir = copied();
    let mut names: Vec<String> = Republic::ALL
        .map(|republic| format!("republics/{}.toml", republic.slug()))
        .into();
    names.extend(
        [
            "source.toml",
            "sentences.toml",
            "moments.toml",
            "people.toml",
            "names.toml",
            "source.txt",
        ]
        .map(String::from),
    );
    for name in names {
        let path = dir.path().join(&name);
        let whole = fs::read_to_string(&path).expect("the file to cut");
        for part in 0..5 {
            let end = (0..=whole.len() * part / 5)
                .rev()
                .find(|end| whole.is_char_boundary(*end))
                .unwrap_or(0);
            fs::write(&path, &whole[..end]).expect("the file cut");
            let problems = load(dir.path()).expect_err("a file cut off loads");
            assert!(problems
                .iter()
                .all(|problem| problem.line >= 1 && !problem.mend.is_empty()));
            let lines = whole[..end].matches('\n').count() + 1;
            let own = problems
                .iter()
                .filter(|problem| problem.file == format!("content/{name}"));
            own.for_each(|problem| assert!(problem.line <= lines, "{problem}"));
        }
        fs::write(&path, whole).expect("the file mended");
    }
    assert!(load(dir.path()).is_ok());
}

// ---- the quiz

#[test]
fn a_statement_that_its_sentence_does_not_report_as_such_is_refused() {
    let problems = [
        // S1 is no accusation; S2 reports nothing as a fact; S12 names Uzbekistan; S11 names nobody.
        ("id = \"treaty\"", "supported", "party", "name a sentence that reports an accusation or a position of or about these republics, or correct the answer"),
        ("id = \"aid\"", "party", "supported", "name sentences that report a fact and name these republics, or correct the answer"),
        ("id = \"karimov\"\n", "supported", "group", "name sentences that reach these republics as a group, or correct the answer"),
        ("id = \"turkmenistan\"", "group", "supported", "name sentences that report a fact and name these republics, or correct the answer"),
    ];
    for (item, right, wrong, mend) in problems {
        let text = fs::read_to_string(folder().join("quiz.toml")).expect("the quiz");
        let entry = &text[text.find(item).expect("the item")..];
        let old = &entry[..entry.find("because").expect("its reason")];
        let new = old.replace(&format!("answer = \"{right}\""), &format!("answer = \"{wrong}\""));
        let at = new.find("sentences").expect("its sentences");
        let whole = format!("{new}{}", entry[old.len()..].lines().next().expect("its reason"));
        let old = format!("{old}{}", entry[old.len()..].lines().next().expect("its reason"));
        refused(
            "quiz.toml",
            &old,
            &whole,
            &whole[at..],
            &format!("these sentences do not bear the answer \"{wrong}\""),
            mend,
        );
    }
}

#[test]
fn a_quiz_that_names_no_sentence_or_one_that_is_not_there_is_refused() {
    refused(
        "quiz.toml",
        "sentences = [\"s12\", \"s13\"]",
        "sentences = [\"s12\", \"s14\"]",
        "\"s14\"]",
        "there is no sentence \"s14\"",
        "use the id of a sentence, s1 to s13",
    );
    refused(
        "quiz.toml",
        "republics = [\"georgia\"]\nbecause",
        "republics = [\"russia\"]\nbecause",
        "[[item]]\nid = \"georgia\"",
        "this item shows no sentence",
        "name the sentences that are shown with the answer",
    );
}

#[test]
fn a_place_that_tells_a_name_or_shows_a_sentence_about_others_is_refused() {
    refused(
        "quiz.toml",
        "\"The second largest, from the Caspian Sea to China.\"",
        "\"The second largest, from Russia to China.\"",
        "\"The second largest, from Russia to China.\"",
        "the place tells the name of Russia",
        "say where it lies by seas and by neighbours outside the fifteen",
    );
    refused(
        "quiz.toml",
        "in the west and Iran in the south.\"\nsentence = \"s2\"",
        "in the west and Iran in the south.\"\nsentence = \"s5\"",
        "\"s5\"\n\n[[place]]",
        "\"s5\" is no sentence that reaches Armenia",
        "name one of the sentences that reach it",
    );
    refused(
        "quiz.toml",
        "it borders Poland in the west.\"",
        "it borders Poland in the west.\"\nsentence = \"s1\"",
        "\"s1\"\n\n[[place]]\nrepublic = \"ukraine\"",
        "\"s1\" is no sentence that reaches Belarus",
        "take it out: the source is silent on it",
    );
}

#[test]
fn a_republic_without_a_place_is_refused() {
    refused_among(
        "quiz.toml",
        "republic = \"latvia\"",
        "republic = \"lithuania\"",
        "[[place]]\nrepublic = \"estonia\"",
        "Latvia has 0 places",
        "write one [[place]] for each of the fifteen",
    );
}
