//! CRC-24 as RFC 9580 (OpenPGP) defines it. It finds every change within 24 bits in a row, which are four characters of a
//! code, and lets one of 16 million others pass.

const START: u32 = 0x00b7_04ce;
const POLYNOMIAL: u32 = 0x0186_4cfb;

pub fn crc24(bytes: impl IntoIterator<Item = u8>) -> [u8; 3] {
    let sum = bytes.into_iter().fold(START, |sum, byte| {
        (0..8).fold(sum ^ u32::from(byte) << 16, |sum, _| {
            let next = sum << 1;
            if next & 0x0100_0000 == 0 {
                next
            } else {
                next ^ POLYNOMIAL
            }
        })
    });
    let [_, first, second, third] = sum.to_be_bytes();
    [first, second, third]
}

#[cfg(test)]
mod tests {
    #[test]
    fn it_is_the_checksum_of_the_standard() {
        assert_eq!(super::crc24(*b"123456789"), [0x21, 0xcf, 0x02]);
        assert_eq!(super::crc24([]), [0xb7, 0x04, 0xce]);
    }
}
