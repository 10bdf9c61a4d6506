//! The readings of the content with their grounds, for the tool that takes sentences away ([`evidence`]).

use crate::collation::partners;
use crate::date::{month, months_of};
use crate::model::{CisPlace, Content, ContextKind, Moment, StanceAt};
use crate::query::latest;
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::{Coverage, Needs};
use evidence::model::{self as out, Dated, Ground, LayerWords, Place, Reach, Reading};
use evidence::{Evidence, Grounds};
use std::collections::BTreeSet;

impl Content {
    /// All readings with their grounds. `layers` and `not_stated` are the words of the classes.
    pub fn evidence(&self, layers: Vec<LayerWords>, not_stated: &str) -> Evidence {
        let places = Places::of(self);
        let mut readings = Vec::new();
        for partner in Republic::partners() {
            for layer in [Layer::Stance, Layer::Cis, Layer::Relations] {
                let all = self.moments.iter().enumerate();
                let each = all.filter_map(|(at, moment)| match layer {
                    Layer::Stance => self.stance_reading(&places, at, moment, partner),
                    _ => self.context_reading(&places, layer, at, moment, partner),
                });
                readings.extend(joined(each, |reading| (&mut reading.from, &mut reading.to)));
            }
        }
        let subject_places = self
            .moments
            .iter()
            .enumerate()
            .filter_map(|(at, moment)| Some(self.place(&places, at, moment, self.cis_place(moment)?)));
        Evidence {
            sentences: self.sentences.len(),
            moments: self
                .moments
                .iter()
                .map(|moment| self.moment_words(&places, moment))
                .collect(),
            republics: Republic::ALL
                .map(|republic| out::Republic {
                    slug: republic.slug().to_owned(),
                    name: republic.name().to_owned(),
                })
                .into(),
            partners: partners().into_iter().map(Republic::index).collect(),
            layers,
            not_stated: not_stated.to_owned(),
            readings,
            reaches: Republic::partners()
                .filter_map(|partner| self.reached(&places, partner))
                .collect(),
            places: joined(subject_places, |place| (&mut place.from, &mut place.to)),
            statements: self.statements(&places),
            grounds: places.grounds,
        }
    }

    /// The stance of a partner at a moment. A fact with a date counts from the first moment that begins in its month or later.
    fn stance_reading(&self, places: &Places, at: usize, moment: &Moment, partner: Republic) -> Option<Reading> {
        let stances = &self.article(partner)?.stances;
        let step: &StanceAt = latest(&self.moments, &moment.id, stances, |step| &step.moment)?;
        let begins = month(self.begins(moment));
        let counts = |id: &&String| {
            let date = self.fact(id).and_then(|fact| fact.date.as_deref());
            let fact = date.and_then(months_of).map(|(_, last)| last);
            fact.is_none_or(|fact| begins.is_some_and(|begins| fact <= begins))
        };
        let known: Vec<_> = step.evidence.iter().filter(counts).cloned().collect();
        let bears = known.iter().any(|id| !step.adds.contains(id));
        let known = if bears { &known } else { &step.evidence };
        Some(Reading {
            layer: Layer::Stance.index(),
            republic: partner.index(),
            from: at,
            to: at,
            class: self.class(Layer::Stance, moment, partner)?,
            because: step.because.clone(),
            grounds: places.grounds_of(known, &step.adds, step.grounds),
        })
    }

    /// The class of a partner in a layer of context. It rests on one fact; where it depends on how other sources date the
    /// moment, also on that.
    fn context_reading(
        &self,
        places: &Places,
        layer: Layer,
        at: usize,
        moment: &Moment,
        partner: Republic,
    ) -> Option<Reading> {
        let kind = match layer {
            Layer::Cis => ContextKind::Cis,
            _ => ContextKind::DiplomaticRelations,
        };
        let class = self.class(layer, moment, partner)?;
        let undated = self.class(layer, &without_date(moment), partner)?;
        let dating = moment.dated_by.as_ref().filter(|_| undated != class);
        let ids: Vec<_> = [&self.fact_of(partner, kind)?.id]
            .into_iter()
            .chain(dating)
            .cloned()
            .collect();
        Some(Reading {
            layer: layer.index(),
            republic: partner.index(),
            from: at,
            to: at,
            class,
            because: String::new(),
            grounds: places.grounds_of(&ids, &[], Some(Needs::Together)),
        })
    }

    fn place(&self, places: &Places, at: usize, moment: &Moment, place: &CisPlace) -> Place {
        Place {
            from: at,
            to: at,
            place: place.place.clone(),
            in_sentence: place.in_sentence.clone(),
            sentence: self.legend_place(moment),
            grounds: places.grounds_of(&place.evidence, &place.adds, place.grounds),
        }
    }

    fn moment_words(&self, places: &Places, moment: &Moment) -> out::Moment {
        let dated = |moment: &Moment| Dated {
            begins: self.begins_in_words(moment),
            by: self.by(moment),
        };
        // Without the fact no month can be named.
        let undated = Moment {
            span: Some(moment.in_sentence.clone()),
            ..without_date(moment)
        };
        out::Moment {
            id: moment.id.clone(),
            label: moment.label.clone(),
            in_sentence: moment.in_sentence.clone(),
            when: moment.when.clone(),
            dated: dated(moment),
            by_fact: moment.dated_by.as_ref().and_then(|id| places.of_id(id)),
            undated: dated(if moment.dated_by.is_some() { &undated } else { moment }),
            caption: messages::caption_none(&moment.headline),
            sentences: moment.sentences.iter().filter_map(|id| places.of_id(id)).collect(),
        }
    }

    fn reached(&self, places: &Places, partner: Republic) -> Option<Reach> {
        let coverage = self.coverage(partner)?;
        let sentences = self
            .sentences
            .iter()
            .filter(|sentence| sentence.republics.contains(&partner));
        let place = |sentence: &crate::model::Sentence| places.of_id(&sentence.id);
        let (grouped, named): (Vec<_>, Vec<_>) = sentences.partition(|sentence| sentence.group.is_some());
        (coverage != Coverage::NotMentioned).then(|| Reach {
            republic: partner.index(),
            class: Layer::Coverage.class_from_slug(coverage.slug()).unwrap_or_default(),
            named: named.into_iter().filter_map(place).collect(),
            grouped: grouped.into_iter().filter_map(place).collect(),
        })
    }

    fn statements(&self, places: &Places) -> Vec<out::Statement> {
        let all = self.articles().flat_map(|(republic, article)| {
            let account = article.account.iter().enumerate();
            account.map(move |(number, statement)| out::Statement {
                republic: republic.index(),
                number,
                grounds: places.grounds_of(&statement.evidence, &statement.adds, statement.grounds),
            })
        });
        all.collect()
    }
}

/// The grounds on which something rests, in the order of their files.
struct Places {
    grounds: Vec<Ground>,
}

impl Places {
    fn of(content: &Content) -> Self {
        let layers = [Layer::Cis, Layer::Relations]
            .into_iter()
            .flat_map(|layer| content.facts_of_layer(layer));
        let partners = layers
            .filter(|fact| fact.republics != [Republic::SUBJECT])
            .map(|fact| fact.id.as_str());
        let articles = content.articles.iter().flat_map(|article| {
            let account = article.account.iter().flat_map(|statement| &statement.evidence);
            let stances = article.stances.iter().flat_map(|step| &step.evidence);
            account
                .chain(stances)
                .chain(article.cis.iter().flat_map(|place| &place.evidence))
        });
        let dating = content.moments.iter().filter_map(|moment| moment.dated_by.as_deref());
        let borne: BTreeSet<&str> = partners.chain(articles.map(String::as_str)).chain(dating).collect();
        let ground = |id: &String, name: String| Ground { id: id.clone(), name };
        let sentences = content
            .sentences
            .iter()
            .map(|sentence| ground(&sentence.id, sentence.id.to_uppercase()));
        let facts = content.context.iter().filter(|fact| borne.contains(fact.id.as_str()));
        let facts = facts.map(|fact| ground(&fact.id, fact.text.clone()));
        Self {
            grounds: sentences.chain(facts).collect(),
        }
    }

    fn of_id(&self, id: &str) -> Option<usize> {
        self.grounds.iter().position(|ground| ground.id == id)
    }

    fn grounds_of(&self, evidence: &[String], adds: &[String], needs: Option<Needs>) -> Grounds {
        let (add, bear): (Vec<&String>, Vec<&String>) = evidence.iter().partition(|id| adds.contains(id));
        let places = |ids: Vec<&String>| ids.into_iter().filter_map(|id| self.of_id(id)).collect();
        Grounds {
            together: bear.len() > 1 && needs == Some(Needs::Together),
            bear: places(bear),
            add: places(add),
        }
    }
}

/// A moment as the source alone dates it.
fn without_date(moment: &Moment) -> Moment {
    Moment {
        dated_by: None,
        ..moment.clone()
    }
}

/// Joins what is the same from moment to moment.
fn joined<T: Clone + PartialEq>(each: impl Iterator<Item = T>, span: fn(&mut T) -> (&mut usize, &mut usize)) -> Vec<T> {
    let mut all: Vec<T> = Vec::new();
    for mut one in each {
        if let Some(last) = all.last_mut() {
            let mut same = last.clone();
            let (from, to) = (*span(&mut one).0, *span(&mut one).1);
            let (begin, end) = span(&mut same);
            let follows = *end + 1 == from;
            (*begin, *end) = (from, to);
            if follows && same == one {
                *span(last).1 = to;
                continue;
            }
        }
        all.push(one);
    }
    all
}
