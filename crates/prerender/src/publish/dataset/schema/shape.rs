//! Pieces of a JSON Schema, in the order they are written. A record made here is strict by construction: it has all of
//! its keys, no others, and each is described.

use serde::{Serialize, Serializer};

/// A schema: its keywords in order.
#[derive(Clone, Debug)]
pub struct Shape(Vec<(&'static str, Keyword)>);

/// A key of a record: name, what it means, what it may hold.
pub type Key = (&'static str, &'static str, Shape);

#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
enum Keyword {
    Flag(bool),
    Count(usize),
    Word(&'static str),
    Words(Vec<&'static str>),
    Shape(Shape),
    Shapes(Vec<Shape>),
    #[serde(serialize_with = "in_order")]
    Named(Vec<(&'static str, Shape)>),
}

impl Serialize for Shape {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        in_order(&self.0, serializer)
    }
}

fn in_order<S: Serializer, T: Serialize>(pairs: &[(&'static str, T)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().map(|(name, value)| (name, value)))
}

impl Shape {
    /// The same, said in words.
    pub fn described(mut self, description: &'static str) -> Self {
        self.0.insert(0, ("description", Keyword::Word(description)));
        self
    }

    /// The whole schema: this record, its dialect and title before it, the shapes it refers to behind it.
    pub fn document(self, title: &'static str, shared: Vec<(&'static str, Self)>) -> Self {
        let head = [
            ("$schema", Keyword::Word("https://json-schema.org/draft/2020-12/schema")),
            ("title", Keyword::Word(title)),
        ];
        Self(
            head.into_iter()
                .chain(self.0)
                .chain([("$defs", Keyword::Named(shared))])
                .collect(),
        )
    }
}

fn kind(name: &'static str) -> (&'static str, Keyword) {
    ("type", Keyword::Word(name))
}

/// Words, at least one character.
pub fn text() -> Shape {
    Shape(vec![kind("string"), ("minLength", Keyword::Count(1))])
}

/// Text of a form.
pub fn pattern(pattern: &'static str) -> Shape {
    Shape(vec![kind("string"), ("pattern", Keyword::Word(pattern))])
}

/// One of these words.
pub fn one_of(words: impl IntoIterator<Item = &'static str>) -> Shape {
    let words = words.into_iter().collect();
    Shape(vec![kind("string"), ("enum", Keyword::Words(words))])
}

/// This word.
pub fn constant(word: &'static str) -> Shape {
    Shape(vec![("const", Keyword::Word(word))])
}

/// A whole number between two, both allowed.
pub fn number(least: usize, most: usize) -> Shape {
    Shape(vec![
        kind("integer"),
        ("minimum", Keyword::Count(least)),
        ("maximum", Keyword::Count(most)),
    ])
}

/// Yes or no.
pub fn flag() -> Shape {
    Shape(vec![kind("boolean")])
}

/// A list of at least so many, none twice.
pub fn list(of: Shape, least: usize) -> Shape {
    Shape(vec![
        kind("array"),
        ("items", Keyword::Shape(of)),
        ("minItems", Keyword::Count(least)),
        ("uniqueItems", Keyword::Flag(true)),
    ])
}

/// A list of exactly so many, none twice.
pub fn exactly(count: usize, of: Shape) -> Shape {
    let mut shape = list(of, count);
    shape.0.push(("maxItems", Keyword::Count(count)));
    shape
}

/// The same, or `null`.
pub fn or_null(shape: Shape) -> Shape {
    let nothing = Shape(vec![kind("null")]);
    Shape(vec![("anyOf", Keyword::Shapes(vec![shape, nothing]))])
}

/// One of the shared shapes, by its path.
pub fn shared(path: &'static str) -> Shape {
    Shape(vec![("$ref", Keyword::Word(path))])
}

/// An object with exactly these keys.
pub fn record(keys: Vec<Key>) -> Shape {
    let names = keys.iter().map(|(name, _, _)| *name).collect();
    let properties = keys
        .into_iter()
        .map(|(name, description, shape)| (name, shape.described(description)))
        .collect();
    Shape(vec![
        kind("object"),
        ("properties", Keyword::Named(properties)),
        ("required", Keyword::Words(names)),
        ("additionalProperties", Keyword::Flag(false)),
    ])
}
