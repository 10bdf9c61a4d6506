//! Ways to what a [`Content`] holds: by id, by republic, by moment.

use crate::model::{Article, Content, ContextFact, ContextKind, Moment, Person, Reference, Sentence, Term};
use domain::republic::Republic;
use domain::vocabulary::{CisStanding, Stance};

impl Content {
    /// The sentence with this id.
    pub fn sentence(&self, id: &str) -> Option<&Sentence> {
        self.sentences.iter().find(|sentence| sentence.id == id)
    }

    /// The article of a republic. Every loaded content has all fifteen.
    pub fn article(&self, republic: Republic) -> Option<&Article> {
        self.articles.iter().find(|article| article.republic == Some(republic))
    }

    /// The context fact with this id.
    pub fn fact(&self, id: &str) -> Option<&ContextFact> {
        self.context.iter().find(|fact| fact.id == id)
    }

    /// The fact of one kind about a republic; for `event`, the first.
    pub fn fact_of(&self, republic: Republic, kind: ContextKind) -> Option<&ContextFact> {
        self.context
            .iter()
            .find(|fact| fact.kind == kind && fact.republics.contains(&republic))
    }

    /// A republic's place in the CIS on 31 March 1994.
    pub fn cis_standing(&self, republic: Republic) -> Option<CisStanding> {
        self.fact_of(republic, ContextKind::Cis).and_then(|fact| fact.standing)
    }

    /// Since when a partner had diplomatic relations with Azerbaijan, as exact as it is known; nothing if it had none
    /// by 31 March 1994.
    pub fn relations_since(&self, partner: Republic) -> Option<&str> {
        self.fact_of(partner, ContextKind::DiplomaticRelations)
            .and_then(|fact| fact.date.as_deref())
    }

    /// The reference with this key.
    pub fn reference(&self, key: &str) -> Option<&Reference> {
        self.references.iter().find(|reference| reference.key == key)
    }

    /// The moment with this id.
    pub fn moment(&self, id: &str) -> Option<&Moment> {
        self.moments.iter().find(|moment| moment.id == id)
    }

    /// The person with this id.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// The term of the glossary with this id.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.glossary.iter().find(|term| term.id == id)
    }
}

impl Article {
    /// Our reading at a moment: the latest that begins at or before it, in the order of `moments`. Not stated before the
    /// first, and where there is none.
    pub fn stance_at(&self, moments: &[Moment], moment: &str) -> Stance {
        latest(moments, moment, &self.stances, |step| &step.moment).map_or(Stance::NotStated, |step| step.stance)
    }

    /// The moment from which our reading at the last moment holds without change. A reading that is renewed in other
    /// words, as of early 1994 for Russia, does not begin anew. Nothing where nothing is stated.
    pub fn since<'a>(&self, moments: &'a [Moment]) -> Option<&'a Moment> {
        let at = |moment: &Moment| self.stance_at(moments, &moment.id);
        let now = at(moments.last()?);
        let unchanged = moments.iter().rev().take_while(|moment| at(moment) == now);
        unchanged.last().filter(|_| now != Stance::NotStated)
    }

    /// Everything the article rests on, in order: the account, then the stances, then the places in the CIS and
    /// the leaders.
    pub fn evidence(&self) -> impl Iterator<Item = &str> {
        let account = self.account.iter().flat_map(|statement| &statement.evidence);
        let stances = self.stances.iter().flat_map(|stance| &stance.evidence);
        let cis = self.cis.iter().flat_map(|place| &place.evidence);
        let leaders = self.leaders.iter().flat_map(|leader| &leader.evidence);
        account.chain(stances).chain(cis).chain(leaders).map(String::as_str)
    }

    /// The ids of the sentences the article cites, in order, each once.
    pub fn evidence_sentences(&self) -> Vec<&str> {
        let mut ids = Vec::new();
        for id in self.evidence().filter(|id| is_sentence_id(id)) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }
}

/// Whether an id is the id of a sentence, `s` and a number; all other evidence is context.
pub fn is_sentence_id(id: &str) -> bool {
    id.strip_prefix('s')
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The step that holds at a moment: of those that begin at or before it, in the order of the moments, the last.
pub fn latest<'a, T>(moments: &[Moment], now: &str, steps: &'a [T], begins: impl Fn(&T) -> &str) -> Option<&'a T> {
    let place = |id: &str| moments.iter().position(|moment| moment.id == id);
    let now = place(now)?;
    steps
        .iter()
        .filter_map(|step| Some((place(begins(step))?, step)))
        .filter(|(begins, _)| *begins <= now)
        .max_by_key(|(begins, _)| *begins)
        .map(|(_, step)| step)
}
