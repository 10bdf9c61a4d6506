//! Queries of a [`Content`]: by id, by republic, by moment.

use crate::model::{Article, Content, ContextFact, ContextKind, Moment, Person, Reference, Sentence, Term};
use domain::republic::Republic;
use domain::vocabulary::{CisStanding, Coverage, Stance};

impl Content {
    pub fn sentence(&self, id: &str) -> Option<&Sentence> {
        self.sentences.iter().find(|sentence| sentence.id == id)
    }

    /// The article of a republic. Every loaded content has all fifteen.
    pub fn article(&self, republic: Republic) -> Option<&Article> {
        self.articles.iter().find(|article| article.republic == Some(republic))
    }

    /// All articles with their republics.
    pub fn articles(&self) -> impl Iterator<Item = (Republic, &Article)> {
        self.articles
            .iter()
            .filter_map(|article| Some((article.republic?, article)))
    }

    /// How the source reaches a republic.
    pub fn coverage(&self, republic: Republic) -> Option<Coverage> {
        self.article(republic).map(|article| article.coverage)
    }

    /// Whether the source reaches a republic by the words for a group, even if it names it as well.
    pub fn is_central_asian(&self, republic: Republic) -> bool {
        self.sentences
            .iter()
            .any(|sentence| sentence.group.is_some() && sentence.republics.contains(&republic))
    }

    /// Whether the stance of a republic at a moment rests, of the source, only on sentences that reach it as one of a group.
    pub fn is_group(&self, moment: &Moment, republic: Republic) -> bool {
        let step = self
            .article(republic)
            .and_then(|article| latest(&self.moments, &moment.id, &article.stances, |step| &step.moment));
        let evidence = step.map_or(&[][..], |step| &step.evidence);
        let mut sentences = evidence.iter().filter_map(|id| self.sentence(id)).peekable();
        sentences.peek().is_some() && sentences.all(|sentence| sentence.group.is_some())
    }

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

    pub fn reference(&self, key: &str) -> Option<&Reference> {
        self.references.iter().find(|reference| reference.key == key)
    }

    pub fn moment(&self, id: &str) -> Option<&Moment> {
        self.moments.iter().find(|moment| moment.id == id)
    }

    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    pub fn term(&self, id: &str) -> Option<&Term> {
        self.glossary.iter().find(|term| term.id == id)
    }
}

impl Article {
    /// The stance at a moment: the latest that begins at or before it, in the order of `moments`. `NotStated` before the
    /// first stance, and for an article without stances.
    pub fn stance_at(&self, moments: &[Moment], moment: &str) -> Stance {
        latest(moments, moment, &self.stances, |step| &step.moment).map_or(Stance::NotStated, |step| step.stance)
    }

    /// The moment from which the stance at the last moment holds without change. A repeated stance, as for Russia in early
    /// 1994, does not count as a change. `None` if the last stance is `NotStated`.
    pub fn since<'a>(&self, moments: &'a [Moment]) -> Option<&'a Moment> {
        let at = |moment: &Moment| self.stance_at(moments, &moment.id);
        let now = at(moments.last()?);
        let unchanged = moments.iter().rev().take_while(|moment| at(moment) == now);
        unchanged.last().filter(|_| now != Stance::NotStated)
    }

    /// The ids of all evidence of the article, in order: of the account, the stances, the places in the CIS, the leaders.
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

/// Whether an id has the form of a sentence id: `s` and a number. All other evidence is context.
pub fn is_sentence_id(id: &str) -> bool {
    id.strip_prefix('s')
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The step that is valid at a moment: the last of those that begin at or before it, in the order of `moments`.
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
