/** An evaluation of so many experiments, in which each offers a few of twelve themes and asks for the others. */
export function manyExperiments(count: number): Map<string, string> {
  const themes = Array.from({ length: 12 }, (_, index) => `t${index}`);
  const files = new Map([
    ['evalrep.yaml', 'title: Many at once\nlanguage: en\ndate: 2020-05\nauthors: [{name: The team}]\n'],
    [
      'content/framework.yaml',
      [
        'values:',
        '  - {id: trust, name: Trust}',
        '  - {id: care, name: Care}',
        'themes:',
        ...themes.map(
          (id, index) => `  - {id: ${id}, name: Theme number ${index + 1}, value: ${index % 2 ? 'care' : 'trust'}}`,
        ),
      ].join('\n'),
    ],
  ]);
  for (let at = 0; at < count; at++) {
    const folder = `content/experiments/${String(at + 1).padStart(2, '0')}-x${at}`;
    files.set(
      `${folder}/experiment.md`,
      `---\nname: The experiment in district ${at + 1}\nshort: District ${at + 1}\nneighbourhood: Street ${at + 1}\nleadership: A board of residents.\n---\n${TEXT}\n`,
    );
    files.set(`${folder}/sessions/first.md`, `${TEXT}\n\n:::quote{#said by="resident"}\nWe did what we said.\n:::\n`);
    for (const [index, theme] of themes.entries()) {
      const offers = (index + at) % 4 === 0;
      const head = `title: ${offers ? 'How we do' : 'We would like'} ${theme}\nvalue: ${index % 2 ? 'care' : 'trust'}\ntheme: ${theme}\nevidence: "#said"\n`;
      if (offers) files.set(`${folder}/ingredients/i${index}.md`, `---\n${head}strong: true\n---\n${TEXT}\n`);
      else files.set(`${folder}/building-blocks/b${index}.md`, `---\n${head}---\n${TEXT}\n`);
    }
  }
  return files;
}

const TEXT = 'People of the district met in the hall behind the shop, and wrote down who would do what.';
