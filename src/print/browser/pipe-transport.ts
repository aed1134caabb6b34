import type { ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';

/**
 * The DevTools protocol over two pipes of a browser that was started with `--remote-debugging-pipe`: JSON texts, each
 * ended by a zero byte. Unlike a port, nobody else on the machine can get hold of them.
 */
export class PipeTransport implements ConnectionTransport {
  onmessage?: (message: string) => void;
  onclose?: () => void;
  readonly #toBrowser: Writable;
  readonly #fromBrowser: Readable;
  #unfinished: Buffer[] = [];

  /** @throws when the process was not given pipes at file descriptors 3 and 4 */
  constructor(process: ChildProcess) {
    const [, , , toBrowser, fromBrowser] = process.stdio;
    if (!(toBrowser instanceof Writable && fromBrowser instanceof Readable)) throw new TypeError('There are no pipes.');
    this.#toBrowser = toBrowser;
    this.#fromBrowser = fromBrowser;
    fromBrowser.on('data', (bytes: Buffer) => this.#receive(bytes));
    fromBrowser.on('close', () => this.onclose?.());
    // A broken pipe means that the browser ended, which 'close' reports.
    fromBrowser.on('error', () => undefined);
    toBrowser.on('error', () => undefined);
  }

  send(message: string): void {
    this.#toBrowser.write(`${message}\0`);
  }

  close(): void {
    this.#toBrowser.destroy();
    this.#fromBrowser.destroy();
  }

  #receive(bytes: Buffer): void {
    let start = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
      const message = Buffer.concat([...this.#unfinished, bytes.subarray(start, end)]).toString();
      this.#unfinished = [];
      start = end + 1;
      // Each in a turn of its own: puppeteer settles promises between one message and the next.
      setImmediate(() => this.onmessage?.(message));
    }
    if (start < bytes.length) this.#unfinished.push(bytes.subarray(start));
  }
}
