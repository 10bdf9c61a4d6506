// The projection: ellipsoidal Albers equal-area conic on WGS 84.
// Snyder, "Map Projections: A Working Manual" (USGS Professional Paper 1395, 1987), pages 101-102.
// Implemented here because longitudes beyond 180 degrees must be kept: mapshaper clips them silently, which removes
// Chukotka.

const SEMI_MAJOR_KM = 6378.137;
const FLATTENING = 1 / 298.257223563;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);
const rad = (degrees) => (degrees * Math.PI) / 180;

// Snyder (14-15) and (3-12).
const m = (phi) => Math.cos(phi) / Math.sqrt(1 - E2 * Math.sin(phi) ** 2);
const q = (phi) => {
  const s = Math.sin(phi);
  return (1 - E2) * (s / (1 - E2 * s * s) - Math.log((1 - E * s) / (1 + E * s)) / (2 * E));
};

/**
 * Returns the projection: `forward([longitude, latitude])` returns `[x, y]` in km, x to the east, y to the north;
 * `inverse([x, y])` returns `[longitude, latitude]`. `proj` is the definition as a PROJ string.
 */
export function albers({ lat_1, lat_2, lat_0, lon_0 }) {
  const [m1, m2] = [m(rad(lat_1)), m(rad(lat_2))];
  const [q1, q2] = [q(rad(lat_1)), q(rad(lat_2))];
  const n = (m1 * m1 - m2 * m2) / (q2 - q1);
  const c = m1 * m1 + n * q1;
  const radius = (phi) => (SEMI_MAJOR_KM * Math.sqrt(Math.max(0, c - n * q(phi)))) / n;
  const radius0 = radius(rad(lat_0));
  return {
    proj: `+proj=aea +lat_1=${lat_1} +lat_2=${lat_2} +lat_0=${lat_0} +lon_0=${lon_0} +datum=WGS84 +units=km`,
    forward([lon, lat]) {
      const theta = n * rad(lon - lon_0);
      const r = radius(rad(lat));
      return [r * Math.sin(theta), radius0 - r * Math.cos(theta)];
    },
    // Snyder (14-8) to (14-11), and (3-16) for the latitude.
    inverse([x, y]) {
      const r = Math.hypot(x, radius0 - y);
      const target = (c - ((r * n) / SEMI_MAJOR_KM) ** 2) / n;
      let phi = Math.asin(Math.max(-1, Math.min(1, target / 2)));
      for (let i = 0; i < 6; i += 1) {
        const s = Math.sin(phi);
        phi += ((1 - E2 * s * s) ** 2 / (2 * Math.cos(phi) * (1 - E2))) * (target - q(phi));
      }
      return [lon_0 + Math.atan2(x, radius0 - y) / rad(n), (phi * 180) / Math.PI];
    },
  };
}
