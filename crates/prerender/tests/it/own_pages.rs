//! Checks the pages in folders of their own, and the short articles of the first page: everything authored stands on the
//! right page, each link leads to a place that exists, and all is well-formed and complete without scripts.

use crate::site::{content, own_page, own_pages as pages, page, single_file};
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use prerender::paths::{context_id, moment_id, person_id, term_id, Page};
use scraper::{ElementRef, Html, Selector};
use state::generated::SENTENCES;
use std::collections::{BTreeMap, BTreeSet};

fn html(page: Page) -> Html {
    Html::parse_document(own_page(page))
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn inside<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element
        .select(&Selector::parse(selector).expect("a selector"))
        .collect()
}

fn text(element: ElementRef) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn ids(html: &Html) -> BTreeSet<String> {
    select(html, "[id]")
        .iter()
        .filter_map(|e| e.attr("id"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn each_page_has_one_h1_no_skipped_heading_unique_ids_and_few_landmarks() {
    assert_eq!(pages().len(), 19);
    for (folder, page) in pages() {
        let html = Html::parse_document(page);
        assert_eq!(select(&html, "h1").len(), 1, "{folder}");
        let mut last = 0;
        for heading in select(&html, "h1, h2, h3, h4") {
            let level = heading.value().name().as_bytes()[1] - b'0';
            assert!(level <= last + 1, "{folder}: {}", text(heading));
            last = level;
        }
        assert_eq!(
            ids(&html).len(),
            select(&html, "[id]").len(),
            "{folder}: an id is not unique"
        );
        let landmarks = select(
            &html,
            "body > header, nav, main, body > footer, [role=region], [aria-labelledby]",
        );
        assert!((4..=8).contains(&landmarks.len()), "{folder}: {}", landmarks.len());
        for nav in select(&html, "nav") {
            assert!(
                nav.attr("aria-label").is_some(),
                "{folder}: a list of links without a name"
            );
        }
    }
}

#[test]
fn parsing_changes_no_page() {
    for (folder, page) in pages() {
        let opened = page
            .split('<')
            .skip(1)
            .filter(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()));
        assert_eq!(
            select(&Html::parse_document(page), "*").len(),
            opened.count(),
            "{folder}"
        );
        assert!(!page.contains("<!>"), "{folder} has a marker of hydration");
    }
}

#[test]
fn every_link_inside_the_site_leads_to_a_page_and_a_place_that_exist() {
    let first = ids(&Html::parse_fragment(page()));
    let places: BTreeMap<_, _> = pages()
        .iter()
        .map(|(folder, page)| (folder.as_str(), ids(&Html::parse_document(page))))
        .collect();
    let mut count = 0;
    let mut check = |from: &str, href: &str| {
        let path = match href.strip_prefix("../") {
            Some(path) => path.to_owned(),
            None if from.is_empty() => href.to_owned(),
            None => format!("{from}/{href}"),
        };
        let (path, fragment) = path.split_once('#').unwrap_or((&path, ""));
        let folder = path.split('?').next().unwrap_or_default().trim_end_matches('/');
        let known = match places.get(folder) {
            _ if folder.is_empty() => Some(&first),
            found => found,
        };
        if let Some(known) = known {
            count += 1;
            assert!(fragment.is_empty() || known.contains(fragment), "{from}: {href}");
        } else {
            let others = [
                "quiz",
                "read",
                "class",
                "teachers",
                "handout",
                "worksheet",
                "dates",
                "course",
                "embed",
            ];
            let is_file = path.starts_with("data/") || path.ends_with(".html") || path.ends_with(".css");
            let is_file = is_file || path.ends_with(".svg") || path.ends_with(".webmanifest");
            assert!(is_file || others.contains(&folder), "{from}: {href}");
        }
    };
    let outer = |href: &str| href.starts_with("http://") || href.starts_with("https://");
    for (folder, page) in pages() {
        for link in select(&Html::parse_document(page), "[href]") {
            let href = link.attr("href").unwrap_or_default();
            if !outer(href) {
                check(folder, href);
            }
        }
    }
    for link in select(&Html::parse_fragment(page()), "a[href]") {
        let href = link.attr("href").unwrap_or_default();
        if !outer(href) {
            check("", href);
        }
    }
    assert!(count > 800, "{count} links");
}

#[test]
fn one_script_is_inline_and_nothing_comes_from_another_site_and_only_the_table_and_the_page_about_have_scripts_of_their_own(
) {
    for (folder, page) in pages() {
        let html = Html::parse_document(page);
        assert!(
            select(&html, "style, [style], iframe, object, img, [onclick]").is_empty(),
            "{folder}"
        );
        let scripts: Vec<_> = select(&html, "script")
            .iter()
            .map(|script| script.attr("src"))
            .collect();
        let expected = match folder.as_str() {
            "table" => vec![None, Some("../table.js"), Some("../offline.js")],
            "about" => vec![None, Some("../report.js"), Some("../offline.js")],
            _ => vec![None, Some("../offline.js")],
        };
        assert_eq!(scripts, expected, "{folder}");
        let sheets: Vec<_> = select(&html, "link[rel=stylesheet]")
            .iter()
            .filter_map(|e| e.attr("href"))
            .collect();
        assert_eq!(sheets, ["../pages-1.css"], "{folder}");
    }
}

#[test]
fn without_a_known_site_no_page_says_where_it_is() {
    for (folder, page) in pages() {
        let html = Html::parse_document(page);
        assert!(
            select(&html, "link[rel=canonical], meta[property^='og:'], .address").is_empty(),
            "{folder}"
        );
        assert!(!select(&html, "meta[name=description]")[0]
            .attr("content")
            .unwrap_or_default()
            .is_empty());
    }
}

#[test]
fn the_page_of_a_republic_holds_all_of_its_article_and_of_no_other() {
    let content = content();
    for (republic, article) in content.articles() {
        let html = html(Page::Republic(republic));
        let all = text(select(&html, "main")[0]);
        let texts = article.account.iter().map(|statement| &statement.text);
        let texts = texts.chain(article.stances.iter().map(|step| &step.because));
        let texts = texts.chain(article.cis.iter().map(|step| &step.because));
        for authored in texts
            .chain(&article.silences)
            .chain(&article.questions)
            .chain([&article.summary])
        {
            assert!(all.contains(authored.as_str()), "{}: {authored}", republic.slug());
        }
        let facts: Vec<_> = select(&html, ".context li");
        assert_eq!(facts.len(), article.context.len());
        for (place, (printed, id)) in facts.iter().zip(&article.context).enumerate() {
            assert_eq!(printed.attr("id"), Some(context_id(republic, place).as_str()));
            let fact = content.fact(id).expect("a fact");
            assert!(text(*printed).contains(&fact.text), "{id}");
            let named = inside(*printed, "cite").into_iter().map(text).collect::<String>();
            for key in &fact.references {
                let reference = content.reference(key).expect("a reference");
                assert!(named.contains(&reference.title), "{id}: {key}");
            }
        }
        let quoted: Vec<_> = select(&html, "blockquote")
            .iter()
            .filter_map(|e| e.attr("data-quote"))
            .collect();
        let mut cited = article.evidence_sentences();
        cited.sort_by_key(|id| id[1..].parse::<u8>().ok());
        cited.dedup();
        assert_eq!(quoted, cited, "{}", republic.slug());
        assert_eq!(select(&html, ".people dt").len(), article.people.len());
    }
}

#[test]
fn a_reference_is_marked_exactly_if_it_looks_back() {
    let content = content();
    for (republic, _) in content.articles() {
        let html = html(Page::Republic(republic));
        let cited: String = select(&html, ".context cite").into_iter().map(text).collect();
        for reference in content.references.iter().filter(|it| cited.contains(&it.title)) {
            let marked = cited.contains(&format!("{} (looking back)", reference.title))
                || reference
                    .print
                    .as_ref()
                    .is_some_and(|print| cited.contains(&format!("({print}) (looking back)")));
            assert_eq!(marked, reference.looks_back, "{}: {}", republic.slug(), reference.key);
        }
    }
}

#[test]
fn who_took_part_in_the_cis_is_led_to_the_sentences_on_it() {
    for (republic, numbers) in [
        (Republic::Ukraine, vec!["6", "7", "8", "9", "10"]),
        (Republic::Latvia, vec![]),
        (Republic::Azerbaijan, vec![]),
    ] {
        let html = html(Page::Republic(republic));
        let marks: Vec<_> = select(&html, ".context > .note .mark").into_iter().map(text).collect();
        assert_eq!(marks, numbers, "{}", republic.slug());
    }
}

#[test]
fn every_statement_and_every_stance_links_to_its_evidence() {
    let mut count = 0;
    for republic in Republic::ALL {
        let html = html(Page::Republic(republic));
        for claim in select(&html, ".account > p, .moments .why") {
            assert!(!inside(claim, "a.mark").is_empty(), "no evidence: {}", text(claim));
            count += 1;
        }
    }
    assert!(count > 60, "{count}");
}

#[test]
fn marks_of_sentences_and_of_context_facts_differ_to_the_eye_and_the_ear() {
    for republic in Republic::ALL {
        for mark in select(&html(Page::Republic(republic)), ".account a.mark") {
            let (shown, name) = (text(mark), mark.attr("aria-label").unwrap_or_default());
            let (dagger, number) = match shown.strip_prefix('†') {
                Some(number) => (true, number),
                None => (false, shown.as_str()),
            };
            assert_eq!(name, format!("{} {number}", if dagger { "source" } else { "sentence" }));
            let to_fact = mark.attr("href").is_some_and(|href| href.contains("-c"));
            assert_eq!(to_fact, dagger, "{shown}");
        }
    }
}

#[test]
fn accusations_and_positions_are_labelled_in_the_account_and_in_the_quotation() {
    let page = html(Page::Republic(Republic::Armenia));
    let labels: Vec<_> = select(&page, ".account .claim").into_iter().map(text).collect();
    // The stop makes screen readers pause.
    assert_eq!(labels, ["Accusation.", "Position."]);
    let quotations: Vec<_> = select(&page, "blockquote footer").into_iter().map(text).collect();
    assert!(
        quotations[0].starts_with("Accusation, not established here: "),
        "{quotations:?}"
    );
    assert!(
        quotations[1].starts_with("Position of one side: Russia"),
        "{quotations:?}"
    );
}

#[test]
fn unmentioned_republics_have_no_quotation_and_no_interpretation() {
    let mut count = 0;
    for (republic, article) in content().articles() {
        if article.coverage != Coverage::NotMentioned {
            continue;
        }
        count += 1;
        let html = html(Page::Republic(republic));
        assert!(select(&html, "blockquote, .moments").is_empty(), "{}", republic.slug());
        assert_eq!(text(select(&html, ".kicker")[0]), "Not mentioned in the source");
        assert_eq!(text(select(&html, ".standing")[0]), "Not stated in the source text");
    }
    assert_eq!(count, 7);
}

#[test]
fn the_silences_begin_with_the_unmentioned_republics_and_only_these_have_questions() {
    let page = html(Page::Silence);
    let order: Vec<_> = select(&page, ".unsaid a[data-republic]")
        .into_iter()
        .filter_map(|link| Republic::from_slug(link.attr("data-republic")?))
        .collect();
    assert_eq!(order.len(), 15);
    let silent = |republic: &Republic| {
        content().article(*republic).map(|article| article.coverage) == Some(Coverage::NotMentioned)
    };
    assert!(order[..7].iter().all(silent) && !order[7..].iter().any(silent));
    assert_eq!(select(&page, ".asked").len(), 7);
    let all = text(select(&page, "main")[0]);
    for (_, article) in content().articles() {
        assert!(article.silences.iter().all(|silence| all.contains(silence.as_str())));
    }
}

#[test]
fn the_glossary_has_every_term_person_and_name_and_the_table_every_moment() {
    let (glossary, table) = (html(Page::Glossary), html(Page::Table));
    let known = ids(&glossary);
    let all = text(select(&glossary, "main")[0]);
    for term in &content().glossary {
        assert!(
            known.contains(&term_id(&term.id)) && all.contains(&term.meaning),
            "{}",
            term.id
        );
    }
    for person in &content().people {
        assert!(
            known.contains(&person_id(&person.id)) && all.contains(&person.note),
            "{}",
            person.id
        );
    }
    assert!(content().names.iter().all(|name| all.contains(&name.name)));
    let known = ids(&table);
    for moment in &content().moments {
        assert!(known.contains(&moment_id(&moment.id)), "{}", moment.id);
    }
    assert_eq!(select(&table, "tbody tr").len(), 15);
    // Each sentence is the evidence of something on this page.
    let marked: BTreeSet<_> = select(&table, ".mark").into_iter().map(text).collect();
    for number in 1..=SENTENCES {
        assert!(marked.contains(&number.to_string()), "sentence {number}");
    }
}

#[test]
fn a_short_article_has_about_thirty_elements_and_leads_back_and_on() {
    let html = Html::parse_fragment(page());
    let mut counts = Vec::new();
    for republic in Republic::ALL {
        let article = select(&html, &format!("article#{}", republic.slug()))[0];
        counts.push(inside(article, "*").len());
        let links: Vec<_> = inside(article, "a")
            .iter()
            .filter_map(|link| link.attr("href"))
            .collect();
        assert_eq!(links.first(), Some(&"#source"));
        assert_eq!(links.last(), Some(&format!("{}/", republic.slug()).as_str()));
    }
    let mean = counts.iter().sum::<usize>() / counts.len();
    println!("elements of the short articles: {counts:?}, on average {mean}");
    assert!(mean <= 30, "{counts:?}");
}

#[test]
fn the_name_of_each_republic_and_of_its_capital_has_room_on_its_map() {
    for republic in Republic::ALL {
        let html = html(Page::Republic(republic));
        let names: Vec<_> = select(&html, ".locator .name").into_iter().map(text).collect();
        assert!(
            names.contains(&republic.name().to_owned()) && names.contains(&"Azerbaijan".to_owned()),
            "{names:?}"
        );
        let cities = select(&html, ".locator .city").len();
        assert_eq!(
            cities,
            if republic == Republic::SUBJECT { 1 } else { 2 },
            "{}",
            republic.slug()
        );
    }
}

#[test]
fn the_single_file_edition_holds_all_pages_and_its_links_lead_to_its_own_parts() {
    let file = single_file();
    let html = Html::parse_document(file);
    let known = ids(&html);
    assert_eq!(known.len(), select(&html, "[id]").len(), "an id is not unique");
    assert_eq!(select(&html, "h1").len(), 1);
    for link in select(&html, "a[href]") {
        let href = link.attr("href").unwrap_or_default();
        match href.strip_prefix('#') {
            Some(fragment) => assert!(known.contains(fragment), "{href}"),
            None => assert!(href.is_empty() || href.starts_with("http"), "{href}"),
        }
    }
    let all = text(select(&html, ".parts")[0]);
    for page in Page::all() {
        let own = self::html(page);
        let main = select(&own, "main")[0];
        for paragraph in inside(main, "p:not(.downloads p), li:not(.downloads li), dd, blockquote") {
            let printed = text(paragraph);
            let is_link_on = printed.contains("Notes for teachers") || page == Page::Table && printed.contains(".csv");
            assert!(all.contains(&printed) || is_link_on, "{}: {printed}", page.folder());
        }
    }
}

#[test]
fn the_single_file_edition_holds_what_its_script_looks_for_and_its_links_lead_to_its_own_parts() {
    let html = Html::parse_document(single_file());
    let known = ids(&html);
    // What is in a template is not in the document.
    for file in ["search.txt", "help.html", "save.html"] {
        let start = format!("<template data-file=\"{file}\">");
        let text = single_file()
            .split(&start)
            .nth(1)
            .and_then(|rest| rest.split("</template>").next());
        let text = text.unwrap_or_else(|| panic!("no {file}"));
        let of_search = text
            .lines()
            .filter_map(|line| line.split('\t').nth(2))
            .filter(|_| file == "search.txt");
        let of_html = text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        for link in of_search.chain(of_html) {
            let fragment = link.strip_prefix('#').unwrap_or_else(|| panic!("{file}: {link}"));
            assert!(known.contains(fragment), "{file}: {link}");
        }
    }
    assert!(known.contains("quiz") && known.contains("quiz-page"));
    for statement in &content().quiz.item {
        assert!(single_file().contains(&statement.id), "{}", statement.id);
    }
}
