//! The table: RFC 4180, UTF-8, a row of names and a row for each republic. It is for spreadsheets, so every cell is
//! plain text that none of them takes for a formula.

use super::{reading, CLASSIFICATION};
use content::model::{Article, Content, ContextKind};
use csv::{Terminator, WriterBuilder};
use domain::republic::Republic;

/// The table of a content.
///
/// # Errors
/// When a cell would be taken for a formula.
pub fn table(content: &Content) -> Result<Vec<u8>, String> {
    // RFC 4180 ends its lines with both characters.
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    let told = |error: csv::Error| error.to_string();
    for (at, (republic, article)) in reading::articles(content).enumerate() {
        let cells = cells(content, republic, article);
        if at == 0 {
            writer
                .write_record(cells.iter().map(|(column, _)| column))
                .map_err(told)?;
        }
        for (column, cell) in &cells {
            harmless(cell).map_err(|what| format!("{}, {column}: {what}", republic.slug()))?;
        }
        writer.write_record(cells.iter().map(|(_, cell)| cell)).map_err(told)?;
    }
    writer.into_inner().map_err(|error| error.to_string())
}

/// The row of a republic, each cell with the name of its column.
fn cells(content: &Content, republic: Republic, article: &Article) -> Vec<(String, String)> {
    let label = |kind| content.fact_of(republic, kind).and_then(|fact| fact.label.as_deref());
    let date = |kind| content.fact_of(republic, kind).and_then(|fact| fact.date.as_deref());
    let standing = content.cis_standing(republic).map(|standing| standing.slug());
    let sentences = content.sentences_of(republic).join(" ");
    let citation = reading::citation(&content.source);
    let mut cells = Vec::new();
    let mut cell = |column: &str, text: Option<&str>| cells.push((column.to_owned(), text.unwrap_or("").to_owned()));
    cell("republic", Some(republic.slug()));
    cell("name", Some(republic.name()));
    cell("coverage", Some(article.coverage.slug()));
    cell("stance", Some(reading::word_now(content, article)));
    cell(
        "stance_since",
        article.since(&content.moments).map(|moment| moment.id.as_str()),
    );
    for moment in &content.moments {
        let word = reading::word(content, article, moment);
        cell(&format!("stance_{}", moment.id), Some(word));
    }
    cell("cis", label(ContextKind::Cis));
    cell("cis_standing", standing);
    cell("cis_since", date(ContextKind::Cis));
    cell("diplomatic_relations", label(ContextKind::DiplomaticRelations));
    cell("diplomatic_relations_since", date(ContextKind::DiplomaticRelations));
    cell("sentences", Some(&sentences));
    cell("classification", Some(CLASSIFICATION));
    cell("source", Some(&citation));
    cell("source_sha256", Some(&content.source.sha256));
    cells
}

/// Refuses what a spreadsheet would run. To add an apostrophe, as some do, would falsify the words.
fn harmless(cell: &str) -> Result<(), String> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        return Err(format!(
            "a spreadsheet would take \"{cell}\" for a formula\n  help: begin it with a letter or a digit"
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_refused() {
        for cell in ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1"] {
            assert!(harmless(cell).is_err(), "{cell:?}");
        }
        for cell in ["", "Since 4 April 1992", "1992-04-04", "\"a\"", "a=b"] {
            assert_eq!(harmless(cell), Ok(()), "{cell:?}");
        }
    }
}
