//! What fell and what faded, republic by republic, each with what it has lost and what is left of its ground.

use crate::grounds::{Grounds, Standing};
use crate::lines::{list, Lines};
use crate::model::Reading;
use crate::outcome::not_stated;
use domain::layer::Layer;
use miniserde::Serialize;
use std::collections::BTreeSet;

/// The most facts of which a line has the words.
const FACTS: usize = 2;

/// What changed of one republic.
#[derive(Serialize, Debug)]
pub struct Item {
    pub republic: String,
    pub name: String,
    pub lines: Vec<Line>,
}

/// A line on readings that fell, or that faded.
#[derive(Serialize, Debug)]
pub struct Line {
    pub fallen: bool,
    pub text: String,
    pub why: String,
}

/// Writes the list.
pub struct Items<'a>(pub &'a Lines<'a>);

/// A reading with its dates.
struct Part<'a> {
    from: usize,
    to: usize,
    word: String,
    grounds: &'a Grounds,
}

impl Items<'_> {
    pub fn all(&self) -> Vec<Item> {
        let evidence = self.0.evidence;
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
            .0
            .evidence
            .layers
            .get(layer.index())
            .map_or("", |layer| &layer.name);
        let readings = self.0.evidence.readings.iter();
        let own: Vec<&Reading> = readings
            .filter(|reading| reading.layer == layer.index() && reading.republic == republic)
            .collect();
        let part = |standing| {
            let those = own
                .iter()
                .filter(|reading| reading.grounds.standing(self.0.struck) == standing);
            let parts = those.map(|reading| Part {
                from: reading.from,
                to: reading.to,
                word: self.0.word(layer, reading.class).to_owned(),
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
            let all = self.0.evidence.places.iter().zip(&self.0.outcome.places);
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
            why: self.why(parts.iter().map(|part| part.grounds), fallen),
        })
    }

    /// When: parts that follow each other are one span.
    fn dates(&self, parts: &[Part]) -> String {
        let moments = &self.0.evidence.moments;
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

    /// What is struck of some grounds, and what is left of them: not enough, if they have fallen.
    fn why<'g>(&self, grounds: impl Iterator<Item = &'g Grounds>, fallen: bool) -> String {
        self.why_of(&grounds.flat_map(Grounds::all).collect(), fallen)
    }

    fn why_of(&self, all: &BTreeSet<usize>, fallen: bool) -> String {
        let (struck, left): (Vec<usize>, Vec<usize>) = all.iter().partition(|ground| self.0.struck.has(**ground));
        let (struck, left) = (self.named(&struck), self.named(&left));
        if left.is_empty() {
            messages::without_why(&struck)
        } else if fallen {
            messages::without_why_short(&struck, &left)
        } else {
            messages::without_why_left(&struck, &left)
        }
    }

    /// Sentences by their numbers, and facts by their words, unless they are many.
    fn named(&self, grounds: &[usize]) -> String {
        let (sentences, facts): (Vec<usize>, Vec<usize>) =
            grounds.iter().partition(|ground| **ground < self.0.evidence.sentences);
        let mut names: Vec<String> = sentences.into_iter().map(|ground| self.0.name(ground)).collect();
        if facts.len() > FACTS {
            names.push(messages::without_facts(facts.len()));
        } else {
            names.extend(facts.into_iter().map(|ground| self.0.name(ground)));
        }
        list(&names)
    }

    /// The line on how the source reaches a republic.
    fn reached(&self, republic: usize) -> Option<Line> {
        let reach = self
            .0
            .evidence
            .reaches
            .iter()
            .find(|reach| reach.republic == republic)?;
        let cell = self.0.outcome.cell(Layer::Coverage.index(), 0, republic);
        let name = self
            .0
            .evidence
            .layers
            .get(Layer::Coverage.index())
            .map_or("", |layer| &layer.name);
        let [before, now] = [reach.class, cell.class].map(|class| self.0.word(Layer::Coverage, class));
        let text = match cell.standing {
            Standing::Whole => return None,
            Standing::Faded => messages::without_reached_less(name, now),
            Standing::Fallen => messages::without_reached(name, before, now),
        };
        let all = reach.named.iter().chain(&reach.grouped).copied().collect();
        Some(Line {
            fallen: cell.class == not_stated(Layer::Coverage),
            text,
            why: self.why_of(&all, false),
        })
    }

    /// The lines on the statements of an article.
    fn stated(&self, republic: usize) -> Vec<Line> {
        let line = |standing: Standing, text: fn(usize) -> String| {
            let all = self.0.evidence.statements.iter().zip(&self.0.outcome.statements);
            let those = all.filter(|(statement, known)| statement.republic == republic && **known == standing);
            let grounds: Vec<&Grounds> = those.map(|(statement, _)| &statement.grounds).collect();
            (!grounds.is_empty()).then(|| Line {
                fallen: standing == Standing::Fallen,
                text: text(grounds.len()),
                why: self.why(grounds.into_iter(), standing == Standing::Fallen),
            })
        };
        let lines = [
            line(Standing::Fallen, messages::without_statements_fallen),
            line(Standing::Faded, messages::without_statements_faded),
        ];
        lines.into_iter().flatten().collect()
    }
}
