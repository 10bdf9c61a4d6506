//! Two dates side by side: the second map shows its own date and in all else what the first one shows.

use crate::oracle::{class, CONTENT};
use crate::print::{printed, ready, A4};
use anyhow::Result;
use domain::layer::Layer;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

const THERE: &str = "return !!document.querySelector('.two-dates')?.isConnected";
const GONE: &str = "return !document.querySelector('.two-dates, .beside, .differing')";

/// The fill of each partner on a map, and whether it is that of a group.
const PAINTS: &str = "return Object.fromEntries([...document.querySelectorAll(arguments[0] + ' .lands a')]
    .filter(a => a.dataset.paint !== 'subject')
    .map(a => [a.dataset.republic, a.dataset.paint + ('group' in a.dataset ? ' of a group' : '')]))";

const PAINTS_OF_SECOND: &str = "return Object.fromEntries([...document.querySelectorAll('[data-second] .lands a')]
    .filter(a => a.dataset.paint !== 'subject')
    .map(a => [a.dataset.republic, a.dataset.paint + ('group' in a.dataset ? ' of a group' : '')]))";

async fn open(page: &Page, address: &str) -> Result<()> {
    page.open(address).await?;
    page.wait_until("two maps are there", THERE).await
}

async fn paints(page: &Page, map: &str) -> Result<BTreeMap<String, String>> {
    page.eval(PAINTS, vec![json!(map)]).await
}

fn place(moment: &str) -> usize {
    let place = CONTENT.moments.iter().position(|known| known.id == moment);
    place.expect("a moment")
}

fn fills(layer: Layer, moment: &str) -> BTreeMap<String, String> {
    let paint = |partner| {
        let slug = class(layer, place(moment), partner);
        let index = layer.class_from_slug(slug).expect("a class of the layer");
        let of_group = layer == Layer::Stance && CONTENT.is_group(&CONTENT.moments[place(moment)], partner);
        let paint = layer.classes()[usize::from(index)].paint;
        format!("{paint}{}", if of_group { " of a group" } else { "" })
    };
    Republic::partners()
        .map(|partner| (partner.slug().to_owned(), paint(partner)))
        .collect()
}

#[test]
fn each_map_shows_the_classes_of_its_date_and_what_differs_is_listed() {
    const LISTED: &str =
        "return [...document.querySelectorAll('.differences li a')].map(a => a.getAttribute('href').slice(1))";
    /// The subject of a layer is compared with nothing.
    const SAME: &str =
        "return document.querySelector('.differences [role=status] p')?.textContent.includes('Azerbaijan') ?? false";
    const RINGED: &str = "return [...document.querySelectorAll(arguments[0] + ' .differing use')].map(use => use.getAttribute('href').slice(5))";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for layer in Layer::ALL {
            for (first, second) in [("1994-03", "1991-12"), ("1992-10", "1993-h2"), ("1993-09", "1993-09")] {
                open(page, &format!("/?at={first}&layer={}&beside={second}", layer.slug())).await?;
                let (here, there) = (fills(layer, first), fills(layer, second));
                assert_eq!(paints(page, "[data-map]").await?, here, "{layer:?} {first}");
                assert_eq!(paints(page, "[data-second]").await?, there, "{layer:?} {second}");
                let partners = |all: Vec<String>| -> BTreeSet<String> {
                    all.into_iter().filter(|one| one != "azerbaijan").collect()
                };
                let differ: BTreeSet<_> = here.keys().filter(|one| here[*one] != there[*one]).cloned().collect();
                let listed: Vec<String> = page.eval(LISTED, vec![]).await?;
                assert_eq!(partners(listed), differ, "{layer:?} {first} {second}");
                let is_compared = layer == Layer::Cis && first != second;
                assert!(
                    !page.eval::<bool>(SAME, vec![]).await? || is_compared,
                    "{layer:?} {first} {second}"
                );
                for map in ["[data-map]", "[data-second]"] {
                    let ringed: Vec<String> = page.eval(RINGED, vec![json!(map)]).await?;
                    assert_eq!(partners(ringed), differ, "{layer:?} {map}");
                }
            }
        }
        Ok(())
    });
}

/// Where both maps are.
const VIEWS: &str = "return [...document.querySelectorAll('.picture')].map(picture =>
    [...['--x', '--y', '--w'].map(name => picture.style.getPropertyValue(name)), picture.dataset.reach].join(' '))";

async fn moved_together(page: &Page, before: &str, what: &str) -> Result<String> {
    let moved = format!(
        "const views = (() => {{ {VIEWS} }})(); return views.length === 2 && views[0] === views[1] && views[0] !== {}",
        json!(before)
    );
    page.wait_until(what, &moved).await?;
    let views: Vec<String> = page.eval(VIEWS, vec![]).await?;
    Ok(views[0].clone())
}

#[test]
fn both_maps_are_moved_together_from_either() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        open(page, "/?beside=1992-10").await?;
        let mut view = String::new();
        page.press_on("[data-map] a[data-republic=azerbaijan]", &["+", "+"])
            .await?;
        view = moved_together(page, &view, "both are zoomed by keys").await?;
        let second = page.center_of("[data-second]").await?;
        page.input().drag(second, (second.0 + 60, second.1 + 40)).await?;
        view = moved_together(page, &view, "both are dragged on the second").await?;
        let selected = page.selection().await?;
        assert_eq!(selected.fragment, "", "a drag selects nothing");
        page.input().wheel(second, -200, Some(key::CONTROL)).await?;
        moved_together(page, &view, "both are zoomed by the wheel on the second").await?;
        Ok(())
    });
}

#[test]
fn a_republic_chosen_on_the_second_map_is_chosen_in_both_and_the_address_keeps_both_dates() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        open(page, "/?at=1993-09&beside=1991-12").await?;
        let at = page
            .center_of(".beside [data-label=kazakhstan] text:last-child")
            .await?;
        page.input().click(at).await?;
        page.expect_selected(Some("kazakhstan")).await?;
        let both =
            "return document.querySelectorAll('.picture .lands a[data-republic=kazakhstan][aria-current]').length >= 2";
        page.wait_until("it is marked in both", both).await?;
        let address = "return location.search + location.hash";
        page.wait_for_value(
            "the address",
            address,
            &"?at=1993-09&beside=1991-12#kazakhstan".to_owned(),
        )
        .await?;
        let choose = "const select = document.querySelector('.two-dates select');
            select.value = '1992-93'; select.dispatchEvent(new Event('change', { bubbles: true }))";
        page.eval::<()>(choose, vec![]).await?;
        page.wait_for_value(
            "the address",
            address,
            &"?at=1993-09&beside=1992-93#kazakhstan".to_owned(),
        )
        .await?;
        let stop = page.center_of("[data-moment='1994-early']").await?;
        page.input().click(stop).await?;
        let query = "return [...new URLSearchParams(location.search)].sort().join('&')";
        page.wait_for_value("both dates", query, &"at,1994-early&beside,1992-93".to_owned())
            .await?;
        page.press_on(".two-dates [data-close]", &[key::ENTER]).await?;
        page.wait_until("one map is left", GONE).await?;
        page.wait_for_value("the address", address, &"?at=1994-early#kazakhstan".to_owned())
            .await
    });
}

fn it_is_started_and_left_by_keys(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        page.open("/").await?;
        let back = crate::dialogs::open(page, "lessons").await?;
        page.press_on("[data-tool=beside]", &[key::ENTER]).await?;
        page.wait_until("two maps are there", THERE).await?;
        let twice = "const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
            return ids.filter((id, place) => ids.indexOf(id) !== place)";
        let twice: Vec<String> = page.eval(twice, vec![]).await?;
        assert!(twice.is_empty(), "ids that stand twice: {twice:?}");
        page.press_on(".two-dates select", &[key::ESCAPE]).await?;
        page.wait_until("one map is left", GONE).await?;
        let focused = format!("return document.activeElement?.matches({})", json!(back));
        page.wait_until("the focus is back", &focused).await
    });
}

#[test]
fn in_chromium_it_is_started_and_left_by_keys() {
    it_is_started_and_left_by_keys(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_it_is_started_and_left_by_keys() {
    it_is_started_and_left_by_keys(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_it_is_started_and_left_by_keys() {
    it_is_started_and_left_by_keys(Browser::WebKit);
}

#[test]
fn on_a_wide_page_the_maps_stand_side_by_side_the_earlier_date_on_the_left() {
    const PLACED: &str = "const dates = [...document.querySelectorAll('.map > .when')].map(date => [date.getBoundingClientRect(), date.textContent]);
        const [[left, first], [right, second]] = dates.sort(([one], [other]) => one.left - other.left);
        return [first, second, String(left.right <= right.left && left.top === right.top)]";
    let label = |id: &str| CONTENT.moment(id).expect("a moment").label.clone();
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for (shown, beside) in [("1993-09", "1991-12"), ("1991-12", "1993-09")] {
            open(page, &format!("/?at={shown}&beside={beside}")).await?;
            let expected = [label("1991-12"), label("1993-09"), "true".to_owned()];
            page.wait_for_value("both dates", PLACED, &expected).await?;
        }
        Ok(())
    });
}

#[test]
fn by_mouse_and_keys_the_second_date_is_chosen_and_both_maps_are_pinched_by_two_fingers() {
    const SECOND: &str = "return new URLSearchParams(location.search).get('beside')";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        open(page, "/?beside=1991-12").await?;
        page.input().click(page.center_of(".two-dates select").await?).await?;
        page.input().press(&[key::DOWN, key::ENTER]).await?;
        page.wait_for_value("the next date", SECOND, &"1992-10".to_owned())
            .await?;
        page.press_on(".two-dates select", &[key::DOWN]).await?;
        page.wait_for_value("the date after it", SECOND, &"1992-93".to_owned())
            .await
    });
    Scenario::in_browser(Browser::Chromium)
        .viewport(1024, 768)
        .touch()
        .run(async |page| {
            open(page, "/?beside=1991-12").await?;
            let second = page.center_of("[data-second]").await?;
            page.input().pinch(second, 40, 140).await?;
            moved_together(page, "", "both are zoomed by two fingers on the second").await?;
            Ok(())
        });
}

#[test]
fn an_address_with_no_such_date_shows_one_map_and_says_why() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for wrong in ["1991-11", "", "%3Cimg%20src%3Dx%3E", "__proto__", "1991-12%00"] {
            page.open(&format!("/?beside={wrong}")).await?;
            let said = "return document.querySelector('.lost span')?.textContent.includes('One map is shown') && document.querySelectorAll('.picture').length === 1 && !document.querySelector('.lost img')";
            page.wait_until(&format!("{wrong} is refused"), said).await?;
        }
        Ok(())
    });
}

#[test]
fn by_touch_on_a_phone_the_maps_stand_above_each_other() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(375, 667)
        .touch()
        .run(async |page| {
            open(page, "/?beside=1991-12").await?;
            let boxes = page.boxes(".picture").await?;
            assert_eq!(boxes.len(), 2);
            assert!(boxes[0].1.y + boxes[0].1.height <= boxes[1].1.y, "{boxes:?}");
            let wide = "return document.documentElement.scrollWidth - innerWidth";
            assert_eq!(page.eval::<i32>(wide, vec![]).await?, 0);
            let at = page.center_of(".differences li a").await?;
            page.input().tap(at).await?;
            page.wait_until("it is chosen", "return location.hash.length > 1").await
        });
}

#[test]
fn the_list_says_what_the_maps_show_when_sentences_are_taken_away() {
    const LISTED: &str = "return [...document.querySelectorAll('.differences li a')]
        .map(a => a.getAttribute('href').slice(1)).filter(slug => slug !== 'azerbaijan').sort()";
    const KEY: &str = "return [...document.querySelectorAll('.two-dates .key li')]
        .map(item => item.dataset.paint + (item.dataset.evidence === 'group' ? ' of a group' : ''))";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for struck in ["s13", "s3", "s11", "s7,s12"] {
            open(page, &format!("/?beside=1991-12&without={struck}")).await?;
            page.wait_until("it is struck", "return !!document.querySelector('.strikes[data-some]')")
                .await?;
            let [here, there] = [paints(page, "[data-map]").await?, paints(page, "[data-second]").await?];
            let differ: Vec<_> = here.keys().filter(|one| here[*one] != there[*one]).cloned().collect();
            page.wait_for_value(&format!("what differs without {struck}"), LISTED, &differ)
                .await?;
            let on_maps: BTreeSet<_> = here.into_values().chain(there.into_values()).collect();
            let key: Vec<String> = page.eval(KEY, vec![]).await?;
            assert_eq!(key.into_iter().collect::<BTreeSet<_>>(), on_maps, "without {struck}");
        }
        let restore = ".strikes [data-restore]";
        page.press_on(restore, &[key::ENTER]).await?;
        page.wait_for_value("the second map", PAINTS_OF_SECOND, &fills(Layer::Stance, "1991-12"))
            .await
    });
}

#[test]
fn a_layer_without_dates_says_that_it_has_none() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for (layer, words) in [
            (Layer::Coverage, messages::beside_undated()),
            (Layer::Stance, messages::beside_none()),
        ] {
            // Two dates between which no reading changes.
            let (first, second) = CONTENT
                .moments
                .windows(2)
                .map(|pair| (&pair[0].id, &pair[1].id))
                .find(|(first, second)| fills(layer, first) == fills(layer, second))
                .expect("two dates with the same readings");
            open(page, &format!("/?at={first}&layer={}&beside={second}", layer.slug())).await?;
            let said = "return document.querySelector('.differences [role=status]').textContent";
            page.wait_for_value("what differs", said, &words.to_owned()).await?;
        }
        Ok(())
    });
}

#[test]
fn a_frame_has_two_maps_where_it_is_wide_enough() {
    for (width, maps) in [(900, 2), (500, 1)] {
        Scenario::in_browser(Browser::Chromium)
            .viewport(width, 600)
            .run(async |page| {
                page.open("/embed/?beside=1991-12").await?;
                let loaded = format!("return document.querySelectorAll('.picture').length === {maps}");
                page.wait_until(&format!("{maps} at {width}"), &loaded).await?;
                if maps == 1 {
                    let said = "const lost = document.querySelector('.lost');
                        return [lost?.querySelector('span').textContent ?? '', lost?.querySelector('a:not([hidden])')?.search ?? '']";
                    let expected = [messages::beside_narrow(), "?beside=1991-12"].map(str::to_owned);
                    page.wait_for_value("why, and the way to both", said, &expected).await?;
                }
                for (name, map) in page.boxes(".picture").await? {
                    assert!(
                        map.x >= 0.0 && map.x + map.width <= f64::from(width) && map.y + map.height <= 600.0,
                        "{name}: {map:?}"
                    );
                }
                Ok(())
            });
    }
}

#[test]
fn two_maps_print_on_the_first_sheet() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        open(page, "/?beside=1991-12").await?;
        ready(page).await?;
        let printed = printed(page, A4).await?;
        assert_eq!(printed.sheets.len(), 2);
        for words in [
            "December1991",
            "March1994",
            "notstated→improving",
            "Armenia",
            "Azerbaijan",
            "Turkmenistan",
            "Tajikistan",
        ] {
            assert!(printed.sheets[0].contains(words), "no {words} in {}", printed.sheets[0]);
        }
        Ok(())
    });
}
