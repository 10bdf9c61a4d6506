//! Computes the class of each republic in each layer of the map at each moment, from the validated content.
//!
//! A moment that is a span begins with its first month, or where other sources date what the source leaves undated, with
//! theirs. A context fact counts from the first moment that begins not before the month of the fact, so the map never shows
//! a fact too early.

use crate::date::{self, month, months_of, Month};
use crate::model::{CisPlace, Content, ContextFact, ContextKind, LeaderAt, Moment, Sentence};
use crate::query::latest;
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::{CisStanding, Precision};

impl Content {
    /// The class of a republic, as its index in [`Layer::classes`]; `None` for the subject.
    pub fn class(&self, layer: Layer, moment: &Moment, republic: Republic) -> Option<u8> {
        if republic == Republic::SUBJECT {
            return None;
        }
        let article = self.article(republic)?;
        let slug = match layer {
            Layer::Stance => article.stance_at(&self.moments, &moment.id).slug(),
            Layer::Coverage => article.coverage.slug(),
            Layer::Cis => self.cis_class(republic, moment),
            Layer::Relations => match self.relations_year(republic, moment) {
                Some(1992) => "since-1992",
                Some(1993) => "since-1993",
                Some(1994) => "since-1994",
                _ => "none",
            },
        };
        layer.class_from_slug(slug)
    }

    fn cis_class(&self, republic: Republic, moment: &Moment) -> &'static str {
        let fact = self.fact_of(republic, ContextKind::Cis);
        let standing = fact
            .filter(|fact| began(fact, month(self.begins(moment))).is_some())
            .and_then(|fact| fact.standing);
        match standing {
            Some(CisStanding::Founding) => "founding",
            Some(CisStanding::Signed) => "signed",
            Some(CisStanding::Joined | CisStanding::Returned) => "joined",
            Some(CisStanding::Never) | None => "outside",
        }
    }

    /// The year in which a partner's relations with Azerbaijan began, if that was not after the moment began.
    fn relations_year(&self, partner: Republic, moment: &Moment) -> Option<u16> {
        self.fact_of(partner, ContextKind::DiplomaticRelations)
            .and_then(|fact| began(fact, month(self.begins(moment))))
            .map(|(year, _)| year)
    }

    /// The month with which a moment begins in the layers that rest on other sources, as `YYYY-MM`.
    pub fn begins<'c>(&'c self, moment: &'c Moment) -> &'c str {
        let fact = moment.dated_by.as_deref().and_then(|id| self.fact(id));
        let date = fact
            .and_then(|fact| fact.date.as_deref())
            .and_then(|date| date.get(..7));
        date.unwrap_or(&moment.from)
    }

    /// Where a moment begins in those layers, in words. A month is named only if the source gives it or other sources date the
    /// moment; of any other span the words of the source stand: "the second half of 1993".
    pub fn begins_in_words(&self, moment: &Moment) -> String {
        moment.span.clone().unwrap_or_else(|| date::words(self.begins(moment)))
    }

    /// The same after "by", as sentences on those layers begin: "By October 1992".
    pub(crate) fn by(&self, moment: &Moment) -> String {
        match (&moment.span, month(self.begins(moment))) {
            (None, Some((year, month))) => messages::by_month(usize::from(month), &year.to_string()),
            _ => messages::by_span(&self.begins_in_words(moment)),
        }
    }

    /// The months that the source itself gives for a moment. For the last it is the month of the data.
    pub fn months_given(&self, moment: &Moment) -> Vec<Option<Month>> {
        let sentences = moment.sentences.iter().filter_map(|id| self.sentence(id));
        let dates = sentences.flat_map(|sentence| &sentence.dates);
        let exact = dates.filter(|date| matches!(date.precision, Precision::Day | Precision::Month));
        let mut given: Vec<_> = exact.map(|date| month(&date.from)).collect();
        if moment.sentences.is_empty() {
            given.extend(date::named(&self.source.data_as_of).into_iter().map(Some));
        }
        given
    }

    pub fn cis_place(&self, moment: &Moment) -> Option<&CisPlace> {
        let subject = self.article(Republic::SUBJECT)?;
        latest(&self.moments, &moment.id, &subject.cis, |place| &place.moment)
    }

    pub fn leader(&self, moment: &Moment) -> Option<&LeaderAt> {
        let subject = self.article(Republic::SUBJECT)?;
        latest(&self.moments, &moment.id, &subject.leaders, |leader| &leader.moment)
    }

    /// The republics that a sentence reaches: the partners it lists, or the subject if it lists none.
    pub fn reach(&self, sentence: &Sentence) -> Vec<Republic> {
        if sentence.republics.is_empty() {
            vec![Republic::SUBJECT]
        } else {
            sentence.republics.clone()
        }
    }

    /// The ids of the sentences that reach a republic, in the order of the text.
    pub fn sentences_of(&self, republic: Republic) -> Vec<&str> {
        self.sentences
            .iter()
            .filter(|sentence| self.reach(sentence).contains(&republic))
            .map(|sentence| sentence.id.as_str())
            .collect()
    }

    /// The context facts behind a layer, at most one for each republic; none for the layers of the source.
    pub fn facts_of_layer(&self, layer: Layer) -> Vec<&ContextFact> {
        let kind = match layer {
            Layer::Cis => ContextKind::Cis,
            Layer::Relations => ContextKind::DiplomaticRelations,
            Layer::Stance | Layer::Coverage => return Vec::new(),
        };
        Republic::ALL
            .into_iter()
            .filter_map(|republic| self.fact_of(republic, kind))
            .collect()
    }
}

/// The month in which a dated fact began, if that was not after a moment began.
fn began(fact: &ContextFact, moment: Option<Month>) -> Option<Month> {
    let (_, last) = months_of(fact.date.as_deref()?)?;
    (last <= moment?).then_some(last)
}
