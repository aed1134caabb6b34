import type {
  ExperimentConclusion,
  ExperimentHead,
  Finding,
  GridColumn,
  Matrix,
  MatrixCell,
  Part,
  PhaseHead,
  Provider,
  ReportModel,
  ShoppingPart,
  SynthesisPart,
  ThemeHead,
  ValueHead,
} from '../../src/analyse/report-model.ts';
import { inline, prose } from './texts.ts';

/* A small report with one of everything: two experiments, two values, a phase and a theme. */

const inclusion: ValueHead = { id: 'inclusion', anchor: 'value-inclusion', name: inline('Inclusie'), index: 0 };
const agency: ValueHead = { id: 'agency', anchor: 'value-agency', name: inline('Zeggenschap'), index: 1 };
const connect: PhaseHead = { id: 'connect', anchor: 'phase-connect', name: inline('Verbinden'), index: 0 };
const guidance: ThemeHead = { id: 'guidance', name: inline('Begeleiding'), values: [agency], phases: [connect] };

const council: ExperimentHead = {
  id: 'council',
  anchor: 'council',
  name: inline('Wijkraad door *loting*'),
  short: inline('Wijkraad'),
  neighbourhood: inline('Oosterparkwijk'),
  period: { from: '2017', to: '2020' },
};
const street: ExperimentHead = { id: 'street', anchor: 'street', name: inline('De straat'), short: inline('Straat') };

const draw: Finding = {
  kind: 'ingredient',
  id: 'draw',
  anchor: 'council-draw',
  experiment: council,
  title: inline('Loting'),
  body: prose("Door het lot komen er *andere* mensen aan tafel, ook 's avonds."),
  values: [inclusion],
  phases: [connect],
  themes: [guidance],
  strong: true,
  evidence: [
    { kind: 'quote', anchor: 'council-quote', by: 'lid van de raad', text: prose('Ik heb nooit gestemd.') },
    { kind: 'answer', anchor: 'council-answer', question: inline('Wat werkt?'), number: 1 },
    { kind: 'session', anchor: 'council-session', date: '2020-02-04' },
  ],
  fetchFrom: [],
};

const help: Finding = {
  kind: 'building-block',
  id: 'help',
  anchor: 'street-help',
  experiment: street,
  title: inline('Iemand die helpt'),
  body: prose('De straat zoekt begeleiding.'),
  values: [agency],
  phases: [],
  themes: [guidance],
  strong: false,
  evidence: [],
  fetchFrom: [council],
};

const offer: Provider = {
  experiment: council,
  ingredients: [
    {
      key: 'council/ingredients/draw',
      anchor: 'council-draw',
      title: draw.title,
      quote: { text: prose('Ik heb nooit gestemd.'), by: 'lid' },
    },
  ],
};

function column<Head>(head: Head, ingredients: Finding[], buildingBlocks: Finding[]): GridColumn<Head> {
  const entry = (finding: Finding) => ({ finding, home: true });
  return { head, ingredients: ingredients.map(entry), buildingBlocks: buildingBlocks.map(entry) };
}

const conclusions: ExperimentConclusion[] = [
  {
    experiment: council,
    number: 1,
    description: prose('Bewoners die het lot aanwees.'),
    profile: [
      { field: 'organisation', text: prose('Een raad van *elf*.') },
      { field: 'period', period: { from: '2017', to: '2020' } },
      { field: 'budget', budget: { amount: 200000, currency: 'EUR', note: prose('Per jaar.') } },
      { label: inline('Locatie'), text: prose('Het buurthuis.') },
    ],
    goals: [inline('Meer mensen aan tafel')],
    image: { picture: 'content/images/dot.png', alt: 'Een stip', caption: inline('De stip') },
    attendance: { total: 48, approximate: true, counted: 1, sessions: 1, tables: 6 },
    conclusion: {
      anchor: 'council-conclusion',
      title: inline('Loten werkt'),
      body: prose('Loten werkt.[^1]\n\n## Waarom\n\nDaarom.\n\n[^1]: Zie de *notitie*.', {
        type: 'quote',
        anchor: 'council-quote',
        by: 'lid van de raad',
        table: 3,
        children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Ik heb nooit gestemd.' }] }],
      }),
    },
    counts: [
      { value: inclusion, ingredients: 1, buildingBlocks: 0 },
      { value: agency, ingredients: 0, buildingBlocks: 0 },
    ],
    byValue: [column(inclusion, [draw], []), column(agency, [], [])],
    byPhaseOnly: [],
    totals: { ingredients: 1, buildingBlocks: 0, strong: 1 },
  },
  {
    experiment: street,
    number: 2,
    description: prose(''),
    profile: [],
    goals: [],
    counts: [
      { value: inclusion, ingredients: 0, buildingBlocks: 0 },
      { value: agency, ingredients: 0, buildingBlocks: 1 },
    ],
    byValue: [column(inclusion, [], []), column(agency, [], [help])],
    byPhaseOnly: [],
    totals: { ingredients: 0, buildingBlocks: 1, strong: 0 },
  },
];

const none: MatrixCell = { count: 0, level: 0, findings: [] };
const of = (finding: Finding): MatrixCell => {
  const link = { ...(finding.anchor === undefined ? {} : { anchor: finding.anchor }), title: finding.title };
  return { count: 1, level: 4, ...link, findings: [link] };
};

function matrix<Head>(rows: { head: Head; cells: MatrixCell[] }[]): Matrix<Head> {
  const sum = (cells: MatrixCell[]) => cells.reduce((total, { count }) => total + count, 0);
  return {
    columns: [council, street],
    rows: rows.map(({ head, cells }) => ({ head, cells, total: sum(cells) })),
    columnTotals: [0, 1].map((at) => sum(rows.flatMap(({ cells }) => cells.slice(at, at + 1)))),
    total: sum(rows.flatMap(({ cells }) => cells)),
  };
}

const synthesis: SynthesisPart = {
  kind: 'synthesis',
  anchor: 'synthesis',
  intro: prose('Alles naast elkaar.'),
  byValue: {
    ingredients: matrix([
      { head: inclusion, cells: [of(draw), none] },
      { head: agency, cells: [none, none] },
    ]),
    buildingBlocks: matrix([
      { head: inclusion, cells: [none, none] },
      { head: agency, cells: [none, of(help)] },
    ]),
  },
  byPhase: {
    ingredients: matrix([{ head: connect, cells: [of(draw), none] }]),
    buildingBlocks: matrix([{ head: connect, cells: [none, none] }]),
  },
  valueByPhase: {
    ingredients: {
      columns: [connect],
      rows: [
        { head: inclusion, cells: [of(draw)], total: 1 },
        { head: agency, cells: [none], total: 0 },
      ],
      columnTotals: [1],
      total: 1,
    },
    buildingBlocks: {
      columns: [connect],
      rows: [
        { head: inclusion, cells: [none], total: 0 },
        { head: agency, cells: [none], total: 0 },
      ],
      columnTotals: [0],
      total: 0,
    },
  },
  values: [
    {
      anchor: 'synthesis-value-inclusion',
      head: inclusion,
      ingredients: [
        {
          experiment: council,
          findings: [
            { ...draw, key: 'council/ingredients/draw', valueIds: ['inclusion'], phaseIds: ['connect'], themeIds: [] },
          ],
        },
      ],
      buildingBlocks: [],
      totals: { ingredients: 1, buildingBlocks: 0 },
    },
  ],
  phases: [],
  themes: [guidance],
  totals: { ingredients: 1, buildingBlocks: 0 },
  questions: [
    {
      number: 1,
      text: inline('Wat werkt?'),
      cells: [
        { experiment: council, answered: true, anchor: 'council-answer' },
        { experiment: street, answered: false },
      ],
    },
  ],
  attendance: [
    { experiment: council, attendance: { total: 48, approximate: true, counted: 1, sessions: 1, tables: 6 } },
    { experiment: street },
  ],
  evidence: [
    { experiment: council, withEvidence: 1, total: 1, quotes: 1, sessions: 1, answers: 1, without: [] },
    {
      experiment: street,
      withEvidence: 0,
      total: 1,
      quotes: 0,
      sessions: 0,
      answers: 0,
      without: [{ anchor: 'street-help', title: help.title, kind: 'building-block' }],
    },
  ],
};

const shopping: ShoppingPart = {
  kind: 'shopping',
  anchor: 'shopping',
  title: inline('Wie haalt wat bij wie'),
  table: {
    columns: [council, street],
    groups: [
      {
        value: agency,
        rows: [
          {
            theme: guidance,
            title: guidance.name,
            cells: [
              {
                experiment: council,
                state: 'offers',
                offers: [{ anchor: 'council-draw', title: draw.title }],
                asks: [],
              },
              { experiment: street, state: 'asks', offers: [], asks: [{ anchor: 'street-help', title: help.title }] },
            ],
          },
        ],
      },
    ],
  },
  unmet: [{ title: inline('Geld'), values: [agency], experiments: [street] }],
  unclaimed: [],
  ownStrength: [],
  lists: [
    {
      anchor: 'shopping-street',
      experiment: street,
      brings: [],
      fetches: [
        { title: guidance.name, values: [agency], reasons: [help], providers: [offer], own: false },
        { title: inline('Geld'), values: [agency], reasons: [help], providers: [], own: false },
      ],
    },
  ],
};

const parts: Part[] = [
  {
    kind: 'chapter',
    id: 'introduction',
    anchor: 'introduction',
    title: inline('Inleiding'),
    body: prose('Vijf wijken.\n\n## Aan tafel\n\nBewoners zeiden "ja".\n\n| Wijk | Aantal |\n|--|--:|\n| Noord | 3 |'),
  },
  { kind: 'conclusions', anchor: 'conclusions', experiments: conclusions },
  synthesis,
  shopping,
  {
    kind: 'sessions',
    anchor: 'sessions',
    experiments: [
      {
        anchor: 'sessions-council',
        experiment: council,
        sessions: [
          {
            anchor: 'council-session',
            date: '2020-02-04',
            location: inline('Het buurthuis'),
            tables: 6,
            attendance: { total: 48, approximate: true, groups: [{ name: "bewoners van 't plein", count: 10 }] },
            facilitators: 6,
            body: prose('Er is veel gepraat.'),
            usedBy: [{ anchor: 'council-draw', title: draw.title }],
          },
        ],
        answers: [
          { anchor: 'council-answer', number: 1, question: inline('Wat werkt?'), body: prose('Loten.'), usedBy: [] },
        ],
        unanswered: [],
      },
    ],
  },
  {
    kind: 'framework',
    anchor: 'framework',
    values: [
      { head: inclusion, description: prose('Iedereen doet mee.'), indicators: [inline('Wie er is')] },
      { head: agency, indicators: [] },
    ],
    phases: [{ head: connect, description: prose('Mensen vinden elkaar.') }],
    questions: [{ number: 1, anchor: 'question-1', text: inline('Wat werkt?') }],
    themes: [guidance],
  },
];

/** The report in Dutch; each call yields a new one. */
export function reportModel(changes: Partial<ReportModel['report']> = {}): ReportModel {
  return {
    report: {
      title: inline('Wat werkt in de wijk'),
      subtitle: inline('Evaluatie van twee experimenten'),
      language: 'nl',
      date: '2020-06',
      authors: [{ name: inline('Het onderzoeksteam'), organisation: inline('Universiteit') }],
      commissioner: inline('Gemeente Groningen'),
      version: inline('1.0'),
      description: inline('Wat werkt & wat nodig is.'),
      footer: inline('Wat werkt in de wijk'),
      edition: 'public',
      orientation: 'portrait',
      numbering: false,
      accessibility: true,
      labels: {},
      evalrepVersion: '0.1.0',
      ...changes,
    },
    experiments: [council, street],
    values: [inclusion, agency],
    phases: [connect],
    glance: [
      {
        experiment: council,
        attendance: { total: 48, approximate: true, counted: 1, sessions: 1, tables: 6 },
        strongest: [{ anchor: 'council-draw', title: draw.title }],
        quote: { text: prose('Ik heb nooit gestemd.'), by: 'lid van de raad', anchor: 'council-quote' },
      },
      { experiment: street, strongest: [], biggestNeed: { title: guidance.name, providers: [council], own: false } },
    ],
    overview: {
      most: 1,
      rows: [
        {
          value: inclusion,
          cells: [
            { experiment: council, ingredients: 1, buildingBlocks: 0 },
            { experiment: street, ingredients: 0, buildingBlocks: 0 },
          ],
        },
        {
          value: agency,
          cells: [
            { experiment: council, ingredients: 0, buildingBlocks: 0 },
            { experiment: street, ingredients: 0, buildingBlocks: 1 },
          ],
        },
      ],
    },
    parts,
    limits: {
      anchor: 'limits',
      emptyCells: [{ experiment: council, values: [agency] }],
      unanswered: [{ experiment: street, questions: [{ number: 1, text: inline('Wat werkt?') }] }],
      withoutEvidence: [{ experiment: street, findings: [{ anchor: 'street-help', title: help.title }] }],
      unmet: [inline('Geld')],
      unknownAttendance: [{ experiment: street, unknown: 1, sessions: 2 }],
      undatedSessions: [],
    },
  };
}
