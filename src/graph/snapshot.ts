import type { Claim } from '../ontology/claim.ts';
import { factsOfClaims } from '../ontology/conferral-facts.ts';
import { entityKindOf } from '../ontology/ids.ts';
import { type ClaimType, type Kind, roles } from '../ontology/ontology.ts';
import type { PartialDate } from '../ontology/values/partial-date.ts';
import { type ClaimView, claimAsOf, heldIn, isFact, type View } from '../ontology/view.ts';
import type { RecordRow } from '../store/rows.ts';
import { type ConferralFacts, isConferralOf } from './conferral-facts.ts';
import type { Loaders } from './loaders.ts';
import type { Meter } from './meter/meter.ts';
import { entityNode } from './nodes.ts';

/** The claims that date an act: a conferral begins with its first status, an event when it takes place. */
const datedBy: Partial<Record<Kind, ClaimType>> = { Conferral: 'STATUS', Event: 'OCCURRED' };

const loaderNames = ['record', 'claimsBySubject', 'claimsByObject', 'claimsAbout'] as const;
type LoaderName = (typeof loaderNames)[number];
interface Loaded {
  readonly record: RecordRow | null;
  readonly claimsBySubject: readonly Claim[];
  readonly claimsByObject: readonly Claim[];
  readonly claimsAbout: readonly Claim[];
}

/** Where a snapshot has its claims from, and what the work is charged to: of a context, what it needs. */
export interface SnapshotSource {
  readonly loaders: Loaders;
  readonly meter: Meter;
}

/**
 * All that one view shows of the graph, as far as it is loaded. It is asked without waiting, since a filter asks for each of
 * its values and each thing. What is not loaded yet is answered with undefined and noted; `settle` loads what was noted, in
 * one batch, and asks again.
 */
export class Snapshot {
  readonly view: View;
  readonly #context: SnapshotSource;
  readonly #loaded: { readonly [L in LoaderName]: Map<string, Loaded[L]> } = eachLoader(() => new Map());
  readonly #missing: Readonly<Record<LoaderName, Set<string>>> = eachLoader(() => new Set());
  readonly #worked = new Map<string, unknown>();

  constructor(view: View, context: SnapshotSource) {
    this.view = view;
    this.#context = context;
  }

  get meter(): Meter {
    return this.#context.meter;
  }

  /** What is printed about an entity or a source. */
  record(id: string): RecordRow | null | undefined {
    return this.#get('record', id);
  }

  /** Values of what is printed about an entity or a source; none where it is not in the graph. */
  printed<T>(id: string, pick: (record: RecordRow) => readonly T[]): readonly T[] | undefined {
    const record = this.record(id);
    return record === undefined ? undefined : record === null ? [] : pick(record);
  }

  /** The ids that answer for these, which stand in what sources say: no decision moves them there. */
  answering(ids: readonly string[]): readonly string[] | undefined {
    return whole(ids.map((id) => this.printed(id, ({ mergedInto }) => [mergedInto ?? id])))?.map(
      (found, index) => found[0] ?? ids[index] ?? '',
    );
  }

  /** The claims on an entity, wishes and plans included. */
  claimsAbout(id: string): readonly ClaimView[] | undefined {
    return this.#once(`about ${id}`, () => this.visible(this.#get('claimsAbout', id)));
  }

  /** What is said of an entity itself: the claims of which it is the subject. */
  saidOf(id: string): readonly ClaimView[] | undefined {
    return this.#saidOf(id);
  }

  /** Of an award or an edition what was conferred; of anybody else the conferrals to which it is a party. */
  conferralsOf(id: string): readonly ConferralFacts[] | undefined {
    return this.#once(`conferrals of ${id}`, () => {
      const near = this.#conferralsNear(id);
      const rows = near && whole(near.map((conferral) => this.conferral(conferral)));
      return rows?.filter((row) => row !== null).filter((row) => isConferralOf(row, id));
    });
  }

  /** The offices that somebody is said to hold on a day, or at any time. */
  officesOf(person: string, on: PartialDate | null): readonly string[] | undefined {
    if (entityKindOf(person) !== 'Person') return [];
    return this.#once(`offices of ${person} ${on}`, () => {
      const held = this.#get('claimsBySubject', person)?.filter(({ type }) => type === 'HOLDS');
      const then = this.visible(held, { ...this.view, asOf: on });
      return then?.filter(isFact).map(({ object }) => object ?? '');
    });
  }

  /**
   * One conferral as the view shows it; null when none of its claims was to be seen then.
   * @param editions those of its editions that are known already, so that its claims and theirs come in one batch
   */
  conferral(id: string, editions: readonly string[] = []): ConferralFacts | null | undefined {
    return this.#once(`conferral ${id}`, () => {
      const ofKnown = editions.map((edition) => this.#saidOfEdition(edition));
      const own = this.#saidOf(id);
      if (own === undefined) return undefined;
      if (own.length === 0) return null;
      const theirs = own.filter(({ type }) => type === 'IN_EDITION').map(({ object }) => object ?? '');
      const others = [...new Set(theirs)].filter((edition) => !editions.includes(edition));
      const ofEditions = whole([...ofKnown, ...others.map((edition) => this.#saidOfEdition(edition))]);
      if (ofEditions === undefined) return undefined;
      this.meter.charge('conferral');
      return { ...entityNode(id, this.view), ...factsOfClaims(id, own, ofEditions.flat()) };
    });
  }

  /**
   * The claims that the view lets one see. Under `asOf` a claim on an act that is known to have come later is left out with
   * the act: in 2023 nobody had received the award of 2024.
   */
  visible(claims: readonly Claim[] | undefined, view: View = this.view): ClaimView[] | undefined {
    if (claims === undefined) return undefined;
    this.meter.charge('claim', claims.length);
    const shown = claims.flatMap((claim) => claimAsOf(claim, view) ?? []);
    if (view.asOf === null) return shown;
    const begun = shown.map(({ subject, object }) => {
      const ends = (object === null ? [subject] : [subject, object]).map((id) => this.#hasBegun(id, view));
      return ends.includes(false) ? false : ends.includes(undefined) ? undefined : true;
    });
    return whole(begun) && shown.filter((_, index) => begun[index]);
  }

  /** Claims that came with other rows: all that have these as their subjects, and of which award these editions are. */
  know(bySubject: ReadonlyMap<string, readonly Claim[]>, ofEditions: ReadonlyMap<string, readonly Claim[]>): void {
    for (const [id, claims] of bySubject) this.#loaded.claimsBySubject.set(id, claims);
    for (const [id, claims] of ofEditions) this.#once(`edition ${id}`, () => this.visible(claims));
  }

  /** What another question of the request has worked out already. */
  remember(conferrals: readonly ConferralFacts[]): void {
    for (const facts of conferrals) this.#worked.set(`conferral ${facts.id}`, facts);
  }

  /** What `work` answers, once everything that it asks for is loaded. It is asked again after each batch. */
  async settle<T>(work: () => T | undefined): Promise<T> {
    for (;;) {
      const answer = this.meter.isDue ? undefined : work();
      if (answer !== undefined) return answer;
      await Promise.all([this.#load(), this.meter.breathe()]);
    }
  }

  /** The same of each of a list, in its order: what all of them ask for is loaded together. */
  async settleEach<I, T>(items: readonly I[], work: (item: I) => T | undefined): Promise<T[]> {
    const answers = new Map<number, T>();
    let open = [...items.keys()];
    while (open.length > 0) {
      const rest: number[] = [];
      for (const index of open) {
        const answer = this.meter.isDue ? undefined : work(items[index] as I); // an index of these very items
        if (answer === undefined) rest.push(index);
        else answers.set(index, answer);
      }
      open = rest;
      if (open.length > 0) await Promise.all([this.#load(), this.meter.breathe()]);
    }
    return items.map((_, index) => answers.get(index) as T); // none is open any more
  }

  /** Of which award an edition is, and whatever else is said of it, if that is loaded. */
  #saidOfEdition(id: string): readonly ClaimView[] | undefined {
    return this.#once(`edition ${id}`, () => this.#saidOf(id));
  }

  #saidOf(id: string): readonly ClaimView[] | undefined {
    return this.#once(`said of ${id}`, () => this.visible(this.#get('claimsBySubject', id)));
  }

  /** False for a conferral or an event all of whose known dates lie after the view's day; true for all else. */
  #hasBegun(id: string, { asOf, knownAt }: View): boolean | undefined {
    const kind = entityKindOf(id);
    const type = kind === null ? undefined : datedBy[kind];
    if (asOf === null || type === undefined) return true;
    return this.#once(`begun ${id} ${asOf}`, () => {
      const dated = this.#get('claimsBySubject', id)
        ?.filter((claim) => claim.type === type)
        .flatMap((claim) => claimAsOf(claim, { asOf: null, knownAt }) ?? [])
        .filter(isFact);
      return dated && (dated.length === 0 || dated.some((claim) => heldIn(claim, asOf)));
    });
  }

  /** The conferrals that some claim joins to this entity: never too few. */
  #conferralsNear(id: string): string[] | undefined {
    const leading = this.#get('claimsByObject', id);
    const editions = leading?.filter(({ type }) => type === 'EDITION_OF');
    const inEditions = editions && whole(editions.map(({ subject }) => this.#get('claimsByObject', subject)));
    if (leading === undefined || inEditions === undefined) return undefined;
    const joining: readonly string[] = ['OF_AWARD', 'IN_EDITION', ...roles];
    const claims = [...leading, ...inEditions.flat()].filter(({ type }) => joining.includes(type));
    return [...new Set(claims.map(({ subject }) => subject))].filter(
      (subject) => entityKindOf(subject) === 'Conferral',
    );
  }

  #get<L extends LoaderName>(loader: L, id: string): Loaded[L] | undefined {
    const known = this.#loaded[loader].get(id);
    if (known === undefined) this.#missing[loader].add(id);
    return known;
  }

  /** What was worked out before, or is now; undefined is asked for again. */
  #once<T>(what: string, work: () => T | undefined): T | undefined {
    const known = this.#worked.get(what) as T | undefined; // as this very key was set
    if (known !== undefined) return known;
    const made = work();
    if (made !== undefined) this.#worked.set(what, made);
    return made;
  }

  async #load(): Promise<void> {
    await Promise.all(loaderNames.map((loader) => this.#loadBy(loader)));
  }

  async #loadBy(loader: LoaderName): Promise<void> {
    const ids = [...this.#missing[loader]];
    if (ids.length === 0) return;
    this.#missing[loader].clear();
    const found = await this.#context.loaders[loader].loadMany(ids);
    for (const [index, one] of found.entries()) {
      if (one instanceof Error) throw one;
      this.#loaded[loader].set(ids[index] ?? '', one as never); // what a loader finds is what its map holds
    }
  }
}

/** What a view shows, once a request. */
export function snapshotOf({
  view,
  context,
}: {
  readonly view: View;
  readonly context: SnapshotSource & { readonly snapshots: Map<string, Snapshot> };
}): Snapshot {
  const key = `${view.asOf} ${view.knownAt}`;
  const snapshot = context.snapshots.get(key) ?? new Snapshot(view, context);
  context.snapshots.set(key, snapshot);
  return snapshot;
}

/** The list, when all of it is known. */
function whole<T>(list: readonly (T | undefined)[]): T[] | undefined {
  return list.includes(undefined) ? undefined : (list as T[]); // as was just seen
}

function eachLoader<T>(make: () => T): Record<LoaderName, T> {
  return Object.fromEntries(loaderNames.map((name) => [name, make()])) as Record<LoaderName, T>; // of all their names
}
