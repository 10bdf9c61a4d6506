//! The figures of a sample: each with its name, its unit and its computation. Pure.

use super::sample::{File, Look, Sample};
use super::statistics::{growth, median, percentile};

/// One line of the table.
pub struct Figure {
    /// What it is.
    pub name: &'static str,
    /// How a value is written.
    pub unit: Unit,
    /// Computes the value, if there is one.
    pub read: fn(&Sample) -> Option<f64>,
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Milliseconds.
    Milliseconds,
    /// Milliseconds with a decimal, where a frame counts.
    Frames,
    /// Kilobytes of a thousand bytes.
    Kilobytes,
    /// A number of things.
    Count,
    /// A share of the viewport.
    Shift,
    /// Per cent.
    PerCent,
}

/// All figures, in the order of the table.
pub const FIGURES: [Figure; 30] = [
    figure("HTML", Unit::Kilobytes, |sample| kind(sample, "html")),
    figure("styles", Unit::Kilobytes, |sample| kind(sample, "css")),
    figure("scripts", Unit::Kilobytes, |sample| kind(sample, "js")),
    figure("WebAssembly", Unit::Kilobytes, |sample| kind(sample, "wasm")),
    figure("data (JSON)", Unit::Kilobytes, |sample| kind(sample, "json")),
    figure("all of it, brotli", Unit::Kilobytes, bytes),
    figure("requests", Unit::Count, |sample| {
        Some(sample.looks.first()?.files.len() as f64)
    }),
    figure("first contentful paint", Unit::Milliseconds, first_paint),
    figure("largest contentful paint", Unit::Milliseconds, |sample| {
        of_looks(&sample.looks, |look| Some(look.largest))
    }),
    figure("layout shift", Unit::Shift, shift),
    figure("map usable", Unit::Milliseconds, usable),
    figure("live", Unit::Milliseconds, live),
    figure("click to account on screen, p50", Unit::Frames, click_median),
    figure("click to account on screen, p95", Unit::Frames, click),
    figure("main thread for each choice, all", Unit::Frames, |sample| {
        of_work(sample, |work| work.all)
    }),
    figure("… of it scripts", Unit::Frames, |sample| {
        of_work(sample, |work| work.script)
    }),
    figure("… of it styles and layout", Unit::Frames, |sample| {
        of_work(sample, |work| work.style + work.layout)
    }),
    figure("zooming, frame p50", Unit::Frames, |sample| median(&sample.zoom)),
    figure("zooming, frame p95", Unit::Frames, zoom),
    figure("panning, frame p50", Unit::Frames, |sample| median(&sample.pan)),
    figure("panning, frame p95", Unit::Frames, pan),
    figure("step of the moment, p50", Unit::Frames, |sample| median(&sample.steps)),
    figure("step of the moment, p95", Unit::Frames, |sample| {
        percentile(&sample.steps, 0.95)
    }),
    figure("memory when live", Unit::Kilobytes, |sample| {
        Some(sample.memory.first()?.loaded.bytes())
    }),
    figure("memory after 1,000 choices", Unit::Kilobytes, |sample| {
        Some(sample.memory.first()?.after.bytes())
    }),
    figure("… grown since it was live", Unit::PerCent, |sample| {
        let memory = sample.memory.first()?;
        growth(memory.loaded.bytes(), memory.after.bytes())
    }),
    figure("… grown since all code had run", Unit::PerCent, memory_growth),
    figure("repeat visit: first contentful paint", Unit::Milliseconds, |sample| {
        of_looks(&sample.repeats, |look| Some(look.first))
    }),
    figure("repeat visit: live", Unit::Milliseconds, repeat_live),
    figure("repeat visit: over the wire", Unit::Kilobytes, |sample| {
        of_looks(&sample.repeats, |look| {
            Some(look.files.iter().map(|file| file.wire).sum())
        })
    }),
];

const fn figure(name: &'static str, unit: Unit, read: fn(&Sample) -> Option<f64>) -> Figure {
    Figure { name, unit, read }
}

/// All bytes of a first visit, compressed.
pub fn bytes(sample: &Sample) -> Option<f64> {
    Some(sample.looks.first()?.files.iter().map(|file| file.packed).sum())
}

/// The bytes of one kind; none where there is no such file.
pub fn kind(sample: &Sample, kind: &str) -> Option<f64> {
    let files = &sample.looks.first()?.files;
    let of_kind: Vec<&File> = files.iter().filter(|file| file.kind() == kind).collect();
    (!of_kind.is_empty()).then(|| of_kind.iter().map(|file| file.packed).sum())
}

/// First contentful paint.
pub fn first_paint(sample: &Sample) -> Option<f64> {
    of_looks(&sample.looks, |look| Some(look.first))
}

/// The worst layout shift of all visits.
pub fn shift(sample: &Sample) -> Option<f64> {
    sample.looks.iter().map(|look| look.shift).max_by(f64::total_cmp)
}

/// When the map could be used.
pub fn usable(sample: &Sample) -> Option<f64> {
    median(&sample.usable)
}

/// When handlers were attached.
pub fn live(sample: &Sample) -> Option<f64> {
    of_looks(&sample.looks, |look| look.live)
}

/// From a click to the article on the screen, median.
pub fn click_median(sample: &Sample) -> Option<f64> {
    median(&sample.clicks)
}

/// When handlers were attached at a repeat visit.
pub fn repeat_live(sample: &Sample) -> Option<f64> {
    of_looks(&sample.repeats, |look| look.live)
}

/// From a click to the article on the screen, 95th percentile.
pub fn click(sample: &Sample) -> Option<f64> {
    percentile(&sample.clicks, 0.95)
}

/// The same for a frame of zooming.
pub fn zoom(sample: &Sample) -> Option<f64> {
    percentile(&sample.zoom, 0.95)
}

/// The same for a frame of panning.
pub fn pan(sample: &Sample) -> Option<f64> {
    percentile(&sample.pan, 0.95)
}

/// Growth of memory over a thousand selections, after all code has run once.
pub fn memory_growth(sample: &Sample) -> Option<f64> {
    let memory = sample.memory.first()?;
    growth(memory.warm.bytes(), memory.after.bytes())
}

fn of_looks(looks: &[Look], read: impl Fn(&Look) -> Option<f64>) -> Option<f64> {
    median(&looks.iter().filter_map(read).collect::<Vec<_>>())
}

fn of_work(sample: &Sample, read: impl Fn(&super::sample::Work) -> f64) -> Option<f64> {
    median(&sample.work.iter().map(read).collect::<Vec<_>>())
}

impl Unit {
    /// A value in this unit.
    pub fn written(self, value: f64) -> String {
        match self {
            Self::Milliseconds => format!("{value:.0} ms"),
            Self::Frames => format!("{value:.1} ms"),
            Self::Kilobytes => format!("{:.1} KB", value / 1000.0),
            Self::Count => format!("{value:.0}"),
            Self::Shift if value == 0.0 => "0".into(),
            Self::Shift => format!("{value:.3}"),
            Self::PerCent => format!("{value:+.1} %"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{sample::Holding, sample::Memory, subject::Subject, throttling::Throttling};
    use super::*;

    #[test]
    fn what_was_not_measured_has_no_value() {
        let empty = Sample::new(Subject::Floor, Throttling::Fast);
        for figure in &FIGURES {
            assert_eq!((figure.read)(&empty), None, "{}", figure.name);
        }
    }

    #[test]
    fn bytes_are_told_by_kind_and_together() {
        let mut sample = Sample::new(Subject::Page, Throttling::Fast);
        let file = |name: &str, packed| File {
            name: name.into(),
            packed,
            wire: packed + 300.0,
        };
        sample.looks.push(Look {
            files: vec![file("/", 40_000.0), file("/a.js", 5_000.0), file("/b.js", 1_500.0)],
            ..Look::default()
        });
        assert_eq!(kind(&sample, "js"), Some(6_500.0));
        assert_eq!(kind(&sample, "wasm"), None);
        assert_eq!(bytes(&sample), Some(46_500.0));
    }

    #[test]
    fn growth_counts_both_heaps_from_the_warm_page_on() {
        let mut sample = Sample::new(Subject::Page, Throttling::Fast);
        let holding = |heap, wasm| Holding {
            heap,
            wasm,
            ..Holding::default()
        };
        sample.memory.push(Memory {
            loaded: holding(50.0, 100.0),
            warm: holding(100.0, 100.0),
            after: holding(102.0, 100.0),
        });
        assert_eq!(memory_growth(&sample).map(f64::round), Some(1.0));
    }

    #[test]
    fn values_are_written_in_their_units() {
        assert_eq!(Unit::Kilobytes.written(98_760.0), "98.8 KB");
        assert_eq!(Unit::Milliseconds.written(1_234.5), "1234 ms");
        assert_eq!(Unit::Frames.written(16.66), "16.7 ms");
        assert_eq!(Unit::Shift.written(0.0), "0");
        assert_eq!(Unit::PerCent.written(-0.25), "-0.2 %");
    }
}
