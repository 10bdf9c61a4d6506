//! All that the page is told of what is struck, as JSON: `web/without.js` shows it.

use crate::grounds::{Grounds, Standing};
use crate::lines::{list, Lines};
use crate::model::{Evidence, Reading};
use crate::outcome::{not_stated, Outcome};
use crate::strikes::Strikes;
use domain::layer::Layer;
use miniserde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
pub struct Report {
    /// The ids of what is struck, in the order of the grounds: for the address.
    pub struck: Vec<String>,
    /// The classes, for `state::readings`.
    pub classes: String,
    /// The lines of the page, for `state::page_lines`.
    pub lines: String,
    /// What is struck and what that does, for the bar, the live region, paper and pictures.
    pub said: String,
    /// What an address names that is nothing; empty if it names nothing such.
    pub unknown: String,
    /// What is left on each partner at the last moment.
    pub partners: Vec<Partner>,
    /// The captions of the moments, by their ids.
    pub captions: Vec<[String; 2]>,
    /// The faded republics: the ids of layer, moment and republic.
    pub faded: Vec<[String; 3]>,
    /// The statements that are not whole.
    pub statements: Vec<Stated>,
    /// What fell and what faded, republic by republic.
    pub items: Vec<Item>,
}

/// What an article says at its head, by what is left.
#[derive(Serialize)]
pub struct Partner {
    pub republic: String,
    /// The id of its stance, and its name.
    pub stance: String,
    pub label: String,
    /// The id of its coverage, and how an article says it.
    pub coverage: String,
    pub reached: String,
}

/// A statement of an article.
#[derive(Serialize)]
pub struct Stated {
    pub republic: String,
    /// Its number in the article, from 0.
    pub number: usize,
    /// Whether nothing bears it any more; otherwise it has faded.
    pub fallen: bool,
}

#[derive(Serialize, Debug)]
pub struct Item {
    pub republic: String,
    pub name: String,
    pub lines: Vec<Line>,
}

#[derive(Serialize, Debug)]
pub struct Line {
    pub fallen: bool,
    pub text: String,
    pub why: String,
}

/// The report on an address, by the evidence of the page as JSON. `page` are the lines of the page: those that this does not
/// replace stay. `None` if the evidence cannot be read.
pub fn of_json(evidence: &str, address: &str, page: &str) -> Option<String> {
    let evidence: Evidence = miniserde::json::from_str(evidence).ok()?;
    Some(miniserde::json::to_string(&of(&evidence, address, page)))
}

pub fn of(evidence: &Evidence, address: &str, page: &str) -> Report {
    let named = Strikes::read(evidence, address);
    let struck = &named.struck;
    let outcome = Outcome::of(evidence, struck);
    let lines = Lines {
        evidence,
        struck,
        outcome: &outcome,
    };
    let writer = Writer { lines: &lines };
    let counted = writer.counts();
    let unknown = match named.unknown.as_slice() {
        [] => String::new(),
        names => messages::without_unknown(&names.join(", ")),
    };
    let said = if struck.is_empty() {
        messages::without_nothing().to_owned()
    } else {
        let [fallen, faded] = counted;
        messages::without_said(
            &lines.struck(),
            &messages::without_falls(fallen),
            &messages::without_fades(faded),
        )
    };
    let own = lines.all();
    let rest = page.split('\n').skip(own.len());
    let ids = struck
        .iter()
        .filter_map(|ground| Some(evidence.grounds.get(ground)?.id.clone()));
    Report {
        struck: ids.collect(),
        classes: outcome.digits(),
        lines: own
            .iter()
            .map(String::as_str)
            .chain(rest)
            .collect::<Vec<_>>()
            .join("\n"),
        said,
        unknown,
        partners: writer.partners(),
        captions: writer.captions(),
        faded: writer.faded(),
        statements: writer.statements(),
        items: writer.items(),
    }
}

struct Writer<'a> {
    lines: &'a Lines<'a>,
}

impl Writer<'_> {
    fn evidence(&self) -> &Evidence {
        self.lines.evidence
    }

    fn slug(&self, republic: usize) -> String {
        self.evidence()
            .republics
            .get(republic)
            .map_or(String::new(), |known| known.slug.clone())
    }

    fn partners(&self) -> Vec<Partner> {
        let last = self.evidence().moments.len().saturating_sub(1);
        let of = |layer: Layer, republic| {
            let class = usize::from(self.lines.outcome.cell(layer.index(), last, republic).class);
            let label = self
                .evidence()
                .layers
                .get(layer.index())
                .and_then(|layer| layer.labels.get(class));
            let slug = layer.classes().get(class).map_or("", |class| class.slug);
            (slug.to_owned(), label.cloned().unwrap_or_default())
        };
        let partners = self.evidence().partners.iter().map(|republic| {
            let (stance, label) = of(Layer::Stance, *republic);
            let (coverage, reached) = of(Layer::Coverage, *republic);
            Partner {
                republic: self.slug(*republic),
                stance,
                label,
                coverage,
                reached,
            }
        });
        partners.collect()
    }

    fn captions(&self) -> Vec<[String; 2]> {
        let moments = self.evidence().moments.iter().enumerate();
        moments
            .map(|(at, moment)| [moment.id.clone(), self.lines.caption(at)])
            .collect()
    }

    fn faded(&self) -> Vec<[String; 3]> {
        let evidence = self.evidence();
        let mut faded = Vec::new();
        for (layer, words) in evidence.layers.iter().enumerate() {
            for (at, moment) in evidence.moments.iter().enumerate() {
                for republic in &evidence.partners {
                    if self.lines.outcome.cell(layer, at, *republic).standing == Standing::Faded {
                        faded.push([words.slug.clone(), moment.id.clone(), self.slug(*republic)]);
                    }
                }
            }
        }
        faded
    }

    fn statements(&self) -> Vec<Stated> {
        let all = self.evidence().statements.iter().zip(&self.lines.outcome.statements);
        let changed = all.filter(|(_, standing)| **standing != Standing::Whole);
        let stated = changed.map(|(statement, standing)| Stated {
            republic: self.slug(statement.republic),
            number: statement.number,
            fallen: *standing == Standing::Fallen,
        });
        stated.collect()
    }

    /// How many readings fall, and how many fade, at any date: those of one republic in one layer count once each.
    fn counts(&self) -> [usize; 2] {
        let mut counts = [BTreeSet::new(), BTreeSet::new()];
        let mut count = |standing, key| match standing {
            Standing::Fallen => {
                counts[0].insert(key);
            }
            Standing::Faded => {
                counts[1].insert(key);
            }
            Standing::Whole => {}
        };
        for reading in &self.evidence().readings {
            count(
                reading.grounds.standing(self.lines.struck),
                (reading.layer, reading.republic),
            );
        }
        for standing in &self.lines.outcome.places {
            count(*standing, (Layer::ALL.len(), 0));
        }
        counts.map(|readings| readings.len())
    }

    fn items(&self) -> Vec<Item> {
        let evidence = self.evidence();
        let republics = 0..evidence.republics.len();
        let items = republics.filter_map(|republic| {
            let mut lines = Vec::new();
            for layer in Layer::ALL {
                match layer {
                    Layer::Coverage => lines.extend(self.reached(republic)),
                    _ => lines.extend(self.read(layer, republic)),
                }
            }
            if !evidence.partners.contains(&republic) {
                lines.extend(self.placed());
            }
            lines.extend(self.stated(republic));
            let known = evidence.republics.get(republic)?;
            (!lines.is_empty()).then(|| Item {
                republic: known.slug.clone(),
                name: known.name.clone(),
                lines,
            })
        });
        items.collect()
    }

    /// The lines on the readings of a layer.
    fn read(&self, layer: Layer, republic: usize) -> Vec<Line> {
        let name = self
            .evidence()
            .layers
            .get(layer.index())
            .map_or("", |layer| &layer.name);
        let readings = self.evidence().readings.iter();
        let own: Vec<&Reading> = readings
            .filter(|reading| reading.layer == layer.index() && reading.republic == republic)
            .collect();
        let part = |standing| {
            let those = own
                .iter()
                .filter(|reading| reading.grounds.standing(self.lines.struck) == standing);
            let parts = those.map(|reading| Part {
                from: reading.from,
                to: reading.to,
                word: self.lines.word(layer, reading.class).to_owned(),
                grounds: &reading.grounds,
            });
            self.line(name, standing, &parts.collect::<Vec<_>>())
        };
        [Standing::Fallen, Standing::Faded]
            .into_iter()
            .filter_map(part)
            .collect()
    }

    /// The lines on Azerbaijan's place in the CIS.
    fn placed(&self) -> Vec<Line> {
        let part = |standing| {
            let all = self.evidence().places.iter().zip(&self.lines.outcome.places);
            let parts = all.filter(|(_, known)| **known == standing).map(|(place, _)| Part {
                from: place.from,
                to: place.to,
                word: place.in_sentence.clone(),
                grounds: &place.grounds,
            });
            self.line(messages::without_place(), standing, &parts.collect::<Vec<_>>())
        };
        [Standing::Fallen, Standing::Faded]
            .into_iter()
            .filter_map(part)
            .collect()
    }

    fn line(&self, layer: &str, standing: Standing, parts: &[Part]) -> Option<Line> {
        if parts.is_empty() {
            return None;
        }
        let mut words: Vec<&str> = parts.iter().map(|part| part.word.as_str()).collect();
        words.dedup();
        let words = words.join(" → ");
        let dates = self.dates(parts);
        let fallen = standing == Standing::Fallen;
        let text = if fallen {
            messages::without_fallen(layer, &dates, &words)
        } else {
            messages::without_faded(layer, &dates, &words)
        };
        Some(Line {
            fallen,
            text,
            why: self.why(parts.iter().map(|part| part.grounds)),
        })
    }

    /// When: parts that follow each other are one span.
    fn dates(&self, parts: &[Part]) -> String {
        let moments = &self.evidence().moments;
        let mut spans: Vec<(usize, usize)> = Vec::new();
        for part in parts {
            match spans.last_mut() {
                Some((_, to)) if *to + 1 == part.from => *to = part.to,
                _ => spans.push((part.from, part.to)),
            }
        }
        if spans == [(0, moments.len().saturating_sub(1))] {
            return messages::without_always().to_owned();
        }
        let label = |at: usize| moments.get(at).map_or("", |moment| moment.in_sentence.as_str());
        let spans = spans.iter().map(|(from, to)| {
            if from == to {
                label(*from).to_owned()
            } else {
                messages::without_dates(label(*from), label(*to))
            }
        });
        spans.collect::<Vec<_>>().join("; ")
    }

    /// What is struck of some grounds, and what is left of them.
    fn why<'g>(&self, grounds: impl Iterator<Item = &'g Grounds>) -> String {
        let all: BTreeSet<usize> = grounds.flat_map(Grounds::all).collect();
        self.why_of(&all)
    }

    fn why_of(&self, all: &BTreeSet<usize>) -> String {
        let names = |wanted: bool| {
            let those = all.iter().filter(|ground| self.lines.struck.has(**ground) == wanted);
            list(&those.map(|ground| self.lines.name(*ground)).collect::<Vec<_>>())
        };
        let (struck, left) = (names(true), names(false));
        if left.is_empty() {
            messages::without_why(&struck)
        } else {
            messages::without_why_left(&struck, &left)
        }
    }

    /// The line on how the source reaches a republic.
    fn reached(&self, republic: usize) -> Option<Line> {
        let reach = self
            .evidence()
            .reaches
            .iter()
            .find(|reach| reach.republic == republic)?;
        let cell = self.lines.outcome.cell(Layer::Coverage.index(), 0, republic);
        let name = self
            .evidence()
            .layers
            .get(Layer::Coverage.index())
            .map_or("", |layer| &layer.name);
        let [before, now] = [reach.class, cell.class].map(|class| self.lines.word(Layer::Coverage, class));
        let text = match cell.standing {
            Standing::Whole => return None,
            Standing::Faded => messages::without_reached_less(name, now),
            Standing::Fallen => messages::without_reached(name, before, now),
        };
        let all = reach.named.iter().chain(&reach.grouped).copied().collect();
        Some(Line {
            fallen: cell.class == not_stated(Layer::Coverage),
            text,
            why: self.why_of(&all),
        })
    }

    /// The lines on the statements of an article.
    fn stated(&self, republic: usize) -> Vec<Line> {
        let line = |standing: Standing, text: fn(usize) -> String| {
            let all = self.evidence().statements.iter().zip(&self.lines.outcome.statements);
            let those = all.filter(|(statement, known)| statement.republic == republic && **known == standing);
            let grounds: Vec<&Grounds> = those.map(|(statement, _)| &statement.grounds).collect();
            (!grounds.is_empty()).then(|| Line {
                fallen: standing == Standing::Fallen,
                text: text(grounds.len()),
                why: self.why(grounds.into_iter()),
            })
        };
        let lines = [
            line(Standing::Fallen, messages::without_statements_fallen),
            line(Standing::Faded, messages::without_statements_faded),
        ];
        lines.into_iter().flatten().collect()
    }
}

/// A reading with its dates.
struct Part<'a> {
    from: usize,
    to: usize,
    word: String,
    grounds: &'a Grounds,
}
