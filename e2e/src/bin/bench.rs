//! `cargo xtask bench`: the release page beside three others, at two paces. What each figure means is told in
//! `docs/performance.md`; the rooms are in `src/bench`.

use e2e::bench::contender::Contender;
use e2e::bench::machine::Machine;
use e2e::bench::pace::Pace;
use e2e::bench::record::Record;
use e2e::bench::tab::Tab;
use e2e::bench::{hands, load, memory, order, paper, rivals, table};
use e2e::failure::Outcome;
use e2e::host::PageHost;
use std::path::{Path, PathBuf};

/// A page, and where it is served from.
type Entry = (Contender, PathBuf);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let order = order::read(lexopt::Parser::from_env())?;
    let mut entries: Vec<Entry> = Vec::new();
    for &contender in &order.contenders {
        entries.push((contender, rivals::folder(contender)?));
    }
    let machine = Machine::look(order.runs)?;
    let mut records: Vec<Record> = Vec::new();
    for &pace in &order.paces {
        let first = records.len();
        records.extend(entries.iter().map(|(contender, _)| Record::new(*contender, pace)));
        // One page after the other, and round again: what else the machine does falls on all of them alike.
        for run in 0..order.runs {
            for ((contender, folder), record) in entries.iter().zip(&mut records[first..]) {
                println!("{} {} of {}: {}", pace.name(), run + 1, order.runs, contender.name());
                take(*contender, folder, run == 0, record).await?;
            }
        }
    }
    if order.memory {
        for record in records.iter_mut().filter(|record| record.pace == Pace::Fast) {
            println!("a thousand choices: {}", record.contender.name());
            let folder = entries.iter().find(|(contender, _)| *contender == record.contender);
            if let Some((contender, folder)) = folder {
                choose(*contender, folder, record).await?;
            }
        }
    }
    let machine = machine.rested();
    paper::keep(&rivals::place(), &machine, &records)?;
    println!("\n{}", table::report(&machine, &records));
    if order.readme {
        paper::publish(&machine, &records)?;
    }
    Ok(())
}

/// A turn, and once more if it fails: a browser that stumbles must not cost what all others have told.
async fn take(contender: Contender, folder: &Path, first: bool, record: &mut Record) -> Outcome {
    let mut taken = record.clone();
    if let Err(failure) = turn(contender, folder, first, &mut taken).await {
        println!("it failed ({failure:#}); once more");
        taken = record.clone();
        turn(contender, folder, first, &mut taken).await?;
    }
    *record = taken;
    Ok(())
}

/// Everything that is done with one page before it is another's turn.
async fn turn(contender: Contender, folder: &Path, first: bool, record: &mut Record) -> Outcome {
    let pace = record.pace;
    let mut host = PageHost::start(folder, "", &[], false)?;
    let address = host.address("/");

    let mut tab = Tab::new().await?;
    record.looks.push(load::look(&tab, &address, contender, pace).await?);
    let at = tab.point(load::FIRST).await?;
    // The same reader again: what a page keeps for itself, it has kept by now.
    tab.throttle(Pace::Fast).await?;
    if contender == Contender::Page {
        load::kept(&tab).await?;
    }
    tab.again().await?;
    record.repeats.push(load::look(&tab, &address, contender, pace).await?);
    tab.end().await;

    let tab = Tab::new().await?;
    record.usable.push(load::use_at_once(&tab, &address, pace, at).await?);
    load::arrived(&tab, contender).await?;
    hands::use_all(&tab, contender, record).await?;
    tab.end().await;

    if first && pace == Pace::Fast {
        let mut tab = Tab::new().await?;
        load::look(&tab, &address, contender, pace).await?;
        if contender == Contender::Page {
            load::kept(&tab).await?;
        }
        host.stop();
        tab.again().await?;
        record.offline.push(load::offline(&tab, &address, contender).await?);
        tab.end().await;
    }
    Ok(())
}

/// A thousand choices, on an unthrottled page.
async fn choose(contender: Contender, folder: &Path, record: &mut Record) -> Outcome {
    let host = PageHost::start(folder, "", &[], false)?;
    let tab = Tab::new().await?;
    tab.visit(&host.address("/"), Pace::Fast, "").await?;
    load::arrived(&tab, contender).await?;
    record.memory.push(memory::measure(&tab).await?);
    tab.end().await;
    Ok(())
}
