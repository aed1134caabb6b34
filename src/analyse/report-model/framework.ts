import type { Inline, Prose } from '../../parse/prose.ts';
import type { PhaseHead, ThemeHead, ValueHead } from './heads.ts';
import type { PartHead } from './part.ts';

export interface FrameworkPart extends PartHead {
  kind: 'framework';
  values: { head: ValueHead; description?: Prose; indicators: Inline[] }[];
  phases: { head: PhaseHead; description?: Prose }[];
  questions: { number: number; anchor: string; text: Inline }[];
  themes: ThemeHead[];
}
