import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/** Decompresses a Brotli file into a program that only this user may run. */
export async function unpackProgram(archive: string, target: string): Promise<void> {
  const output = createWriteStream(target, { flags: 'wx', mode: 0o700 });
  await pipeline(createReadStream(archive), createBrotliDecompress(), output);
}

/** Unpacks a Brotli compressed tar archive into a folder; the files become this user's own. */
export async function unpackFiles(archive: string, folder: string): Promise<void> {
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  const output = extract(folder, {
    map: (header) => ({ ...header, uid: uid ?? header.uid, gid: gid ?? header.gid, mode: header.mode & 0o700 }),
  });
  await pipeline(createReadStream(archive), createBrotliDecompress(), output);
}
