//! The legends, captions and notes of what is left, as the lines that the page reads (`state::page_lines`): in the same order
//! and form as `Content::legend_lines` and `Content::moment_texts` print them, in sentences that say what is struck.

use crate::grounds::Standing;
use crate::model::{Dated, Evidence, Moment, Place};
use crate::outcome::{not_stated, Outcome};
use crate::strikes::Strikes;
use domain::filter::Filter;
use domain::layer::Layer;
use domain::legend::Part;

/// The most republics or sentences that are named one by one.
const NAMED: usize = 3;

/// What is left, in words.
pub struct Lines<'a> {
    pub evidence: &'a Evidence,
    pub struck: &'a Strikes,
    pub outcome: &'a Outcome,
}

/// "A", "A and B", "A, B, and C".
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [first, last] => messages::list_two(first, last),
        [first, middle @ .., last] if !middle.is_empty() => {
            let list = middle
                .iter()
                .fold(first.clone(), |list, next| messages::list_next(&list, next));
            messages::list_last(&list, last)
        }
        [first, ..] => first.clone(),
    }
}

/// "A; B; and C".
fn clauses(items: &[String]) -> String {
    let Some((first, rest)) = items.split_first() else {
        return String::new();
    };
    let last = rest.len();
    (1..).zip(rest).fold(first.clone(), |list, (place, next)| {
        if place == last {
            messages::clauses_last(&list, next)
        } else {
            messages::clauses_next(&list, next)
        }
    })
}

/// A text that begins a sentence.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl Lines<'_> {
    /// All lines, in the order of the page.
    pub fn all(&self) -> Vec<String> {
        let moments = || 0..self.evidence.moments.len();
        let legends = Layer::ALL
            .into_iter()
            .flat_map(|layer| moments().map(move |moment| (layer, moment)));
        let legends = legends.map(|(layer, moment)| self.legend(layer, moment));
        let captions = moments().map(|moment| self.caption(moment));
        let notes = moments().map(|moment| self.note(moment));
        let texts = moments().flat_map(|moment| self.texts(moment));
        legends.chain(captions).chain(notes).chain(texts).collect()
    }

    /// What is struck: "S2, S4, and 1 outside fact".
    pub fn struck(&self) -> String {
        let (sentences, facts): (Vec<_>, Vec<_>) =
            self.struck.iter().partition(|ground| *ground < self.evidence.sentences);
        let mut parts = if sentences.len() <= NAMED {
            sentences.iter().map(|ground| self.name(*ground)).collect()
        } else {
            vec![messages::without_sentences(sentences.len())]
        };
        if !facts.is_empty() {
            parts.push(messages::without_facts(facts.len()));
        }
        list(&parts)
    }

    /// The name of a ground, a fact in quotation marks.
    pub fn name(&self, ground: usize) -> String {
        let name = self.evidence.grounds.get(ground).map_or("", |ground| &ground.name);
        if ground < self.evidence.sentences {
            name.to_owned()
        } else {
            messages::without_fact(name.trim_end_matches('.'))
        }
    }

    /// The sentence of a layer at a moment. Each partner is in it once.
    pub fn legend(&self, layer: Layer, moment: usize) -> String {
        let clauses = clauses(&self.classes(layer, moment));
        let struck = self.struck();
        let Some(now) = self.evidence.moments.get(moment) else {
            return clauses;
        };
        match layer {
            Layer::Stance => messages::without_legend(&struck, &now.when, &clauses),
            Layer::Coverage => messages::without_legend_coverage(&struck, &clauses),
            Layer::Relations => messages::without_legend_by(&self.dated(now).by, &struck, &clauses),
            Layer::Cis => {
                let sentence = messages::without_legend_by(&self.dated(now).by, &struck, &clauses);
                match self.place(moment) {
                    Some((place, _)) => format!("{sentence} {}", place.sentence),
                    None => sentence,
                }
            }
        }
    }

    /// A clause for each class that has republics.
    fn classes(&self, layer: Layer, moment: usize) -> Vec<String> {
        let mut clauses = Vec::new();
        for class in 0..layer.classes().len() as u8 {
            let members = self.evidence.partners.iter().copied();
            let members = members.filter(|republic| self.outcome.cell(layer.index(), moment, *republic).class == class);
            let is_read = layer == Layer::Stance && class != not_stated(layer);
            let (group, own): (Vec<_>, Vec<_>) =
                members.partition(|republic| is_read && self.outcome.is_group(moment, *republic));
            let word = self.word(layer, class);
            let whole = button(layer, Filter::any(class), word);
            let as_group = button(layer, Filter::group(class), messages::without_as_group());
            let (own_names, group_names) = (self.marked(&own, moment, is_read), self.names(&group));
            clauses.extend(match (own.is_empty(), group.is_empty()) {
                (true, true) => None,
                (false, true) => Some(messages::without_clause(&whole, &own_names)),
                (true, false) => Some(messages::without_clause_group(&whole, &as_group, &group_names)),
                (false, false) => Some(messages::without_clause_both(
                    &whole,
                    &own_names,
                    &as_group,
                    &group_names,
                )),
            });
        }
        clauses
    }

    pub fn word(&self, layer: Layer, class: u8) -> &str {
        let words = self.evidence.layers.get(layer.index());
        words
            .and_then(|layer| layer.classes.get(usize::from(class)))
            .map_or("", String::as_str)
    }

    /// Up to three names, else a number.
    fn names(&self, republics: &[usize]) -> String {
        self.marked(republics, 0, false)
    }

    /// The same, with a mark after names whose reading rests on other sources too.
    fn marked(&self, republics: &[usize], moment: usize, marks: bool) -> String {
        if republics.len() > NAMED {
            let number = messages::number_in_words(republics.len());
            return messages::legend_republics(republics.len(), &number);
        }
        let names = republics.iter().filter_map(|republic| {
            let known = self.evidence.republics.get(*republic)?;
            let mark = marks && self.because(*republic, moment).is_some();
            let mark = mark.then(|| Part::Mark { republic: &known.slug }.to_string());
            Some(known.name.clone() + &mark.unwrap_or_default())
        });
        list(&names.collect::<Vec<_>>())
    }

    /// Why a stance that is left rests on other sources too, and what is left of it.
    fn because(&self, republic: usize, moment: usize) -> Option<(&str, Standing)> {
        let cell = self.outcome.cell(Layer::Stance.index(), moment, republic);
        let reading = self.evidence.readings.iter().find(|reading| {
            reading.layer == Layer::Stance.index()
                && reading.republic == republic
                && (reading.from..=reading.to).contains(&moment)
        })?;
        let is_outside = |ground: usize| ground >= self.evidence.sentences && !self.struck.has(ground);
        let rests = cell.standing != Standing::Fallen && reading.grounds.all().any(is_outside);
        rests.then_some((reading.because.as_str(), cell.standing))
    }

    /// Azerbaijan's place in the CIS, if it is left.
    fn place(&self, moment: usize) -> Option<(&Place, Standing)> {
        let mut places = self.evidence.places.iter().zip(self.outcome.places.iter().copied());
        places
            .find(|(place, _)| (place.from..=place.to).contains(&moment))
            .filter(|(_, standing)| *standing != Standing::Fallen)
    }

    /// The same within a sentence; "not stated" if it is not left.
    pub fn place_in_sentence(&self, moment: usize) -> &str {
        match self.place(moment) {
            Some((place, _)) => place.in_sentence.as_str(),
            None => self.word(Layer::Stance, not_stated(Layer::Stance)),
        }
    }

    fn dated<'m>(&self, moment: &'m Moment) -> &'m Dated {
        if moment.by_fact.is_some_and(|fact| self.struck.has(fact)) {
            &moment.undated
        } else {
            &moment.dated
        }
    }

    /// What changes at a moment; without a change what the source reports, unless that is struck.
    pub fn caption(&self, moment: usize) -> String {
        let class = |moment, republic| self.outcome.cell(Layer::Stance.index(), moment, republic).class;
        let silent = not_stated(Layer::Stance);
        let change = |republic: usize| {
            let before = moment.checked_sub(1).map_or(silent, |before| class(before, republic));
            let now = class(moment, republic);
            (now != before).then_some((before, now))
        };
        let mut groups: Vec<((u8, u8), Vec<usize>)> = Vec::new();
        let mut said = Vec::new();
        for republic in self.evidence.partners.iter().copied() {
            let Some(change) = change(republic) else { continue };
            // What falls is named as the group that it was in.
            let dated = if change.1 == silent {
                moment.saturating_sub(1)
            } else {
                moment
            };
            if !self.outcome.is_group(dated, republic) {
                said.push(self.change(change, &self.names(&[republic])));
            } else if let Some((_, members)) = groups.iter_mut().find(|(same, _)| *same == change) {
                members.push(republic);
            } else {
                groups.push((change, vec![republic]));
            }
        }
        for (change, members) in groups {
            said.push(self.change(change, &messages::without_group(&self.names(&members))));
        }
        if !said.is_empty() {
            let sentences: Vec<_> = said.iter().map(|clause| capitalised(clause)).collect();
            return sentences.join(" ");
        }
        let Some(now) = self.evidence.moments.get(moment) else {
            return String::new();
        };
        let is_struck = !now.sentences.is_empty() && now.sentences.iter().all(|sentence| self.struck.has(*sentence));
        if is_struck {
            messages::without_caption_struck().to_owned()
        } else {
            now.caption.clone()
        }
    }

    fn change(&self, (before, now): (u8, u8), who: &str) -> String {
        let [was, is] = [before, now].map(|class| self.word(Layer::Stance, class));
        if before == not_stated(Layer::Stance) {
            messages::without_first(who, is)
        } else {
            messages::without_change(who, was, is)
        }
    }

    /// What the marks in the legend of the stances stand for.
    fn note(&self, moment: usize) -> String {
        let partners = self.evidence.partners.iter();
        let notes = partners.filter_map(|republic| {
            let (reason, standing) = self.because(*republic, moment)?;
            let name = &self.evidence.republics.get(*republic)?.name;
            Some(match standing {
                Standing::Faded => messages::without_note_faded(name, reason),
                _ => messages::without_note(name, reason),
            })
        });
        notes.collect::<Vec<_>>().join(" ")
    }

    /// The texts about a moment, as `Content::moment_texts` lists them.
    fn texts(&self, moment: usize) -> [String; 5] {
        let Some(now) = self.evidence.moments.get(moment) else {
            return Default::default();
        };
        let place = match self.place(moment) {
            Some((place, _)) => place.place.as_str(),
            None => self.evidence.not_stated.as_str(),
        };
        [
            &now.label,
            &now.in_sentence,
            &self.dated(now).begins,
            place,
            self.place_in_sentence(moment),
        ]
        .map(str::to_owned)
    }
}

fn button(layer: Layer, filter: Filter, word: &str) -> String {
    let slug = filter.slug(layer).map_or(String::new(), |parts| parts.concat());
    Part::Button { filter: &slug, word }.to_string()
}
