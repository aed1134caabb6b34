import { posix } from 'node:path';
import type { Image, Link, Nodes } from 'mdast';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Suggestions } from '../diagnostics/did-you-mean.ts';
import type { Place } from '../diagnostics/place.ts';
import { brokenLink, brokenPicture } from '../diagnostics/rules/references.ts';
import { remotePicture } from '../diagnostics/rules/text.ts';
import type { Sources } from '../load/source-file.ts';
import { schemeOf, shorten } from '../parse/address.ts';
import { childrenOf } from '../parse/children-of.ts';
import type { Figure } from '../parse/prose.ts';
import type { Key } from './evaluation.ts';
import { homeOf, homeOfFile, quoteKey } from './key.ts';
import type { Names } from './names.ts';
import { PathIndex } from './path-index.ts';
import { ShownPictures } from './shown-pictures.ts';
import { decode, meantBy, pathFrom } from './target-path.ts';

/** The address of a link to a note or a quote: this and its key. */
export const NOTE_SCHEME = 'note:';

/** The address of a picture that the evaluation does not hold: what an author typed may lead anywhere. */
export const NO_PICTURE = '';

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
  /** The pictures that texts show. */
  readonly shown: ShownPictures;
  private readonly names: Names;
  private readonly suggestions = new Suggestions();
  private readonly files: ReadonlyMap<string, Uint8Array>;
  private readonly notes: PathIndex;
  private readonly pictures: PathIndex;
  /** The paths of notes by their keys. */
  private readonly pathOf: ReadonlyMap<Key, string>;

  constructor(names: Names, { pictures: files, limits }: Pick<Sources, 'pictures' | 'limits'>) {
    this.names = names;
    this.files = files;
    this.shown = new ShownPictures(limits);
    this.notes = new PathIndex(names.paths.keys(), this.suggestions);
    this.pictures = new PathIndex(files.keys(), this.suggestions);
    this.pathOf = new Map([...names.paths].map(([path, key]) => [key, path]));
  }

  /** Changes the links and pictures in `nodes` in place. */
  link(nodes: readonly Nodes[], place: TextPlace): void {
    for (const node of nodes) {
      if (node.type === 'link') this.resolveLink(node, place);
      else if (node.type === 'image') node.url = this.pictureIn(node, node.url, place);
      else if (node.type === 'figure') node.picture = this.pictureIn(node, node.picture, place);
      if (node.type === 'aside') this.link(node.title, place);
      this.link(childrenOf(node), place);
    }
  }

  /** The path inside the evaluation of a picture written at `at`, from the folder `folder`; reported where it fails. */
  picture(target: string, folder: string, at: Place): string {
    if (schemeOf(target) !== undefined) {
      this.diagnostics.push(remotePicture.at(at, { target: shorten(target) }));
      return target;
    }
    const path = pathFrom(folder, target);
    const bytes = this.files.get(path);
    if (!bytes && this.names.lost.path(path)) return path;
    if (!bytes) {
      const suggestion = this.pictures.suggest(meantBy(target, folder), folder);
      this.diagnostics.push(brokenPicture.at(at, { target, suggestion }));
      return path;
    }
    this.shown.show(path, bytes, target, at);
    return path;
  }

  /** The path of a picture that the report can show, or none. One from the network is reported where the text is checked. */
  private pictureIn(node: Image | Figure, target: string, place: TextPlace): string {
    if (schemeOf(target) !== undefined) return NO_PICTURE;
    const path = this.picture(target, posix.dirname(place.path), place.placeOf(node));
    return this.shown.byPath.has(path) ? path : NO_PICTURE;
  }

  private resolveLink(node: Link, place: TextPlace): void {
    if (schemeOf(node.url) !== undefined) return;
    const link = this.read(node.url, place);
    const target = this.targetOf(link);
    if (target !== undefined) {
      node.url = NOTE_SCHEME + target;
      return;
    }
    const { path, home, quote } = link;
    if (this.names.lost.path(path) || (quote && this.names.lost.quote(quoteKey(home, quote)))) return;
    const suggestion = this.suggest(node.url, link, place);
    this.diagnostics.push(brokenLink.at(place.placeOf(node), { target: node.url, suggestion }));
  }

  private read(url: string, { path, experiment }: TextPlace): ReadLink {
    const [file = '', quote] = url.split('#', 2);
    const target = file === '' ? path : pathFrom(posix.dirname(path), file);
    const home = file === '' ? homeOfFile({ experiment }) : homeOf(this.names.paths.get(target) ?? '');
    return { file, path: target, home, quote: quote ? decode(quote) : undefined };
  }

  /** A path of a note, with the name of a quote in it behind it or not; `#quote` alone is one of the same experiment. */
  private targetOf({ file, path, home, quote }: ReadLink): Key | undefined {
    if (quote === undefined) return file === '' ? undefined : this.names.paths.get(path);
    const key = quoteKey(home, quote);
    const there = this.names.quotes.get(key);
    return there !== undefined && (file === '' || there === path) ? key : undefined;
  }

  private suggest(url: string, { file, path, home, quote }: ReadLink, place: TextPlace): string | undefined {
    const folder = posix.dirname(place.path);
    if (/^www\./.test(url)) return `https://${url}`;
    if (file === '' && quote !== undefined) {
      const known = [...this.names.quotes.keys()].filter((key) => key.startsWith(`${home}#`));
      return this.suggestions.didYouMean(
        url,
        known.map((key) => key.slice(home.length)),
      );
    }
    if (this.names.paths.has(path) && quote !== undefined) {
      const there = this.names.quotes.get(quoteKey(home, quote));
      return there === undefined ? undefined : `${posix.relative(folder, there) || posix.basename(there)}#${quote}`;
    }
    const note = this.pathOf.get(file) ?? this.pathOf.get(`${place.experiment}/${file}`);
    return note === undefined ? this.notes.suggest(meantBy(file, folder), folder) : posix.relative(folder, note);
  }
}

/** What a link says: the path of a note in the evaluation, and the name of a quote. */
interface ReadLink {
  /** As the author wrote it; empty where the link is of the same experiment. */
  file: string;
  path: string;
  home: string;
  quote: string | undefined;
}
