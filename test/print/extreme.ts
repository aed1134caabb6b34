/** An evaluation at the limits of the report's pages: many values and experiments, long names, a column that runs over. */
export function extremeEvaluation(): Map<string, string> {
  const list = (count: number, item: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => item(index));
  const files = new Map([
    [
      'evalrep.yaml',
      'title: Gebiedsontwikkelingsovereenkomsten en wat zij in elf jaar de wijken, hun bewoners, hun verenigingen en de ' +
        'gemeente zelf hebben gebracht\nlanguage: nl\ndate: 2020\n' +
        'authors:\n  - name: Het onderzoeksteam\n',
    ],
    [
      'content/framework.yaml',
      [
        'values:',
        ...list(
          12,
          (value) => `  - {id: v${value}, name: ${VALUES[value % VALUES.length]} ${value}, description: ${SENTENCE}}`,
        ),
        'phases:',
        ...list(6, (phase) => `  - {id: p${phase}, name: Fase ${phase}, description: ${SENTENCE}}`),
        'questions:',
        ...list(9, (question) => `  - {id: q${question}, text: "${TEXT.slice(0, 90)}?"}`),
        'themes:',
        ...list(
          24,
          (theme) => `  - {id: t${theme}, name: Verantwoordelijkheidsverdeling ${theme}, value: v${theme % 12}}`,
        ),
      ].join('\n'),
    ],
    ['content/chapters/foreword.md', `---\ntitle: Voorwoord\n---\n${PARAGRAPHS}\n\n[^1]: ${TEXT}\n`],
  ]);
  for (let at = 0; at < EXPERIMENTS; at++) {
    const folder = `content/experiments/x${at}`;
    const name = at % 3 === 0 ? `Gebiedsontwikkelingsmaatschappij ${at}` : `Wijk ${at}`;
    files.set(`${folder}/experiment.md`, `---\nname: ${name}\n---\n${TEXT}\n`);
    files.set(`${folder}/conclusion.md`, `${PARAGRAPHS}\n\n[^1]: ${TEXT}\n`);
    files.set(
      `${folder}/sessions/first.md`,
      `${TEXT}\n\n:::quote{#said by="bewoner"}\n${TEXT.slice(0, 60 + 60 * at)}\n:::\n`,
    );
    const findings = at === 0 ? 40 : 8;
    for (let index = 0; index < findings; index++) {
      const value = at === 0 ? index % 3 : index % 12;
      const about = `${index % 5 === 4 ? '' : `value: v${value}\n`}phase: p${index % 6}\ntheme: t${(7 * at + index) % 24}`;
      const head = (title: string) => `---\ntitle: ${title} ${index}\n${about}\nevidence: "#said"\n`;
      files.set(
        `${folder}/ingredients/i${index}.md`,
        `${head('Bewonersbijeenkomst')}strong: ${index % 3 === 0}\n---\n${TEXT}\n`,
      );
      files.set(`${folder}/building-blocks/b${index}.md`, `${head('Wat er nodig is')}---\n${TEXT}\n`);
    }
  }
  return files;
}

const EXPERIMENTS = 10;
const VALUES = ['Inclusie', 'Zeggenschap', 'Verantwoordelijkheidsgevoel', 'Checks & balances'];
const SENTENCE = 'Wat daarmee bedoeld wordt.';
const TEXT =
  'Bewoners van het A-kwartier en de gemeente schreven samen op wat er moest gebeuren, en wie dat zou doen. Daarna bleef ' +
  'het lang stil, tot iemand met een lijst langs de deuren ging en vroeg wat er van de plannen terecht was gekomen. ' +
  'Zo begon het opnieuw, in een zaaltje achter de winkel, met koffie en met de verantwoordelijkheidsverdeling op tafel.';
const PARAGRAPHS = [
  `${TEXT}[^1]`,
  '## Een kop van een paar woorden',
  ...Array.from({ length: 5 }, () => TEXT),
  `:::quote{by="bewoner"}\n${TEXT.slice(0, 140)}\n:::`,
  '## Nog een kop',
  TEXT,
  '| Wijk | Aantal | Opmerking |\n|---|--:|---|\n' +
    Array.from({ length: 12 }, (_, row) => `| Wijk ${row} | ${row} | ${TEXT.slice(0, 120)} |`).join('\n'),
  TEXT,
].join('\n\n');
