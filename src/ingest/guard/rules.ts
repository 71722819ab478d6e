import { address } from './address.ts';
import { birthDate } from './birth-date.ts';
import { childRule } from './children/child.ts';
import { coordinates } from './coordinates.ts';
import { email } from './email.ts';
import { numberedRules } from './numbered.ts';
import { phone } from './phone.ts';
import { plate } from './plate.ts';
import type { GuardRule } from './rule.ts';

/** What has no place in the graph, the plainest first: of one text the first rule that it breaks is named. */
export const guardRules: readonly GuardRule[] = [
  coordinates,
  ...numberedRules,
  phone,
  email,
  plate,
  address,
  birthDate,
  childRule,
];
