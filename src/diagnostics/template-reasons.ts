/** What goes wrong in a template, as the engine and the filters say it, and the same in Dutch. */
const inDutch: [RegExp, string][] = [
  [/^undefined variable: (.+)$/, 'de variabele `$1` bestaat niet'],
  [/^undefined filter: (.+)$/, 'het filter `$1` bestaat niet'],
  [/^tag "(.+)" not found$/, 'de opdracht `$1` bestaat niet'],
  [/^(?:tag|output) (?:"?)(.+?)"? not closed$/, '`$1` wordt niet gesloten'],
  [/^there is no template (`.+`)$/, 'er is geen sjabloon $1'],
  [/^there is no style sheet (`.+`)$/, 'er is geen stijlblad $1'],
  [/^templates take in each other without an end$/, 'sjablonen nemen elkaar op zonder einde'],
  [/^template render limit exceeded$/, 'het sjabloon doet er langer dan een minuut over'],
  [/^memory alloc limit exceeded$/, 'het sjabloon maakt meer tekst of langere lijsten dan in een rapport passen'],
  [/^no word has the key (`.*`)$/, 'er is geen woord met de naam $1'],
  [/^the word (`.+`) needs a value for (`.+`)$/, 'het woord $1 heeft een waarde nodig voor $2'],
  [/^the filter (`.+`) has no option (`.+`)$/, 'het filter $1 heeft geen optie $2'],
  [/^an option of the filter (`.+`) stands without its name$/, 'een optie van het filter $1 staat zonder naam'],
  [/^the filter `prose` is for texts with paragraphs$/, 'het filter `prose` is voor teksten met alinea’s'],
  [/^this value has parts and cannot be printed as a whole$/, 'deze waarde heeft onderdelen en is geen tekst'],
  [/^(`.*`) is no level of headings$/, '$1 is geen niveau van koppen'],
  [/^(`.*`) is not a number$/, '$1 is geen getal'],
];

/** Why a template fails, in Dutch; what the table lacks is quoted. */
export function templateReasonInDutch(reason: string): string {
  const [pattern, words] = inDutch.find(([known]) => known.test(reason)) ?? [];
  return pattern && words ? reason.replace(pattern, words) : `de melding is “${reason}”`;
}
