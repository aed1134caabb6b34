import type { Host } from '../../src/load/host.ts';
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
      read(path) {
        if (path === `${root}/${locked}`) throw Object.assign(new Error('locked'), { code: 'EACCES' });
        return host.read(path);
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
