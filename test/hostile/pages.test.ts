import { describe, expect, test } from 'vitest';
import { faultOfHtml } from '../fuzz/markup.ts';
import { hostileNotes } from './attacks.ts';
import { configWith, EXPERIMENT, reportWith } from './report-of.ts';

const ALLOWED =
  'rules: {broken-picture: off, remote-picture: off, dangerous-link: off, raw-html: off, broken-link: off}';
const NOTE = `
![a](http://127.0.0.1/x.png) ![b](//127.0.0.1/x.png) ![c](../../../../../../etc/passwd) ![d](file:///etc/passwd)
[e](javascript:alert) [f](JaVa&#10;script:alert) [g](data:text/html,x) [h](vbscript:x) [i](//127.0.0.1) [j][k] <javascript:l>
<script>alert(1)</script> <img src=x onerror=alert(1)>

{{ report.title }} {% include "/etc/passwd" %}

![m](///etc/passwd)

[k]: javascript:alert
`;

test('a note leads nowhere but to the web, whatever the rules allow', async () => {
  const report = await reportWith({ ...configWith(ALLOWED), [`${EXPERIMENT}/conclusion.md`]: NOTE });
  for (const text of [report?.html ?? '', report?.json ?? '']) {
    const addresses = [...text.matchAll(/(?:src|href)=\\?"([^"\\]*)/g)].map(([, address = '']) => address);
    expect(addresses.filter((address) => !/^(?:#|data:image\/)/.test(address))).toEqual([]);
    expect(text).not.toMatch(/<script|onerror|<img src=x/);
    expect(text).toContain('{{ report.title }}');
  }
});

test('whatever notes and fields hold, a page is whole and runs no script', async () => {
  const report = await reportWith(hostileNotes('http://127.0.0.1'));
  expect(report && faultOfHtml(report.html)).toBeUndefined();
});

test.each([
  'javascript:a',
  'JAVASCRIPT:a',
  'java&#x09;script:a',
  'java&NewLine;script:a',
  'javascript&colon;a',
  'javascript&#58;a',
  '&#1;javascript:a',
  '&#x6a;avascript:a',
  '\u200bjavascript:a',
  'data:text/html;base64,PHNjcmlwdD4=',
  'DATA&colon;text/html,a',
  'vbscript:a',
  'file:///etc/passwd',
  'blob:http://a',
  'filesystem:http://a',
  'view-source:http://a',
  'ws://a',
  '\\\\a\\b',
  '&sol;&sol;a',
])('an address leads nowhere: %s', async (address) => {
  const text = `[a](<${address}>) [b][c] <${address}> ![d](<${address}>)\n\n[c]: <${address}>\n`;
  const report = await reportWith({ ...configWith(ALLOWED), [`${EXPERIMENT}/conclusion.md`]: text });
  const addresses = [...(report?.html.matchAll(/(?:src|href)="([^"]*)/g) ?? [])].map(([, found = '']) => found);
  expect(addresses.filter((found) => !/^(?:#|data:image\/)/.test(found))).toEqual([]);
});

test('names of files, quotes and titles stay in their attributes', async () => {
  const name = `a" onerror="a.svg`;
  const report = await reportWith({
    [`${EXPERIMENT}/images/${name}`]: '<svg width="1" height="1"></svg>',
    [`${EXPERIMENT}/conclusion.md`]: `![b" onload="c](<images/${name}> "d\\" onclick=\\"e")\n\n:::quote{#f by='"><b onclick="g">'}\nh\n:::\n\n## " id="i\n`,
  });
  expect(report && faultOfHtml(report.html)).toBeUndefined();
  expect(report?.html).not.toMatch(/<[^>"]*(?:"[^"]*"[^>"]*)*\son\w+=/);
});

test('words in a style sheet stay words', async () => {
  const footer = String.raw`footer: "a\"; } </style><script>b</script> \\ \n } body { background: url(http://c) } <!--"`;
  const report = await reportWith(configWith(footer));
  expect(report?.html).not.toContain('<script>');
  expect(report?.html.match(/<\/style/g)).toHaveLength(1);
});

describe('a template of the evaluation’s own', () => {
  const page = async (template: string) => (await reportWith({ 'templates/report.liquid': template }))?.html ?? '';
  const POLICY =
    /^\s*(?:<!doctype html>)?(?:<html>)?(?:<head>)?<meta http-equiv="Content-Security-Policy" content="default-src 'none';/;

  test.each([
    ['<p>a</p>'],
    ['<!doctype html><html><head><title>a</title></head></html>'],
    ['<!doctype html><img src="http://127.0.0.1/"><head></head>'],
    ['<!--><img src="http://127.0.0.1/"><head>--><head></head>'],
    ['<html "><img src=http://127.0.0.1/>"><head></head>'],
  ])('has the policy in front of all that could ask for something: %s', async (template) => {
    expect(await page(template)).toMatch(POLICY);
  });

  test('runs no script', async () => {
    expect(await page('<head></head><script>let a = 1;</script>')).not.toContain('script-src');
  });

  test('sends its reader nowhere and connects to nothing', async () => {
    const html = await page(
      '<head><meta http-equiv="refresh" content="0;url=http://127.0.0.1/"><META content=">" HTTP-EQUIV=refresh><LINK rel=preconnect href=http://127.0.0.1></head><p>http-equiv</p>',
    );
    expect(html.match(/http-equiv/gi)).toHaveLength(1); // that of the policy
    expect(html).not.toMatch(/<link/i);
    expect(html).toContain('<p>http&#45;equiv</p>');
  });

  test.each([
    '<iframe src="http://127.0.0.1/"></iframe>',
    '<IFRAME\nsrcdoc="a"></IFRAME>',
    '<frameset><frame src="http://127.0.0.1/"></frameset>',
    '<object data="http://127.0.0.1/"></object>',
    '<embed src="http://127.0.0.1/">',
    '<portal src="http://127.0.0.1/"></portal>',
    '<fencedframe></fencedframe>',
    '<base/href="http://127.0.0.1/">',
  ])('has no frame: %s', async (element) => {
    const html = await page(`<body>${element}<p>a</p></body>`);
    expect(html).not.toMatch(/<(?:i?frame|frameset|object|embed|portal|fencedframe|base)\b/i);
    expect(html).toContain('<p>a</p>');
  });

  test.each([
    '<a href="file:///etc/passwd">a</a>',
    "<a href='javascript:app.alert(1)'>a</a>",
    '<a title="b"HREF = smb://evil/x>a</a>',
    '<a/href=data:text/html,x>a</a>',
    '<a href="data:image/svgz,x">a</a>',
    String.raw`<a href="\\evil\share">a</a>`,
    '<a href="//evil/share">a</a>',
    '<a href="other.html">a</a>',
    '<a href="java&#9;script:a">a</a>',
    '<p>href="</p><a href="javascript:a">a</a>',
    '<p x"><a href="javascript:a">a</a>',
    '<map><area href="vbscript:x"></map>',
    '<svg><a href="javascript:a">a</a></svg>',
    '<svg><a xlink:href="javascript:a">a</a></svg>',
    '<svg><a><set attributeName="href" to="javascript:a"/></a></svg>',
    '<svg><a><set attributeName = xlink:href to="javascript:a"/></a></svg>',
    '<form action="file:///x"><button formaction="javascript:a">a</button></form>',
    '<a href="https://a.nl" ping="http://127.0.0.1">a</a>',
  ])('has no link to elsewhere: %s', async (element) => {
    const html = await page(`<body>${element}</body>`);
    expect(html).not.toMatch(/[\s/"':](?:href|action|formaction|ping|attributeName)\s*=(?!"https:)/i);
  });

  test.each(['#a', 'https://a.nl/?b=c&amp;d', 'HTTP://a.nl', 'mailto:a@b.nl', 'tel:+31'])(
    'has its links to the web and the report: %s',
    async (address) => {
      const link = `<a href="${address}">a</a>`;
      expect(await page(`<body>${link}<p id="a">href="file:///x"</p></body>`)).toContain(link);
    },
  );
});
