//! The targets of the page, and whether they are met. Reported in the table; no test depends on them. Pure.

use super::figures;
use super::sample::Sample;
use super::statistics::ratio;
use super::subject::Subject;
use super::throttling::Throttling;

/// A target.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// What is wanted.
    pub wish: String,
    /// What was measured, in words.
    pub found: String,
    /// Whether it is so.
    pub met: bool,
}

/// A frame of a screen that shows sixty in a second.
const FRAME: f64 = 1000.0 / 60.0;

/// Tolerance of a frame: timers and screens round.
const ROUNDING: f64 = 0.3;

/// How often the floor's time the page may take.
const NEAR: f64 = 1.1;

/// How often the floor's frame a frame of the page may take, where neither makes sixty in a second.
const NEAR_FRAME: f64 = 1.2;

/// All targets of which there are samples.
pub fn targets(samples: &[Sample]) -> Vec<Target> {
    let of = |subject, throttling| {
        let mut found = samples.iter();
        found.find(|sample| sample.subject == subject && sample.throttling == throttling)
    };
    let mut targets = Vec::new();
    if let (Some(page), Some(floor)) = (
        of(Subject::Page, Throttling::Slow),
        of(Subject::Floor, Throttling::Slow),
    ) {
        targets.extend(near("first contentful paint", figures::first_paint, page, floor));
        targets.extend(near("map usable", figures::usable, page, floor));
    }
    if let (Some(page), Some(peer)) = (
        of(Subject::Page, Throttling::Slow),
        of(Subject::JsVectorMap, Throttling::Slow),
    ) {
        let as_fast: [(&str, Read); 6] = [
            ("first contentful paint", figures::first_paint),
            ("map usable", figures::usable),
            ("live", figures::live),
            ("click to account, p50", figures::click_median),
            ("click to account, p95", figures::click),
            ("repeat visit, live", figures::repeat_live),
        ];
        targets.extend(
            as_fast
                .into_iter()
                .filter_map(|(what, read)| no_slower(what, read, page, peer)),
        );
    }
    for throttling in Throttling::ALL {
        let Some(page) = of(Subject::Page, throttling) else {
            continue;
        };
        targets.extend(no_shift(page));
        if let Some(baseline) = of(Subject::D3, throttling) {
            targets.extend(sooner(page, baseline));
        }
        if let Some(floor) = of(Subject::Floor, throttling) {
            targets.extend(within_a_frame(page, floor));
            targets.extend(smooth("zooming", figures::zoom, page, floor));
            targets.extend(smooth("panning", figures::pan, page, floor));
        }
        targets.extend(at_most(
            "memory grown by 1,000 choices, all code having run",
            "%",
            2.0,
            1.0,
            figures::memory_growth(page),
        ));
    }
    if let Some(page) = of(Subject::Page, Throttling::Fast).or(of(Subject::Page, Throttling::Slow)) {
        targets.extend(at_most("first load, brotli", "KB", 100.0, 1000.0, figures::bytes(page)));
        targets.extend(at_most(
            "WebAssembly, brotli",
            "KB",
            60.0,
            1000.0,
            figures::kind(page, "wasm"),
        ));
    }
    targets
}

type Read = fn(&Sample) -> Option<f64>;

fn near(what: &str, read: Read, page: &Sample, floor: &Sample) -> Option<Target> {
    let times = ratio(read(page), read(floor))?;
    Some(Target {
        wish: format!("{what} at most {NEAR} × the floor's, {}", page.throttling.name()),
        found: format!("{times:.2} × ({:.0} and {:.0} ms)", read(page)?, read(floor)?),
        met: times <= NEAR,
    })
}

fn no_slower(what: &str, read: Read, page: &Sample, peer: &Sample) -> Option<Target> {
    let (own, other) = (read(page)?, read(peer)?);
    Some(Target {
        wish: format!("{what} at most {}'s, {}", peer.subject.title(), page.throttling.name()),
        found: format!("{own:.0} and {other:.0} ms"),
        met: own <= other,
    })
}

fn no_shift(page: &Sample) -> Option<Target> {
    let shift = figures::shift(page)?;
    Some(Target {
        wish: format!("no layout shift, {}", page.throttling.name()),
        found: figures::Unit::Shift.written(shift),
        met: shift == 0.0,
    })
}

fn sooner(page: &Sample, baseline: &Sample) -> Option<Target> {
    let (live, usable) = (figures::live(page)?, figures::usable(baseline)?);
    Some(Target {
        wish: format!(
            "live before {} is usable, {}",
            baseline.subject.title(),
            page.throttling.name()
        ),
        found: format!("{live:.0} and {usable:.0} ms"),
        met: live < usable,
    })
}

fn within_a_frame(page: &Sample, floor: &Sample) -> Option<Target> {
    let (own, base) = (figures::click(page)?, figures::click(floor)?);
    Some(Target {
        wish: format!(
            "click to account, p95, within a frame of the floor's, {}",
            page.throttling.name()
        ),
        found: format!("{own:.1} and {base:.1} ms"),
        met: own <= base + FRAME + ROUNDING,
    })
}

fn smooth(what: &str, read: Read, page: &Sample, floor: &Sample) -> Option<Target> {
    let (own, base) = (read(page)?, read(floor)?);
    Some(Target {
        wish: format!(
            "{what}, frame p95, one of sixty in a second or at most {NEAR_FRAME} × the floor's, {}",
            page.throttling.name()
        ),
        found: format!("{own:.1} and {base:.1} ms"),
        met: own <= FRAME + ROUNDING || own <= base * NEAR_FRAME,
    })
}

fn at_most(what: &str, unit: &str, limit: f64, scale: f64, value: Option<f64>) -> Option<Target> {
    let value = value? / scale;
    Some(Target {
        wish: format!("{what}: at most {limit:.0} {unit}"),
        found: format!("{value:.1} {unit}"),
        met: value <= limit,
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample::Look;
    use super::*;

    fn sample(subject: Subject, first: f64, clicks: f64, frame: f64) -> Sample {
        let mut sample = Sample::new(subject, Throttling::Slow);
        sample.looks.push(Look {
            first,
            ..Look::default()
        });
        sample.clicks.push(clicks);
        sample.zoom.push(frame);
        sample
    }

    fn met(page: Sample, floor: Sample) -> Vec<bool> {
        let targets = targets(&[page, floor]);
        targets
            .iter()
            .filter(|target| !target.wish.contains("shift") && !target.wish.contains("load"))
            .map(|target| target.met)
            .collect()
    }

    #[test]
    fn a_page_as_fast_as_the_floor_meets_them_and_a_slow_one_misses_each() {
        let floor = || sample(Subject::Floor, 1_000.0, 20.0, 30.0);
        assert_eq!(
            met(sample(Subject::Page, 1_099.0, 36.0, 35.9), floor()),
            [true, true, true]
        );
        assert_eq!(
            met(sample(Subject::Page, 1_101.0, 38.0, 36.5), floor()),
            [false, false, false]
        );
        assert_eq!(
            met(
                sample(Subject::Page, 900.0, 20.0, 16.7),
                sample(Subject::Floor, 1_000.0, 20.0, 8.0)
            ),
            [true, true, true],
            "sixty frames in a second are enough"
        );
    }

    #[test]
    fn the_page_is_to_be_no_slower_than_the_smallest_peer() {
        let page = sample(Subject::Page, 500.0, 30.0, 16.0);
        let peer = sample(Subject::JsVectorMap, 500.0, 24.0, 16.0);
        let found: Vec<_> = targets(&[page, peer])
            .into_iter()
            .filter(|target| target.wish.contains("jsvectormap"))
            .map(|target| target.met)
            .collect();
        assert_eq!(found, [true, false, false], "first paint, and the clicks");
    }

    #[test]
    fn nothing_is_said_of_what_was_not_measured() {
        assert_eq!(targets(&[]), []);
        assert_eq!(targets(&[sample(Subject::D3, 1.0, 1.0, 1.0)]), []);
    }
}
