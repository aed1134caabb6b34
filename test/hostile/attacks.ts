import { configWith, EXPERIMENT } from './report-of.ts';

/** Lets everything into a report that rules of the evaluation's own can let in. */
const ALLOWED =
  'rules: {broken-picture: off, remote-picture: off, dangerous-link: off, raw-html: off, broken-link: off, missing-alt: off, vague-link: off}';

/** A drawing that tries to fetch, to run and to grow. */
const drawing = (origin: string) => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  width="10" height="10" onload="fetch('${origin}/svg-onload')">
<style>rect { fill: url(${origin}/svg-fill.svg#a) }
@font-face { font-family: x; src: url(${origin}/svg-font.woff2) } text { font-family: x }</style>
<script>fetch('${origin}/svg-script')</script><script href="${origin}/svg-script.js"/>
<image href="${origin}/svg-image.png" width="9" height="9"/><image xlink:href="${origin}/svg-xlink.png" width="9" height="9"/>
<use href="${origin}/svg-use.svg#a"/><text>a</text><rect width="9" height="9"/>
<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="${origin}/svg-foreign.png"/><iframe src="${origin}/svg-frame"/></body></foreignObject>
</svg>`;

/** HTML that asks for something, in every way that is known to us. */
const html = (origin: string) => {
  const socket = origin.replace('http', 'ws');
  return `<img src="${origin}/img.png" srcset="${origin}/srcset.png 2x"><picture><source srcset="${origin}/source.png"><img></picture>
<script>fetch('${origin}/fetch'); new WebSocket('${socket}/ws'); navigator.sendBeacon('${origin}/beacon'); new Image().src='${origin}/image'</script>
<script src="${origin}/script.js"></script><script type="module">import '${origin}/module.js'</script>
<link rel="stylesheet" href="${origin}/sheet.css"><link rel="preload" as="image" href="${origin}/preload.png">
<link rel="prefetch" href="${origin}/prefetch"><link rel="dns-prefetch" href="${origin}"><link rel="icon" href="${origin}/icon.png">
<link rel="modulepreload" href="${origin}/modulepreload.js"><link rel="manifest" href="${origin}/manifest.json">
<link rel="prerender" href="${origin}/prerender"><iframe src="${origin}/iframe"></iframe><iframe srcdoc="<img src='${origin}/srcdoc.png'>"></iframe>
<object data="${origin}/object"></object><embed src="${origin}/embed"><video src="${origin}/video" poster="${origin}/poster.png" autoplay></video>
<audio src="${origin}/audio" autoplay></audio><track src="${origin}/track"><input type="image" src="${origin}/input.png">
<body background="${origin}/background.png"><table background="${origin}/table.png"></table><svg><image href="${origin}/inline-svg.png"/>
<use href="${origin}/inline-use.svg#a"/><script>fetch('${origin}/inline-svg-script')</script></svg><p style="background: url(${origin}/style.png)">a</p>
<style>@import "${origin}/import.css"; @font-face { font-family: y; src: url(${origin}/font.woff2) } p { font-family: y; background: url(${origin}/css.png) }
body::before { content: url(${origin}/content.png) } ul { list-style-image: image-set("${origin}/image-set.png" 1x) }</style>
<img src=x onerror="fetch('${origin}/onerror')"><a href="${origin}/a" ping="${origin}/ping">a</a><form action="${origin}/form"><button autofocus onfocus="this.form.submit()">b</button></form>
<meta http-equiv="refresh" content="0;url=${origin}/refresh"><base href="${origin}/base/"><img src="relative.png">`;
};

/** A note that tries the same in Markdown, in HTML and in directives. */
const note = (origin: string) => `
![a](${origin}/a.png) ![b](//${origin.slice(7)}/b.png) ![c][d] ![street](images/street.svg)

![Figure](${origin}/figure.png "caption")

![Drawing](images/street.svg "![a](${origin}/caption.png)")

:::quote{#a by="<img src=${origin}/by.png>" onclick="fetch('${origin}/attribute')" style="background:url(${origin}/quote.png)"}
<b onmouseover=a>x</b> ![a](${origin}/in-quote.png)
:::

:::note[<img src=${origin}/title.png>]
{{ '${origin}' }} {% include '${origin}' %}
:::

${html(origin).replaceAll('\n', '\n\n')}

[d]: ${origin}/reference.png
`;

const fields = (origin: string) => `footer: 'a"; } </style><img src=${origin}/footer.png>'
subtitle: '<img src=${origin}/subtitle.png> ![a](${origin}/subtitle-picture.png)'
labels: {experiment: '<img src=${origin}/label.png>'}
description: '"><meta http-equiv="refresh" content="0;url=${origin}/description">'
${ALLOWED}`;

/** Notes that try to make a browser ask `origin` (http://host:port) for something. */
export const hostileNotes = (origin: string) => ({
  ...configWith(fields(origin)),
  [`${EXPERIMENT}/conclusion.md`]: note(origin),
  [`${EXPERIMENT}/images/street.svg`]: drawing(origin),
  'templates/report.css': `@import url(${origin}/own.css); body { background: url("${origin}/own.png") } @font-face { font-family: Newsreader; src: url(${origin}/own.woff2) }`,
});

/** Templates of an evaluation that try it. */
export const hostileTemplates = (origin: string) => ({
  'templates/report.liquid': `<!doctype html><html><head><title>a</title>${html(origin)}</head><body>${html(origin)}{{ report.title }}</body></html>`,
});

/** A template of an evaluation with frames alone, to whose servers some browsers connect before a policy forbids them. */
export const framingTemplates = (origin: string) => ({
  'templates/report.liquid': `<!doctype html><html lang="en"><head><title>a</title></head><body><h1>a</h1><iframe src="${origin}/iframe"></iframe></body></html>`,
});
