/** Three numbers: red, green and blue, or lightness and two opponent axes. */
export type Triple = readonly [number, number, number];
export type Matrix = readonly [Triple, Triple, Triple];

export function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function mapTriple(triple: Triple, map: (part: number) => number): Triple {
  return [map(triple[0]), map(triple[1]), map(triple[2])];
}

/** Light of a colour (#rrggbb), each part from 0 to 1: sRGB with its transfer function undone (IEC 61966-2-1). */
export function linearRgb(hex: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** The colour (#rrggbb) of an amount of light; parts outside 0 to 1 are cut off. */
function toHex(light: Triple): string {
  const parts = mapTriple(light, (value) => {
    const inside = Math.min(1, Math.max(0, value));
    return Math.round(255 * (inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

// OKLab: Björn Ottosson, "A perceptual color space for image processing" (2020).
const LIGHT_TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const CONES_TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const LAB_TO_CONES: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const CONES_TO_LIGHT: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

export function oklab(light: Triple): Triple {
  const cones = times(
    LIGHT_TO_CONES,
    mapTriple(light, (part) => Math.max(0, part)),
  );
  return times(CONES_TO_LAB, mapTriple(cones, Math.cbrt));
}

/** Hue in degrees, of a colour given as #rrggbb. */
export function hueOf(hex: string): number {
  const [, a, b] = oklab(linearRgb(hex));
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

/** Lightness from 0 to 1, of a colour given as #rrggbb. */
export function lightnessOf(hex: string): number {
  return oklab(linearRgb(hex))[0];
}

function lightOf(lightness: number, chroma: number, hue: number): Triple {
  const angle = (hue * Math.PI) / 180;
  const cones = times(LAB_TO_CONES, [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
  return times(
    CONES_TO_LIGHT,
    mapTriple(cones, (part) => part ** 3),
  );
}

export function fromOklch(lightness: number, chroma: number, hue: number): string {
  return toHex(lightOf(lightness, chroma, hue));
}

/** The most chroma, up to 0.16, that sRGB has at this lightness and hue. */
export function mostChroma(lightness: number, hue: number): number {
  let [inside, outside] = [0, 0.16];
  for (let step = 0; step < 24; step++) {
    const middle = (inside + outside) / 2;
    if (lightOf(lightness, middle, hue).every((part) => part >= 0 && part <= 1)) inside = middle;
    else outside = middle;
  }
  return inside;
}
