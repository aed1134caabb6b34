import { createHash } from 'node:crypto';
import type { Rendering } from '../rendering.ts';
import type { TemplateFiles } from '../template/builtin-templates.ts';
import { removeDeadLinks } from './dead-links.ts';
import { holdWords } from './hold-words.ts';
import { hyphenatePage } from './hyphenate.ts';
import { removeLayoutSpace } from './layout-space.ts';
import { markForPrint, removeMarks } from './print-marks.ts';
import { keepTableRoles } from './table-roles.ts';
import { type Token, tokenise, toPage } from './tokens.ts';

/**
 * What all pages have in common, whatever their template: a policy that lets nothing in, no link that leads nowhere, and
 * what their medium asks.
 */
export function finishPage(page: string, { language, media, files }: Rendering & { files: TemplateFiles }): string {
  const tokens = holdWords(withPolicy(removeDeadLinks(tokenise(page)), files));
  if (media === 'screen') return toPage(keepTableRoles(removeMarks(tokens)));
  // Layout space goes first: soft hyphens stand in words, and the language is that of the page before it is marked.
  return toPage(markForPrint(hyphenatePage(removeLayoutSpace(tokens), language)));
}

/** A content security policy, as the first thing in the head. */
function withPolicy(tokens: readonly Token[], files: TemplateFiles): Token[] {
  const head = tokens.findIndex((token) => token.kind === 'open' && token.name === 'head');
  if (head === -1) return [...tokens];
  const scripts = scriptHashes(files);
  const policy = [
    "default-src 'none'",
    'img-src data:',
    'font-src data:',
    "style-src 'unsafe-inline'",
    ...(scripts.length > 0 ? [`script-src ${scripts.join(' ')}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const meta: Token = { kind: 'other', source: `<meta http-equiv="Content-Security-Policy" content="${policy}">` };
  return [...tokens.slice(0, head + 1), meta, ...tokens.slice(head + 1)];
}

/** Scripts run only where a template holds them as they are: one that came in with a text has no hash here. */
function scriptHashes(files: TemplateFiles): string[] {
  const scripts = [...files].flatMap(([name, text]) => (name.endsWith('.liquid') ? scriptsIn(text) : []));
  return scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
}

function scriptsIn(template: string): string[] {
  const tokens = tokenise(template);
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    return token.kind === 'open' && token.name === 'script' && next?.kind === 'other' ? [next.source] : [];
  });
}
