//! The classes of the map at every moment and in every layer, computed anew from `content/` by rules written down
//! here, and compared with what the live page carries and with what is printed.

use azerbaijan_1994::strings;
use content::model::{Content, ContextKind, Moment};
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::{CisStanding, Coverage};
use scraper::{ElementRef, Html, Selector};
use state::generated::{self, MomentIndex, SentenceNumber};

fn loaded() -> &'static Content {
    &crate::site::site().content
}

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

/// The class of a partner, by its id: dates are compared as the texts they are, cut to the month.
fn expected(layer: Layer, moment: &Moment, partner: Republic) -> String {
    let content = loaded();
    let article = content.article(partner).expect("an article");
    let dated = |kind| {
        let fact = content.fact_of(partner, kind).expect("a fact");
        let begun = fact
            .date
            .as_ref()
            .filter(|date| date.len() >= 7 && date[..7] <= moment.from[..]);
        (fact, begun)
    };
    match layer {
        Layer::Stance => {
            let until: Vec<&String> = content.moments.iter().map(|moment| &moment.id).collect();
            let now = until.iter().position(|id| **id == moment.id).expect("a moment");
            let latest = article
                .stances
                .iter()
                .rfind(|step| until[..=now].contains(&&step.moment));
            latest.map_or("not-stated", |step| step.stance.slug()).to_owned()
        }
        Layer::Coverage => match article.coverage {
            Coverage::Named => "named",
            Coverage::InPassing => "in-passing",
            Coverage::Group => "group",
            _ => "not-mentioned",
        }
        .to_owned(),
        Layer::Cis => match dated(ContextKind::Cis) {
            (_, None) => "outside",
            (fact, Some(_)) => match fact.standing.expect("a standing") {
                CisStanding::Founding => "founding",
                CisStanding::Signed => "signed",
                CisStanding::Returned | CisStanding::Joined => "joined",
                CisStanding::Never => "outside",
            },
        }
        .to_owned(),
        Layer::Relations => match dated(ContextKind::DiplomaticRelations) {
            (_, None) => "none".to_owned(),
            (_, Some(date)) => format!("since-{}", &date[..4]),
        },
    }
}

#[test]
fn the_live_page_carries_the_class_of_every_partner_at_every_moment_in_every_layer() {
    let mut compared = 0;
    for (index, moment) in MomentIndex::all().zip(&loaded().moments) {
        for layer in Layer::ALL {
            for partner in Republic::partners() {
                let carried = generated::class_of(layer, index, partner).expect("a class").slug;
                assert_eq!(
                    carried,
                    expected(layer, moment, partner),
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
fn the_moments_the_live_page_carries_are_those_of_the_content() {
    let carried: Vec<_> = generated::MOMENTS
        .iter()
        .map(|moment| (moment.slug, moment.label))
        .collect();
    let authored: Vec<_> = loaded()
        .moments
        .iter()
        .map(|m| (m.id.as_str(), m.label.as_str()))
        .collect();
    assert_eq!(carried, authored);
    let places: Vec<_> = generated::MOMENTS.iter().map(|moment| moment.cis_place).collect();
    assert_eq!(places[..2], ["Signatory", "Observer"]);
    assert_eq!(places[5..], ["Member", "Member", "Member"]);
}

#[test]
fn the_sentences_the_live_page_lights_are_those_that_reach_a_republic() {
    for (number, sentence) in SentenceNumber::all().zip(&loaded().sentences) {
        for republic in Republic::ALL {
            let reached = sentence.republics.contains(&republic)
                || sentence.republics.is_empty() && republic == Republic::SUBJECT;
            assert_eq!(
                generated::reaches(number, republic),
                reached,
                "{} and {republic:?}",
                sentence.id
            );
        }
    }
}

#[test]
fn the_printed_map_shows_our_readings_of_march_1994() {
    let (html, now) = (page(), loaded().moments.last().expect("a moment"));
    for partner in Republic::partners() {
        let reading = expected(Layer::Stance, now, partner);
        for link in select(&html, &format!("svg a[data-republic={}]", partner.slug())) {
            assert_eq!(link.attr("data-stance"), Some(reading.as_str()), "{partner:?}");
            assert_eq!(link.attr("data-paint"), Some(reading.as_str()), "{partner:?}");
        }
    }
}

#[test]
fn the_printed_table_says_of_each_republic_what_the_content_says() {
    let (html, content) = (page(), loaded());
    let now = content.moments.last().expect("a moment");
    assert_eq!(select(&html, "#table tbody tr").len(), 15);
    for republic in Republic::ALL {
        let row = select(&html, &format!("#table tr[data-republic={}] > *", republic.slug()));
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
            let reading = expected(Layer::Stance, now, republic);
            let place = Layer::Stance.class_from_slug(&reading).expect("a class");
            assert_eq!(cells[2], strings::classes(Layer::Stance)[usize::from(place)]);
        }
        let reaching = SentenceNumber::all().filter(|number| generated::reaches(*number, republic));
        let marks = reaching
            .map(|number| format!("S{number}"))
            .collect::<Vec<_>>()
            .join(" ");
        assert_eq!(cells[6], if marks.is_empty() { "–" } else { &marks });
    }
    let since = select(&html, "#table tbody td:nth-of-type(5)");
    let with = since
        .into_iter()
        .map(text)
        .filter(|cell| cell.starts_with("Since"))
        .count();
    assert_eq!(with, 11, "partners with relations by March 1994");
}

#[test]
fn every_account_of_a_moment_tells_each_change_and_no_other() {
    let (html, content) = (page(), loaded());
    for (place, moment) in content.moments.iter().enumerate() {
        let id = format!("li[id='at-{}']", moment.id);
        let date = text(select(&html, &format!("{id} .date"))[0]);
        assert!(date.starts_with(&moment.label), "{date}");
        let told: Vec<String> = select(&html, &format!("{id} .changes a[data-republic]"))
            .into_iter()
            .filter_map(|link| link.attr("data-republic").map(str::to_owned))
            .collect();
        for partner in Republic::partners() {
            let now = expected(Layer::Stance, moment, partner);
            let before = match place.checked_sub(1) {
                Some(before) => expected(Layer::Stance, &content.moments[before], partner),
                None => "not-stated".to_owned(),
            };
            let is_told = told.contains(&partner.slug().to_owned());
            assert!(now == before || is_told, "{partner:?} changes at {} untold", moment.id);
        }
        let rest = text(select(&html, &format!("{id} .rest"))[0]);
        let others = 14 - told.len();
        assert!(
            if told.is_empty() {
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
        // What is told rests on something that stands in the page.
        for item in select(&html, &format!("{id} .changes li")) {
            assert!(item.select(&Selector::parse("a.mark").expect("a selector")).count() > 0);
        }
    }
}
