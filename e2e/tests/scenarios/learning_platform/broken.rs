//! No platform, and platforms that do not do their duty: the quiz is as it is elsewhere.

use super::{
    answer, asked, click, close, enter_statements, from_map_to_quiz, in_site, open, platform, quiz, wait_in_site,
};
use crate::quiz::opened;
use e2e::browser::Browser;
use e2e::scenario::Scenario;

#[test]
fn a_platform_that_throws_refuses_or_lies_leaves_the_quiz_as_it_is_elsewhere() {
    for kind in ["throws", "refuses", "lies"] {
        Scenario::in_browser(Browser::Chromium).run(async |page| {
            let platform = platform(Browser::Chromium);
            open(page, &platform, &format!("?api={kind}")).await?;
            from_map_to_quiz(page).await?;
            let note: String = in_site(page, "return site.querySelector('#quiz .note').textContent", vec![]).await?;
            assert!(
                note.starts_with("Your progress is saved in this browser"),
                "{kind}: {note}"
            );
            enter_statements(page).await?;
            answer(page, 2, 1).await?;
            let next = asked(page).await?;
            open(page, &platform, &format!("?api={kind}&page=package/quiz/index.html")).await?;
            quiz(page).await?;
            enter_statements(page).await?;
            assert_eq!(asked(page).await?.id, next.id, "{kind}");
            close(page, &platform).await
        });
    }
}

#[test]
fn when_the_platform_vanishes_the_quiz_goes_on() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let platform = platform(Browser::Chromium);
        open(page, &platform, "").await?;
        from_map_to_quiz(page).await?;
        enter_statements(page).await?;
        answer(page, 1, 1).await?;
        let gone = "for (const method in window.API) delete window.API[method]; delete window.API; return true";
        page.eval::<bool>(gone, vec![]).await?;
        answer(page, 2, 1).await?;
        let next = asked(page).await?;
        click(page, "[data-leave]").await?;
        enter_statements(page).await?;
        assert_eq!(asked(page).await?.id, next.id);
        close(page, &platform).await
    });
}

#[test]
fn without_a_platform_nothing_of_it_is_loaded() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        opened(page).await?;
        let loaded = page.loaded_files().await?;
        assert!(!loaded.iter().any(|name| name.contains("scorm")), "{loaded:?}");
        // The package on a host: the first page shows the site.
        let platform = platform(Browser::Chromium);
        open(page, &platform, "?api=none").await?;
        from_map_to_quiz(page).await?;
        wait_in_site(
            page,
            "the browser keeps progress",
            "return site.querySelector('#quiz .note').textContent.startsWith('Your progress is saved in this browser')",
        )
        .await?;
        close(page, &platform).await
    });
}
