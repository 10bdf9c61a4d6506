//! The layers: at every moment, map, loupe, list and legend show what the content says.

use crate::oracle::{class, stance, CONTENT};
use crate::timeline::{go, last};
use anyhow::{Error, Result};
use azerbaijan_1994::strings;
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
    /// Fills in the loupe that are not those of the map.
    astray: Vec<String>,
    /// `[class, fill, number of republics]` of every button of the legend, but for those of groups.
    legend: Vec<[String; 3]>,
    query: String,
}

const COLOURS: &str = "
    const of = (e, name) => e.getAttribute(name) ?? '';
    const map = [...document.querySelectorAll('[data-map] a[data-republic]')];
    // The map draws Russia first.
    const ordered = map.toSorted((a, b) => of(a, 'data-republic') < of(b, 'data-republic') ? -1 : 1);
    const words = (e, selector) => e.querySelector(selector).textContent.trim();
    return {
        map: ordered.map(e => ['data-paint', 'data-stance', 'data-coverage'].map(name => of(e, name))),
        list: [...document.querySelectorAll('nav[data-republics] a')].map(e => [of(e, 'data-paint'), words(e, '.unseen')]),
        astray: [...document.querySelectorAll('.loupe a[data-republic]')].filter(e => of(e, 'data-paint')
            !== of(map.find(link => of(link, 'data-republic') === of(e, 'data-republic')), 'data-paint'))
            .map(e => of(e, 'data-republic')),
        legend: [...document.querySelectorAll('[data-legend] button[data-class]:not([data-evidence])')]
            .map(e => [of(e, 'data-class'), of(e, 'data-paint'), /(\\d+) republic/.exec(of(e, 'aria-label'))?.[1] ?? '']).sort(),
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
    // A class without republics has no word in the legend.
    let legend = classes.iter().filter_map(|class| {
        let members: Vec<_> = Republic::partners()
            .filter(|partner| classes[at(*partner)] == *class)
            .collect();
        (!members.is_empty()).then(|| [class.slug.to_owned(), class.paint.to_owned(), members.len().to_string()])
    });
    let mut legend: Vec<_> = legend.collect();
    legend.sort();
    let moment = (place != last()).then(|| format!("at={}", CONTENT.moments[place].id));
    let layer = (layer != Layer::Stance).then(|| format!("layer={}", layer.slug()));
    let options: Vec<_> = moment.into_iter().chain(layer).collect();
    Colours {
        map: map.into(),
        list: list.into(),
        astray: Vec::new(),
        legend,
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

/// Chooses a layer, as a reader does in the list.
pub async fn colour(page: &Page, layer: Layer) -> Result<()> {
    let choose = "const select = document.querySelector('[data-layers]');
        select.value = arguments[0]; select.dispatchEvent(new Event('change', { bubbles: true })); return true";
    page.eval::<bool>(choose, vec![layer.slug().into()]).await?;
    let shown = "return document.documentElement.dataset.colours";
    page.wait_for_value("the layer", shown, &layer.slug().to_owned()).await
}

async fn the_colours_are_those_of_the_content(page: &Page, layers: &[Layer]) -> Result<()> {
    page.open("/").await?;
    for layer in layers {
        colour(page, *layer).await?;
        for place in 0..=last() {
            go(page, place).await?;
            let agreed = page
                .wait_for_value("the colours", COLOURS, &expected_colours(*layer, place))
                .await;
            let label = &CONTENT.moments[place].label;
            agreed.map_err(|failure| Error::msg(format!("{layer:?}, {label}: {failure:#}")))?;
        }
    }
    Ok(())
}

/// The list opens and chooses by keys, as any list of the browser.
#[test]
fn the_layer_is_chosen_by_keys() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        page.press_on("[data-layers]", &[key::DOWN]).await?;
        let shown = "return document.documentElement.dataset.colours";
        page.wait_for_value("the next layer", shown, &"coverage".to_owned())
            .await
    });
}

#[test]
fn at_every_moment_and_in_every_layer_map_list_and_legend_show_what_the_content_says() {
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
