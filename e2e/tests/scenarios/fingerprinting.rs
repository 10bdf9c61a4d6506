//! Browsers that protect against fingerprinting give noise or white in place of what a canvas holds. Then a PNG is refused, in
//! words, and never saved wrong.

use crate::dialogs;
use anyhow::{Error, Result};
use base64::prelude::{Engine, BASE64_STANDARD};
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;

const SAID: &str = "return document.querySelector('.saving [data-said]').textContent";

/// Catches what is handed to the browser.
const CATCH: &str = "window.caught = [];
    URL.createObjectURL = blob => { window.blob = blob; return 'data:,'; };
    HTMLAnchorElement.prototype.click = function () { caught.push([this.download, window.blob]); };
    return true";

/// The bytes that were caught, if any.
const READ: &str = "const done = arguments[0];
    if (!caught.length) return done(null);
    const reader = new FileReader();
    reader.onload = () => done(reader.result.split(',')[1]);
    reader.readAsDataURL(caught[0][1])";

/// Presses the button of the PNG, and returns what is said and what is saved.
async fn png(page: &Page) -> Result<(String, Option<Vec<u8>>)> {
    page.open("/").await?;
    page.map_at_rest().await?;
    dialogs::open(page, "save").await?;
    page.eval::<bool>(CATCH, vec![]).await?;
    page.press_on(".saving [data-save=png]", &[key::ENTER]).await?;
    page.wait_until("something is said", &format!("{SAID}.length > 0"))
        .await?;
    let said = page.eval(SAID, vec![]).await?;
    let read: Option<String> = page.session.driver.execute_async(READ, vec![]).await?.convert()?;
    let bytes = read.map(|data| BASE64_STANDARD.decode(data)).transpose();
    Ok((said, bytes.map_err(|why| Error::msg(why.to_string()))?))
}

/// The share of the pixels at the edge of a PNG that have the colour of most of them: the margin of the drawing.
fn margin(bytes: &[u8]) -> f64 {
    let mut reader = png::Decoder::new(bytes).read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size()];
    let info = reader.next_frame(&mut pixels).expect("it is decoded");
    let samples = info.color_type.samples();
    let row = &pixels[..info.width as usize * samples];
    let first = &row[..3];
    let like = row
        .chunks(samples)
        .filter(|pixel| pixel.iter().zip(first).all(|(a, b)| a.abs_diff(*b) < 8));
    like.count() as f64 / f64::from(info.width)
}

#[test]
fn where_the_canvas_is_all_noise_a_png_is_refused_and_the_svg_offered() {
    Scenario::in_browser(Browser::Firefox)
        .preference("privacy.resistFingerprinting", true)
        .run(async |page| {
            let (said, saved) = png(page).await?;
            assert_eq!(said, messages_of_refusal());
            assert!(saved.is_none(), "a wrong PNG is saved");
            page.press_on(".saving [data-save=svg]", &[key::ENTER]).await?;
            page.wait_until("the SVG is saved", "return caught.length === 1").await
        });
}

#[test]
fn where_the_protection_changes_no_colour_that_can_be_seen_the_png_is_right() {
    Scenario::in_browser(Browser::Firefox)
        .preference("privacy.fingerprintingProtection", true)
        .run(async |page| {
            let (said, saved) = png(page).await?;
            match saved {
                Some(bytes) => assert!(margin(&bytes) > 0.95, "{said} {}", margin(&bytes)),
                None => assert_eq!(said, messages_of_refusal()),
            }
            Ok(())
        });
}

#[test]
fn where_a_canvas_is_white_or_too_large_a_png_is_refused() {
    for lie in [
        // White, as older versions gave.
        "const own = CanvasRenderingContext2D.prototype.getImageData;
        CanvasRenderingContext2D.prototype.getImageData = function (...all) {
            const read = own.apply(this, all);
            read.data.fill(255);
            return read;
        }; return true",
        // Nothing is drawn on a canvas that is too large.
        "CanvasRenderingContext2D.prototype.drawImage = () => {}; return true",
    ] {
        Scenario::in_browser(Browser::Chromium)
            .allow_error("No picture")
            .run(async |page| {
                page.open("/").await?;
                page.eval::<bool>(lie, vec![]).await?;
                dialogs::open(page, "save").await?;
                page.eval::<bool>(CATCH, vec![]).await?;
                page.press_on(".saving [data-save=png]", &[key::ENTER]).await?;
                page.wait_for_value("it is refused", SAID, &messages_of_refusal())
                    .await?;
                assert_eq!(page.eval::<usize>("return caught.length", vec![]).await?, 0);
                Ok(())
            });
    }
}

fn messages_of_refusal() -> String {
    "Your browser cannot create the PNG. The SVG shows the same image.".to_owned()
}
