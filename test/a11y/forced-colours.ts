/** Shapes that are not seen on the ground of the page: contrast under 3:1. Runs in the page. */
export function unseenShapes(): string[] {
  const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => channel(Number(part) / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  // A system colour is a name until it is used.
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.cssText = 'forced-color-adjust: none; background: Canvas';
  const ground = light(getComputedStyle(probe).backgroundColor);
  const contrast = (colour: string) => {
    const [low = 0, high = 0] = [light(colour), ground].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const found: string[] = [];
  for (const shape of document.querySelectorAll('.dome, .bowl, .swatch, .mark')) {
    if (!shape.checkVisibility()) continue;
    const styles = shape.matches('.mark')
      ? [getComputedStyle(shape, '::before'), getComputedStyle(shape, '::after')]
      : [getComputedStyle(shape)];
    const colours = styles
      .filter(({ display }) => display !== 'none')
      .map((style) => (style.borderLeftWidth === '0px' ? style.backgroundColor : style.borderLeftColor));
    if (!colours.every((colour) => contrast(colour) >= 3)) found.push(`${shape.outerHTML}: ${colours.join(', ')}`);
  }
  probe.remove();
  return found;
}
