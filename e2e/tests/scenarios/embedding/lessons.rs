//! The element with the options for lessons: what it hides, what it strikes, and the button that shows what is hidden.

use super::{inside, open_site, ready, site_of};
use crate::reading::{press, Way};
use e2e::browser::Browser;
use e2e::scenario::Scenario;

const BODY: &str = "<azerbaijan-1994 hide=\"readings,layers\" without=\"s2,s13\">
    <a href=\"{{PAGE}}/\">Map</a></azerbaijan-1994>";

/// What is hidden, the layer, whether its choice is offered, what is struck.
const SHOWN: &str = "const { hide, colours } = document.documentElement.dataset;
    return [hide ?? '', colours ?? '', String(document.querySelector('.layers').checkVisibility()),
        document.querySelector('.strikes [data-said]')?.textContent ?? '']";

#[test]
fn the_element_hides_and_strikes_what_its_attributes_say_and_a_button_shows_it() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(1000, 800)
        .run(async |page| {
            let site = site_of(page, BODY);
            open_site(page, &site).await?;
            ready(page, "element").await?;
            let said = "Struck: S2 and S13. All dates: 6 readings fall to “not stated”. 1 fades.";
            // What falls is among what is hidden.
            let hidden = ["readings layers", "coverage", "false", "Struck: S2 and S13."];
            for _ in 0..100 {
                if inside::<[String; 4]>(page, "element", SHOWN).await? == hidden {
                    break;
                }
                tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            }
            assert_eq!(inside::<[String; 4]>(page, "element", SHOWN).await?, hidden);
            let words = "return document.querySelector('.hiding').innerText";
            let words: String = inside(page, "element", words).await?;
            assert!(words.contains("our interpretation, the choice of colours"), "{words}");

            let frame = page.session.driver.execute("return frameOf('element')", vec![]).await?;
            frame.element()?.enter_frame().await?;
            press(page, Way::Mouse, ".hiding button").await?;
            let shown = ["", "stance", "true", said].map(str::to_owned);
            page.wait_for_value("everything is shown", SHOWN, &shown).await?;
            page.session.driver.enter_default_frame().await?;
            Ok(())
        });
}
