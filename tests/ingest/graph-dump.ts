import { edgeTypeNames } from '../../src/ontology/claim-rules.ts';
import type { ClaimRow } from '../../src/store/rows.ts';
import type { Store } from '../../src/store/store.ts';

/** Everything that the questions of the store show, but for the moment of ingest: two equal graphs have equal dumps. */
export async function dump(store: Store): Promise<Record<string, unknown>> {
  const dossiers = (await store.read('dossiers', {})).map(({ ingestedAt, ...rest }) => rest);
  const contents = await Promise.all(
    dossiers.map(async ({ id }) => {
      const [line] = await store.read('dossier', { dossier: id });
      const introduces = await store.read('introduced-by', { dossier: id });
      const source = line?.source ?? null;
      const claims = source === null ? [] : await store.read('claims-stated-by', { dossier: id, source });
      return { ...line, id, introduces, claims };
    }),
  );
  const entities = [...new Set(contents.flatMap(({ introduces }) => introduces.map(({ id }) => id)))].sort();
  const sources = await store.read('sources', {});
  const claims = await claimIds(store);
  return {
    counts: sorted(await store.read('counts', {})),
    dossiers,
    contents,
    sources,
    records: sorted(await store.read('records-by-id', { ids: [...entities, ...sources.map(({ id }) => id)] })),
    introductions: await store.read('introductions', { ids: entities }),
    claims: timeless(await store.read('claims-by-id', { ids: claims })),
    bySubject: timeless(await store.read('claims-by-subject', { ids: entities })),
    byObject: timeless(await store.read('claims-by-object', { ids: entities })),
    touching: await store.read('claims-touching', { ids: entities }),
    steps: sorted(await store.read('steps', { ids: entities, types: edgeTypeNames, knownAt: null, limit: 100_000 })),
    conferrals: await store.read('conferrals-all', {}),
    words: await wordsOf(store, entities),
  };
}

/** The ids of all claims, a page at a time. */
export async function claimIds(store: Store): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const page = await store.read('claim-page', { after: ids.at(-1) ?? '', limit: 50 });
    if (page.length === 0) return ids;
    ids.push(...page.map(({ id }) => id));
  }
}

/** Which entity is found by which words; asked one by one, since the question gives the words of all its entities together. */
async function wordsOf(store: Store, entities: readonly string[]): Promise<Map<string, string[]>> {
  const words = new Map<string, string[]>();
  for (let at = 0; at < entities.length; at += 20) {
    const ask = async (id: string): Promise<void> => {
      words.set(
        id,
        (await store.read('tokens-of', { ids: [id] })).map(({ text }) => text),
      );
    };
    await Promise.all(entities.slice(at, at + 20).map(ask));
  }
  return words;
}

/** When a passage was last proved is news of that day, and no content. */
function timeless(rows: readonly ClaimRow[]): ClaimRow[] {
  return rows.map(({ record, ...row }) => ({ ...row, record: record?.replaceAll(/,"EXACT","[^"]+"\]/g, ']') ?? null }));
}

function sorted<Row>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
