//! The table: sorted by any column, both ways, by mouse and by key; the downloads; and without scripts.

use crate::oracle::{sentences_of, CONTENT};
use anyhow::Result;
use content::model::ContextKind;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use std::cmp::Reverse;
use thirtyfour::By;

const COLUMNS: usize = 7;

/// The republics in the order of their rows; and every column with `aria-sort`.
const ROWS: &str = "
    const rows = [...document.querySelectorAll('[data-sortable] tbody tr')];
    const heads = [...document.querySelectorAll('[data-sortable] thead th')];
    return [rows.map(row => row.dataset.republic), heads.flatMap((head, place) =>
        head.hasAttribute('aria-sort') ? [`${place} ${head.getAttribute('aria-sort')}`] : [])]";

/// The page of the table, with its headings made buttons.
async fn open(page: &Page) -> Result<()> {
    page.load("/table/").await?;
    page.wait_until(
        "the headings are buttons",
        "return !!document.querySelector('thead button')",
    )
    .await
}

fn heading(column: usize) -> String {
    format!("[data-sortable] thead th:nth-child({}) button", column + 1)
}

/// What a reader sees a column sorted by.
fn sorted_by(column: usize, republic: Republic) -> String {
    match column {
        0 => republic.name().to_owned(),
        // Since when; those without relations come last.
        5 => {
            let mut facts = CONTENT.context.iter();
            let fact = facts.find(|fact| fact.kind == ContextKind::DiplomaticRelations && fact.republics == [republic]);
            fact.and_then(|fact| fact.date.clone()).unwrap_or("never".into())
        }
        // The most come first.
        6 => format!("{:02}", sentences_of(republic).len()),
        _ => unreachable!("no other column is sorted"),
    }
}

/// The rows after pressing a heading once or twice, those alike in the order they had.
fn expected_rows(column: usize, upwards: bool) -> (Vec<String>, Vec<String>) {
    let mut rows: Vec<Republic> = Republic::ALL.into();
    rows.sort_by_key(|republic| sorted_by(column, *republic));
    if !upwards {
        rows.sort_by_key(|republic| Reverse(sorted_by(column, *republic)));
    }
    let way = if upwards { "ascending" } else { "descending" };
    let rows = rows.into_iter().map(|republic| republic.slug().to_owned());
    (rows.collect(), vec![format!("{column} {way}")])
}

async fn the_rows_follow_the_headings(page: &Page, press: impl AsyncFn(&Page, usize) -> Result<()>) -> Result<()> {
    for column in [0, 5, 6] {
        page.session.driver.goto("about:blank").await?;
        open(page).await?;
        for upwards in [true, false, true] {
            press(page, column).await?;
            page.wait_for_value("the rows", ROWS, &expected_rows(column, upwards))
                .await?;
        }
    }
    Ok(())
}

#[test]
fn a_click_on_a_heading_sorts_by_it_and_another_one_the_other_way() {
    let press = async |page: &Page, column| page.input().click(page.center_of(&heading(column)).await?).await;
    Scenario::in_browser(Browser::Chromium).run(async |page| the_rows_follow_the_headings(page, press).await);
}

fn headings_are_pressed_by_key(browser: Browser) {
    let press = async |page: &Page, column| page.press_on(&heading(column), &[key::ENTER]).await;
    let steps = async |page: &mut Page| the_rows_follow_the_headings(page, press).await;
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_headings_are_pressed_by_key() {
    headings_are_pressed_by_key(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_headings_are_pressed_by_key() {
    headings_are_pressed_by_key(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_headings_are_pressed_by_key() {
    headings_are_pressed_by_key(Browser::WebKit);
}

#[test]
fn every_column_sorts_both_ways_keeps_every_row_and_says_so_alone() {
    let keys = "const column = arguments[0];
        return [...document.querySelectorAll('[data-sortable] tbody tr')]
            .map(row => row.children[column]).map(cell => cell.dataset.sort ?? cell.textContent)";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        open(page).await?;
        for column in 0..COLUMNS {
            for way in ["ascending", "descending"] {
                page.press_on(&heading(column), &[key::ENTER]).await?;
                let (mut rows, said): (Vec<String>, Vec<String>) = page.eval(ROWS, vec![]).await?;
                assert_eq!(said, [format!("{column} {way}")]);
                rows.sort_unstable();
                assert_eq!(rows, Republic::ALL.map(Republic::slug), "all fifteen are there");
                let keys: Vec<String> = page.eval(keys, vec![column.into()]).await?;
                let mut expected = keys.clone();
                expected.sort();
                if way == "descending" {
                    expected.reverse();
                }
                assert_eq!(keys, expected, "column {column}, {way}");
                let focus = format!("return document.activeElement.matches('{}')", heading(column));
                assert!(
                    page.eval::<bool>(&focus, vec![]).await?,
                    "the focus stays on the heading"
                );
            }
        }
        Ok(())
    });
}

#[test]
fn the_downloads_exist_and_have_the_size_and_fingerprint_on_the_page() {
    let fetched = "const done = arguments[0];
        Promise.all([...document.querySelectorAll('.downloads li')].map(async item => {
            const link = item.querySelector('a[download]');
            const answer = await fetch(link.href);
            const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
            const hex = [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('');
            return [link.textContent.trim(), answer.status, answer.headers.get('Content-Type').split(';')[0],
                hex === item.querySelector('code').textContent.trim()];
        })).then(done, why => done(String(why)))";
    let file = |name: &str, kind: &str| (format!("azerbaijan-1994.{name}"), 200, kind.to_owned(), true);
    let mut expected = [
        file("csv", "text/csv"),
        file("json", "application/json"),
        file("schema.json", "application/json"),
        file("geojson", "application/geo+json"),
    ];
    expected.sort();
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        open(page).await?;
        let mut files: Vec<(String, u16, String, bool)> =
            page.session.driver.execute_async(fetched, vec![]).await?.convert()?;
        files.sort();
        assert_eq!(files, expected);
        Ok(())
    });
}

fn without_scripts_the_table_stands(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.load("/table/").await?;
        let driver = &page.session.driver;
        let mut rows = Vec::new();
        for row in driver.find_all(By::Css("[data-sortable] tbody tr")).await? {
            assert!(row.is_displayed().await?);
            rows.extend(row.attr("data-republic").await?);
        }
        assert_eq!(rows, Republic::ALL.map(Republic::slug));
        assert_eq!(
            driver.find_all(By::Css("[data-sortable] thead th")).await?.len(),
            COLUMNS
        );
        assert!(
            driver.find_all(By::Css("table button")).await?.is_empty(),
            "nothing that does nothing"
        );
        let link = driver.find(By::Css("table tbody a[href='../georgia/']")).await?;
        // Unlike a key, a click returns when the page that it leads to is there.
        link.click().await?;
        let title = page.session.driver.find(By::Css("h1")).await?;
        assert_eq!(title.text().await?, "Georgia");
        Ok(())
    };
    Scenario::in_browser(browser).without_javascript().run(steps);
}

#[test]
fn in_chromium_without_scripts_the_table_stands() {
    without_scripts_the_table_stands(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_without_scripts_the_table_stands() {
    without_scripts_the_table_stands(Browser::Firefox);
}

#[test]
fn under_the_table_stands_what_the_source_reports_at_each_moment() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            page.load("/table/").await?;
            let words = page.session.driver.find(By::Css("main")).await?.text().await?;
            for moment in &CONTENT.moments {
                assert!(words.contains(&moment.label), "no {}", moment.label);
                assert!(words.contains(&moment.account), "{}: no account", moment.label);
            }
            Ok(())
        });
}
