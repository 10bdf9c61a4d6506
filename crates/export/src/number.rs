//! Numbers as the picture holds them.

/// Rounded to so many decimals; halves are rounded up, and zero has no sign, as in JavaScript's `Math.round`.
pub fn rounded(number: f64, decimals: u8) -> f64 {
    let unit = f64::powi(10.0, i32::from(decimals));
    (number * unit + 0.5).floor() / unit + 0.0
}

/// The numbers of a piece of path data, in order.
pub fn numbers(path: &str) -> impl Iterator<Item = f64> + '_ {
    let mut rest = path;
    std::iter::from_fn(move || loop {
        let start = rest.find(|c: char| c == '-' || c == '.' || c.is_ascii_digit())?;
        let number = &rest[start..];
        let end = number[1..]
            .find(|c: char| c != '.' && !c.is_ascii_digit())
            .map_or(number.len(), |end| end + 1);
        rest = &number[end..];
        if let Ok(number) = number[..end].parse() {
            return Some(number);
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_rounded_up_and_zero_has_no_sign() {
        let all = [2.346, -2.346, -0.001, 0.125, -0.125, 7.0].map(|number| rounded(number, 2).to_string());
        assert_eq!(all, ["2.35", "-2.35", "0", "0.13", "-0.12", "7"]);
        assert_eq!(rounded(12.34, 1), 12.3);
    }

    #[test]
    fn a_sign_separates_the_numbers_of_path_data() {
        assert_eq!(
            numbers("M9-1l2 2.5-.5").collect::<Vec<_>>(),
            [9.0, -1.0, 2.0, 2.5, -0.5]
        );
        assert_eq!(numbers("M - z").count(), 0);
    }
}
