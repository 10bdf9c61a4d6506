//! Integration tests of the printed pages and the published files, in one binary.

mod borders;
mod checkout;
mod citation_file;
mod citations;
mod color_vision;
mod colors;
mod conformance;
mod conformance_report;
mod contrast;
mod dataset;
mod embedding_guide;
mod legend;
mod lessons;
mod link_previews;
mod map_classes;
mod map_names;
mod messages;
mod oracle;
mod own_pages;
mod page_html;
mod pseudo;
mod search_index;
mod site;
mod strikes;
mod structured_data;
mod style_sheets;
