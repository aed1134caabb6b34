/**
 * A built-in word of the report, or a phrase. `{name}` stands for a value that the template gives, or else for another
 * word, which has a small first letter unless it begins the phrase. As labels replace that word, no phrase has an article
 * or an adjective of its own that depends on its gender or sound: `een {value}` goes, `de {value}` and `a {value}` do not.
 * Where a phrase depends on a number it has a form per plural category, and `{count}` is that number.
 */
export type Word = string | { one: string; other: string };

/** Every word by its key. A key is what an author writes under `labels` in evalrep.yaml, so it never changes. */
export const nl = {
  // What the report is about
  experiment: 'Experiment',
  experiments: 'Experimenten',
  value: 'Waarde',
  values: 'Waarden',
  phase: 'Fase',
  phases: 'Fasen',
  theme: 'Thema',
  themes: 'Thema’s',
  question: 'Vraag',
  questions: 'Vragen',
  indicators: 'Indicatoren',
  ingredient: 'Werkend bestanddeel',
  ingredients: 'Werkende bestanddelen',
  'building-block': 'Bouwsteen',
  'building-blocks': 'Bouwstenen',
  strong: 'Kenmerkend',
  session: 'Bijeenkomst',
  'session-plural': 'Bijeenkomsten',
  answer: 'Antwoord',
  answers: 'Antwoorden',
  evidence: 'Bron',

  // Parts of the report
  contents: 'Inhoud',
  colophon: 'Colofon',
  glance: 'In één oogopslag',
  conclusions: 'Conclusies per {experiment}',
  conclusion: 'Conclusie',
  synthesis: 'Synthese',
  shopping: 'Shoppen bij de {experiments}',
  sessions: '{session-plural} en {answers}',
  framework: 'Kader',
  limits: 'Wat dit rapport niet kan zeggen',

  // Profile of an experiment
  profile: 'Profiel',
  neighbourhood: 'Wijk',
  period: 'Periode',
  organisation: 'Organisatievorm',
  initiators: 'Initiatiefnemers',
  leadership: 'Leiding',
  budget: 'Budget',
  goals: 'Doelen',

  // Sessions
  date: 'Datum',
  location: 'Plaats',
  tables: 'Tafels',
  attendance: 'Opkomst',
  facilitators: 'Gespreksleiders',

  // Shopping
  'cross-table': 'Kruistabel',
  offers: 'Biedt',
  asks: 'Vraagt',
  both: '{offers} en {asks}',
  unmet: 'Onvervuld',
  unclaimed: 'Ongevraagd',
  'own-strength': 'Eigen kracht',
  brings: 'Brengt',
  fetches: 'Kan halen',
  nobody: 'Niemand',

  // Colophon
  title: 'Titel',
  commissioner: 'Opdrachtgever',
  authors: 'Onderzoek en tekst',
  edition: 'Editie',
  version: 'Versie {version}',
  'public-edition': 'Openbare editie',
  'internal-edition': 'Interne editie',

  // Small words
  table: 'Tabel',
  note: 'Noot',
  notes: 'Noten',
  total: 'Totaal',
  unknown: 'Niet bekend',
  none: 'Geen',
  and: 'en',
  // Behind a quote: where it was said.
  'at-table': 'tafel {number}',
  // Names of the links of a footnote, for who does not see them; the last where more than one place refers to it.
  'note-ref': 'noot {number}',
  'note-back': 'terug naar de tekst bij noot {number}',
  'note-back-place': 'terug naar de tekst bij noot {number}, plaats {place}',
  // In front of an item of a task list.
  done: 'Gedaan',
  'to-do': 'Te doen',
  // A passage that only the internal edition shows.
  internal: 'Alleen in de interne editie',
  // A period of which one end is known, and a number that is not exact.
  since: 'vanaf {date}',
  until: 'tot {date}',
  approximately: 'ongeveer\u00a0{number}',
  'skip-link': 'Direct naar de tekst',

  // On the cover, in the colophon
  'about-this-report': 'Over dit rapport',
  'commissioned-by': 'In opdracht van {commissioner}',
  cover: 'Omslag',
  'cover-note':
    'De figuur is getekend uit de gegevens: een rij per {value}, een kolom per {experiment}. Op de lijn: {works}. Eronder: {needed}. Hoe groter de vorm, hoe meer er genoteerd is.',
  'cover-figure-alt':
    'Figuur: een rij per {value} en een kolom per {experiment}. Grotere vormen staan voor hogere aantallen. Op de lijn: {works}. Eronder: {needed}.',
  voices: 'Citaten',
  'voices-note': 'Wie iets zei, is aangeduid met een rol, nooit met een naam.',
  accessibility: 'Toegankelijkheid',
  'checked-file': 'Wat van dit bestand is gecontroleerd',
  'checked-file-note':
    'evalrep controleerde dit bestand bij het maken. Alleen als het niets vond dat tegen {pdf-ua} en {pdf-a} is, noemt het bestand die normen in zijn eigenschappen. Er is gekeken naar:',
  'checked-document': 'titel, taal en bladwijzers;',
  'checked-tags': 'de tags van alle inhoud, en of die overeenkomen met wat er op de pagina’s staat;',
  'checked-headings': 'de niveaus van koppen;',
  'checked-tables': 'rijen en kopcellen van tabellen;',
  'checked-pictures': 'beschrijvingen van afbeeldingen en links;',
  'checked-fonts': 'lettertypen, en de tekens waar die voor staan.',
  'checked-notes': 'Wat van de notities is gecontroleerd',
  'checked-notes-note': 'In de notities waaruit dit rapport is gemaakt, zocht evalrep naar:',
  'sought-pictures': 'afbeeldingen zonder beschrijving;',
  'sought-links': 'links die niet zeggen waar ze heen leiden;',
  'sought-headings': 'koppen die een niveau overslaan;',
  'sought-accent': 'een accentkleur waarop woorden slecht te lezen zijn;',
  'sought-characters': 'tekens die de lettertypen niet hebben.',
  'not-checked': 'Wat niet is gecontroleerd',
  'not-checked-note':
    'Aan deze controles deed geen mens en geen ander programma mee. Ze laten niet zien of beschrijvingen kloppen, of de tekst duidelijk is en hoe het rapport werkt met de hulpmiddelen van een lezer.',
  'tell-problems': 'Als iets voor u niet werkt',
  'tell-whom': 'Laat het weten aan {who}.',
  production: 'Productie',
  'production-note': 'Gemaakt met evalrep {version}, gezet in {families}.',
  fingerprint: 'Vingerafdruk',
  'fingerprint-note':
    'Wat deze uitgave zegt, in twaalf tekens: een andere met dezelfde tekens, van dezelfde versie van evalrep, zegt hetzelfde.',
  'on-page': 'p.\u00a0{page}',

  // What works and what is needed
  works: 'Wat werkt',
  needed: 'Wat nodig is',
  'works-and-needed': '{works} werkend, {needed} nodig',
  'grid-by-value': '{works} en {needed}, per {value}',
  'grid-by-phase': 'Alleen per {phase}',
  'value-range': '{values} {from}–{to} van {count}',
  'experiment-range': '{experiments} {from}–{to} van {count}',
  'nothing-works': 'Hier is niets genoteerd.',
  'nothing-needed': 'Hier is geen {building-block} genoteerd.',
  'described-at': 'zie {place}',
  'fetch-from': 'te halen bij {from}',
  'nothing-recorded': 'Hier zijn geen {session-plural} en {answers} genoteerd.',
  'nothing-at': 'Niets genoteerd bij {who}.',
  'full-name': 'Volledige naam',

  // Where it was said
  'a-quote': 'citaat',
  'source-question': '{question} {number}',
  'source-own-question': 'eigen {question}',
  'source-session': '{session} {date}',
  'source-for': '{evidence} voor',

  // At a glance
  'glance-note': 'Hoeveel mensen er kwamen, wat er sterk is, wat het meest ontbreekt, en een citaat.',
  strongest: 'Sterkste {ingredients}',
  'biggest-need': 'Grootste behoefte',
  'a-voice': 'Een stem',
  'none-marked': 'Niets is {strong} genoemd.',
  'asks-nothing': 'Vraagt niets.',
  'nobody-offers': 'nog niemand biedt dit',
  about: 'ongeveer',

  // Synthesis
  'by-value': 'Per {value} en {experiment}',
  'by-phase': 'Per {phase} en {experiment}',
  'value-by-phase': 'Per {value} en {phase}',
  'compared-values': 'Vergeleken per {value}',
  'compared-phases': 'Vergeleken per {phase}',
  // The filter on a screen
  filter: 'Kies wat u naast elkaar ziet',
  'filter-all': 'Alle',
  'filter-reset': 'Toon alles',
  sources: 'Waar het op rust',
  counted: 'aantal {what}',
  'counted-by-value': 'aantal {what}; wat twee {values} heeft, telt bij beide mee',
  'counted-together': 'aantal {what} met beide',
  'questions-answered': 'Beantwoorde {questions}',
  'evidence-coverage': '{evidence} en {attendance}',
  'with-source': '{evidence} vermeld',
  'of-total': '{part} van {total}',
  yes: 'ja',
  no: 'nee',

  // Shopping
  'cross-table-note': 'Per {theme}, gegroepeerd naar {value}: welke {experiments} het bieden en welke het vragen.',
  'offers-note': 'in {ingredients}, {strong} genoemd',
  'asks-note': 'in {building-blocks}',
  'both-note': 'wil versterken wat er al is',
  'nothing-to-shop': 'Er is niets geboden of gevraagd.',
  remark: 'Wat opvalt',
  other: 'Overig',
  'loose-ends': 'Wat overblijft',
  'unmet-note': 'Gevraagd, maar niemand biedt het.',
  'unclaimed-note': 'Geboden, maar niemand vraagt het.',
  'own-strength-note': 'Geboden en gevraagd binnen één {experiment}.',
  'asked-by': 'gevraagd door {who}',
  'offered-by': 'geboden door {who}',
  'both-by': 'geboden en gevraagd door {who}',
  'shopping-list-of': 'Boodschappen van {name}',
  'brings-for': 'voor {who}',
  'asked-by-nobody': 'nog door niemand gevraagd',
  'wants-itself': 'wil het zelf versterken',
  'brings-nothing': 'Geen {ingredient} is {strong} genoemd.',
  'fetches-note': 'Wat, waarom en bij wie: wie het biedt, met de {ingredients} en een citaat.',
  what: 'Wat',
  why: 'Waarom',
  'from-whom': 'Bij wie',
  'own-note': '{name} biedt dit zelf en wil het versterken.',
  'nobody-note': 'Nog geen {experiment} biedt dit: een opdracht aan allen.',

  // A shopping list to hand out
  'what-and-why': '{what} en {why}',
  'nowhere-yet': 'Wat het vraagt, biedt nog niemand anders.',
  'own-strength-here': 'Biedt het zelf en wil het versterken.',
  'whom-to-ask': 'Wie te vragen',
  'in-the-report': 'In het rapport',
  'see-parts': 'Zie',

  // What the report can't say
  'limit-empty': 'Waar niets genoteerd is',
  'limit-unanswered': 'Wat niet is beantwoord',
  'limit-evidence': 'Waar geen {evidence} bij staat',
  'limit-unmet': 'Waar nog niemand in voorziet',
  'limit-attendance': 'Hoeveel mensen er waren',
  'limit-dates': 'Wanneer mensen bij elkaar kwamen',
  'limit-absent': 'Wat mensen vinden die er niet waren',
  'limit-absent-note':
    'Dit rapport kent alleen wat aan tafel is gezegd en opgeschreven. Wie er niet was, komt niet aan het woord.',
  unanswered: 'Niet beantwoord',
  'tables-unknown': 'aantal {tables} niet bekend',

  // Counted
  'count-ingredients': { one: '{count} {ingredient}', other: '{count} {ingredients}' },
  'count-building-blocks': { one: '{count} {building-block}', other: '{count} {building-blocks}' },
  'count-sessions': { one: '{count} {session}', other: '{count} {session-plural}' },
  'at-count-tables': { one: 'aan {count} tafel', other: 'aan {count} tafels' },
  'of-count-sessions': {
    one: 'bij {counted} van {count} {session}',
    other: 'bij {counted} van {count} {session-plural}',
  },
  'count-quotes': { one: '{count} citaat', other: '{count} citaten' },
  'brings-for-count': { one: 'voor {count} {experiment}', other: 'voor {count} {experiments}' },
  'count-answers': { one: '{count} {answer}', other: '{count} {answers}' },
  'question-numbers': { one: '{question} {numbers}', other: '{questions} {numbers}' },
} satisfies Record<string, Word>;

export type WordKey = keyof typeof nl;
