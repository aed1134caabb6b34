import type { Host } from '../../src/load/host.ts';
import { restricted } from '../fonts.ts';
import { memoryHost } from '../memory-host.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** The smallest evaluation, broken in a way that no example in a page can show. */
type Break = (files: Files) => Host;

const root = '/evaluation';

/**
 * The rules whose wrong can't be written as files in a page, with what breaks them; `printed` where that takes a browser
 * (test/print).
 */
export const notInBlocks: Readonly<Record<string, Break | 'printed'>> = {
  'not-utf-8': (files) => withBytes(files, 'experiment.md', Buffer.from('---\nname: Café\n---\nText.\n', 'latin1')),
  'unreadable-file': (files) => {
    const host = memoryHost(root, files);
    const locked = pathOf(files, 'experiment.md');
    return {
      ...host,
      read(path, bounds) {
        if (path === `${root}/${locked}`) throw Object.assign(new Error('locked'), { code: 'EACCES' });
        return host.read(path, bounds);
      },
    };
  },
  'leaves-evaluation': (files) => {
    const linked = `${root}/${pathOf(files, 'experiment.md').replace('experiment.md', 'conclusion.md')}`;
    const host = memoryHost(root, new Map([...files, [linked.slice(root.length + 1), 'Text.\n']]));
    return {
      ...host,
      list: (folder) =>
        host.list(folder).map((entry) => (`${folder}/${entry.name}` === linked ? { ...entry, kind: 'link' } : entry)),
      resolve: (path) => (path === linked ? '/elsewhere/conclusion.md' : path),
    };
  },
  'gps-position': (files) => {
    const note = pathOf(files, '2020-02-04.md');
    const photo = note.replace('sessions/2020-02-04.md', 'images/street.jpg');
    const text = '![A street](../images/street.jpg)\n';
    return memoryHost(root, new Map([...files, [note, text], [photo, photoWithPlace]]));
  },
  'note-too-large': (files) =>
    withBytes(files, 'experiment.md', Buffer.from(`---\nname: A\n---\n${'a '.repeat(500_000)}`)),
  'note-too-complex': (files) => withBytes(files, '2020-02-04.md', Buffer.from('> a\n\n'.repeat(10_000))),
  'too-many-notes': (files) => {
    const pictures = Array.from({ length: 60 }, (_, index) => [`content/images/${index}.png`, ''] as const);
    const config = `${files.get('evalrep.yaml')}limits: {notes: 50}\n`;
    return memoryHost(root, new Map([...files, ...pictures, ['evalrep.yaml', config]]));
  },
  'evaluation-too-large': (files) => {
    const config = `${files.get('evalrep.yaml')}limits: {total: 1 kB}\n`;
    return withBytes(new Map([...files, ['evalrep.yaml', config]]), '2020-02-04.md', Buffer.from('a '.repeat(500)));
  },
  'picture-too-large': (files) => {
    const note = pathOf(files, '2020-02-04.md');
    const drawing = note.replace('sessions/2020-02-04.md', 'images/map.svg');
    const text = '![A map](../images/map.svg)\n';
    return memoryHost(root, new Map([...files, [note, text], [drawing, '<svg width="9000" height="9000"></svg>']]));
  },
  'restricted-font': (files) => {
    const config = `${files.get('evalrep.yaml')}style: { fonts: { text: { regular: fonts/own.ttf } } }\n`;
    const font = restricted('archivo-latin-400-normal.woff');
    return memoryHost(root, new Map([...files, ['evalrep.yaml', config], ['fonts/own.ttf', font]]));
  },
  'pdf-conformance': 'printed',
};

/** The start of a JPEG whose metadata (XMP) names a place. */
const photoWithPlace = (() => {
  const xmp = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude="52,5.5N"/>', 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(xmp.length + 2);
  return Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), length, xmp, Buffer.from('ffd9', 'hex')]);
})();

function pathOf(files: Files, name: string): string {
  const found = [...files.keys()].find((path) => path.endsWith(`/${name}`));
  if (found === undefined) throw new Error(`no file ${name}`);
  return found;
}

function withBytes(files: Files, name: string, bytes: Uint8Array): Host {
  return memoryHost(root, new Map([...files, [pathOf(files, name), bytes]]));
}
