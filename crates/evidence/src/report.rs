//! All that the page is told of what is struck, as JSON: `web/without.js` shows it.

use crate::address;
use crate::grounds::Standing;
use crate::items::{Item, Items};
use crate::lines::Lines;
use crate::model::Evidence;
use crate::outcome::Outcome;
use domain::layer::Layer;
use miniserde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
pub struct Report {
    /// The ids of what is struck, in the order of the grounds: for the address.
    pub struck: Vec<String>,
    /// The classes, for `state::readings`.
    pub classes: String,
    /// Azerbaijan's place in the CIS within a sentence, moment by moment.
    pub places: Vec<String>,
    /// The lines of the page, for `state::page_lines`.
    pub lines: String,
    /// What is struck; empty if nothing is.
    pub named: String,
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

/// The report on the value of an address, by the evidence of the page as JSON. `page` are the lines of the page: those that this
/// does not replace stay. `None` if the evidence cannot be read.
pub fn of_json(evidence: &str, value: &str, page: &str) -> Option<String> {
    let evidence: Evidence = miniserde::json::from_str(evidence).ok()?;
    Some(miniserde::json::to_string(&of(&evidence, value, page)))
}

pub fn of(evidence: &Evidence, value: &str, page: &str) -> Report {
    let named = address::read(evidence, value);
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
    let (named, said) = if struck.is_empty() {
        (String::new(), messages::without_nothing().to_owned())
    } else {
        let [fallen, faded] = counted;
        let named = messages::without_named(&lines.struck());
        let said = messages::without_said(
            &named,
            &messages::without_falls(fallen),
            &messages::without_fades(faded),
        );
        (named, said)
    };
    let own = lines.all();
    let rest = page.split('\n').skip(own.len());
    let ids = struck
        .iter()
        .filter_map(|ground| Some(evidence.grounds.get(ground)?.id.clone()));
    Report {
        struck: ids.collect(),
        classes: outcome.digits(),
        places: (0..evidence.moments.len())
            .map(|moment| lines.place_in_sentence(moment).to_owned())
            .collect(),
        lines: own
            .iter()
            .map(String::as_str)
            .chain(rest)
            .collect::<Vec<_>>()
            .join("\n"),
        named,
        said,
        unknown,
        partners: writer.partners(),
        captions: writer.captions(),
        faded: writer.faded(),
        statements: writer.statements(),
        items: Items(&lines).all(),
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
}
