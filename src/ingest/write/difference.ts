import { type Assertion, sortKeys, statedClaim } from '../../ontology/claim.ts';
import { claimsOf } from '../../store/claim-rows.ts';
import type { Reader } from '../../store/store.ts';
import type { LocatedClaim, LocatedDossier } from '../evidence/located-dossier.ts';
import { outcomeOf, type Written } from './write-dossier.ts';

/** What writing a dossier would change, sign by sign: + comes, - goes, ~ is said otherwise. */
export interface Difference {
  readonly dossier: string;
  readonly outcome: Written['outcome'];
  readonly entities: readonly Change[];
  readonly claims: readonly Change[];
  /** The source of another article, in whose place it would stand. */
  readonly insteadOf?: string;
}

export interface Change {
  readonly sign: '+' | '-' | '~';
  readonly id: string;
  /** An entity's name; a claim in words. */
  readonly text: string;
}

/** Holds a checked dossier against the graph. Nothing is written. */
export async function differenceOf(store: Reader, dossier: LocatedDossier): Promise<Difference> {
  const [line] = await store.read('dossier', { dossier: dossier.id });
  const outcome = outcomeOf(line, dossier);
  if (outcome === 'UNCHANGED' || outcome === 'RETRACTED')
    return { dossier: dossier.id, outcome, entities: [], claims: [] };
  return {
    dossier: dossier.id,
    outcome,
    entities: changes(await entitiesBefore(store, dossier.id), entitiesAfter(dossier)),
    claims: changes(await claimsBefore(store, dossier.id, line?.source ?? null), claimsAfter(dossier)),
  };
}

/** What would go with a dossier that is made no more. */
export async function differenceOfRemoval(store: Reader, dossier: string): Promise<Difference> {
  const [line] = await store.read('dossier', { dossier });
  const nothing: Said = new Map();
  return {
    dossier,
    outcome: 'REMOVED',
    entities: changes(await entitiesBefore(store, dossier), nothing),
    claims: changes(await claimsBefore(store, dossier, line?.source ?? null), nothing),
  };
}

/** What is said of each id, as text to compare by, and as text to show. */
type Said = Map<string, { readonly content: string; readonly text: string }>;

function changes(before: Said, after: Said): Change[] {
  const gone = [...before].filter(([id]) => !after.has(id)).map(([id, { text }]): Change => ({ sign: '-', id, text }));
  const come = [...after].flatMap(([id, { content, text }]): Change[] => {
    const earlier = before.get(id);
    if (earlier === undefined) return [{ sign: '+', id, text }];
    return earlier.content === content ? [] : [{ sign: '~', id, text }];
  });
  return [...gone, ...come];
}

async function entitiesBefore(store: Reader, dossier: string): Promise<Said> {
  const rows = await store.read('introduced-by', { dossier });
  return new Map(
    rows.map(({ id, entry }) => [id, { content: entry, text: (JSON.parse(entry) as { name: string }).name }]),
  );
}

function entitiesAfter({ entities }: LocatedDossier): Said {
  return new Map([...entities].map(([id, entry]) => [id, { content: JSON.stringify(entry), text: entry.name }]));
}

async function claimsBefore(store: Reader, dossier: string, source: string | null): Promise<Said> {
  if (source === null) return new Map();
  const ids = (await store.read('claims-stated-by', { dossier, source })).map(({ id }) => id);
  const claims = await claimsOf(await store.read('claims-by-id', { ids }), store);
  return saidOf(
    claims.flatMap(({ assertions, ...claim }) =>
      assertions
        .filter((assertion) => assertion.dossier === dossier)
        .map((assertion) => ({ identity: { ...claim, ...assertion.stated }, assertion })),
    ),
  );
}

function claimsAfter({ claims }: LocatedDossier): Said {
  return saidOf(claims);
}

/** By what is claimed: two terms of one office are two lines that say it. */
function saidOf(lines: readonly Pick<LocatedClaim, 'identity' | 'assertion'>[]): Said {
  const said = new Map<string, { assertions: Assertion[]; text: string }>();
  for (const { identity, assertion } of lines) {
    const id = statedClaim(assertion);
    const one = said.get(id) ?? { assertions: [], text: formatIdentity(identity) };
    said.set(id, one);
    one.assertions.push(assertion);
  }
  return new Map(
    [...said].map(([id, { assertions, text }]) => [
      id,
      { content: contentOf(assertions.sort((a, b) => a.ordinal - b.ordinal)), text },
    ]),
  );
}

/** What an assertion says, without its place in the file and without what the graph adds to it. */
function contentOf(assertions: readonly Assertion[]): string {
  return JSON.stringify(
    assertions.map(({ stance, modality, speaker, certain, note, qualifiers, passages, texts }) => ({
      ...{ stance, modality, speaker, certain, note, texts },
      qualifiers: sortKeys(qualifiers),
      passages: passages.map(({ exact, startAt }) => [exact, startAt]),
    })),
  );
}

function formatIdentity({ type, subject, object, value }: LocatedDossier['claims'][number]['identity']): string {
  return `${subject} ${type} ${object ?? JSON.stringify(value)}`;
}
