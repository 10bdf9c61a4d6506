//! The citation of the source in one line.

use content::model::Source;

pub fn citation(source: &Source) -> String {
    let Source {
        title,
        book,
        editor,
        publisher,
        published,
        data_as_of,
        url,
        ..
    } = source;
    format!("{title}, in {book}, edited by {editor} ({publisher}, {published}). Data as of {data_as_of}. {url}")
}
