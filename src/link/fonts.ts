import { posix } from 'node:path';
import type { EvalrepFields, FontCut, FontRole } from '../../schemas/evalrep.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { Suggestions } from '../diagnostics/did-you-mean.ts';
import type { Place } from '../diagnostics/place.ts';
import { brokenFont, restrictedFont, unsupportedFont } from '../diagnostics/rules/fonts.ts';
import type { Sources } from '../load/source-file.ts';
import { schemeOf, shorten } from '../parse/address.ts';
import { placeAt } from '../parse/place-at.ts';
import type { ValidFile } from '../validate/validate.ts';
import type { OwnFont } from './evaluation.ts';
import { charactersOf } from './font-characters.ts';
import { type FontFault, familyName, isRestricted, readFont } from './font-file.ts';
import { PathIndex } from './path-index.ts';
import { meantBy, pathFrom } from './target-path.ts';

/** A font as evalrep.yaml names it. */
interface WrittenFont {
  role: FontRole;
  cut: FontCut;
  target: string;
  at: Place;
}

/** The fonts that `style` in evalrep.yaml names, of those in `sources`; what can't be used is left out. */
export function linkFonts(config: ValidFile<EvalrepFields>, { fonts, lost }: Sources): Outcome<OwnFont[]> {
  const index = new PathIndex(fonts.keys(), new Suggestions());
  const found = writtenFonts(config).map((written) => {
    const isRemote = schemeOf(written.target) !== undefined;
    const path = pathFrom('', written.target);
    const bytes = isRemote ? undefined : fonts.get(path);
    if (bytes) return openFont(written, bytes);
    return { font: undefined, diagnostics: lost.hasPath(path) ? [] : [notFound(written, index)] };
  });
  return {
    output: found.flatMap(({ font }) => font ?? []),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}

function writtenFonts({ fields, file }: ValidFile<EvalrepFields>): WrittenFont[] {
  const families = Object.entries(fields.style?.fonts ?? {}) as [FontRole, Partial<Record<FontCut, string>>][];
  return families.flatMap(([role, family]) =>
    (Object.entries(family) as [FontCut, string][]).map(([cut, target]) => {
      return { role, cut, target, at: placeAt(file, ['style', 'fonts', role, cut]) };
    }),
  );
}

function notFound({ target, at }: WrittenFont, index: PathIndex): Diagnostic {
  if (schemeOf(target) !== undefined) return brokenFont.at(at, { target: shorten(target), where: 'network' });
  return brokenFont.at(at, { target, where: 'nowhere', suggestion: index.suggest(meantBy(target, ''), '') });
}

interface OpenedFont {
  font: OwnFont | undefined;
  diagnostics: Diagnostic[];
}

function openFont(written: WrittenFont, bytes: Uint8Array | 'too-large'): OpenedFont {
  const { target, at } = written;
  if (bytes === 'too-large') return unusable(written, bytes);
  const read = readFont(bytes);
  if (typeof read === 'string') return unusable(written, read);
  const diagnostics = isRestricted(read) ? [restrictedFont.at(at, { target })] : [];
  const family = familyName(read) ?? posix.parse(target).name;
  return { font: { ...written, format: read.format, family, characters: charactersOf(read), bytes }, diagnostics };
}

const unusable = ({ target, at }: WrittenFont, why: FontFault | 'too-large'): OpenedFont => ({
  font: undefined,
  diagnostics: [unsupportedFont.at(at, { target, why })],
});
