//! The readings of the content with their grounds. The prerenderer writes it as JSON, in the language of the page, and the
//! program reads it back.

use crate::grounds::Grounds;
use miniserde::{Deserialize, Serialize};

/// All that the source and the facts bear. Republics and classes are named by their places, in [`Evidence::republics`] and
/// in `domain::layer::Layer::classes`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Evidence {
    /// The sentences, in the order of the source, then the facts.
    pub grounds: Vec<Ground>,
    /// How many of the grounds are sentences.
    pub sentences: usize,
    pub moments: Vec<Moment>,
    pub republics: Vec<Republic>,
    /// The partners, sorted by their names.
    pub partners: Vec<usize>,
    /// In the order of `Layer::ALL`.
    pub layers: Vec<LayerWords>,
    /// "Not stated".
    pub not_stated: String,
    /// The readings of partners that rest on evidence: stances, places in the CIS, relations.
    pub readings: Vec<Reading>,
    /// How the source reaches partners.
    pub reaches: Vec<Reach>,
    /// Azerbaijan's place in the CIS.
    pub places: Vec<Place>,
    /// The statements of the articles.
    pub statements: Vec<Statement>,
}

/// A sentence or a fact.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Ground {
    /// Its name in addresses.
    pub id: String,
    /// As a text names it: the number of a sentence, the words of a fact.
    pub name: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Moment {
    pub id: String,
    /// "March 1994".
    pub label: String,
    /// "second half of 1993".
    pub in_sentence: String,
    /// "in March 1994".
    pub when: String,
    pub dated: Dated,
    /// The fact that dates it, and how it is dated without that.
    pub by_fact: Option<usize>,
    pub undated: Dated,
    /// What the source reports of it, as a caption.
    pub caption: String,
    /// The sentences that report it.
    pub sentences: Vec<usize>,
}

/// Up to when exact dates count at a moment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Dated {
    /// "July 1993".
    pub begins: String,
    /// "By July 1993".
    pub by: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Republic {
    pub slug: String,
    pub name: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LayerWords {
    pub slug: String,
    pub name: String,
    /// Its classes within a sentence.
    pub classes: Vec<String>,
    /// The same as labels.
    pub labels: Vec<String>,
}

/// A reading that holds from one moment to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    pub layer: usize,
    pub republic: usize,
    pub from: usize,
    pub to: usize,
    pub class: u8,
    /// Why; empty in the layers of context.
    pub because: String,
    pub grounds: Grounds,
}

/// How the source reaches a partner.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Reach {
    pub republic: usize,
    pub class: u8,
    /// The sentences that name it.
    pub named: Vec<usize>,
    /// Those that reach it as one of a group.
    pub grouped: Vec<usize>,
}

/// Azerbaijan's place in the CIS from one moment to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub from: usize,
    pub to: usize,
    pub place: String,
    pub in_sentence: String,
    /// The same as a sentence of the legend.
    pub sentence: String,
    pub grounds: Grounds,
}

/// A statement of an article, by its number from 0.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Statement {
    pub republic: usize,
    pub number: usize,
    pub grounds: Grounds,
}
