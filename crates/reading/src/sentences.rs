//! A set of sentences of the source.

/// How many sentences the source has.
pub const COUNT: u8 = 13;

/// Some of the thirteen, as bits: the first is S1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sentences(u16);

impl Sentences {
    pub const NONE: Self = Self(0);

    /// `None` if a bit stands for no sentence.
    pub const fn from_bits(bits: u16) -> Option<Self> {
        if bits < 1 << COUNT {
            Some(Self(bits))
        } else {
            None
        }
    }

    pub const fn bits(self) -> u16 {
        self.0
    }

    /// Those with these numbers, counted from 1; others are left out.
    pub fn of(numbers: impl IntoIterator<Item = u8>) -> Self {
        numbers.into_iter().fold(Self::NONE, Self::with)
    }

    #[must_use]
    pub fn with(self, number: u8) -> Self {
        match number {
            1..=COUNT => Self(self.0 | 1 << (number - 1)),
            _ => self,
        }
    }

    /// With a sentence that was missing, or without one that was there.
    #[must_use]
    pub fn toggled(self, number: u8) -> Self {
        Self(self.0 ^ Self::of([number]).0)
    }

    pub fn holds(self, number: u8) -> bool {
        self.0 & Self::of([number]).0 != 0
    }

    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all of these are among the others.
    pub const fn is_within(self, others: Self) -> bool {
        self.without(others).is_empty()
    }

    /// Their numbers, counted from 1.
    pub fn numbers(self) -> impl Iterator<Item = u8> {
        (1..=COUNT).filter(move |number| self.holds(*number))
    }

    /// "S3, S5".
    pub fn names(self) -> String {
        let names: Vec<_> = self.numbers().map(|number| format!("S{number}")).collect();
        names.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_thirteen_are_taken() {
        let some = Sentences::of([0, 1, 13, 14, 255]);
        assert_eq!(some.names(), "S1, S13");
        assert_eq!(some.toggled(14), some);
        assert_eq!(some.toggled(1).names(), "S13");
        assert_eq!(Sentences::from_bits(1 << 13), None);
        assert_eq!(Sentences::from_bits(some.bits()), Some(some));
    }
}
