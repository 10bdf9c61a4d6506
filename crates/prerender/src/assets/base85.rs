//! Bytes as text in base 85, for the programs in the page in one file: a quarter more than the bytes, where base 64 takes a
//! third more. `web/base85.js` reads it.

/// The digits: printable ASCII without what ends or escapes a string (`"`, `'`, `` ` ``, `\`, `$`), and without `<`, which may
/// end a script.
pub const DIGITS: &[u8; 85] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&>()[]{}@%#~_";

/// The bytes in groups of four, each as five digits, the most significant first. The first character says how many of the last
/// four bytes are only there to make a group.
pub fn encode(bytes: &[u8]) -> String {
    let missing = bytes.len().next_multiple_of(4) - bytes.len();
    let mut text = missing.to_string();
    for group in bytes.chunks(4) {
        let mut four = [0; 4];
        four[..group.len()].copy_from_slice(group);
        let mut number = u32::from_be_bytes(four);
        let mut digits = [0; 5];
        for digit in digits.iter_mut().rev() {
            *digit = DIGITS[(number % 85) as usize];
            number /= 85;
        }
        text.extend(digits.map(char::from));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_four_bytes_are_five_digits_and_a_shorter_last_one_is_filled() {
        assert_eq!(encode(b""), "0");
        assert_eq!(encode(&[0, 0, 0, 1]), "000001");
        // 85⁴ = 52,200,625
        assert_eq!(encode(&52_200_625_u32.to_be_bytes()), "010000");
        assert_eq!(encode(&[0, 0, 1]), "100031");
    }

    #[test]
    fn no_digit_ends_a_string_or_a_script_and_the_reader_has_the_same() {
        let digits = std::str::from_utf8(DIGITS).expect("ASCII");
        assert!(!digits.contains(['"', '\'', '`', '\\', '$', '<']), "{digits}");
        let distinct: std::collections::BTreeSet<_> = DIGITS.iter().collect();
        assert_eq!(distinct.len(), 85);
        let reader = include_str!("../../../../web/base85.js");
        assert!(reader.contains(digits), "web/base85.js has other digits");
    }
}
