//! What the program takes from the printed page: the sentences, the words, the names, the map and our reading.

use crate::dom;
use crate::facts::{Facts, Ours};
use crate::sentences::{Sentences, COUNT};
use crate::sheet::{place, PARTNERS};
use domain::republic::Republic;
use domain::vocabulary::Stance;

/// The content of the printed page.
pub struct Printed {
    /// The fingerprint of the source text.
    pub text: u16,
    /// The map as HTML.
    pub board: String,
    pub facts: Facts,
    /// The HTML of the thirteen sentences.
    pub sentences: Vec<String>,
    /// The words, in the order of [`Stance::ALL`], and their meanings.
    pub words: Vec<(String, String)>,
    /// The names of the partners.
    pub names: Vec<String>,
    /// Why our word is what it is, by partner; empty where the source does not state it.
    pub because: Vec<String>,
}

impl Printed {
    pub fn word(&self, stance: Stance) -> &str {
        let place = Stance::ALL.iter().position(|known| *known == stance);
        place
            .and_then(|place| self.words.get(place))
            .map_or("", |(word, _)| word)
    }

    pub fn name(&self, republic: Republic) -> &str {
        place(republic)
            .and_then(|place| self.names.get(place))
            .map_or("", String::as_str)
    }

    pub fn because(&self, republic: Republic) -> &str {
        place(republic)
            .and_then(|place| self.because.get(place))
            .map_or("", String::as_str)
    }

    /// Whether our reading rests only on what is said of a group.
    pub fn is_group(&self, republic: Republic) -> bool {
        self.facts.is_group(republic)
    }

    pub fn ours(&self, republic: Republic) -> Ours {
        place(republic).map_or(Facts::default().ours[0], |place| self.facts.ours[place])
    }
}

/// Reads the page; `None` if something is missing.
pub fn read() -> Option<Printed> {
    let mut facts = Facts::default();
    let mut sentences = Vec::new();
    for sentence in dom::all("[data-sentence]") {
        let number = sentence.get_attribute("data-sentence")?.parse().ok()?;
        if sentence.has_attribute("data-fact") {
            facts.facts = facts.facts.with(number);
        }
        let reached = if sentence.has_attribute("data-group") {
            &mut facts.grouped
        } else {
            &mut facts.named
        };
        for slug in sentence.get_attribute("data-republics")?.split_whitespace() {
            if let Some(place) = Republic::from_slug(slug).and_then(place) {
                reached[place] = reached[place].with(number);
            }
        }
        sentences.push(dom::html(&sentence, "[data-words]"));
    }
    let (mut names, mut because) = (Vec::new(), Vec::new());
    for partner in dom::all("[data-partner]") {
        let attribute = |name| partner.get_attribute(name);
        let sentences = |name| {
            let numbers = attribute(name)?;
            let numbers = numbers.split(' ').filter_map(|number| number.parse().ok());
            Some(Sentences::of(numbers))
        };
        let place = place(Republic::from_slug(&attribute("data-partner")?)?)?;
        let stance = attribute("data-stance")?;
        facts.ours[place] = Ours {
            stance: Stance::ALL.into_iter().find(|known| known.slug() == stance)?,
            sentences: sentences("data-sentences")?,
            earlier: sentences("data-earlier")?,
            has_context: partner.has_attribute("data-context"),
        };
        names.push(attribute("data-name")?);
        because.push(partner.text_content().unwrap_or_default());
    }
    let words: Vec<_> = dom::all("[data-word]")
        .map(|word| (dom::text(&word, "dt"), dom::text(&word, "dd")))
        .collect();
    let is_whole = sentences.len() == usize::from(COUNT) && names.len() == PARTNERS && words.len() == Stance::ALL.len();
    is_whole.then_some(Printed {
        text: dom::root()?.get_attribute("data-text")?.parse().ok()?,
        board: dom::all("[data-board]").next()?.inner_html(),
        facts,
        sentences,
        words,
        names,
        because,
    })
}
