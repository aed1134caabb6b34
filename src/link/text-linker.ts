import { posix } from 'node:path';
import type { Image, Link, Nodes, Parents } from 'mdast';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { Place } from '../diagnostics/place.ts';
import { brokenLink, brokenPicture, unsupportedPicture } from '../diagnostics/rules/references.ts';
import { schemeOf } from '../parse/check-text.ts';
import type { Figure } from '../parse/prose.ts';
import type { Key, Picture } from './evaluation.ts';
import { CHAPTERS, type Names } from './names.ts';
import { mediaTypeOf } from './picture.ts';

/** The address of a link to a note or a quote: this and its key. */
export const NOTE_SCHEME = 'note:';

/** Where a text stands that holds links and pictures. */
export interface TextPlace {
  /** The path of its file inside the evaluation. */
  path: string;
  /** The experiment that it belongs to. */
  experiment: string | undefined;
  placeOf: (node: { position?: Nodes['position'] }) => Place;
}

/**
 * Resolves the links and pictures of texts: a link to a note becomes `note:` and its key, a picture its path inside the
 * evaluation. What leads nowhere is reported.
 */
export class TextLinker {
  readonly diagnostics: Diagnostic[] = [];
  /** The pictures that texts show, by path. */
  readonly shown = new Map<string, Picture>();
  private readonly names: Names;
  private readonly files: ReadonlyMap<string, Uint8Array>;

  constructor(names: Names, files: ReadonlyMap<string, Uint8Array>) {
    this.names = names;
    this.files = files;
  }

  /** Changes the links and pictures in `nodes` in place. */
  link(nodes: readonly Nodes[], place: TextPlace): void {
    for (const node of nodes) {
      if (node.type === 'link') this.resolveLink(node, place);
      else if (node.type === 'image') node.url = this.pictureIn(node, node.url, place);
      else if (node.type === 'figure') node.picture = this.pictureIn(node, node.picture, place);
      if (node.type === 'aside') this.link(node.title, place);
      if ('children' in node) this.link((node as Parents).children, place);
    }
  }

  /** The path inside the evaluation of a picture written at `at`, from the folder `folder`; reported where it fails. */
  picture(target: string, folder: string, at: Place): string {
    const path = posix.normalize(posix.join(folder, decode(target)));
    const bytes = this.files.get(path);
    if (!bytes) {
      const suggestion = suggestPath(path, folder, this.files.keys());
      this.diagnostics.push(brokenPicture.at(at, { target, suggestion }));
      return path;
    }
    const mediaType = mediaTypeOf(bytes);
    if (mediaType) this.shown.set(path, { path, mediaType, bytes });
    else this.diagnostics.push(unsupportedPicture.at(at, { target }));
    return path;
  }

  private pictureIn(node: Image | Figure, target: string, place: TextPlace): string {
    if (schemeOf(target) !== undefined) return target;
    return this.picture(target, posix.dirname(place.path), place.placeOf(node));
  }

  private resolveLink(node: Link, place: TextPlace): void {
    if (schemeOf(node.url) !== undefined) return;
    const target = this.targetOf(node.url, place);
    if (target !== undefined) {
      node.url = NOTE_SCHEME + target;
      return;
    }
    const folder = posix.dirname(place.path);
    const path = posix.normalize(posix.join(folder, decode(node.url).replace(/\\/g, '/').replace(/#.*$/, '')));
    const suggestion = node.url.startsWith('#') ? undefined : suggestPath(path, folder, this.names.paths.keys());
    this.diagnostics.push(brokenLink.at(place.placeOf(node), { target: node.url, suggestion }));
  }

  /** A path of a note, with `#quote` behind it or not; `#quote` alone is one of the same experiment. */
  private targetOf(url: string, { path, experiment }: TextPlace): Key | undefined {
    const [file = '', quote] = decode(url).split('#', 2);
    const note = file === '' ? undefined : this.names.paths.get(posix.normalize(posix.join(posix.dirname(path), file)));
    if (quote === undefined || quote === '') return note;
    if (file !== '' && note === undefined) return undefined;
    const key = `${note?.split('/')[0] ?? experiment ?? CHAPTERS}#${quote}`;
    return this.names.quotes.has(key) ? key : undefined;
  }
}

/** The nearest path that exists, written from `folder`. */
function suggestPath(path: string, folder: string, known: Iterable<string>): string | undefined {
  const nearest = didYouMean(path, known);
  return nearest === undefined ? undefined : posix.relative(folder, nearest);
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
