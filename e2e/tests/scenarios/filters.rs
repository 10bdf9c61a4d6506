//! The words of the legend as filters, and the connector.

use crate::layers::colour;
use crate::oracle::{class, CONTENT};
use crate::timeline::{go, last};
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::{Coverage, NameKind};
use e2e::browser::Browser;
use e2e::input::key;
use e2e::scenario::Scenario;
use serde::Deserialize;

/// What is dimmed, which filter is on, and what the address says of it.
#[derive(Debug, Default, Deserialize, PartialEq, Eq)]
struct Filter {
    dimmed: Vec<String>,
    pressed: Vec<String>,
    show: Option<String>,
}

const FILTER: &str = "
    return {
        dimmed: [...document.querySelectorAll('[data-map] a[data-dim]')].map(e => e.getAttribute('data-republic')).sort(),
        pressed: [...document.querySelectorAll('[data-legend] button[aria-pressed=true]')].map(e => e.dataset.class),
        show: new URLSearchParams(location.search).get('show'),
    }";

/// The selector of a word of the legend.
fn word(filter: &str) -> String {
    format!("[data-legend] button[data-class='{filter}']")
}

fn is_group(partner: Republic) -> bool {
    CONTENT.coverage(partner) == Some(Coverage::Group)
}

#[test]
fn every_word_of_the_legend_dims_all_other_republics_but_never_the_subject() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        for layer in Layer::ALL {
            colour(page, layer).await?;
            page.wait_for_value("no filter", FILTER, &Filter::default()).await?;
            let words =
                "return [...document.querySelectorAll('[data-legend] button[data-class]')].map(e => e.dataset.class)";
            let words: Vec<String> = page.eval(words, vec![]).await?;
            assert!(words.len() >= 3, "{layer:?}: {words:?}");
            for shown in words {
                let passes = |partner: &Republic| match shown.strip_suffix("-group") {
                    Some(class_of_group) => class(layer, last(), *partner) == class_of_group && is_group(*partner),
                    None => class(layer, last(), *partner) == shown,
                };
                let others = Republic::partners().filter(|partner| !passes(partner));
                let filter = Filter {
                    dimmed: others.map(|partner| partner.slug().to_owned()).collect(),
                    pressed: vec![shown.clone()],
                    show: Some(shown.clone()),
                };
                assert!(filter.dimmed.len() < 14, "{shown} shows nothing");
                page.press_on(&word(&shown), &[key::ENTER]).await?;
                page.wait_for_value(&shown, FILTER, &filter).await?;
                page.press_on(&word(&shown), &[key::ENTER]).await?;
                page.wait_for_value("all again", FILTER, &Filter::default()).await?;
            }
        }
        Ok(())
    });
}

#[test]
fn what_is_dimmed_is_land_without_colour_and_follows_the_moment() {
    // A probe has the colour of the token.
    let faded = "const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'var(--faded)';
        const faded = getComputedStyle(probe).color;
        probe.remove();
        return [...document.querySelectorAll('[data-map] a[data-republic]')]
            .filter(e => getComputedStyle(e.querySelector('.shape')).fill === faded)
            .map(e => e.getAttribute('data-republic')).sort()";
    let others = |place| {
        let others = Republic::partners().filter(move |partner| class(Layer::Stance, place, *partner) != "uneven");
        others.map(|partner| partner.slug().to_owned()).collect::<Vec<_>>()
    };
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/?at=1991-12&show=uneven").await?;
        page.wait_for_value("at the beginning", faded, &others(0)).await?;
        go(page, last()).await?;
        page.wait_for_value("at the end", faded, &others(last())).await?;
        assert_ne!(others(0), others(last()));
        Ok(())
    });
}

#[test]
fn one_filter_gives_way_to_another_and_to_another_layer() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/?show=strained").await?;
        page.press_on(&word("improving"), &[key::ENTER]).await?;
        let pressed =
            "return [...document.querySelectorAll('[data-legend] [aria-pressed=true]')].map(e => e.textContent)";
        page.wait_for_value("the filter", pressed, &vec!["improving".to_owned()])
            .await?;
        colour(page, Layer::Cis).await?;
        page.wait_for_value("no filter", FILTER, &Filter::default()).await
    });
}

#[test]
fn a_filter_of_another_layer_in_the_address_means_nothing() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for query in [
            "?layer=cis&show=strained",
            "?show=founding",
            "?layer=relations&show=named",
        ] {
            page.open(&format!("/{query}")).await?;
            page.wait_for_value(query, FILTER, &Filter::default()).await?;
        }
        Ok(())
    });
}

#[test]
fn a_filter_ends_at_a_moment_at_which_no_republic_has_its_class() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        assert!(Republic::partners().all(|partner| class(Layer::Stance, 0, partner) != "improving"));
        page.open("/?show=improving").await?;
        let pressed = "return document.querySelectorAll('[data-legend] [aria-pressed=true]').length";
        page.wait_for_value("at first", pressed, &1).await?;
        go(page, 0).await?;
        page.wait_for_value("then", FILTER, &Filter::default()).await
    });
}

#[test]
fn the_capital_of_the_chosen_partner_is_named_with_its_distance_from_baku() {
    let named = "return ['city', 'km'].map(part => document.querySelector(`[data-label=tie-${part}]`))
        .map(e => getComputedStyle(e).visibility === 'hidden' ? 'hidden' : e.textContent)";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        for partner in Republic::partners() {
            page.load(&format!("/#{}", partner.slug())).await?;
            page.expect_selected(Some(partner.slug())).await?;
            let mut names = CONTENT.names.iter();
            let capital = names.find(|name| name.of == partner && name.kind == NameKind::Capital);
            let capital = &capital.expect("every republic has a capital").name;
            // The map follows the words.
            let follows = format!("const read = () => {{ {named} }}; return read()[0] === '{capital}'");
            page.wait_until("the capital is named", &follows).await?;
            let [_, distance]: [String; 2] = page.eval(named, vec![]).await?;
            let number = distance.strip_suffix("km").map(|number| number.trim().replace(',', ""));
            let number: f64 = number.and_then(|number| number.parse().ok()).unwrap_or_default();
            assert!((300.0..3000.0).contains(&number), "{}: {distance}", partner.name());
        }
        Ok(())
    });
}

#[test]
fn an_address_can_leave_the_connector_out() {
    let tie = "const tie = document.querySelector('.tie');
        const box = tie.getBoundingClientRect();
        return [tie.getAttribute('href') ?? '', box.width * box.height > 0]";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/#kazakhstan").await?;
        page.wait_for_value("drawn", tie, &("#tie-kazakhstan".to_owned(), true))
            .await?;
        page.open("/?ties=off#kazakhstan").await?;
        page.wait_for_value("left out", tie, &(String::new(), false)).await
    });
}

#[test]
fn the_chosen_partner_is_tied_to_the_capital_and_the_subject_is_not_tied_to_itself() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        for republic in Republic::ALL {
            page.load(&format!("/#{}", republic.slug())).await?;
            page.expect_selected(Some(republic.slug())).await?;
            let tie = match republic {
                Republic::SUBJECT => String::new(),
                partner => format!("#tie-{}", partner.slug()),
            };
            let href = "return document.querySelector('.tie').getAttribute('href') ?? ''";
            page.wait_for_value(republic.name(), href, &tie).await?;
            let there = "const href = document.querySelector('.tie').getAttribute('href');
                    return !href || !!document.querySelector(href)";
            assert!(page.eval::<bool>(there, vec![]).await?, "{tie} is drawn");
        }
        Ok(())
    });
}
