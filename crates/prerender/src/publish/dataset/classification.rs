//! The notes on whose interpretations the data set contains, and on its licence.

/// The value of a column of the table, so that every row has it.
pub const CLASSIFICATION: &str = "Interpretations by this site";

/// The full note, in the document.
pub const CLASSIFICATION_NOTE: &str =
    "Stances, summaries, accounts, silences, questions and the choice of context facts \
    are interpretations by this site, not statements of the source. Each stance and account names the sentences or context \
    facts it is based on. Where no stance is given, the source does not say enough; silence is not neutrality.";

/// The licence of all that is not quoted, as its SPDX identifier.
pub const LICENSE: &str = "CC-BY-4.0";
