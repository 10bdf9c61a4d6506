//! The note on whose interpretations the data set contains.

/// The value of a column of the table, so that every row has it.
pub const CLASSIFICATION: &str = "Readings by this site";

/// The full note, in the document.
pub const CLASSIFICATION_NOTE: &str =
    "Stances, summaries, accounts, silences, questions and the choice of context facts \
    are readings by this site, not statements of the source. Each stance and account names the sentences or context \
    facts it rests on. A republic without a stance is one the source is silent on; silence is not neutrality.";
