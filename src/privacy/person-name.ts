import {
  BEARERS,
  FAMILY_ENDS,
  FAMILY_NAMES,
  FIRST_NAME_ENDS,
  FIRST_NAMES,
  OTHER_ENDS,
  OTHER_STARTS,
  OTHER_WORDS,
  PARTICLES,
  TITLES,
} from './name-words.ts';

interface Word {
  /** As written, without the signs around it. */
  text: string;
  lower: string;
  /** Whether a sign that parts phrases stands before it: a comma, a bracket, a slash. */
  opens: boolean;
  form: 'name' | 'initial' | 'particle' | 'title' | 'other';
}

/**
 * Whether what should be a role holds the name of a person: a title with a name, initials with a family name, a first
 * name with a family name, or a first name that many bear. `known` are words, lower case, that are names of something
 * else here, such as the neighbourhoods of the evaluation. A guess from spelling: there is no list of all names.
 */
export function holdsPersonName(role: string, known: ReadonlySet<string> = new Set()): boolean {
  const words = wordsOf(role, known);
  return words.some((_, index) => isNameAt(words, index) || isFamilyName(words, index));
}

function wordsOf(role: string, known: ReadonlySet<string>): Word[] {
  const spaced = role.slice(0, 200).replace(/(?<=\p{L}\.)(?=\p{Lu}\p{Ll})/gu, ' '); // mevr.Jansen, J.Smit
  return Array.from(spaced.matchAll(/([^\p{L}\p{M}]*)([\p{L}\p{M}][\p{L}\p{M}'’.-]*)/gu), (match) => {
    const [, before = '', written = ''] = match;
    const text = written.replace(/['’-]+$/, '');
    const lower = text.replace(/\.$/, '').toLowerCase();
    return {
      text,
      lower,
      opens: match.index === 0 || /[,;:()/|&+]|\s-/.test(before),
      form: formOf(text, lower, known),
    };
  });
}

function formOf(text: string, lower: string, known: ReadonlySet<string>): Word['form'] {
  if (TITLES.has(lower)) return 'title';
  if (/^(?:\p{Lu}\p{Ll}?\.-?)+(?:\p{Lu})?$/u.test(text) || /^(?:Chr|Joh|Jac)\.$/.test(text)) return 'initial';
  if (text === 'Van' || text === 'Von') return 'title'; // so it begins a family name that stands alone
  if (PARTICLES.has(lower.replace('’', "'"))) return 'particle';
  if (isFirstName(lower) && lower.length > 2) return 'name';
  if (known.has(lower) || isOther(lower) || OTHER_STARTS.test(lower)) return 'other';
  return /^\p{Lu}.*\p{Ll}/u.test(text) ? 'name' : 'other';
}

const isOther = (lower: string) => OTHER_WORDS.has(lower) || OTHER_ENDS.test(lower);
const isCapital = (text: string) => /^\p{Lu}/u.test(text);
const isFirstName = (lower: string) => FIRST_NAMES.has(lower.split('-')[0] ?? '');

/** Whether what begins at `index` is a family name behind a role, or all of a phrase: `wethouder Dijkstra`, `De Vries`. */
function isFamilyName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || !isCapital(word.text) || !(words[index + 1]?.opens ?? true)) return false;
  if (!FAMILY_NAMES.has(word.lower) && !FAMILY_ENDS.test(word.lower)) return false;
  const isWithArticle = !word.opens && words[index - 1]?.lower === 'de';
  const role = words[isWithArticle ? index - 2 : index - 1];
  const isAlone = isWithArticle ? words[index - 1]?.opens : word.opens;
  if (isAlone) return !OTHER_WORDS.has(word.lower);
  return role?.form === 'other' && !BEARERS.test(role.lower);
}

/** Whether a name begins at `index`. */
function isNameAt(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  const behind = familyBehind(words, index);
  switch (word.form) {
    case 'title':
      return behind !== undefined || (TITLES.has(word.lower) && isTitled(words, index));
    case 'initial':
      return behind ? behind.form !== 'initial' : word.opens && isTitled(words, index);
    case 'name':
      if (!isCapital(word.text)) return isSmallName(words, index);
      if (isFirstName(word.lower) || (word.opens && FIRST_NAME_ENDS.test(word.lower)))
        return behind !== undefined || !isPartOfPhrase(words, index);
      if (!word.opens && words[index - 1]?.form === 'other') return false; // Buurtbewoner Hoornse Meer
      return behind?.form === 'name' || behind?.form === 'initial' || isReversed(words, index);
    default:
      return /^\p{Lu}$/u.test(word.text) && index === 0 && behind?.form === 'name'; // J de Vries
  }
}

/** What may be the family name behind the word at `index`, particles between the two. */
function familyBehind(words: readonly Word[], index: number): Word | undefined {
  let next = index + 1;
  while (words[next]?.form === 'particle' && !words[next]?.opens) next += 1;
  const word = words[next];
  if (!word || word.opens || word.form === 'title' || !isCapital(word.text)) return undefined;
  return OTHER_ENDS.test(word.lower) ? undefined : word;
}

/** `Dhr. Oosterhuis`, `B. Wolthuis`: what stands right behind a title or initials is a name, whatever it ends in. */
function isTitled(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return (
    next !== undefined && !next.opens && isCapital(next.text) && next.form !== 'title' && !OTHER_WORDS.has(next.lower)
  );
}

/** `Anne Frankschool`, `Rosa Manus huis`: a name of something else. */
function isPartOfPhrase(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next !== undefined && !next.opens && next.form === 'other' && isOther(next.lower);
}

/** `jan de vries`, `piet, bewoner`: all in small letters, and the end of a phrase. */
function isSmallName(words: readonly Word[], index: number): boolean {
  let next = index + 1;
  while (words[next]?.form === 'particle') next += 1;
  const family = words[next];
  if (!family || family.opens) return next === index + 1;
  return !isOther(family.lower) && (words[next + 1]?.opens ?? true);
}

/** `Jansen, J.` */
function isReversed(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next?.form === 'initial' && next.opens;
}
