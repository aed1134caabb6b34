/** What others are referred to for, `times` times: the elements of `ids`, each of the first shown with all of the next. */
export interface Reference {
  ids: readonly string[];
  times: number;
}

/** An element that others can refer to, with what lies in it; or the whole drawing. */
export interface Part {
  /** As many shapes as its own elements are worth. */
  shapes: number;
  parts: Part[];
  references: Reference[];
}

export const newPart = (): Part => ({ shapes: 0, parts: [], references: [] });

/** How many shapes are shown; what refers to itself is shown once, as browsers do. */
export function shapesIn(whole: Part, named: ReadonlyMap<string, Part>): number {
  const shapes = new Map<Part, number>();
  const begun = new Set<Part>();
  const waiting = [whole];
  const shapesOf = (part: Part | undefined) => (part && shapes.get(part)) ?? 0;
  for (let part = waiting.at(-1); part; part = waiting.at(-1)) {
    if (begun.has(part)) {
      waiting.pop();
      if (shapes.has(part)) continue;
      let sum = part.shapes;
      for (const inside of part.parts) sum += shapesOf(inside);
      for (const { ids, times } of part.references) {
        sum += ids.reduce((product, id) => product * shapesOf(named.get(id)), times);
      }
      shapes.set(part, sum);
    } else {
      begun.add(part);
      for (const other of usedBy(part, named)) if (!begun.has(other)) waiting.push(other);
    }
  }
  return shapesOf(whole);
}

function usedBy(part: Part, named: ReadonlyMap<string, Part>): Part[] {
  return [...part.parts, ...part.references.flatMap(({ ids }) => ids.flatMap((id) => named.get(id) ?? []))];
}
