//! Writing XML with quick-xml: elements that are nested as the functions that write them.

use quick_xml::events::{BytesDecl, BytesText, Event};
use quick_xml::Writer;
use std::io::Result;

/// A document that is being written.
pub type Xml = Writer<Vec<u8>>;

/// A document with an XML declaration.
///
/// # Errors
/// Those of `write`: writing into memory has none.
pub fn document(write: impl FnOnce(&mut Xml) -> Result<()>) -> Result<String> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    write(&mut xml)?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    String::from_utf8(bytes).map_err(std::io::Error::other)
}

/// An element with others in it.
pub fn element(
    xml: &mut Xml,
    name: &str,
    attributes: &[(&str, &str)],
    inside: impl FnOnce(&mut Xml) -> Result<()>,
) -> Result<()> {
    let element = xml.create_element(name).with_attributes(attributes.iter().copied());
    element.write_inner_content(inside).map(drop)
}

/// An element with text in it.
pub fn text(xml: &mut Xml, name: &str, attributes: &[(&str, &str)], text: &str) -> Result<()> {
    let element = xml.create_element(name).with_attributes(attributes.iter().copied());
    element.write_text_content(BytesText::new(text)).map(drop)
}

/// An element without content.
pub fn empty(xml: &mut Xml, name: &str, attributes: &[(&str, &str)]) -> Result<()> {
    let element = xml.create_element(name).with_attributes(attributes.iter().copied());
    element.write_empty().map(drop)
}

/// Paragraphs as HTML.
pub fn html(paragraphs: &[String]) -> String {
    let paragraph = |text: &String| format!("<p>{}</p>", html_escape::encode_text(text).replace('\n', "<br>"));
    paragraphs.iter().map(paragraph).collect()
}
