interface Price {
  readonly weight: number;
  readonly what: string;
  /** What makes it less. */
  readonly less: string;
}

const fewer = 'name an award, an edition or a party that leads to fewer';

/**
 * What work weighs, in units of about four microseconds on the machine on which it was measured: what it takes to answer
 * one field. The one place that says so; docs/limits.md is made from it.
 */
export const prices = {
  row: {
    weight: 2,
    what: 'eight columns of a row that the database gives',
    less: `${fewer}, or ask for smaller pages`,
  },
  record: {
    weight: 2,
    what: 'a kilobyte of what dossiers say of a claim, decoded',
    less: `${fewer}, or ask for smaller pages`,
  },
  claim: { weight: 3, what: 'a claim laid under a view', less: `${fewer}, or leave the clock out` },
  conferral: { weight: 8, what: 'a conferral worked out from its claims', less: `${fewer}, or leave the clock out` },
  ledgerRow: {
    weight: 6,
    what: 'a row of the ledger worked out under a view, and counted',
    less: `${fewer}, or leave the clock out`,
  },
  operand: {
    weight: 0.25,
    what: 'one value of a filter held against one thing',
    less: `give the filter fewer values, or ${fewer}`,
  },
  indexedRow: {
    weight: 0.01,
    what: 'a row of the ledger passed by in the index',
    less: `${fewer}, or count less of it in one query`,
  },
  name: {
    weight: 3,
    what: 'a name held against one that is looked for',
    less: 'send fewer names in one batch, with more of each name, or with a type',
  },
  word: {
    weight: 0.05,
    what: 'a word of names passed by for one that may be mistyped',
    less: 'send fewer names in one batch',
  },
  pair: { weight: 5, what: 'two things that a rule holds against each other', less: 'ask for what is found of fewer' },
  place: {
    weight: 5,
    what: 'an entity that the rules for contradictions or gaps look at',
    less: 'name what they are about, or ask for a smaller page',
  },
  edge: {
    weight: 0.5,
    what: 'an edge that a search for paths looks at',
    less: 'ask for a smaller maxLength or hubLimit, or for fewer paths in one query',
  },
  node: { weight: 4, what: 'a thing on a page, with what is shown of it', less: 'ask for smaller pages' },
  kilobyte: { weight: 2, what: 'a kilobyte of the answer', less: 'ask for smaller pages, or for fewer fields' },
} as const satisfies Record<string, Price>;

/** A kind of work that is charged while a question is answered. */
export type Work = keyof typeof prices;

/**
 * What a field is expected to cost beside the fields of its answer, in the same units, where the question itself tells:
 * charged to its complexity before anything is read.
 */
export const estimates = {
  operand: { units: 1, what: 'each value of a filter that the database holds against its rows' },
  relatedOperand: { units: 1_500, what: 'each value of a filter that leads through relations, or looks at names' },
  clockNear: { units: 2_000, what: 'a view with a clock, where an id bounds what it is laid over' },
  clockAnywhere: { units: 20_000, what: 'a view with a clock over a whole list' },
  totals: { units: 1_000, what: '`conferralTotals` over the whole ledger' },
  findings: { units: 40_000, what: '`contradictions` and `gaps` of the whole graph' },
  findingsNear: { units: 50, what: '`contradictions` and `gaps` of one entity or claim' },
  possiblySame: { units: 50, what: '`possiblySameAs` of one conferral' },
  possiblyTwice: { units: 1_000, what: '`possiblyTwice` of one total' },
  changes: { units: 5_000, what: '`changes`' },
  timeline: { units: 200, what: '`timeline`, each entity' },
  path: { units: 500, what: '`paths`, each claim that one may cross' },
  stream: { units: 500, what: 'a subscription, each entity that is watched' },
  schema: { units: 5_000, what: '`__schema` and `__type`' },
} as const satisfies Record<string, { readonly units: number; readonly what: string }>;
