//! Text in lines of a width.

use crate::template::Template;
use crate::xml::Xml;
use std::fmt::Display;

/// The width of a text in a font, given as in the CSS property `font`. A canvas knows it in a browser.
pub type Measure<'a> = &'a dyn Fn(&str, &str) -> f64;

/// Other programs have other typefaces than the browser that measures: this share of the width is used.
const USED: f64 = 0.94;

/// A line longer than this share of the width says how long it is, for programs whose typeface is much wider: LibreOffice, which
/// knows only the first of a list, may put any other.
const LONG: f64 = 0.75;

/// How a paragraph looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Style {
    Title,
    Entry,
    Note,
    Name,
    Quote,
    Footer,
}

impl Style {
    fn size(self) -> u32 {
        match self {
            Self::Title => 21,
            Self::Entry | Self::Quote => 20,
            Self::Note | Self::Footer => 16,
            Self::Name => 34,
        }
    }

    /// From one line to the next.
    fn leading(self) -> u32 {
        match self {
            Self::Title => 28,
            Self::Entry => 26,
            Self::Note => 22,
            Self::Name => 42,
            Self::Quote => 27,
            Self::Footer => 21,
        }
    }

    fn bold(self) -> bool {
        matches!(self, Self::Title | Self::Name)
    }

    fn serif(self) -> bool {
        matches!(self, Self::Name | Self::Quote)
    }

    fn soft(self) -> bool {
        matches!(self, Self::Note | Self::Footer)
    }
}

/// Writes paragraphs.
#[derive(Clone, Copy)]
pub struct Typesetter<'a> {
    pub template: &'a Template,
    pub measure: Measure<'a>,
}

impl Typesetter<'_> {
    /// Writes a paragraph whose top left corner is at `x` and `y`; returns where the next one starts.
    pub fn write(self, xml: &mut Xml, style: Style, text: &str, [x, y]: [f64; 2], width: f64) -> f64 {
        let leading = f64::from(style.leading());
        let lines = self.lines(style, text, width);
        let size = style.size();
        let mut attributes: Vec<(&str, &dyn Display)> = vec![("font-size", &size)];
        if style.bold() {
            attributes.push(("font-weight", &"600"));
        }
        if style.serif() {
            attributes.push(("font-family", &self.template.serif));
        }
        if style.soft() {
            attributes.push(("fill", &self.template.colors.ink_soft));
        }
        xml.element("text", &attributes, |xml| {
            let mut baseline = y + f64::from(size);
            for (line, length) in &lines {
                let mut attributes: Vec<(&str, &dyn Display)> = vec![("x", &x), ("y", &baseline)];
                let rounded = length.round();
                if *length > width * LONG {
                    attributes.push(("textLength", &rounded));
                    attributes.push(("lengthAdjust", &"spacingAndGlyphs"));
                }
                xml.text_element("tspan", &attributes, line);
                baseline += leading;
            }
        });
        y + lines.len() as f64 * leading
    }

    /// A paragraph's lines and their lengths, 0 for a single word; a word wider than all is a line of its own.
    fn lines(self, style: Style, text: &str, width: f64) -> Vec<(String, f64)> {
        let family = if style.serif() {
            &self.template.serif
        } else {
            &self.template.sans
        };
        let font = format!("{} {}px {family}", if style.bold() { 600 } else { 400 }, style.size());
        let mut lines = Vec::new();
        let (mut line, mut length) = (String::new(), 0.0);
        for word in text.split(' ') {
            if line.is_empty() {
                line.push_str(word);
                continue;
            }
            let longer = format!("{line} {word}");
            let measured = (self.measure)(&font, &longer);
            if measured < width * USED {
                (line, length) = (longer, measured);
            } else {
                lines.push((std::mem::replace(&mut line, word.to_owned()), length));
                length = 0.0;
            }
        }
        lines.push((line, length));
        lines
    }
}
