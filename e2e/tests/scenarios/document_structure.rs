//! Structure, names and contrast, as far as a program can check them.

use crate::accessibility_tree::landmarks;
use crate::oracle::CONTENT;
use e2e::browser::Browser;
use e2e::scenario::Scenario;

#[test]
fn ids_are_unique_and_there_is_one_first_heading() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let script = "const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
                return ids.filter((id, place) => ids.indexOf(id) !== place)";
        let twice: Vec<String> = page.eval(script, vec![]).await?;
        assert!(twice.is_empty(), "ids that stand twice: {twice:?}");
        assert_eq!(page.count("h1").await?, 1);
        assert_eq!(page.count("[data-map] a[data-republic][aria-label]").await?, 15);
        assert_eq!(page.count("[data-panel] article:not(#silence)").await?, 15);
        assert_eq!(page.count("[data-panel] article#silence").await?, 1);
        assert_eq!(page.count("[data-moment]").await?, CONTENT.moments.len());
        assert_eq!(page.count(".sentence[id]").await?, CONTENT.sentences.len());
        let hidden =
            "return [...document.querySelectorAll('.names, [data-inset]')].every(e => e.closest('[aria-hidden=true]')
            && [...e.querySelectorAll('a')].every(link => link.tabIndex < 0))";
        assert!(
            page.eval::<bool>(hidden, vec![]).await?,
            "names and loupe repeat the map: they are hidden from readers"
        );
        Ok(())
    });
}

#[test]
fn in_forced_colours_every_republic_keeps_an_outline() {
    let script = "return [...document.querySelectorAll('[data-map] a[data-republic]')].filter(link =>
        ![...link.querySelectorAll('use, path')].some(shape => {
            const style = getComputedStyle(shape);
            return style.stroke !== 'none' && parseFloat(style.strokeWidth) > 0 && style.strokeOpacity !== '0';
        })).map(link => link.getAttribute('data-republic'))";
    Scenario::in_browser(Browser::Chromium)
        .media("forced-colors", "active")
        .run(async |page| {
            page.open("/").await?;
            let bare: Vec<String> = page.eval(script, vec![]).await?;
            assert!(bare.is_empty(), "without an outline: {bare:?}");
            Ok(())
        });
}

/// The parts of the first page are counted with all that the live page adds.
#[test]
fn the_first_page_has_at_most_1250_elements() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for address in ["/", "/#russia", "/?at=1992-93&layer=cis#armenia"] {
            page.open(address).await?;
            let count = page.count("*").await?;
            assert!((500..=1250).contains(&count), "{address} has {count} elements");
        }
        Ok(())
    });
}

#[test]
fn at_most_eight_landmarks_each_with_a_name_of_its_own() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for (address, width) in [("/", 1366), ("/#armenia", 1366), ("/", 375), ("/#armenia", 375)] {
            page.session.resize(width, 812).await?;
            page.session.driver.goto("about:blank").await?;
            page.open(address).await?;
            let found = landmarks(page).await?;
            assert!(
                (4..=8).contains(&found.len()),
                "{address} at {width}: {} landmarks: {found:?}",
                found.len()
            );
            let map = ("region".to_owned(), "Map".to_owned());
            assert!(
                found.contains(&map),
                "{address} at {width}: the map has no name: {found:?}"
            );
            let mut names = found.clone();
            names.sort();
            names.dedup();
            assert_eq!(
                names.len(),
                found.len(),
                "{address} at {width}: twice the same: {found:?}"
            );
        }
        Ok(())
    });
}

#[test]
fn the_map_and_its_republics_are_named_with_the_date() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for moment in &CONTENT.moments {
            page.session.driver.goto("about:blank").await?;
            page.open(&format!("/?at={}", moment.id)).await?;
            let undated = "const date = document.querySelector('.captions [data-now] .date').textContent.toLowerCase();
                return [date, [...document.querySelectorAll('[data-map] a')]
                    .filter(link => link.dataset.republic !== 'azerbaijan' && !link.getAttribute('aria-label').toLowerCase().includes(date))
                    .map(link => link.getAttribute('aria-label'))]";
            let (date, undated): (String, Vec<String>) = page.eval(undated, vec![]).await?;
            assert_eq!(date, moment.label.to_lowercase());
            assert!(undated.is_empty(), "without its date {date}: {undated:?}");
        }
        Ok(())
    });
}
