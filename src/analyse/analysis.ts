import type { Evaluation } from '../link/evaluation.ts';
import { Anchors } from './anchors.ts';
import { Findings } from './findings.ts';
import { Heads } from './heads.ts';
import { Offers } from './offers.ts';
import { Sources } from './sources.ts';
import { Texts } from './texts.ts';

/** An evaluation with what is looked up in it all over: every part of the report is worked out from this. */
export interface Analysis {
  evaluation: Evaluation;
  anchors: Anchors;
  texts: Texts;
  heads: Heads;
  sources: Sources;
  offers: Offers;
  findings: Findings;
}

export function startAnalysis(evaluation: Evaluation): Analysis {
  const anchors = new Anchors(evaluation);
  const texts = new Texts(anchors);
  const heads = new Heads(evaluation, anchors, texts);
  const sources = new Sources(evaluation, { anchors, texts, heads });
  const offers = new Offers(evaluation, { heads, texts, sources });
  const findings = new Findings(evaluation, { anchors, texts, heads, sources, offers });
  return { evaluation, anchors, texts, heads, sources, offers, findings };
}
