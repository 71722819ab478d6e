import { JejakError } from '../../errors.ts';

/** How many conferrals one question may look at one by one: by their rows, and by the claims on them. */
export const workLimits = { rows: 20_000, claims: 5_000 };

/** @throws {JejakError} TOO_MANY_CONFERRALS when there are more than the limit */
export function withinLimit(found: readonly unknown[], what: keyof typeof workLimits): void {
  if (found.length <= workLimits[what]) return;
  const [why, change] =
    what === 'claims'
      ? [
          'under a view, and for what a filter asks of related things, each is looked at with its claims',
          'leave that out, or name',
        ]
      : ['the filter has more branches than the database can be asked for', 'ask with fewer and, or and not, or name'];
  throw new JejakError(
    'TOO_MANY_CONFERRALS',
    `more than ${workLimits[what]} conferrals would have to be looked at, since ${why}: ${change} an edition, an award or a party`,
  );
}
