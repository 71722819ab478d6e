import { type LedgerAnchor, ledgerAnchors, type PageAnchor, pageAnchors } from '../../src/store/conditions.ts';
import type { ReadName, Reads } from '../../src/store/queries.ts';
import type {
  CandidateRow,
  ClaimRow,
  ConferralRow,
  DossierRow,
  LedgerPageClaimRow,
  LedgerPageRow,
  LedgerTotalRow,
  PassageRow,
} from '../../src/store/rows.ts';

/** What a column of a row holds, as its type in `Reads` says it; `?` where it may be null. */
type Holds<T> = [T] extends [string]
  ? 'text'
  : [T] extends [string | null]
    ? 'text?'
    : [T] extends [number]
      ? 'number'
      : [T] extends [number | null]
        ? 'number?'
        : [T] extends [boolean]
          ? 'flag'
          : [T] extends [boolean | null]
            ? 'flag?'
            : [T] extends [readonly string[]]
              ? 'texts'
              : 'texts?';
type Shape<Row> = { readonly [Column in keyof Row]: Holds<Row[Column]> };

const claim: Shape<ClaimRow> = {
  claim: 'text',
  record: 'text?',
  subjectName: 'text',
  subjectStatus: 'text?',
  subjectCertain: 'flag?',
  objectName: 'text?',
};
const passage: Shape<PassageRow> = {
  claim: 'text',
  type: 'text',
  subject: 'text',
  object: 'text?',
  value: 'text?',
  mood: 'text',
  nextBegan: 'text?',
  nextFirstKnown: 'text?',
  nextFirstDay: 'text?',
  assertion: 'text?',
  dossier: 'text',
  source: 'text',
  origin: 'text',
  sourceEarliest: 'text',
  sourceDay: 'text',
  sourceTitle: 'text',
  sourceUrl: 'text?',
  sponsored: 'flag?',
  takenFrom: 'text?',
  ordinal: 'number',
  passage: 'number',
  exact: 'text',
  prefix: 'text',
  suffix: 'text',
  startAt: 'number',
  endAt: 'number',
  occurrence: 'number?',
  stance: 'text',
  modality: 'text',
  speaker: 'text?',
  certain: 'flag',
  note: 'text?',
  qualifiers: 'text',
  statedSubject: 'text?',
  statedObject: 'text?',
  texts: 'text?',
  verdict: 'text?',
  verifiedAt: 'text?',
};
const conferral: Shape<ConferralRow> = { conferral: 'text', edition: 'text?' };
const dossier: Shape<DossierRow> = {
  id: 'text',
  sha256: 'text',
  claimsRoot: 'text?',
  ingestedAt: 'text?',
  entities: 'number?',
  claims: 'number?',
  passages: 'number?',
  source: 'text?',
  retractedAt: 'text?',
  reason: 'text?',
};

const page: Shape<LedgerPageRow> = {
  ...conferral,
  key: 'text',
  award: 'text?',
  status: 'text?',
  certain: 'flag?',
  earliest: 'text?',
  latest: 'text?',
  recipients: 'texts',
  presenters: 'texts',
  names: 'texts',
};
const pageClaim: Shape<LedgerPageClaimRow> = {
  ...conferral,
  ...claim,
  key: 'text',
  ofEdition: 'texts',
};
const candidate: Shape<CandidateRow> = {
  ...conferral,
  key: 'text',
  marks: 'texts',
  earliest: 'text?',
  latest: 'text?',
  otherDays: 'texts?',
};
const total: Shape<LedgerTotalRow> = {
  award: 'text',
  edition: 'text',
  year: 'number',
  level: 'text',
  recipient: 'text',
  presenter: 'text',
  recipientKind: 'text',
  province: 'text',
  status: 'text',
  area: 'text',
  count: 'number',
  contested: 'number',
};

/** One shape for a question to the ledger, wherever it begins. */
function eachAnchor<N extends string, S>(name: N, shape: S): { readonly [A in `${N}:${LedgerAnchor}`]: S } {
  return Object.fromEntries(ledgerAnchors.map((anchor) => [`${name}:${anchor}`, shape])) as {
    readonly [A in `${N}:${LedgerAnchor}`]: S;
  }; // all anchors there are
}

/** The same for a page, which may be of conferrals that are known. */
function eachPage<N extends string, S>(name: N, shape: S): { readonly [A in `${N}:${PageAnchor}`]: S } {
  return Object.fromEntries(pageAnchors.map((anchor) => [`${name}:${anchor}`, shape])) as {
    readonly [A in `${N}:${PageAnchor}`]: S;
  }; // all anchors there are
}

/** `Reads` once more, as data: the compiler holds the two together, the conformance test holds the database to it. */
export const rowShapes: { readonly [Q in ReadName]: Shape<Reads[Q]['row']> } = {
  'address-counts': { kind: 'text', count: 'number' },
  'addresses-of-kind': { id: 'text' },
  'claim-page': { id: 'text' },
  'claims-about': claim,
  'claims-about-counts': { id: 'text', type: 'text', count: 'number' },
  'claims-about-of-types': claim,
  'claims-by-id': claim,
  'claims-by-object': claim,
  'claims-by-subject': claim,
  'claims-known-between': { count: 'number' },
  'claims-of-sources-counts': { id: 'text', count: 'number' },
  'claims-of-sources': claim,
  'claims-of-types': { id: 'text' },
  'claims-of-types-back': { id: 'text' },
  'claims-of-types-count': { count: 'number' },
  'claims-stated-by': { id: 'text' },
  'claims-touching': { id: 'text', claim: 'text' },
  'conferrals-all': conferral,
  'conferrals-in-edition': conferral,
  'conferrals-off-ceremony': { id: 'text' },
  'conferrals-of-award': conferral,
  'conferrals-of-party': conferral,
  'conferrals-through': { conferral: 'text' },
  counts: { name: 'text', count: 'number' },
  'evidence-verdicts': { verdict: 'text?', count: 'number' },
  'decided-by': { about: 'text' },
  'decisions-about': { about: 'text', kind: 'text', entry: 'text', dossier: 'text', ordinal: 'number' },
  dossier: { sha256: 'text', source: 'text?', retractedAt: 'text?', reason: 'text?' },
  'dossier-writers': { id: 'text', writtenBy: 'text?' },
  'dossiers-by-id': dossier,
  'dossier-count': { count: 'number' },
  'dossier-page': dossier,
  'dossier-page-back': dossier,
  dossiers: dossier,
  'dossiers-taken-back-with': dossier,
  'awarding-twice': { id: 'text' },
  'ranked-twice': { id: 'text' },
  'editions-awarding-twice': { id: 'text' },
  'editions-ranked-twice': { id: 'text' },
  'entity-page': { id: 'text' },
  'ledger-claims': { ...claim, province: 'text?' },
  'claim-passages': passage,
  'claims-at': { ...claim, address: 'text' },
  ...eachAnchor('ledger-count', { count: 'number' } as const),
  ...eachPage('ledger-page', page),
  ...eachPage('ledger-page-back', page),
  ...eachPage('ledger-page-claims', pageClaim),
  ...eachPage('ledger-page-claims-back', pageClaim),
  'ledger-ids': { conferral: 'text' },
  'ledger-of-turns': {
    ...{ conferral: 'text', tail: 'text', keys: 'texts', marks: 'texts' },
    ...{ earliest: 'text?', latest: 'text?', otherDays: 'texts?' },
  },
  'ledger-projection': { projection: 'number?' },
  'ledger-size': { count: 'number' },
  'ledger-turns': { turn: 'number?', count: 'number' },
  ...eachAnchor('ledger-rows', candidate),
  ...eachAnchor('ledger-totals', total),
  'matter-page': { id: 'text' },
  'entities-known': {
    id: 'text',
    name: 'text',
    otherNames: 'texts',
    description: 'text?',
    texts: 'text?',
    rank: 'text?',
    mergedInto: 'text?',
    mergedIds: 'texts?',
  },
  'entities-of-kinds': { id: 'text' },
  'entities-of-kinds-back': { id: 'text' },
  'entities-of-kinds-count': { count: 'number' },
  'identity-claims': { claim: 'text', type: 'text', subject: 'text', object: 'text', dossier: 'text' },
  'introduced-by': { id: 'text', entry: 'text' },
  introductions: { id: 'text', dossier: 'text', rank: 'text', entry: 'text' },
  names: { id: 'text', name: 'text', otherNames: 'texts', rank: 'text?' },
  'names-all': { id: 'text', name: 'text', otherNames: 'texts', rank: 'text?' },
  'names-count': { count: 'number' },
  'name-words': { text: 'text' },
  'names-of-words': { place: 'number', id: 'text', name: 'text', otherNames: 'texts', found: 'number' },
  'names-by-id': { id: 'text', name: 'text' },
  'near-copies': { id: 'text', near: 'text' },
  'objects-twice': { id: 'text' },
  origins: { id: 'text', publishedEarliest: 'text', origin: 'text?' },
  'passages-of-source': { claim: 'text', exact: 'text', startAt: 'number', endAt: 'number', sha256: 'text' },
  'records-by-id': {
    id: 'text',
    kind: 'text',
    name: 'text',
    otherNames: 'texts?',
    description: 'text?',
    texts: 'text?',
    regencyType: 'text?',
    province: 'text?',
    kemendagri: 'text?',
    bps: 'text?',
    doubt: 'text?',
    rank: 'text?',
    mergedInto: 'text?',
    mergedIds: 'texts?',
    publisher: 'text?',
    authors: 'texts?',
    signatory: 'text?',
    dateline: 'text?',
    url: 'text?',
    published: 'text?',
    publishedBasis: 'text?',
    publishedEarliest: 'text?',
    publishedLatest: 'text?',
    retrieved: 'text?',
    language: 'text?',
    sha256: 'text?',
    origin: 'text?',
    sponsored: 'flag?',
    takenFrom: 'text?',
  },
  'source-owners': { source: 'text', dossier: 'text' },
  'source-addresses': { id: 'text', ingestedAt: 'text' },
  'source-count': { count: 'number' },
  'source-keys': { id: 'text', earliest: 'text', day: 'text' },
  'source-page': { id: 'text', publishedEarliest: 'text' },
  'source-page-back': { id: 'text', publishedEarliest: 'text' },
  'source-texts': { id: 'text', sha256: 'text?' },
  sources: {
    id: 'text',
    publisher: 'text',
    publishedEarliest: 'text',
    publishedDay: 'text',
    title: 'text',
    language: 'text',
  },
  'sources-described': {
    ...{ id: 'text', dossier: 'text', publishedDay: 'text', signature: 'text?', nearCopyOf: 'texts?' },
  },
  'sources-known-between': { id: 'text', earliest: 'text' },
  'sources-in-bands': { band: 'text', id: 'text', sha256: 'text', signature: 'text?' },
  steps: {
    from: 'text',
    to: 'text',
    claim: 'text',
    forward: 'flag',
    certain: 'flag',
    sources: 'number',
    degree: 'number',
  },
  'subjects-by-certainty': { id: 'text' },
  'subjects-by-stance': { id: 'text' },
  'objects-joined-twice': { id: 'text' },
  'subjects-joined-twice': { id: 'text' },
  'subjects-saying': { id: 'text' },
  'subjects-twice': { id: 'text' },
  'tokens-of': { text: 'text' },
  'words-like': { text: 'text' },
  turn: { turn: 'number' },
  version: { turn: 'number', mark: 'number?' },
};

/** Where a row differs from its shape, in words: a column too many or too few, a value of another type. */
export function misfits(row: Readonly<Record<string, unknown>>, shape: Readonly<Record<string, string>>): string[] {
  const columns = [...new Set([...Object.keys(row), ...Object.keys(shape)])];
  return columns
    .filter((column) => !holds(row[column], shape[column]))
    .map((column) => `${column} is ${shape[column] ?? 'no column'}, got ${JSON.stringify(row[column])}`);
}

function holds(value: unknown, what: string | undefined): boolean {
  if (what === undefined || value === undefined) return false;
  if (value === null) return what.endsWith('?');
  if (Array.isArray(value)) return what.startsWith('texts') && value.every((item) => typeof item === 'string');
  const types: Record<string, string> = { string: 'text', number: 'number', boolean: 'flag' };
  return types[typeof value] === what.replace('?', '');
}
