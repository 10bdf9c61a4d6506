//! The table: RFC 4180, UTF-8, a header and a row for each republic. No cell has text that a spreadsheet takes for a
//! formula.

use crate::publish::dataset::classification::{CLASSIFICATION, LICENSE};
use crate::publish::dataset::error::DatasetError;
use crate::publish::dataset::source;
use crate::publish::dataset::stance::PublishedStance;
use content::model::{Article, Content, ContextKind};
use csv::{Terminator, WriterBuilder};
use domain::republic::Republic;

/// The table of a content.
///
/// # Errors
/// When a spreadsheet would take a cell for a formula.
pub fn table(content: &Content) -> Result<Vec<u8>, DatasetError> {
    // RFC 4180 requires CR LF.
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    for (at, (republic, article)) in content.articles().enumerate() {
        let cells = cells(content, republic, article);
        if at == 0 {
            writer.write_record(cells.iter().map(|(column, _)| column))?;
        }
        if let Some((column, cell)) = cells.iter().find(|(_, cell)| is_formula(cell)) {
            return Err(DatasetError::Formula {
                republic: republic.slug(),
                column: column.clone(),
                cell: cell.clone(),
            });
        }
        writer.write_record(cells.iter().map(|(_, cell)| cell))?;
    }
    let flushed = writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(flushed)
}

/// The row of a republic, each cell with the name of its column.
fn cells(content: &Content, republic: Republic, article: &Article) -> Vec<(String, String)> {
    let label = |kind| content.fact_of(republic, kind).and_then(|fact| fact.label.as_deref());
    let date = |kind| content.fact_of(republic, kind).and_then(|fact| fact.date.as_deref());
    let standing = content.cis_standing(republic).map(|standing| standing.slug());
    let sentences = content.sentences_of(republic).join(" ");
    let citation = source::citation(&content.source);
    let mut cells = Vec::new();
    let mut cell = |column: &str, text: Option<&str>| cells.push((column.to_owned(), text.unwrap_or("").to_owned()));
    cell("republic", Some(republic.slug()));
    cell("name", Some(republic.name()));
    cell("wikidata", Some(republic.wikidata()));
    cell("coverage", Some(article.coverage.slug()));
    cell("stance", Some(PublishedStance::last(content, article).slug()));
    cell(
        "stance_since",
        article.since(&content.moments).map(|moment| moment.id.as_str()),
    );
    for moment in &content.moments {
        let stance = PublishedStance::at(content, article, moment);
        cell(&format!("stance_{}", moment.id), Some(stance.slug()));
    }
    cell("cis", label(ContextKind::Cis));
    cell("cis_standing", standing);
    cell("cis_since", date(ContextKind::Cis));
    cell("diplomatic_relations", label(ContextKind::DiplomaticRelations));
    cell("diplomatic_relations_since", date(ContextKind::DiplomaticRelations));
    cell("sentences", Some(&sentences));
    cell("classification", Some(CLASSIFICATION));
    cell("license", Some(LICENSE));
    cell("source", Some(&citation));
    cell("source_sha256", Some(&content.source.sha256));
    cells
}

/// Whether a spreadsheet would run the cell. Such a cell is an error: a leading apostrophe, the usual remedy, would change
/// the text.
fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_a_spreadsheet_would_run_are_formulas() {
        for cell in ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1"] {
            assert!(is_formula(cell), "{cell:?}");
        }
        for cell in ["", "Since 4 April 1992", "1992-04-04", "\"a\"", "a=b"] {
            assert!(!is_formula(cell), "{cell:?}");
        }
    }
}
