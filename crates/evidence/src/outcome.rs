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
            moments,
            places: standings(&mut evidence.places.iter().map(|place| &place.grounds)),
            statements: standings(&mut evidence.statements.iter().map(|statement| &statement.grounds)),
        };
        for reading in &evidence.readings {
            outcome.put(reading, struck);
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

    /// All classes, a digit each and a dash for none: by layer, moment and republic.
    pub fn digits(&self) -> String {
        let digit = |cell: &Cell| match cell.class {
            NO_CLASS => '-',
            class => char::from(b'0'.wrapping_add(class)),
        };
        self.cells.iter().map(digit).collect()
    }
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
