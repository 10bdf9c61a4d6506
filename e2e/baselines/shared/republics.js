// The fifteen, by the numbers of ISO 3166-1 in `world-atlas` and by its letters in the map of `jsvectormap`.
export const republics = [
  ['armenia', '051', 'AM'],
  ['azerbaijan', '031', 'AZ'],
  ['belarus', '112', 'BY'],
  ['estonia', '233', 'EE'],
  ['georgia', '268', 'GE'],
  ['kazakhstan', '398', 'KZ'],
  ['kyrgyzstan', '417', 'KG'],
  ['latvia', '428', 'LV'],
  ['lithuania', '440', 'LT'],
  ['moldova', '498', 'MD'],
  ['russia', '643', 'RU'],
  ['tajikistan', '762', 'TJ'],
  ['turkmenistan', '795', 'TM'],
  ['ukraine', '804', 'UA'],
  ['uzbekistan', '860', 'UZ'],
];

/** The colours of the stances. */
export const colours = {
  cooperative: '#5b9c8a',
  improving: '#a9cdbb',
  uneven: '#e3cf8f',
  strained: '#e0a070',
  'in-conflict': '#b9503f',
  'not-stated': '#efece4',
  subject: '#34495e',
};
