// The capitals of March 1994, `[longitude, latitude]`, to a hundredth of a degree: about one map unit and a half. The same
// places stand in crates/geo/src/capitals.rs; a test compares them.

export const CAPITALS = {
  Armenia: [44.51, 40.18], // Yerevan
  Azerbaijan: [49.87, 40.4], // Baku
  Belarus: [27.57, 53.9], // Minsk
  Estonia: [24.75, 59.43], // Tallinn
  Georgia: [44.79, 41.72], // Tbilisi
  Kazakhstan: [76.92, 43.25], // Almaty
  Kyrgyzstan: [74.59, 42.87], // Bishkek
  Latvia: [24.11, 56.95], // Riga
  Lithuania: [25.28, 54.69], // Vilnius
  Moldova: [28.84, 47.01], // Chisinau
  Russia: [37.62, 55.75], // Moscow
  Tajikistan: [68.78, 38.56], // Dushanbe
  Turkmenistan: [58.38, 37.95], // Ashgabat
  Ukraine: [30.52, 50.45], // Kiev
  Uzbekistan: [69.28, 41.31], // Tashkent
};

// Russia extends beyond the home view; its label stands in the part that this view shows.
export const RUSSIA_LABEL = [45, 57.2];
