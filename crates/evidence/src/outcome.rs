//! What is left of the readings: the class of each republic in each layer at each moment, and which of them have faded.
//!
//! What falls is not stated. An earlier reading never holds on in its place: nobody says that it did, and to strike more must
//! never state more.

use crate::grounds::Standing;
use crate::model::{Evidence, Reach, Reading};
use crate::strikes::Strikes;
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::Coverage;

/// The class of the subject: none.
pub const NO_CLASS: u8 = u8::MAX;

/// A class of one republic in one layer at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// An index into `Layer::classes`, or [`NO_CLASS`].
    pub class: u8,
    pub standing: Standing,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    cells: Vec<Cell>,
    /// By moment and republic: whether what is left of the stance rests, of the source, only on what is said of a group.
    groups: Vec<bool>,
    moments: usize,
    /// Of [`Evidence::places`].
    pub places: Vec<Standing>,
    /// Of [`Evidence::statements`].
    pub statements: Vec<Standing>,
}

/// The class of a layer that states nothing.
pub fn not_stated(layer: Layer) -> u8 {
    let slug = match layer {
        Layer::Coverage => Coverage::NotMentioned.slug(),
        Layer::Stance | Layer::Cis | Layer::Relations => "not-stated",
    };
    layer.class_from_slug(slug).unwrap_or(NO_CLASS)
}

impl Outcome {
    pub fn of(evidence: &Evidence, struck: &Strikes) -> Self {
        let moments = evidence.moments.len();
        let row = |layer| {
            Republic::ALL.map(|republic| Cell {
                class: if republic == Republic::SUBJECT {
                    NO_CLASS
                } else {
                    not_stated(layer)
                },
                standing: Standing::Whole,
            })
        };
        let rows = Layer::ALL
            .into_iter()
            .flat_map(|layer| std::iter::repeat_n(row(layer), moments));
        let standings = |all: &mut dyn Iterator<Item = &crate::Grounds>| all.map(|it| it.standing(struck)).collect();
        let mut outcome = Self {
            cells: rows.flatten().collect(),
            groups: vec![false; moments * Republic::ALL.len()],
            moments,
            places: standings(&mut evidence.places.iter().map(|place| &place.grounds)),
            statements: standings(&mut evidence.statements.iter().map(|statement| &statement.grounds)),
        };
        for reading in &evidence.readings {
            outcome.put(reading, struck);
            if reading.layer == Layer::Stance.index() && is_of_group(reading, evidence, struck) {
                for moment in reading.from..=reading.to {
                    if let Some(group) = outcome.groups.get_mut(moment * Republic::ALL.len() + reading.republic) {
                        *group = true;
                    }
                }
            }
        }
        for reach in &evidence.reaches {
            let cell = reached(reach, struck);
            for moment in 0..moments {
                outcome.set(Layer::Coverage.index(), moment, reach.republic, cell);
            }
        }
        outcome
    }

    fn put(&mut self, reading: &Reading, struck: &Strikes) {
        let standing = reading.grounds.standing(struck);
        let fallen = Layer::ALL
            .get(reading.layer)
            .map_or(NO_CLASS, |layer| not_stated(*layer));
        let class = if standing == Standing::Fallen {
            fallen
        } else {
            reading.class
        };
        for moment in reading.from..=reading.to {
            self.set(reading.layer, moment, reading.republic, Cell { class, standing });
        }
    }

    fn place(&self, layer: usize, moment: usize, republic: usize) -> usize {
        (layer * self.moments + moment) * Republic::ALL.len() + republic
    }

    fn set(&mut self, layer: usize, moment: usize, republic: usize, cell: Cell) {
        let place = self.place(layer, moment, republic);
        if let Some(here) = self.cells.get_mut(place) {
            *here = cell;
        }
    }

    pub fn cell(&self, layer: usize, moment: usize, republic: usize) -> Cell {
        let none = Cell {
            class: NO_CLASS,
            standing: Standing::Whole,
        };
        self.cells
            .get(self.place(layer, moment, republic))
            .copied()
            .unwrap_or(none)
    }

    /// How the source reaches a partner.
    pub fn coverage(&self, republic: usize) -> Option<&'static str> {
        let class = self.cell(Layer::Coverage.index(), 0, republic).class;
        Layer::Coverage
            .classes()
            .get(usize::from(class))
            .map(|class| class.slug)
    }

    /// Whether what is left of a stance rests, of the source, only on what is said of a group.
    pub fn is_group(&self, moment: usize, republic: usize) -> bool {
        let place = moment * Republic::ALL.len() + republic;
        self.groups.get(place).copied().unwrap_or_default()
    }

    /// All classes, a digit each and a dash for none: by layer, moment and republic. Then by moment and republic `1` for a
    /// stance that rests only on what is said of a group.
    pub fn digits(&self) -> String {
        let digit = |cell: &Cell| match cell.class {
            NO_CLASS => '-',
            class => char::from(b'0'.wrapping_add(class)),
        };
        let groups = self.groups.iter().map(|group| if *group { '1' } else { '0' });
        self.cells.iter().map(digit).chain(groups).collect()
    }
}

/// Whether a reading holds, and those of its sentences that are left reach the republic only as one of a group.
fn is_of_group(reading: &Reading, evidence: &Evidence, struck: &Strikes) -> bool {
    let reach = evidence.reaches.iter().find(|reach| reach.republic == reading.republic);
    let is_left = |ground: &usize| *ground < evidence.sentences && !struck.has(*ground);
    let mut left = reading.grounds.all().filter(is_left).peekable();
    let holds = reading.grounds.standing(struck) != Standing::Fallen && left.peek().is_some();
    holds && reach.is_some_and(|reach| left.all(|sentence| reach.grouped.contains(&sentence)))
}

/// How the source reaches a partner by what is left of its sentences.
fn reached(reach: &Reach, struck: &Strikes) -> Cell {
    let left = |sentences: &[usize]| sentences.iter().filter(|sentence| !struck.has(**sentence)).count();
    let (named, grouped) = (left(&reach.named), left(&reach.grouped));
    let class = match (named, grouped) {
        (0, 0) => not_stated(Layer::Coverage),
        (0, _) => Layer::Coverage
            .class_from_slug(Coverage::Group.slug())
            .unwrap_or(reach.class),
        _ => reach.class,
    };
    let standing = if class != reach.class {
        Standing::Fallen
    } else if named + grouped < reach.named.len() + reach.grouped.len() {
        Standing::Faded
    } else {
        Standing::Whole
    };
    Cell { class, standing }
}
