// Reads what crates/prerender/src/assets/base85.rs writes: the programs in the page in one file.

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&>()[]{}@%#~_';

/**
 * @param {string} text a digit that says how many of the last bytes are none, and five digits for each four bytes
 * @returns {Uint8Array}
 */
export function bytesOf(text) {
  const values = new Uint8Array(128);
  for (let digit = 0; digit < 85; digit++) values[DIGITS.charCodeAt(digit)] = digit;
  const numbers = new DataView(new ArrayBuffer((text.length - 1) / 5 * 4));
  for (let at = 1, to = 0; at < text.length; to += 4) {
    let number = 0;
    for (const end = at + 5; at < end; at++) number = number * 85 + values[text.charCodeAt(at)];
    numbers.setUint32(to, number);
  }
  return new Uint8Array(numbers.buffer, 0, numbers.byteLength - Number(text[0]));
}
