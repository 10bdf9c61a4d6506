//! The figures as Markdown tables. Pure.

use super::figures::FIGURES;
use super::machine::Machine;
use super::sample::Sample;
use super::statistics::{median, ratio};
use super::subject::Subject;
use super::targets::{targets, Target};
use super::throttling::Throttling;

/// In place of a missing value.
const NONE: &str = "–";

/// Everything: where it was measured, a table for each throttling, and the targets.
pub fn report(machine: &Machine, samples: &[Sample]) -> String {
    let throttlings = Throttling::ALL
        .iter()
        .map(|&throttling| at(throttling, samples))
        .filter(|table| !table.is_empty());
    let mut parts = vec![machine.sentence()];
    parts.extend(throttlings);
    parts.extend(wishes(&targets(samples)));
    parts.join("\n\n") + "\n"
}

/// The few figures of a README.
pub fn extract(machine: &Machine, samples: &[Sample]) -> String {
    const FEW: [&str; 5] = [
        "all of it, brotli",
        "first contentful paint",
        "map usable",
        "live",
        "click to account on screen, p95",
    ];
    let slow: Vec<&Sample> = samples
        .iter()
        .filter(|sample| sample.throttling == Throttling::Slow)
        .collect();
    format!(
        "{}\n\n{}\n",
        machine.short(),
        lines(&slow, |name| FEW.contains(&name)).join("\n")
    )
}

fn at(throttling: Throttling, samples: &[Sample]) -> String {
    let here: Vec<&Sample> = samples
        .iter()
        .filter(|sample| sample.throttling == throttling)
        .collect();
    if here.is_empty() {
        return String::new();
    }
    let mut lines = lines(&here, |_| true);
    lines.extend(offline(&here));
    format!("### {}\n\n{}", throttling.title(), lines.join("\n"))
}

fn lines(samples: &[&Sample], wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let titles = samples.iter().map(|sample| sample.subject.title().to_owned());
    let mut lines = vec![
        row("", titles.chain(["page ÷ floor".to_owned()])),
        format!("|---|{}", "--:|".repeat(samples.len() + 1)),
    ];
    for figure in FIGURES.iter().filter(|figure| wanted(figure.name)) {
        let values: Vec<Option<f64>> = samples.iter().map(|sample| (figure.read)(sample)).collect();
        if values.iter().all(Option::is_none) {
            continue;
        }
        let of = |subject| {
            let place = samples.iter().position(|sample| sample.subject == subject)?;
            values[place]
        };
        let times = ratio(of(Subject::Page), of(Subject::Floor)).map(|times| format!("{times:.2}"));
        let cells = values
            .iter()
            .map(|value| value.map_or(NONE.into(), |value| figure.unit.written(value)));
        lines.push(row(figure.name, cells.chain([times.unwrap_or_default()])));
    }
    lines
}

/// Which pages open without a network, and how soon.
fn offline(samples: &[&Sample]) -> Option<String> {
    let cells = samples.iter().map(|sample| {
        if sample.offline.is_empty() {
            return NONE.to_owned();
        }
        let there: Option<Vec<f64>> = sample
            .offline
            .iter()
            .map(|visit| visit.as_ref().map(|look| look.live.unwrap_or(look.first)))
            .collect();
        let after = there.and_then(|times| median(&times));
        after.map_or("no".into(), |after| format!("{after:.0} ms"))
    });
    let cells: Vec<String> = cells.collect();
    let any = cells.iter().any(|cell| cell != NONE);
    any.then(|| row("without a network: live", cells.into_iter().chain([String::new()])))
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
    use super::super::sample::Look;
    use super::*;

    fn samples() -> Vec<Sample> {
        let mut page = Sample::new(Subject::Page, Throttling::Slow);
        let mut floor = Sample::new(Subject::Floor, Throttling::Slow);
        for (sample, first) in [(&mut page, 1_300.0), (&mut floor, 1_000.0)] {
            sample.looks.push(Look {
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
        let report = report(&Machine::default(), &samples());
        assert!(
            report.contains("| first contentful paint | 1300 ms | 1000 ms | 1.30 |"),
            "{report}"
        );
        assert!(
            report.contains("| without a network: live | 80 ms | no |  |"),
            "{report}"
        );
        assert!(
            !report.contains("Unthrottled"),
            "a throttling without readings has no table"
        );
        assert!(!report.contains("zooming"), "a figure without readings has no row");
    }

    #[test]
    fn a_target_that_is_missed_is_marked() {
        let report = report(&Machine::default(), &samples());
        assert!(
            report
                .contains("| ✗ | first contentful paint at most 1.1 × the floor's, slow | 1.30 × (1300 and 1000 ms) |"),
            "{report}"
        );
        assert!(report.contains("| ✓ | no layout shift, slow | 0 |"), "{report}");
    }

    #[test]
    fn all_rows_of_a_table_have_as_many_cells() {
        for part in report(&Machine::default(), &samples()).split("\n\n") {
            let mut widths = part
                .lines()
                .filter(|line| line.starts_with('|'))
                .map(|line| line.matches('|').count());
            let first = widths.next();
            assert!(widths.all(|width| Some(width) == first), "{part}");
        }
    }
}
