//! Numbers as the picture holds them.

/// Rounded to so many decimals; halves are rounded up, and zero has no sign, as in JavaScript's `Math.round`.
pub fn rounded(number: f64, decimals: u8) -> f64 {
    let unit = f64::powi(10.0, i32::from(decimals));
    (number * unit + 0.5).floor() / unit + 0.0
}

/// The numbers of a piece of path data, in order. Path data of the map has a few decimals and no exponents: read as a
/// whole number over a power of ten, such numbers are exact, and the ten kilobytes of tables that `f64::from_str` needs
/// stay out of the program.
pub fn numbers(path: &str) -> impl Iterator<Item = f64> + '_ {
    let mut rest = path;
    std::iter::from_fn(move || loop {
        let start = rest.find(|c: char| c == '-' || c == '.' || c.is_ascii_digit())?;
        let (sign, unsigned) = match rest[start..].strip_prefix('-') {
            Some(unsigned) => (-1.0, unsigned),
            None => (1.0, &rest[start..]),
        };
        let end = unsigned
            .find(|c: char| c != '.' && !c.is_ascii_digit())
            .unwrap_or(unsigned.len());
        rest = &unsigned[end..];
        if let Some(number) = decimal(&unsigned[..end]) {
            return Some(sign * number);
        }
    })
}

/// Digits, and a point among them or not.
fn decimal(text: &str) -> Option<f64> {
    let (mut digits, mut unit) = (None, 1.0);
    let mut fraction = false;
    for c in text.chars() {
        if let Some(digit) = c.to_digit(10) {
            digits = Some(digits.unwrap_or(0.0) * 10.0 + f64::from(digit));
            if fraction {
                unit *= 10.0;
            }
        } else if fraction {
            return None;
        } else {
            fraction = true;
        }
    }
    digits.map(|digits| digits / unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn halves_are_rounded_up_and_zero_has_no_sign() {
        let all = [2.346, -2.346, -0.001, 0.125, -0.125, 7.0].map(|number| rounded(number, 2).to_string());
        assert_eq!(all, ["2.35", "-2.35", "0", "0.13", "-0.12", "7"]);
        assert_eq!(rounded(12.34, 1), 12.3);
    }

    proptest! {
        #[test]
        fn numbers_with_few_decimals_are_read_exactly(number in -99_999_999..99_999_999i32) {
            let number = f64::from(number) / 1000.0;
            prop_assert_eq!(numbers(&format!("M{number}z")).collect::<Vec<_>>(), [number]);
        }
    }

    #[test]
    fn a_sign_separates_the_numbers_of_path_data() {
        assert_eq!(
            numbers("M9-1l2 2.5-.5").collect::<Vec<_>>(),
            [9.0, -1.0, 2.0, 2.5, -0.5]
        );
        assert_eq!(numbers("M - . 1.2.3 z").count(), 0);
    }
}
