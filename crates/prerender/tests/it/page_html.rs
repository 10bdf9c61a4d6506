//! Checks the HTML of the page: complete without JavaScript, well-formed, with no broken fragment link.

use crate::site::{content, embed, own_page, page, site};
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use prerender::paths::Page;
use scraper::{ElementRef, Html, Selector};
use state::generated::{self, SENTENCES};
use state::route;
use std::collections::BTreeSet;

/// The whole page and the embedded page.
fn editions() -> [&'static str; 2] {
    [page(), embed()]
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn text(element: ElementRef) -> String {
    element
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn the_map_is_a_group_with_a_name_and_a_description_of_the_coverage() {
    for edition in editions() {
        let html = Html::parse_fragment(edition);
        let map = select(&html, "svg[data-map]")[0];
        assert_eq!(map.attr("role"), Some("group"));
        assert!(map.attr("aria-label").is_some_and(|label| label.contains("March 1994")));
        let id = map.attr("aria-describedby").expect("a description");
        let description = select(&html, &format!("[id='{id}']"));
        assert_eq!(description.len(), 1, "the id of the description is not unique");
        let of = |coverage: Coverage| {
            Republic::partners()
                .filter(|one| generated::coverage(*one) == coverage)
                .count()
        };
        let counts = [
            Coverage::Named,
            Coverage::InPassing,
            Coverage::Group,
            Coverage::NotMentioned,
        ]
        .map(of);
        let numbers: Vec<usize> = text(description[0])
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|word| word.parse().ok())
            .collect();
        assert_eq!(numbers, [counts[0], 14, counts[1], counts[2], counts[3]]);
        assert!(!edition.contains("role=\"application\""));
    }
}

#[test]
fn every_republic_is_a_named_link_in_the_map_a_link_in_the_list_and_an_article() {
    let html = Html::parse_fragment(page());
    for republic in Republic::ALL {
        let slug = republic.slug();
        let links = select(&html, &format!("svg[data-map] a[data-republic={slug}]"));
        assert_eq!(links.len(), 1, "{slug} in the map");
        assert_eq!(links[0].attr("href"), Some(format!("#{slug}").as_str()));
        assert!(links[0]
            .attr("aria-label")
            .is_some_and(|label| label.starts_with(republic.name())));
        assert!(links[0].attr("data-stance").is_some() && links[0].attr("data-coverage").is_some());
        assert_eq!(
            select(&html, &format!("nav[data-republics] a[href='#{slug}']")).len(),
            1,
            "{slug} in the list"
        );
        let articles = select(&html, &format!("[data-panel] article#{slug}"));
        assert_eq!(articles.len(), 1, "{slug} as an article");
        assert!(text(articles[0]).contains(republic.name()));
        assert!(text(articles[0]).len() > 200, "{slug} has hardly any words");
    }
}

#[test]
fn the_printed_legend_is_that_of_march_1994() {
    let html = Html::parse_document(page());
    let [legend] = &select(&html, "[data-legend]")[..] else {
        panic!("one legend");
    };
    let says = text(*legend);
    assert!(says.starts_with("As we read the source, in March 1994 "), "{says}");
}

#[test]
fn the_sizes_of_hatchings_are_whole_numbers_as_the_program_reads_them() {
    for edition in editions() {
        let html = Html::parse_fragment(edition);
        let patterns = select(&html, "pattern[data-tile]");
        assert!(patterns.len() > 5);
        for pattern in patterns {
            let size = pattern.attr("data-tile").and_then(|size| size.parse::<u32>().ok());
            let scale = size.map(|size| format!("scale({})", f64::from(size) / 10.0));
            assert_eq!(pattern.attr("patternTransform"), scale.as_deref());
        }
    }
}

/// What a translation would falsify carries `translate="no"`: the words of the source in every edition.
#[test]
fn quotations_of_the_source_are_not_to_be_translated() {
    let marked = |element: ElementRef| {
        let parents = element.ancestors().filter_map(ElementRef::wrap);
        let mut all = [element].into_iter().chain(parents);
        all.find_map(|one| one.attr("translate")) == Some("no")
    };
    for edition in editions() {
        let html = Html::parse_fragment(edition);
        let sentences = select(&html, ".sentence");
        assert_eq!(sentences.len(), usize::from(SENTENCES));
        assert!(sentences.into_iter().all(marked));
        for quotation in select(&html, "[data-quote]") {
            let id = quotation.attr("data-quote").unwrap_or_default();
            let words = &content().sentence(id).expect("it is a sentence").text;
            let holders = select(&html, "[data-quote] [translate=no]");
            assert!(holders.into_iter().any(|holder| text(holder) == *words), "{id}");
        }
    }
}

#[test]
fn the_source_text_is_complete_and_verbatim_with_an_id_for_each_sentence() {
    let (html, content) = (Html::parse_fragment(page()), content());
    assert_eq!(content.sentences.len(), usize::from(SENTENCES));
    let read: Vec<String> = (1..=SENTENCES)
        .map(|number| {
            let found = select(&html, &format!("[data-source] #s{number}"));
            assert_eq!(found.len(), 1, "s{number}");
            text(found[0]).trim_start_matches(&number.to_string()).trim().to_owned()
        })
        .collect();
    let squeezed = content.source.text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        squeezed.contains(&read[..5].join(" ")),
        "the first paragraph is not the source's"
    );
    assert!(
        squeezed.contains(&read[5..].join(" ")),
        "the second paragraph is not the source's"
    );
}

#[test]
fn ids_are_unique_and_every_reference_to_an_id_has_its_target() {
    for page in editions() {
        let html = Html::parse_fragment(page);
        let ids: Vec<&str> = select(&html, "[id]").iter().filter_map(|e| e.attr("id")).collect();
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len(), "an id is not unique");
        let used = select(&html, "[href^='#']")
            .into_iter()
            .filter_map(|e| e.attr("href"))
            .map(|href| &href[1..]);
        let painted = select(&html, "[fill^='url(#']")
            .into_iter()
            .filter_map(|e| e.attr("fill"))
            .map(|fill| &fill[5..fill.len() - 1]);
        let labelled = select(&html, "[aria-labelledby]")
            .into_iter()
            .filter_map(|e| e.attr("aria-labelledby"));
        for target in used.chain(painted).chain(labelled) {
            assert!(known.contains(target), "nothing has the id {target}");
        }
    }
}

#[test]
fn controls_that_need_the_live_page_are_disabled() {
    for page in editions() {
        let html = Html::parse_fragment(page);
        let controls = select(&html, "button, input, select, textarea");
        assert!(controls.len() > 8);
        for control in controls {
            // Buttons that open the note of the legend work by themselves.
            // Hidden controls: the loader shows notices and the buttons of dialogs when they work.
            if control.attr("data-dismiss").is_some()
                || control.attr("popovertarget").is_some()
                || (control.attr("data-dialog").is_some() && control.attr("hidden").is_some())
                || control
                    .ancestors()
                    .filter_map(|a| a.value().as_element())
                    // The theme has a script of its own and is hidden without it. The patterns need only the style sheet.
                    .any(|a| a.attr("data-offline").is_some() || matches!(a.attr("class"), Some("theme" | "patterns")))
            {
                continue;
            }
            assert!(control.attr("disabled").is_some(), "{}", control.html());
        }
    }
}

#[test]
fn every_sentence_has_a_note_with_its_party_its_dates_and_its_republics() {
    let (html, content) = (Html::parse_fragment(page()), content());
    for sentence in &content.sentences {
        let notes = select(&html, &format!(".notes [data-note={}]", sentence.id));
        assert_eq!(notes.len(), 1, "{}", sentence.id);
        let note = text(notes[0]);
        for date in &sentence.dates {
            assert!(note.contains(&date.words), "{}: {note}", sentence.id);
        }
        if let Some(by) = &sentence.by {
            assert!(note.contains(by), "{}: {note}", sentence.id);
        }
        let links: BTreeSet<_> = notes[0]
            .select(&Selector::parse("a[data-republic]").expect("a selector"))
            .filter_map(|link| link.attr("data-republic"))
            .collect();
        // A sentence about Azerbaijan alone says so.
        let reach = content
            .reach(sentence)
            .into_iter()
            .filter(|_| !sentence.republics.is_empty());
        assert_eq!(links, reach.map(Republic::slug).collect(), "{}", sentence.id);
        assert_eq!(note.contains("only Azerbaijan"), links.is_empty(), "{note}");
    }
}

#[test]
fn the_downloads_are_listed_with_the_hashes_of_the_files() {
    let html = Html::parse_document(own_page(Page::Table));
    let dataset = &site().dataset;
    let items: Vec<_> = select(&html, ".downloads li").into_iter().map(text).collect();
    assert_eq!(items.len(), 4);
    for (item, file) in items.iter().zip(&dataset.files) {
        assert!(item.contains(file.name) && item.contains(&file.sha256), "{item}");
    }
}

#[test]
fn unmentioned_republics_say_so_and_have_no_quotation() {
    let html = Html::parse_fragment(page());
    let silent = select(&html, "svg[data-map] a[data-coverage=not-mentioned]");
    assert_eq!(silent.len(), 7);
    for link in silent {
        let slug = link.attr("data-republic").expect("a republic");
        assert_eq!(link.attr("data-stance"), Some("not-stated"));
        assert!(
            select(&html, &format!("#{slug} blockquote")).is_empty(),
            "{slug} quotes the source"
        );
        let article = text(select(&html, &format!("#{slug}"))[0]);
        assert!(
            article.contains("Not mentioned in the source"),
            "{slug} does not say that the source does not mention it"
        );
    }
}

#[test]
fn nothing_violates_the_content_security_policy() {
    for page in editions() {
        let html = Html::parse_fragment(page);
        assert!(select(&html, "script, style, [style], iframe, object, [srcdoc]").is_empty());
        let handlers = select(&html, "*")
            .into_iter()
            .flat_map(|e| e.value().attrs().map(|(name, _)| name))
            .filter(|n| n.starts_with("on"));
        assert_eq!(handlers.count(), 0);
        for source in select(&html, "[src]") {
            assert!(
                source.attr("src").is_some_and(|src| !src.contains("//")),
                "loads from elsewhere"
            );
        }
    }
}

#[test]
fn parsing_keeps_every_element_and_marker() {
    for page in editions() {
        // Hydration fails for nodes that the parser adds, moves or drops.
        let parsed = Html::parse_fragment(page);
        let printed = |starts: fn(&str) -> bool| {
            page.match_indices('<')
                .filter(|(at, _)| starts(&page[at + 1..]))
                .count()
        };
        // The parser wraps the fragment in an element.
        assert_eq!(
            select(&parsed, "*").len() - 1,
            printed(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()))
        );
        let nested = select(&parsed, "a a, p p, p div, p section, p ul, h2 p");
        assert!(nested.is_empty(), "{}", nested[0].html());
    }
}

#[test]
fn there_is_one_h1_and_no_heading_skips_a_level() {
    for page in editions() {
        let html = Html::parse_fragment(page);
        let levels: Vec<u8> = select(&html, "h1, h2, h3, h4, h5, h6")
            .iter()
            .map(|h| h.value().name().as_bytes()[1] - b'0')
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        let mut last = 0;
        for level in levels {
            assert!(
                level <= last + 1,
                "a heading of level {level} follows one of level {last}"
            );
            last = level;
        }
    }
}

#[test]
fn every_fragment_link_of_a_republic_or_sentence_is_a_selection() {
    for page in editions() {
        let html = Html::parse_fragment(page);
        for link in select(&html, "a[href^='#']") {
            // Other fragments must parse without a panic.
            let fragment = link.attr("href").unwrap_or_default();
            let selection = route::parse_fragment(fragment);
            if link.attr("data-republic").is_some()
                || link.value().classes().any(|c| c == "mark") && !fragment.contains("-c")
            {
                assert_ne!(selection, state::Selection::None, "{fragment}");
            }
        }
    }
}

#[test]
fn the_embedded_page_has_the_same_articles_and_a_link_to_the_whole_page() {
    let [whole, embed] = editions().map(Html::parse_fragment);
    for article in select(&whole, "[data-panel] article") {
        let id = article.attr("id").unwrap_or_default();
        let same = &select(&embed, &format!("[data-panel] article#{id}"))[0];
        // But for the link back, whose words differ.
        let back = Selector::parse(".back").expect("a selector");
        let words = |article: ElementRef| {
            let link: String = article.select(&back).map(text).collect();
            text(article).replacen(&link, "", 1)
        };
        assert_eq!(words(*same), words(article), "{id}");
    }
    assert_eq!(select(&embed, "[data-source] .sentence").len(), usize::from(SENTENCES));
    // Its URLs work one folder down.
    for link in select(&embed, "[href]") {
        let href = link.attr("href").unwrap_or_default();
        assert!(
            href.starts_with('#') || href.starts_with("../") || href.starts_with("http") || href.is_empty(),
            "{href}"
        );
    }
    assert_eq!(select(&embed, "a[data-whole]").len(), 1);
}
