//! The controlled words of a type, as its own derived reader lists them. The schema takes its words from here, so that
//! a word added to the vocabulary is in the schema at once.

use serde::de::{DeserializeOwned, Deserializer, Error, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt::{self, Display, Formatter};

/// The words in which an enum is written, in the order of its declaration; none for a type that is no enum.
pub fn variants<T: DeserializeOwned>() -> &'static [&'static str] {
    T::deserialize(Listener).err().map_or(&[], |heard| heard.0)
}

/// Reads nothing: it hears which words a type asks for, and breaks off with them.
struct Listener;

#[derive(Debug)]
struct Heard(&'static [&'static str]);

impl<'de> Deserializer<'de> for Listener {
    type Error = Heard;

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        _visitor: V,
    ) -> Result<V::Value, Heard> {
        Err(Heard(variants))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Heard> {
        Err(Heard(&[]))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

impl Error for Heard {
    fn custom<T: Display>(_message: T) -> Self {
        Self(&[])
    }
}

impl std::error::Error for Heard {}

impl Display for Heard {
    fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
        formatter.write_str(&self.0.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::variants;
    use domain::republic::Republic;
    use domain::vocabulary::{CisStanding, Coverage, Precision, Stance};

    #[test]
    fn the_words_are_those_the_page_uses() {
        assert_eq!(variants::<Stance>(), Stance::ALL.map(Stance::slug));
        assert_eq!(variants::<CisStanding>(), CisStanding::ALL.map(CisStanding::slug));
        assert_eq!(variants::<Republic>(), Republic::ALL.map(Republic::slug));
        assert!(variants::<Coverage>().contains(&Coverage::InPassing.slug()));
        assert!(variants::<Precision>().contains(&"part-of-year"));
        assert!(variants::<String>().is_empty());
    }
}
