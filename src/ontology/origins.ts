import type { Assertion } from './claim.ts';
import { foldName } from './names/fold-name.ts';

/**
 * How many texts say so by themselves: near copies of one text count once, and so do texts that name the same other one,
 * held here or not, as that from which they are taken.
 */
export function originsOf(assertions: readonly Pick<Assertion, 'origin' | 'takenFrom'>[]): number {
  const named = assertions.filter(({ takenFrom }) => takenFrom !== undefined);
  if (named.length === 0) return new Set(assertions.map(({ origin }) => origin)).size; // nearly always
  // Each origin with the texts that its copies name: groups that share one are one.
  let groups: Set<string>[] = [];
  for (const { origin, takenFrom } of assertions) {
    const keys = [`origin ${origin}`, ...(takenFrom === undefined ? [] : [`text ${foldName(takenFrom)}`])];
    const meeting = groups.filter((group) => keys.some((key) => group.has(key)));
    groups = [
      ...groups.filter((group) => !meeting.includes(group)),
      new Set([...keys, ...meeting.flatMap((one) => [...one])]),
    ];
  }
  return groups.length;
}

/** Whether all that bears something out is text that somebody paid for. */
export function isSponsoredAlone(assertions: readonly Pick<Assertion, 'stance' | 'sponsored'>[]): boolean {
  const supporting = assertions.filter(({ stance }) => stance === 'SUPPORTS');
  return supporting.length > 0 && supporting.every(({ sponsored }) => sponsored === true);
}
