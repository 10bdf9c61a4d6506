//! `cargo xtask bench`: the release page beside three baselines, at two throttlings. `docs/performance.md` explains each
//! figure; the modules are in `src/bench`.

use anyhow::Result;
use clap::Parser;
use e2e::bench::cli::Options;
use e2e::bench::machine::Machine;
use e2e::bench::sample::Sample;
use e2e::bench::subject::Subject;
use e2e::bench::tab::Tab;
use e2e::bench::throttling::Throttling;
use e2e::bench::{baselines, interaction, load, memory, report, table};
use e2e::server::PageServer;
use std::path::{Path, PathBuf};

/// A page, and where it is served from.
type Entry = (Subject, PathBuf);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let options = Options::parse();
    let mut entries: Vec<Entry> = Vec::new();
    for subject in options.subjects() {
        entries.push((subject, baselines::folder(subject)?));
    }
    let machine = Machine::look(options.runs())?;
    let mut samples: Vec<Sample> = Vec::new();
    for throttling in options.throttlings() {
        let first = samples.len();
        samples.extend(entries.iter().map(|(subject, _)| Sample::new(*subject, throttling)));
        // The pages take turns, so that other work of the machine slows all of them alike.
        for run in 0..options.runs() {
            for ((subject, folder), sample) in entries.iter().zip(&mut samples[first..]) {
                println!(
                    "{} {} of {}: {}",
                    throttling.name(),
                    run + 1,
                    options.runs(),
                    subject.name()
                );
                take(*subject, folder, run == 0, sample).await?;
            }
        }
    }
    if options.memory() {
        for sample in samples
            .iter_mut()
            .filter(|sample| sample.throttling == Throttling::Fast)
        {
            println!("a thousand choices: {}", sample.subject.name());
            let folder = entries.iter().find(|(subject, _)| *subject == sample.subject);
            if let Some((subject, folder)) = folder {
                choose(*subject, folder, sample).await?;
            }
        }
    }
    let machine = machine.rested();
    report::keep(&baselines::place(), &machine, &samples)?;
    println!("\n{}", table::report(&machine, &samples));
    if options.readme {
        report::publish(&machine, &samples)?;
    }
    Ok(())
}

/// Measures a page, and once more if it fails: one browser error must not lose the samples of all others.
async fn take(subject: Subject, folder: &Path, first: bool, sample: &mut Sample) -> Result<()> {
    let mut taken = sample.clone();
    if let Err(error) = turn(subject, folder, first, &mut taken).await {
        println!("it failed ({error:#}); trying once more");
        taken = sample.clone();
        turn(subject, folder, first, &mut taken).await?;
    }
    *sample = taken;
    Ok(())
}

/// Everything that is measured of one page in its turn.
async fn turn(subject: Subject, folder: &Path, first: bool, sample: &mut Sample) -> Result<()> {
    let throttling = sample.throttling;
    let mut host = PageServer::start(folder, "", &[], false)?;
    let address = host.address("/");

    let mut tab = Tab::new().await?;
    sample
        .looks
        .push(load::look(&tab, &address, subject, throttling).await?);
    let at = tab.point(load::FIRST).await?;
    // A repeat visit: the page has cached by now what it caches.
    tab.throttle(Throttling::Fast).await?;
    if subject == Subject::Page {
        load::kept(&tab).await?;
    }
    tab.again().await?;
    sample
        .repeats
        .push(load::look(&tab, &address, subject, throttling).await?);
    tab.end().await;

    let tab = Tab::new().await?;
    sample
        .usable
        .push(load::use_at_once(&tab, &address, throttling, at).await?);
    load::arrived(&tab, subject).await?;
    interaction::use_all(&tab, subject, sample).await?;
    tab.end().await;

    if first && throttling == Throttling::Fast {
        let mut tab = Tab::new().await?;
        load::look(&tab, &address, subject, throttling).await?;
        if subject == Subject::Page {
            load::kept(&tab).await?;
        }
        host.stop();
        tab.again().await?;
        sample.offline.push(load::offline(&tab, &address, subject).await?);
        tab.end().await;
    }
    Ok(())
}

/// A thousand choices, on an unthrottled page.
async fn choose(subject: Subject, folder: &Path, sample: &mut Sample) -> Result<()> {
    let host = PageServer::start(folder, "", &[], false)?;
    let tab = Tab::new().await?;
    tab.visit(&host.address("/"), Throttling::Fast, "").await?;
    load::arrived(&tab, subject).await?;
    sample.memory.push(memory::measure(&tab).await?);
    tab.end().await;
    Ok(())
}
