//! Where the page is hosted: under any path, with headers that promise only what is true.

use e2e::browser::Browser;
use e2e::journey::Journey;
use xtask::site::{Ask, Site};

#[tokio::test]
async fn under_a_path_of_the_host_the_page_is_the_same() {
    Journey::through(Browser::Chromium)
        .under("/a/b")
        .go(async |page| {
            page.open("/").await?;
            page.selects(None).await?;
            page.hands().click(page.point("georgia").await?).await?;
            page.selects(Some("georgia")).await?;
            page.open("/?1#lithuania").await?;
            page.selects(Some("lithuania")).await?;
            page.open("/index.html").await?;
            page.selects(None).await?;
            let outside: Vec<String> = page
                .host
                .visits()
                .into_iter()
                .map(|visit| visit.target)
                .filter(|t| !t.starts_with("/a/b/"))
                .collect();
            assert!(outside.is_empty(), "asked outside its own path: {outside:?}");
            Ok(())
        })
        .await;
}

#[test]
fn only_names_that_carry_a_hash_are_promised_never_to_change() {
    let dist = xtask::house::made_dist().expect("the page is built");
    let site = Site::new(&dist).expect("it can be served");
    let hashed = |name: &str| {
        let parts = name.split(['-', '.', '_']);
        parts
            .into_iter()
            .any(|part| part.len() >= 14 && part.chars().all(|c| c.is_ascii_hexdigit()))
    };
    let mut immutable = 0;
    for entry in std::fs::read_dir(&dist).expect("dist is a folder").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let ask = Ask {
            method: "GET".into(),
            target: format!("/{name}"),
            ..Ask::default()
        };
        let answer = site.answer(&ask);
        if answer
            .header("Cache-Control")
            .is_some_and(|cache| cache.contains("immutable"))
        {
            assert!(hashed(&name), "{name} may change, but is promised not to");
            immutable += 1;
        }
    }
    assert!(immutable >= 2, "the program and its glue carry a hash");
}
