import { ID } from '../../schemas/scalars.ts';

/** What the name of a note or of an experiment's folder says. */
export interface Name {
  /** The number in front; undefined where there is none. */
  order: number | undefined;
  id: string;
}

/** Reads `02-shared-vision` as second, with id `shared-vision`; undefined where the name holds no id. */
export function readName(name: string): Name | undefined {
  const [, number, rest] = /^(\d{1,3})-(.*)$/.exec(name) ?? [];
  const id = rest ?? name;
  if (!ID.test(id)) return undefined;
  return { order: number === undefined ? undefined : Number(number), id };
}

/** Numbered names by number, then those without a number; of equals by name. */
export function compareNames(a: Name & { path: string }, b: Name & { path: string }): number {
  const [first, second] = [a.order ?? Number.POSITIVE_INFINITY, b.order ?? Number.POSITIVE_INFINITY];
  if (first !== second) return first < second ? -1 : 1;
  return a.id === b.id ? (a.path < b.path ? -1 : 1) : a.id < b.id ? -1 : 1;
}

/** A name that would be allowed, near to `name`; empty where nothing is left of it. */
export function allowedName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
