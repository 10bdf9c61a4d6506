//! The tools for lessons: the guided course, the small maps, and the table of the second map, against the oracle.

use crate::oracle;
use crate::site::{assets, content, site};
use domain::layer::Layer;
use domain::republic::Republic;
use prerender::documents::{course, handouts};
use prerender::pages::beside::beside;
use prerender::pages::course::steps;
use prerender::pages::small_map::Shown;
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use state::generated::MomentIndex;
use state::{route, State};
use std::collections::BTreeSet;

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element
        .select(&Selector::parse(selector).expect("a selector"))
        .collect()
}

fn text(element: ElementRef) -> String {
    let words: String = element.text().collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The `data-paint` of a class.
fn paint(layer: Layer, slug: &str) -> &'static str {
    let index = layer.class_from_slug(slug).expect("a class of the layer");
    layer.classes()[usize::from(index)].paint
}

#[test]
fn each_step_of_the_course_is_a_state_of_its_own_that_its_address_leads_to() {
    let steps = steps(content());
    assert_eq!(steps.len(), content().moments.len() + 2);
    let addresses: BTreeSet<_> = steps.iter().map(|step| &step.address).collect();
    assert_eq!(addresses.len(), steps.len());
    for step in &steps {
        let (query, fragment) = step.address.split_once('#').unwrap_or((&step.address, ""));
        let shown = route::parse_query(query, State::default()).select(route::parse_fragment(fragment));
        assert_eq!(route::format(shown), step.address, "{}", step.title);
        match step.shown {
            Shown::Stances(moment) => assert_eq!((shown.moment, shown.layer), (moment, Layer::Stance)),
            Shown::Coverage => assert_eq!(shown.layer, Layer::Coverage),
            Shown::Silence => assert_eq!(fragment, route::SILENCE),
        }
    }
}

#[test]
fn the_course_quotes_every_sentence_that_it_rests_on_and_its_questions_differ() {
    let html = Html::parse_document(&course::page(site(), &assets()));
    let steps = steps(content());
    let sections = select(&html, "main .steps > li");
    assert_eq!(sections.len(), steps.len());
    let asks: BTreeSet<_> = steps.iter().map(|step| step.ask).collect();
    assert_eq!(asks.len(), steps.len());
    for (step, section) in steps.iter().zip(sections) {
        let words = text(section);
        for id in &step.sentences {
            let sentence = content().sentence(id).expect("a sentence");
            assert!(words.contains(&sentence.text), "{} lacks {id}", step.title);
            // An accusation or a position is marked as such.
            let by = sentence.by.as_deref().unwrap_or_default();
            assert!(words.contains(by), "{}: whose is {id}?", step.title);
        }
        let links: Vec<_> = within(section, ".show a")
            .iter()
            .filter_map(|link| link.attr("href"))
            .collect();
        assert_eq!(links.first(), Some(&format!("../{}", step.address).as_str()));
    }
}

#[test]
fn the_small_maps_have_the_classes_of_the_oracle() {
    let html = Html::parse_document(&handouts::dates(site(), &assets()));
    let maps = select(&html, ".maps .small-map");
    assert_eq!(maps.len(), content().moments.len());
    for (map, moment) in maps.into_iter().zip(&content().moments) {
        for partner in Republic::partners() {
            let slug = oracle::class(Layer::Stance, moment, partner);
            let land = within(map, &format!("[data-republic={}]", partner.slug()));
            assert_eq!(land.len(), 1);
            assert_eq!(
                land[0].attr("data-paint"),
                Some(paint(Layer::Stance, &slug)),
                "{partner:?} at {}",
                moment.id
            );
            let is_group = content().is_group(moment, partner);
            assert_eq!(
                land[0].attr("data-group").is_some(),
                is_group,
                "{partner:?} at {}",
                moment.id
            );
        }
        let name = map.attr("aria-label").unwrap_or_default();
        assert!(name.contains(&moment.label), "{name}");
        assert!(
            Republic::partners().all(|partner| name.contains(partner.name())),
            "{name}"
        );
    }
    // What the maps refer to is there once.
    let ids: Vec<_> = select(&html, "[id]")
        .iter()
        .filter_map(|element| element.attr("id"))
        .collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    for element in select(&html, "use") {
        let target = element
            .attr("href")
            .and_then(|href| href.strip_prefix('#'))
            .unwrap_or_default();
        assert!(ids.contains(&target), "{target}");
    }
}

#[test]
fn the_table_of_the_second_map_is_that_of_the_oracle() {
    let html = Html::parse_fragment(&beside("beside.css", content()));
    let table: Value = serde_json::from_str(&text(select(&html, "[data-table]")[0])).expect("JSON");
    let mut compared = 0;
    for layer in Layer::ALL {
        for (moment, index) in content().moments.iter().zip(MomentIndex::all()) {
            let entries = &table["layers"][layer.slug()]["at"][index.moment().slug]["of"];
            for partner in Republic::partners() {
                let slug = oracle::class(layer, moment, partner);
                let entry = &entries[partner.slug()];
                assert_eq!(
                    (&entry[0], &entry[2]),
                    (&paint(layer, &slug).into(), &slug.as_str().into()),
                    "{partner:?} {layer:?} {}",
                    moment.id
                );
                assert!(entry[4].as_str().is_some_and(|standing| !standing.is_empty()));
                assert!(entry[5].as_str().is_some_and(|label| label.starts_with(partner.name())));
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 8 * 4 * 14);
}
