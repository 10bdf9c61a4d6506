//! Compares the classes, moments and sentences of the generated tables and of the printed page with those of the oracle.

use crate::oracle;
use crate::site::{content, own_page};
use azerbaijan_1994::strings;
use content::model::ContextKind;
use domain::layer::Layer;
use domain::republic::Republic;
use prerender::paths::Page;
use scraper::{ElementRef, Html, Selector};
use state::generated::{self, MomentIndex, SentenceNumber};
use state::moment_text::Text;

fn page() -> Html {
    Html::parse_fragment(crate::site::page())
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn text(element: ElementRef) -> String {
    let words: String = element.text().collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_generated_classes_are_those_of_the_oracle() {
    let mut compared = 0;
    for (index, moment) in MomentIndex::all().zip(&content().moments) {
        for layer in Layer::ALL {
            for partner in Republic::partners() {
                let generated = generated::class_of(layer, index, partner).expect("a class").slug;
                assert_eq!(
                    generated,
                    oracle::class(layer, moment, partner),
                    "{partner:?} in {layer:?} at {}",
                    moment.id
                );
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 8 * 4 * 14);
}

#[test]
fn the_generated_moments_are_those_of_the_content() {
    let generated: Vec<_> = MomentIndex::all()
        .map(|moment| (moment.moment().slug, moment.text(Text::Label)))
        .collect();
    let authored: Vec<_> = content()
        .moments
        .iter()
        .map(|m| (m.id.as_str(), m.label.as_str()))
        .collect();
    assert_eq!(generated, authored);
    let places: Vec<_> = MomentIndex::all().map(|moment| moment.text(Text::CisPlace)).collect();
    assert_eq!(places[..2], ["Signatory", "Observer"]);
    assert_eq!(places[5..], ["Member", "Member", "Member"]);
}

#[test]
fn the_generated_sentences_of_a_republic_are_those_of_the_oracle() {
    for (number, sentence) in SentenceNumber::all().zip(&content().sentences) {
        for republic in Republic::ALL {
            assert_eq!(
                generated::reaches(number, republic),
                oracle::reaches(sentence, republic),
                "{} and {republic:?}",
                sentence.id
            );
        }
    }
}

#[test]
fn the_printed_map_has_the_stances_of_march_1994() {
    let (html, now) = (page(), content().moments.last().expect("a moment"));
    for partner in Republic::partners() {
        let reading = oracle::class(Layer::Stance, now, partner);
        for link in select(&html, &format!("svg a[data-stance][data-republic={}]", partner.slug())) {
            assert_eq!(link.attr("data-stance"), Some(reading.as_str()), "{partner:?}");
        }
        let painted = select(&html, &format!("svg a[data-republic={}]", partner.slug()));
        assert!(painted.len() >= 2, "the shape and the name of {partner:?}");
        for link in painted {
            assert_eq!(link.attr("data-paint"), Some(reading.as_str()), "{partner:?}");
        }
    }
}

fn table_page() -> Html {
    Html::parse_document(own_page(Page::Table))
}

#[test]
fn the_printed_table_has_the_values_of_the_content() {
    let (html, content) = (table_page(), content());
    let now = content.moments.last().expect("a moment");
    assert_eq!(select(&html, "tbody tr").len(), 15);
    for republic in Republic::ALL {
        let row = select(&html, &format!("tr[data-republic={}] > *", republic.slug()));
        let cells: Vec<String> = row.into_iter().map(text).collect();
        let label = |kind| {
            content
                .fact_of(republic, kind)
                .and_then(|fact| fact.label.clone())
                .unwrap_or_default()
        };
        assert_eq!(cells[0], republic.name());
        assert_eq!(cells[4], label(ContextKind::Cis));
        assert_eq!(cells[5], label(ContextKind::DiplomaticRelations));
        if republic != Republic::SUBJECT {
            let reading = oracle::class(Layer::Stance, now, republic);
            let place = Layer::Stance.class_from_slug(&reading).expect("a class");
            assert_eq!(cells[2], strings::class(Layer::Stance, place));
        }
        let reaching = SentenceNumber::all().filter(|number| generated::reaches(*number, republic));
        let marks = reaching.map(|number| number.to_string()).collect::<Vec<_>>().join(" ");
        assert_eq!(cells[6], if marks.is_empty() { "–" } else { &marks });
    }
    let since = select(&html, "tbody td:nth-of-type(5)");
    let with = since
        .into_iter()
        .map(text)
        .filter(|cell| cell.starts_with("Since"))
        .count();
    assert_eq!(with, 11, "partners with relations by March 1994");
}

#[test]
fn the_account_of_a_moment_lists_every_change_of_stance() {
    let (html, content) = (table_page(), content());
    for (place, moment) in content.moments.iter().enumerate() {
        let id = format!("li[id='at-{}']", moment.id);
        let date = text(select(&html, &format!("{id} .date"))[0]);
        assert!(date.starts_with(&moment.label), "{date}");
        let listed: Vec<String> = select(&html, &format!("{id} .changes a:not(.mark)"))
            .into_iter()
            .filter_map(|link| Some(link.attr("href")?.trim_matches(['.', '/']).to_owned()))
            .collect();
        for partner in Republic::partners() {
            let now = oracle::class(Layer::Stance, moment, partner);
            let before = match place.checked_sub(1) {
                Some(before) => oracle::class(Layer::Stance, &content.moments[before], partner),
                None => "not-stated".to_owned(),
            };
            let is_listed = listed.contains(&partner.slug().to_owned());
            assert!(
                now == before || is_listed,
                "the change of {partner:?} at {} is missing",
                moment.id
            );
        }
        let rest = text(select(&html, &format!("{id} .rest"))[0]);
        let others = 14 - listed.len();
        assert!(
            if listed.is_empty() {
                rest.contains("any of the fourteen")
            } else {
                rest.contains(&format!("the other {others}"))
            },
            "{rest}"
        );
        assert!(
            rest.contains("Azerbaijan in the CIS:") && rest.contains("Led by"),
            "{rest}"
        );
        // Every change has a link to its evidence.
        for item in select(&html, &format!("{id} .changes li")) {
            assert!(item.select(&Selector::parse("a.mark").expect("a selector")).count() > 0);
        }
    }
}
