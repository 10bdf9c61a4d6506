//! Structure, names and contrast, as far as a program can check them.

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
        assert_eq!(
            page.count("[data-inset] a[data-republic]:not([tabindex='-1'])").await?,
            0
        );
        let hidden =
            "return [...document.querySelectorAll('[data-inset]')].every(e => e.closest('[aria-hidden=true]'))";
        assert!(
            page.eval::<bool>(hidden, vec![]).await?,
            "insets repeat the map: they are hidden from readers"
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
