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
  /** By the id of a receiver that is one of many, the round whose stack it lies in. */
  readonly stacked: ReadonlyMap<string, string>;
}

/** More receivers of one round than this are one stack until it is opened. */
const mostApart = 8;
const givers: ReadonlySet<string> = new Set(['PRESENTER', 'CONFERRER']);

/** The conferrals that joins lead to, which must be asked about before they can be folded. */
export function conferralsIn(joins: readonly Join[], kept: ReadonlySet<string>): string[] {
  const ids = joins.flatMap(({ ends }) => ends).filter((id) => entityKindOf(id) === 'Conferral' && !kept.has(id));
  return [...new Set(ids)];
}

/**
 * Folds conferrals into lines, and many receivers of one round into a stack. A conferral stays a node where it is among
 * `kept`, or where nobody is said to have received it.
 * @param opened rounds whose receivers stand apart however many they are
 */
export function fold(joins: readonly TypedJoin[], kept: ReadonlySet<string>, opened: ReadonlySet<string>): Folded {
  const folds = conferralsIn(joins, kept).flatMap((id) => foldOf(id, joins));
  const folded = new Set(folds.map(({ conferral }) => conferral));
  const others = joins.filter(({ ends }) => !ends.some((id) => folded.has(id)));
  const stacked = stacksOf(folds, others, kept, opened);
  const lines = folds.flatMap(({ sources, receivers }) =>
    sources.flatMap((source) =>
      receivers.map((receiver): Join => ({ ends: [source, stacked.get(receiver) ?? receiver], certain: true })),
    ),
  );
  return { joins: [...others, ...lines].filter(({ ends: [one, other] }) => one !== other), folds, stacked };
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

/** Only who stands in the picture for that one round alone lies in its stack: others have lines of their own. */
function stacksOf(
  folds: readonly Fold[],
  others: readonly Join[],
  kept: ReadonlySet<string>,
  opened: ReadonlySet<string>,
): Map<string, string> {
  const elsewhere = new Set([
    ...kept,
    ...others.flatMap(({ ends }) => ends),
    ...folds.flatMap(({ sources }) => sources),
  ]);
  const rounds = new Map<string, Set<string>>();
  for (const { receivers, round } of folds)
    for (const receiver of receivers) rounds.set(receiver, (rounds.get(receiver) ?? new Set()).add(round ?? ''));
  const stacks = new Map<string, string[]>();
  for (const [receiver, [round = '', ...more]] of rounds)
    if (more.length === 0 && round !== '' && !elsewhere.has(receiver) && !opened.has(round) && !kept.has(round))
      stacks.set(round, [...(stacks.get(round) ?? []), receiver]);
  return new Map(
    [...stacks].flatMap(([round, receivers]) =>
      receivers.length > mostApart ? receivers.map((receiver) => [receiver, round] as const) : [],
    ),
  );
}
