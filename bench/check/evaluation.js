import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WORDS =
  `residents council street square green plan budget meeting evening table letter question answer role rule drawing lot
  panel group school shop market neighbour volunteer officer project agenda decision vote talk trust doubt change start
  finish weekly early later together apart slowly openly often seldom small large clear vague shared local public the a
  of to in with for and but because while where who what they we it that this was were had made kept gave took asked
  told showed found learned`.split(/\s+/);

/** Notes of each kind in one experiment: fifty with its profile and its conclusion. */
const COUNTS = { sessions: 6, answers: 8, ingredients: 20, 'building-blocks': 14 };
const [QUESTIONS, VALUES, PHASES, THEMES] = [5, 5, 4, 30];

/**
 * Writes an evaluation with so many notes (a multiple of fifty) into `folder`: short findings, answers with quotes, longer
 * conclusions, in which lists, tables, links and footnotes occur as often as authors use them. The same each time.
 * @param {string} folder
 * @param {number} notes
 */
export function writeEvaluation(folder, notes) {
  for (const [path, text] of new Evaluation(notes / 50).files()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

class Evaluation {
  #experiments;
  #seed = 1;

  /** @param {number} experiments */
  constructor(experiments) {
    this.#experiments = experiments;
  }

  *files() {
    yield ['evalrep.yaml', 'title: Large\nlanguage: en\ndate: 2020\nauthors:\n  - name: Nobody in particular\n'];
    yield ['content/framework.yaml', this.#framework()];
    yield ['content/chapters/foreword.md', `---\ntitle: Foreword\n---\n${this.#prose(3)}`];
    for (let index = 0; index < this.#experiments; index++) yield* this.#experiment(index);
  }

  /** @param {number} index */
  *#experiment(index) {
    const folder = `content/experiments/${String(index % 1000).padStart(2, '0')}-x${index}`;
    yield [`${folder}/experiment.md`, this.#profile(index)];
    yield [`${folder}/conclusion.md`, `---\ntitle: ${this.#words(5)}\n---\n${this.#conclusion(index)}`];
    for (const [kind, count] of Object.entries(COUNTS)) {
      for (let note = 0; note < count; note++) {
        const name = kind === 'answers' && note < QUESTIONS ? `q${note}` : `${String(note).padStart(2, '0')}-n${note}`;
        yield [`${folder}/${kind}/${name}.md`, this.#note(kind, index, note)];
      }
    }
  }

  /** @param {string} kind @param {number} index @param {number} note */
  #note(kind, index, note) {
    if (kind === 'sessions') {
      const groups = 'groups: { residents: 20, officers: 8 }';
      const date = `2020-${String(1 + (note % 12)).padStart(2, '0')}-03`;
      return `---\ndate: ${date}\nlocation: ${this.#words(3)}\ntables: 6\nattendance:\n  total: 31\n  ${groups}\n---\n${this.#prose(2)}`;
    }
    if (kind === 'answers') {
      const question = note < QUESTIONS ? '' : `---\nquestion: "${this.#words(7)}?"\n---\n`;
      return `${question}${this.#prose(2)}\n${this.#quote(`said-${note}`)}\n${this.#prose(1)}`;
    }
    const facts = [
      `title: ${this.#words(4)} ${note}`,
      `value: ${this.#chance(4) ? `[v${note % VALUES}, v${(note + 1) % VALUES}]` : `v${note % VALUES}`}`,
      `phase: p${note % PHASES}`,
      `theme: t${(index + note) % THEMES}`,
      `evidence: ["#said-${note % COUNTS.answers}", answers/q${note % QUESTIONS}]`,
      kind === 'ingredients'
        ? `strong: ${note % 5 === 0}`
        : `learn-from: x${(index + 1) % this.#experiments}/ingredients/n${note}`,
    ];
    return `---\n${facts.join('\n')}\n---\n${this.#prose(1)}`;
  }

  /** @param {number} index */
  #profile(index) {
    const goals = [7, 9, 8].map((words) => `  - ${this.#words(words)}.`).join('\n');
    const facts = [
      `name: ${this.#words(3)} ${index}`,
      `short: Short ${index}`,
      'neighbourhood: Oosterpark',
      'period: { from: 2018-03, to: 2020 }',
      `organisation: >-\n  ${this.#words(14)}.\n  ${this.#words(9)}.`,
      `initiators: ${this.#words(8)}.`,
      `goals:\n${goals}`,
      'budget: { amount: 200000, currency: EUR }',
      `profile:\n  - label: ${this.#words(2)}\n    text: ${this.#words(12)}.`,
    ];
    return `---\n${facts.join('\n')}\n---\n${this.#prose(3)}`;
  }

  /** @param {number} index */
  #conclusion(index) {
    const list = [6, 9, 7, 8].map((words) => `- ${this.#words(words)}`).join('\n');
    const table = `| what | how often |\n|---|--:|\n${[3, 2, 4].map((words) => `| ${this.#words(words)} | ${words} |`).join('\n')}`;
    const link = `See [${this.#words(3)}](ingredients/00-n0.md) and <https://example.org/${index}>.[^1]`;
    const note = `:::note[${this.#words(3)}]\n${this.#prose(1)}:::`;
    const parts = [this.#prose(3), `## ${this.#words(4)}`, this.#prose(3), list, this.#quote(`final-${index}`)];
    return [...parts, `## ${this.#words(3)}`, this.#prose(2), table, link, note, `[^1]: ${this.#words(8)}.`, ''].join(
      '\n\n',
    );
  }

  #framework() {
    /** @param {number} count @param {(index: number) => string} item */
    const list = (count, item) => Array.from({ length: count }, (_, index) => `  - ${item(index)}\n`).join('');
    return [
      `values:\n${list(VALUES, (index) => `{id: v${index}, name: Value ${index}, description: ${this.#words(9)}.}`)}`,
      `phases:\n${list(PHASES, (index) => `{id: p${index}, name: Phase ${index}}`)}`,
      `questions:\n${list(QUESTIONS, (index) => `{id: q${index}, text: "${this.#words(6)}?"}`)}`,
      `themes:\n${list(THEMES, (index) => `{id: t${index}, name: Theme ${index}, value: v${index % VALUES}}`)}`,
    ].join('');
  }

  /** @param {string} id */
  #quote(id) {
    return `:::quote{#${id} by="resident" table=${1 + this.#below(6)}}\n${this.#words(14)}.\n:::\n`;
  }

  /** Paragraphs of two to four sentences, in lines as authors break them. @param {number} paragraphs */
  #prose(paragraphs) {
    return Array.from({ length: paragraphs }, () => {
      const sentences = Array.from({ length: 2 + this.#below(3) }, () => `${this.#words(8 + this.#below(12))}.`);
      return `${sentences.map((one) => (this.#chance(8) ? `*${one}*` : one)).join('\n')}\n`;
    }).join('\n');
  }

  /** @param {number} count */
  #words(count) {
    const words = Array.from({ length: count }, () => WORDS[this.#below(WORDS.length)] ?? '').join(' ');
    return words.slice(0, 1).toUpperCase() + words.slice(1);
  }

  /** @param {number} outOf */
  #chance(outOf) {
    return this.#below(outOf) === 0;
  }

  /** @param {number} limit */
  #below(limit) {
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0; // Numerical Recipes, 7.1
    return Math.floor((this.#seed / 2 ** 32) * limit);
  }
}
