//! The texts of the sentences: their numbers and topics.

use domain::vocabulary::Topic;

/// The number of a sentence.
pub fn sentence_number(id: &str) -> &str {
    id.trim_start_matches('s')
}

/// The label of a topic.
pub fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Treaty => messages::topic_treaty(),
        Topic::Security => messages::topic_security(),
        Topic::NagornoKarabakh => messages::topic_karabakh(),
        Topic::Cis => messages::topic_cis(),
        Topic::MinorityRights => messages::topic_minority_rights(),
        Topic::RefugeesProperty => messages::topic_refugees(),
        Topic::Leadership => messages::topic_leaders(),
        Topic::Mediation => messages::topic_mediation(),
        Topic::Economy => messages::topic_economy(),
        Topic::Territory => messages::topic_territory(),
        Topic::Legislature => messages::topic_legislature(),
        Topic::Accusations => messages::topic_accusations(),
    }
}
