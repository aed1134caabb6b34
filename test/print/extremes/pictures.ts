/** Drawings of many sizes, by file name. */
export const PICTURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    square: [40, 40],
    wide: [1200, 90],
    tall: [90, 1200],
    large: [4000, 3000],
    dot: [1, 1],
    line: [2000, 1],
  }).map(([name, [width = 0, height = 0]]) => [`${name}.svg`, drawing(width, height)]),
);

function drawing(width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" fill="#dde"/><circle cx="50%" cy="50%" r="30%" opacity=".5"/><text x="5" y="12">Text</text></svg>`;
}
