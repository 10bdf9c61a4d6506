//! The figures as people read them: Markdown. Pure.

use super::contender::Contender;
use super::figures::FIGURES;
use super::machine::Machine;
use super::pace::Pace;
use super::record::Record;
use super::statistics::{median, ratio};
use super::targets::{targets, Target};

/// What stands where there is no value.
const NONE: &str = "–";

/// Everything: where it was measured, a table for each pace, and the targets.
pub fn report(machine: &Machine, records: &[Record]) -> String {
    let paces = Pace::ALL
        .iter()
        .map(|&pace| at(pace, records))
        .filter(|table| !table.is_empty());
    let mut parts = vec![machine.sentence()];
    parts.extend(paces);
    parts.extend(wishes(&targets(records)));
    parts.join("\n\n") + "\n"
}

/// The few figures of a README.
pub fn extract(machine: &Machine, records: &[Record]) -> String {
    const FEW: [&str; 5] = [
        "all of it, brotli",
        "first contentful paint",
        "map usable",
        "live",
        "click to account on screen, p95",
    ];
    let slow: Vec<&Record> = records.iter().filter(|record| record.pace == Pace::Slow).collect();
    format!(
        "{}\n\n{}\n",
        machine.short(),
        lines(&slow, |name| FEW.contains(&name)).join("\n")
    )
}

fn at(pace: Pace, records: &[Record]) -> String {
    let here: Vec<&Record> = records.iter().filter(|record| record.pace == pace).collect();
    if here.is_empty() {
        return String::new();
    }
    let mut lines = lines(&here, |_| true);
    lines.extend(offline(&here));
    format!("### {}\n\n{}", pace.title(), lines.join("\n"))
}

fn lines(records: &[&Record], wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let titles = records.iter().map(|record| record.contender.title().to_owned());
    let mut lines = vec![
        row("", titles.chain(["page ÷ floor".to_owned()])),
        format!("|---|{}", "--:|".repeat(records.len() + 1)),
    ];
    for figure in FIGURES.iter().filter(|figure| wanted(figure.name)) {
        let values: Vec<Option<f64>> = records.iter().map(|record| (figure.read)(record)).collect();
        if values.iter().all(Option::is_none) {
            continue;
        }
        let of = |contender| {
            let place = records.iter().position(|record| record.contender == contender)?;
            values[place]
        };
        let times = ratio(of(Contender::Page), of(Contender::Floor)).map(|times| format!("{times:.2}"));
        let cells = values
            .iter()
            .map(|value| value.map_or(NONE.into(), |value| figure.unit.written(value)));
        lines.push(row(figure.name, cells.chain([times.unwrap_or_default()])));
    }
    lines
}

/// Who is there without a network, and how soon.
fn offline(records: &[&Record]) -> Option<String> {
    let cells = records.iter().map(|record| {
        if record.offline.is_empty() {
            return NONE.to_owned();
        }
        let there: Option<Vec<f64>> = record
            .offline
            .iter()
            .map(|visit| visit.as_ref().map(|look| look.live.unwrap_or(look.first)))
            .collect();
        let after = there.and_then(|times| median(&times));
        after.map_or("no".into(), |after| format!("{after:.0} ms"))
    });
    let cells: Vec<String> = cells.collect();
    let told = cells.iter().any(|cell| cell != NONE);
    told.then(|| row("without a network: live", cells.into_iter().chain([String::new()])))
}

fn wishes(targets: &[Target]) -> Option<String> {
    if targets.is_empty() {
        return None;
    }
    let lines = targets
        .iter()
        .map(|Target { wish, found, met }| format!("| {} | {wish} | {found} |", if *met { "✓" } else { "✗" }));
    let head = ["### Targets\n", "| | wanted | measured |", "|---|---|---|"].map(str::to_owned);
    Some(head.into_iter().chain(lines).collect::<Vec<_>>().join("\n"))
}

fn row(name: &str, cells: impl Iterator<Item = String>) -> String {
    format!("| {name} | {} |", cells.collect::<Vec<_>>().join(" | "))
}

#[cfg(test)]
mod tests {
    use super::super::record::Look;
    use super::*;

    fn records() -> Vec<Record> {
        let mut page = Record::new(Contender::Page, Pace::Slow);
        let mut floor = Record::new(Contender::Floor, Pace::Slow);
        for (record, first) in [(&mut page, 1_300.0), (&mut floor, 1_000.0)] {
            record.looks.push(Look {
                first,
                ..Look::default()
            });
        }
        page.offline.push(Some(Look {
            live: Some(80.0),
            ..Look::default()
        }));
        floor.offline.push(None);
        vec![page, floor]
    }

    #[test]
    fn a_figure_is_a_row_and_the_last_column_compares_with_the_floor() {
        let report = report(&Machine::default(), &records());
        assert!(
            report.contains("| first contentful paint | 1300 ms | 1000 ms | 1.30 |"),
            "{report}"
        );
        assert!(
            report.contains("| without a network: live | 80 ms | no |  |"),
            "{report}"
        );
        assert!(!report.contains("Unthrottled"), "a pace without readings has no table");
        assert!(!report.contains("zooming"), "a figure without readings has no row");
    }

    #[test]
    fn a_target_that_is_missed_is_marked() {
        let report = report(&Machine::default(), &records());
        assert!(
            report
                .contains("| ✗ | first contentful paint at most 1.1 × the floor's, slow | 1.30 × (1300 and 1000 ms) |"),
            "{report}"
        );
        assert!(report.contains("| ✓ | no layout shift, slow | 0 |"), "{report}");
    }

    #[test]
    fn all_rows_of_a_table_have_as_many_cells() {
        for part in report(&Machine::default(), &records()).split("\n\n") {
            let mut widths = part
                .lines()
                .filter(|line| line.starts_with('|'))
                .map(|line| line.matches('|').count());
            let first = widths.next();
            assert!(widths.all(|width| Some(width) == first), "{part}");
        }
    }
}
