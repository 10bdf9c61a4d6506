//! The key as a filter, and the switch of the ties.

use crate::layers::colour;
use crate::oracle::class;
use crate::timeline::last;
use domain::layer::Layer;
use domain::republic::Republic;
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
        dimmed: [...document.querySelectorAll('[data-map] a[data-dim]')].map(e => e.getAttribute('data-republic')),
        pressed: [...document.querySelectorAll('.key button[aria-pressed=true]')]
            .map(e => e.closest('li').dataset.class),
        show: new URLSearchParams(location.search).get('show'),
    }";

#[test]
fn every_class_of_the_key_dims_all_others_but_never_the_subject() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        for layer in Layer::ALL {
            colour(page, layer).await?;
            page.wait_for_value("no filter", FILTER, &Filter::default()).await?;
            for shown in layer.classes().iter().map(|class| class.slug) {
                let others = Republic::partners().filter(|partner| class(layer, last(), *partner) != shown);
                let filter = Filter {
                    dimmed: others.map(|partner| partner.slug().to_owned()).collect(),
                    pressed: vec![shown.into()],
                    show: Some(shown.into()),
                };
                let button = format!(".key li[data-class={shown}] button");
                page.press_on(&button, &[key::ENTER]).await?;
                page.wait_for_value(shown, FILTER, &filter).await?;
                page.press_on(&button, &[key::ENTER]).await?;
                page.wait_for_value("all again", FILTER, &Filter::default()).await?;
            }
        }
        Ok(())
    });
}

#[test]
fn what_is_dimmed_is_seen_to_be_dimmed_and_follows_the_moment() {
    let faint = "return [...document.querySelectorAll('[data-map] a[data-republic]')]
        .filter(e => parseFloat(getComputedStyle(e).opacity) < 0.5).map(e => e.getAttribute('data-republic'))";
    let others = |place| {
        let others = Republic::partners().filter(move |partner| class(Layer::Stance, place, *partner) != "uneven");
        others.map(|partner| partner.slug().to_owned()).collect::<Vec<_>>()
    };
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/?at=1991-12&show=uneven").await?;
        page.wait_for_value("at the beginning", faint, &others(0)).await?;
        page.press_on("[data-moment]", &[key::END]).await?;
        page.wait_for_value("at the end", faint, &others(last())).await?;
        assert_ne!(others(0), others(last()));
        Ok(())
    });
}

#[test]
fn one_filter_gives_way_to_another_and_to_another_layer() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/?show=strained").await?;
        page.press_on(".key li[data-class=improving] button", &[key::ENTER])
            .await?;
        let pressed = "return [...document.querySelectorAll('.key [aria-pressed=true]')].map(e => e.textContent)";
        page.wait_for_value("the filter", pressed, &vec!["Improving".to_owned()])
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
fn the_switch_of_the_ties_takes_the_arc_away_and_is_in_the_address() {
    let tie = "const tie = document.querySelector('.tie');
        const box = tie.getBoundingClientRect();
        return [tie.getAttribute('href') ?? '', box.width * box.height > 0,
            document.querySelector('[data-ties]').getAttribute('aria-pressed'), location.search]";
    let drawn = ("#tie-kazakhstan".to_owned(), true, "true".to_owned(), String::new());
    let off = (String::new(), false, "false".to_owned(), "?ties=off".to_owned());
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/#kazakhstan").await?;
        page.wait_for_value("at first", tie, &drawn).await?;
        page.press_on("[data-ties]", &[key::ENTER]).await?;
        page.wait_for_value("switched off", tie, &off).await?;
        page.press_on("[data-ties]", &[key::ENTER]).await?;
        page.wait_for_value("switched on", tie, &drawn).await?;
        page.open("/?ties=off#kazakhstan").await?;
        page.wait_for_value("by its address", tie, &off).await
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
