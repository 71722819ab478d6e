import { entityKindOf } from '../../../ontology/ids.ts';
import type { Join } from './canvas.ts';

export interface TypedJoin extends Join {
  readonly type: string;
}

/** A conferral that is drawn as a line from who gave to who received, and not as a node. */
export interface Fold {
  readonly conferral: string;
  /** Who gave; where no source says, the edition or the award. */
  readonly sources: readonly string[];
  readonly receivers: readonly string[];
  /** The edition, or the award where no edition is known. */
  readonly round: string | null;
}

export interface Folded {
  readonly joins: readonly Join[];
  readonly folds: readonly Fold[];
  /** By the round whose receivers are one stack: who lies in it. */
  readonly stacks: ReadonlyMap<string, ReadonlySet<string>>;
}

/** More receivers of one round than this are one stack until it is opened. */
const mostApart = 8;
const givers: ReadonlySet<string> = new Set(['PRESENTER', 'CONFERRER']);

/** The conferrals that joins lead to, which must be asked about before they can be folded. */
export function conferralsIn(joins: readonly Join[], kept: ReadonlySet<string>): string[] {
  const ids = joins.flatMap(({ ends }) => ends).filter((id) => entityKindOf(id) === 'Conferral' && !kept.has(id));
  return [...new Set(ids)];
}

/** Where a receiver stands for what it received: in the stack of the round, or by itself. */
export function standIn(stacks: Folded['stacks'], { round }: Fold, receiver: string): string {
  return round !== null && stacks.get(round)?.has(receiver) === true ? round : receiver;
}

/**
 * Folds conferrals into lines, and many receivers of one round into a stack. A conferral stays a node where it is among
 * `kept`, or where nobody is said to have received it.
 * @param opened rounds whose receivers stand apart however many they are
 * @param unread conferrals about which nothing was asked: they are left out
 */
export function fold(
  joins: readonly TypedJoin[],
  kept: ReadonlySet<string>,
  { opened, unread }: { readonly opened: ReadonlySet<string>; readonly unread: readonly string[] },
): Folded {
  const folds = conferralsIn(joins, kept).flatMap((id) => foldOf(id, joins));
  const folded = new Set([...folds.map(({ conferral }) => conferral), ...unread]);
  const others = joins.filter(({ ends }) => !ends.some((id) => folded.has(id)));
  const stacks = stacksOf(folds, others, kept, opened);
  const lines = folds.flatMap((one) =>
    one.sources.flatMap((source) =>
      one.receivers.map((receiver): Join => ({ ends: [source, standIn(stacks, one, receiver)], certain: true })),
    ),
  );
  return { joins: [...others, ...lines].filter(({ ends: [one, other] }) => one !== other), folds, stacks };
}

function foldOf(conferral: string, joins: readonly TypedJoin[]): Fold[] {
  const own = joins.filter(({ ends }) => ends[0] === conferral);
  const objects = (isIt: (type: string) => boolean): string[] => [
    ...new Set(own.filter(({ type }) => isIt(type)).map(({ ends }) => ends[1])),
  ];
  const receivers = objects((type) => type === 'RECIPIENT');
  const round = objects((type) => type === 'IN_EDITION')[0] ?? objects((type) => type === 'OF_AWARD')[0] ?? null;
  const given = objects((type) => givers.has(type));
  const sources = given.length > 0 || round === null ? given : [round];
  return receivers.length === 0 || sources.length === 0 ? [] : [{ conferral, sources, receivers, round }];
}

/**
 * Only who stands in the picture for rounds of many alone lies in their stacks, in each of those that it belongs to: others
 * have lines of their own. Whoever is taken out of one may leave too few in another, so it is looked at until nobody is.
 */
function stacksOf(
  folds: readonly Fold[],
  others: readonly Join[],
  kept: ReadonlySet<string>,
  opened: ReadonlySet<string>,
): Map<string, Set<string>> {
  const elsewhere = new Set([
    ...kept,
    ...others.flatMap(({ ends }) => ends),
    ...folds.flatMap(({ sources }) => sources),
  ]);
  const stacks = new Map<string, Set<string>>();
  for (const { receivers, round } of folds)
    for (const receiver of receivers) {
      if (round === null || opened.has(round)) elsewhere.add(receiver);
      else stacks.set(round, (stacks.get(round) ?? new Set()).add(receiver));
    }
  for (let apart = elsewhere; apart.size > 0; ) {
    for (const members of stacks.values()) for (const one of apart) members.delete(one);
    const small = [...stacks].filter(([, members]) => members.size <= mostApart);
    for (const [round] of small) stacks.delete(round);
    apart = new Set(small.flatMap(([, members]) => [...members]));
  }
  return stacks;
}
