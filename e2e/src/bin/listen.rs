//! `cargo xtask listen`: the release page as the screen reader Orca speaks it in Firefox. Journeys are made by keys; what is
//! heard is written into `e2e/transcripts` and checked.

use anyhow::{bail, ensure, Result};
use clap::Parser;
use e2e::listen::desktop::Desktop;
use e2e::listen::findings;
use e2e::listen::journey::Journey;
use e2e::listen::journeys::JOURNEYS;
use e2e::listen::walk::walk;
use std::path::Path;

/// Listens to the page through a screen reader.
#[derive(Parser)]
#[command(name = "cargo xtask listen")]
struct Options {
    /// Only these journeys: `map,search`
    #[arg(long, value_delimiter = ',', value_name = "NAMES")]
    only: Vec<String>,
}

fn main() -> Result<()> {
    let options = Options::parse();
    let journeys = chosen(&options.only)?;
    let dist = xtask::paths::made_dist()?;
    let out = xtask::paths::root().join("e2e").join("transcripts");
    xtask::paths::create_folder(&out)?;
    println!("starting a screen, Orca and Firefox");
    let desktop = Desktop::start()?;
    let mut failed = 0;
    for journey in &journeys {
        match listen(&desktop, &dist, &out, journey) {
            Ok(true) => {}
            Ok(false) => failed += 1,
            Err(error) => {
                println!("✗ {}: {error:#}", journey.name);
                failed += 1;
            }
        }
    }
    drop(desktop);
    ensure!(
        failed == 0,
        "{failed} of {} journeys failed; {} has what was heard",
        journeys.len(),
        out.display()
    );
    Ok(())
}

fn chosen(names: &[String]) -> Result<Vec<&'static Journey>> {
    let is_known = |name: &&String| !JOURNEYS.iter().any(|journey| journey.name == name.as_str());
    if let Some(unknown) = names.iter().find(is_known) {
        let all: Vec<&str> = JOURNEYS.iter().map(|journey| journey.name).collect();
        bail!("there is no journey {unknown}: choose among {}", all.join(", "));
    }
    let is_chosen = |journey: &&Journey| names.is_empty() || names.iter().any(|name| name == journey.name);
    Ok(JOURNEYS.iter().filter(is_chosen).collect())
}

/// Makes a journey, writes its transcript and prints its result; whether nothing was found.
fn listen(desktop: &Desktop, dist: &Path, out: &Path, journey: &Journey) -> Result<bool> {
    let transcript = walk(desktop, dist, journey)?;
    let findings = findings::of(journey, &transcript);
    let file = out.join(format!("{}.txt", journey.name));
    xtask::paths::write(&file, transcript.to_text(journey, &findings))?;
    let mark = if findings.is_empty() { '✓' } else { '✗' };
    println!(
        "{mark} {}: {} keys, {} words",
        journey.name,
        transcript.keys(),
        transcript.words()
    );
    for finding in &findings {
        println!("    {finding}");
    }
    Ok(findings.is_empty())
}
