import { makeGraphContext } from '../../graph/context.ts';
import { type Contradiction, contradictions } from '../../graph/findings/contradictions/contradiction.ts';
import { rules } from '../../graph/findings/contradictions/rules.ts';
import { findingsOn } from '../../graph/findings/find.ts';
import { sentence } from '../../graph/findings/words.ts';
import type { Watch } from '../../graph/live/watched.ts';
import type { LocatedDossier } from '../../ingest/evidence/located-dossier.ts';
import { writeDossier } from '../../ingest/write/write-dossier.ts';
import { everything } from '../../ontology/view.ts';
import type { Reader, Store } from '../../store/store.ts';

/** A contradiction that a dossier would bring. */
export interface NewContradiction {
  readonly rule: string;
  readonly text: string;
  /** Each `subject TYPE object`, or `subject TYPE`. */
  readonly claims: readonly string[];
}

/** Entities that are looked at, at most: a dossier of a thousand recipients is checked by its own rules alone. */
const mostLookedAt = 300;
/** For so long other writers may wait for it, each way: what was not looked at by then is told of. */
const mostMs = 3_000;

export interface Foreseen {
  readonly found: readonly NewContradiction[];
  /** Whether the rules have looked at all that the dossier names. */
  readonly isWhole: boolean;
}

/**
 * What would contradict what, once the dossier is in the graph: it is written, the rules look, and the transaction is
 * undone. So the rules are those of the page of contradictions, and what they see is the whole graph.
 */
export async function wouldContradict(
  store: Store,
  watch: Watch,
  dossier: LocatedDossier,
  language: 'id' | 'en',
): Promise<Foreseen> {
  const all = aboutWhom(dossier);
  const about = all.slice(0, mostLookedAt);
  let isWhole = all.length === about.length;
  const found: NewContradiction[] = [];
  const seen = new Undoing();
  try {
    await store.transact(async (writer) => {
      found.length = 0; // the database may ask for it again
      const earlier = await contradictionsOn(about, writer, watch);
      const before = new Set(earlier.found.map(({ id }) => id));
      await writeDossier(writer, dossier, new Date().toISOString());
      // What was not looked at before is not new for being there behind.
      const after = await contradictionsOn(about.slice(0, earlier.looked), writer, watch);
      isWhole &&= after.looked === about.length;
      for (const one of after.found) if (!before.has(one.id)) found.push(await told(one, after.context, language));
      throw seen;
    });
  } catch (error) {
    if (error !== seen) throw error;
  }
  return { found, isWhole };
}

/** Ends a transaction that was never to be kept. */
class Undoing extends Error {}

function aboutWhom({ claims }: LocatedDossier): string[] {
  return [
    ...new Set(
      claims.flatMap(({ identity: { subject, object } }) => (object === null ? [subject] : [subject, object])),
    ),
  ];
}

async function contradictionsOn(about: readonly string[], reader: Reader, watch: Watch) {
  const context = makeGraphContext(reader, watch);
  const found = new Map<string, Contradiction>();
  const until = performance.now() + mostMs;
  let looked = 0;
  for (const id of about) {
    if (performance.now() > until) break;
    for (const one of await findingsOn(contradictions, id, everything, context)) found.set(one.id, one);
    looked += 1;
  }
  return { found: [...found.values()], looked, context };
}

async function told(
  { rule, left, right, matter = [], claims }: Contradiction,
  context: ReturnType<typeof makeGraphContext>,
  language: 'id' | 'en',
): Promise<NewContradiction> {
  const says = { left: left.says, right: right?.says ?? [], matter };
  return {
    rule,
    text: await sentence(rules[rule].text, says, language, context),
    claims: claims.map(({ subject, type, object }) => `${subject} ${type}${object === null ? '' : ` ${object}`}`),
  };
}
