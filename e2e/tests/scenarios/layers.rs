//! The layers: at every moment, map, list and key show what the content says.

use crate::oracle::{class, stance, CONTENT};
use crate::timeline::{last, SLIDER};
use anyhow::{Error, Result};
use azerbaijan_1994::strings;
use content::model::ContextKind;
use domain::layer::Layer;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde::Deserialize;

/// What the page shows of all fifteen, in their order, and of the layer's classes.
#[derive(Debug, Deserialize, PartialEq, Eq)]
struct Colours {
    /// `[fill, reading, coverage]` in the map.
    map: Vec<[String; 3]>,
    /// `[fill, words]` in the list.
    list: Vec<[String; 2]>,
    /// Fills in the insets that are not those of the map.
    astray: Vec<String>,
    /// `[class, fill, words, count]` of every entry of the key that is seen.
    key: Vec<[String; 4]>,
    query: String,
}

const COLOURS: &str = "
    const of = (e, name) => e.getAttribute(name) ?? '';
    const map = [...document.querySelectorAll('[data-map] a[data-republic]')];
    const words = (e, selector) => e.querySelector(selector).textContent.trim();
    return {
        map: map.map(e => ['data-paint', 'data-stance', 'data-coverage'].map(name => of(e, name))),
        list: [...document.querySelectorAll('nav[data-republics] a')]
            .map(e => [of(e.querySelector('.swatch'), 'data-paint'), words(e, '.standing')]),
        astray: [...document.querySelectorAll('[data-inset] a[data-republic]')].filter(e => of(e, 'data-paint')
            !== of(map.find(link => of(link, 'data-republic') === of(e, 'data-republic')), 'data-paint'))
            .map(e => of(e, 'data-republic')),
        key: [...document.querySelectorAll('.key > ul > li')].filter(e => e.getClientRects().length)
            .map(e => [of(e, 'data-class'), of(e.querySelector('.swatch'), 'data-paint'), words(e, 'button'),
                words(e, '.count')]),
        query: location.search,
    }";

/// What the page should show, by the oracle.
fn expected_colours(layer: Layer, place: usize) -> Colours {
    let (classes, names) = (layer.classes(), strings::classes(layer));
    let at = |partner: Republic| {
        let slug = class(layer, place, partner);
        classes
            .iter()
            .position(|known| known.slug == slug)
            .expect("the layer has the class")
    };
    let map = Republic::ALL.map(|republic| {
        let coverage = CONTENT
            .article(republic)
            .expect("every republic has an article")
            .coverage
            .slug();
        match republic {
            Republic::SUBJECT => ["subject", "subject", coverage].map(String::from),
            partner => [classes[at(partner)].paint, stance(place, partner).slug(), coverage].map(String::from),
        }
    });
    let list = Republic::ALL.map(|republic| match republic {
        Republic::SUBJECT => ["subject".to_owned(), subject(layer, place)],
        partner => [classes[at(partner)].paint, names[at(partner)]].map(String::from),
    });
    let key = classes.iter().zip(names).map(|(class, name)| {
        let count = Republic::partners()
            .filter(|partner| classes[at(*partner)] == *class)
            .count();
        [class.slug.into(), class.paint.into(), (*name).into(), count.to_string()]
    });
    let moment = (place != last()).then(|| format!("at={}", CONTENT.moments[place].id));
    let layer = (layer != Layer::Stance).then(|| format!("layer={}", layer.slug()));
    let options: Vec<_> = moment.into_iter().chain(layer).collect();
    Colours {
        map: map.into(),
        list: list.into(),
        astray: Vec::new(),
        key: key.collect(),
        query: if options.is_empty() {
            String::new()
        } else {
            format!("?{}", options.join("&"))
        },
    }
}

/// What the list says of the subject, which has no class: in the layer of the CIS its own place there.
fn subject(layer: Layer, place: usize) -> String {
    if layer != Layer::Cis {
        return "The subject of this map".into();
    }
    let article = CONTENT.article(Republic::SUBJECT).expect("the subject has an article");
    let mut now = String::new();
    for moment in &CONTENT.moments[..=place] {
        for step in article.cis.iter().filter(|step| step.moment == moment.id) {
            now.clone_from(&step.place);
        }
    }
    now
}

/// Presses the button of a layer, by key.
pub async fn colour(page: &Page, layer: Layer) -> Result<()> {
    let button = format!("button[data-layer={}]", layer.slug());
    page.press_on(&button, &[key::ENTER]).await?;
    let pressed = "return [...document.querySelectorAll('[data-layer][aria-pressed=true]')].map(e => e.dataset.layer)";
    page.wait_for_value("the pressed layer", pressed, &vec![layer.slug().to_owned()])
        .await
}

async fn the_colours_are_those_of_the_content(page: &Page, layers: &[Layer]) -> Result<()> {
    page.open("/").await?;
    for layer in layers {
        colour(page, *layer).await?;
        page.press_on(SLIDER, &[key::HOME]).await?;
        for place in 0..=last() {
            let agreed = page
                .wait_for_value("the colours", COLOURS, &expected_colours(*layer, place))
                .await;
            let label = &CONTENT.moments[place].label;
            agreed.map_err(|failure| Error::msg(format!("{layer:?}, {label}: {failure:#}")))?;
            page.input().press(&[key::RIGHT]).await?;
        }
    }
    Ok(())
}

#[test]
fn at_every_moment_and_in_every_layer_map_list_and_key_show_what_the_content_says() {
    Scenario::in_browser(Browser::Chromium)
        .run(async |page| the_colours_are_those_of_the_content(page, &Layer::ALL).await);
}

fn in_the_layer_of_the_cis_they_do(browser: Browser) {
    let steps = async |page: &mut Page| the_colours_are_those_of_the_content(page, &[Layer::Cis]).await;
    Scenario::in_browser(browser).run(steps);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_layer_of_the_cis_shows_what_the_content_says() {
    in_the_layer_of_the_cis_they_do(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_the_layer_of_the_cis_shows_what_the_content_says() {
    in_the_layer_of_the_cis_they_do(Browser::WebKit);
}

#[test]
fn every_moment_and_layer_opened_by_its_address_shows_the_same() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for (place, layer) in (0..=last()).flat_map(|place| Layer::ALL.map(|layer| (place, layer))) {
            let colours = expected_colours(layer, place);
            page.open(&format!("/{}", colours.query)).await?;
            page.wait_for_value("the colours", COLOURS, &colours).await?;
        }
        Ok(())
    });
}

#[test]
fn a_layer_of_context_names_all_its_sources_on_demand() {
    Scenario::in_browser(Browser::Chromium)
        .run(async |page| {
            page.open("/").await?;
            for (layer, kind) in [
                (Layer::Cis, ContextKind::Cis),
                (Layer::Relations, ContextKind::DiplomaticRelations),
            ] {
                let mut titles: Vec<&str> = CONTENT
                    .context
                    .iter()
                    .filter(|fact| fact.kind == kind)
                    .flat_map(|fact| &fact.references)
                    .map(|key| CONTENT.reference(key).expect("it is in the list").title.as_str())
                    .collect();
                titles.sort_unstable();
                titles.dedup();
                colour(page, layer).await?;
                let place = format!(".layer-sources [data-for={}] details", layer.slug());
                let seen = format!("{place} li");
                // The contents of a closed part may have boxes too.
                let named = format!(
                    "return [...document.querySelectorAll('{seen}')].filter(e => e.checkVisibility({{ contentVisibilityAuto: true }}))
                        .map(e => e.textContent).sort()"
                );
                page.wait_for_value("the sources, closed at first", &named, &Vec::<String>::new()).await?;
                page.press_on(&format!("{place} summary"), &[key::ENTER]).await?;
                let titles: Vec<String> = titles.into_iter().map(String::from).collect();
                assert!(titles.len() > 2, "{titles:?}");
                page.wait_for_value("the sources", &named, &titles).await?;
            }
            Ok(())
        });
}
