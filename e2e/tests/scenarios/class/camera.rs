//! The camera. No engine here has a detector of codes for a test, so a stand-in says what it sees.

use super::{opened, TAKEN};
use crate::reading;
use domain::republic::Republic;
use domain::vocabulary::Stance;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::scenario::Scenario;
use serde_json::json;

#[test]
fn where_the_browser_reads_no_codes_there_is_no_camera_and_a_note_says_so() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        opened(page).await?;
        page.wait_until(
            "it is hidden, or there is no note",
            "const [camera, note] = ['[data-camera]', '[data-no-camera]'].map(part => document.querySelector(part));
             return camera.hidden !== note.hidden && ('BarcodeDetector' in window || camera.hidden)",
        )
        .await?;
        let note = "return document.querySelector('[data-no-camera]').textContent";
        let note: String = page.eval(note, vec![]).await?;
        assert!(
            note.starts_with("This browser reads no QR codes.") && note.contains("paste"),
            "{note}"
        );
        Ok(())
    });
}

#[test]
fn codes_that_the_camera_sees_are_collected() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        reading::opened(page, "").await?;
        reading::read(page, reading::Way::Mouse, Republic::Uzbekistan, Stance::Strained, &["s12"]).await?;
        let link: String = page.eval("return location.href", vec![]).await?;
        opened(page).await?;
        let stand_in = "window.BarcodeDetector = class {
                static async getSupportedFormats() { return ['qr_code']; }
                async detect() { return [{ rawValue: window.seen }]; }
            };
            window.seen = arguments[0];
            window.stopped = 0;
            const picture = document.createElement('canvas');
            picture.getContext('2d').fillRect(0, 0, 9, 9);
            const stream = picture.captureStream();
            stream.getTracks()[0].stop = () => { window.stopped += 1; };
            Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: async () => stream }, configurable: true });
            const done = arguments[1];
            import(new URL('../camera.js', location.href).href)
                .then(camera => camera.bind(document.querySelector('[data-links]'))).then(() => done(true), why => done(String(why)))";
        let ready: bool = page.session.driver.execute_async(stand_in, vec![json!(link)]).await?.convert()?;
        assert!(ready);
        page.press_on("[data-scan]", &[key::ENTER]).await?;
        page.wait_for_value("it is taken", TAKEN, &"Taken: 1 reading.".to_owned()).await?;
        // The same code is seen again and again.
        page.eval::<bool>("window.seen = 'https://example.org/'; return true", vec![]).await?;
        page.wait_until("another is refused", "return document.querySelectorAll('.refused li').length === 1").await?;
        page.press_on("[data-scan]", &[key::ENTER]).await?;
        page.wait_until("the camera is off", "return window.stopped === 1 && !document.querySelector('video')").await
    });
}

#[test]
fn where_the_camera_is_refused_the_page_says_so() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        opened(page).await?;
        let stand_in = "window.BarcodeDetector = class { static async getSupportedFormats() { return ['qr_code']; } };
            Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: () => Promise.reject(new Error('no')) }, configurable: true });
            const done = arguments[0];
            import(new URL('../camera.js', location.href).href)
                .then(camera => camera.bind(document.querySelector('[data-links]'))).then(() => done(true), why => done(String(why)))";
        let ready: bool = page.session.driver.execute_async(stand_in, vec![]).await?.convert()?;
        assert!(ready);
        page.press_on("[data-scan]", &[key::ENTER]).await?;
        page.wait_until(
            "it says so",
            "return document.querySelector('[data-seen]').textContent.startsWith('The camera cannot be used')",
        )
        .await
    });
}
