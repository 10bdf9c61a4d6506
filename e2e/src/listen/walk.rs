//! Performs a journey: opens its page, presses its keys, and writes down what Orca says.

use super::desktop::Desktop;
use super::findings;
use super::firefox::Firefox;
use super::journey::{Journey, Press};
use super::keyboard;
use super::speech;
use super::speech_log::SpeechLog;
use super::transcript::{Answer, Transcript};
use crate::server::PageServer;
use anyhow::Result;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long a page may take to load.
const LOADING: Duration = Duration::from_secs(60);

/// How long a page may take to ask for its program after it has loaded.
const LIVE: Duration = Duration::from_secs(10);

/// Performs a journey over the pages in a folder.
pub fn walk(desktop: &Desktop, dist: &Path, journey: &Journey) -> Result<Transcript> {
    let server = PageServer::start(dist, "", &[], false)?;
    let mut log = desktop.speech_log();
    log.speech()?;
    let _firefox = Firefox::open(desktop, &mut log)?;
    let mut transcript = Transcript {
        loading: load(desktop, &mut log, &server, journey.page)?,
        answers: Vec::new(),
    };
    for (index, step) in journey.steps.iter().enumerate() {
        for _ in 0..step.at_most {
            keyboard::press(desktop, step.press)?;
            let speech = log.speech()?;
            let is_heard = findings::is_heard(step, &speech);
            transcript.answers.push(Answer {
                step: index,
                press: step.press,
                speech,
            });
            if is_heard {
                break;
            }
        }
        let is_heard = transcript
            .answers
            .last()
            .is_some_and(|last| findings::is_heard(step, &last.speech));
        if !is_heard && step.at_most > 1 {
            break;
        }
    }
    Ok(transcript)
}

/// Goes to a page by the address bar, as a reader does: a page that Firefox starts with gets the focus early or late, and
/// is spoken differently each time.
fn load(desktop: &Desktop, log: &mut SpeechLog, server: &PageServer, page: &str) -> Result<Vec<String>> {
    keyboard::press(desktop, Press::Key("ctrl+l"))?;
    keyboard::write(desktop, &server.address(page))?;
    log.speech()?;
    keyboard::press(desktop, Press::Key("Return"))?;
    log.wait_for("Finished loading", LOADING)?;
    wait_for_program(server);
    Ok(speech::of_page(log.speech()?))
}

/// A page becomes live when its WASM has arrived. One that does not is heard as it is.
fn wait_for_program(server: &PageServer) {
    let start = Instant::now();
    let is_live = || server.requests().iter().any(|request| request.target.contains(".wasm"));
    while !is_live() && start.elapsed() < LIVE {
        std::thread::sleep(Duration::from_millis(100));
    }
}
