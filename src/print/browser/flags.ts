import puppeteer from 'puppeteer-core';

/** How a browser is to be started. */
export interface Start {
  /** `shell` is the small headless browser without a window, which the bundled one is. */
  headless: true | 'shell';
  /** Empty; only this run uses it. */
  profile: string;
  sandboxed: boolean;
}

/**
 * The arguments for a browser that prints and does nothing else. Puppeteer's own are the base: no first run, no
 * extensions, no sync, no background networking, no crash reports, no use of /dev/shm (64 MB in a container).
 */
export function flags({ headless, profile, sandboxed }: Start): string[] {
  return puppeteer.defaultArgs({
    headless,
    userDataDir: profile,
    args: [
      '--remote-debugging-pipe',
      ...(sandboxed ? [] : ['--no-sandbox']),
      '--font-render-hinting=none', // Or the width of letters depends on the screen's resolution.
      '--disable-gpu', // A print needs none, and a server has none.
      // Offline, as far as flags go: no name is found, an IP address is a name too, and no proxy is asked instead.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--no-proxy-server',
      '--dns-prefetch-disable',
      '--no-pings',
      '--disable-domain-reliability',
      '--disable-component-update',
      '--no-default-browser-check',
    ],
  });
}
