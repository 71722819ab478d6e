import { account } from './account.ts';
import { address } from './address.ts';
import { birthDate } from './birth-date.ts';
import { childRule } from './child.ts';
import { email } from './email.ts';
import { nik } from './nik.ts';
import { nip } from './nip.ts';
import { familyCard, licence, memberNumber, passport, pupilNumber, taxNumber } from './numbered-cards.ts';
import { phone } from './phone.ts';
import { plate } from './plate.ts';
import type { GuardRule } from './rule.ts';

/** What has no place in the graph, the plainest first: of one text the first rule that it breaks is named. */
export const guardRules: readonly GuardRule[] = [
  nik,
  familyCard,
  nip,
  taxNumber,
  passport,
  licence,
  pupilNumber,
  memberNumber,
  account,
  phone,
  email,
  plate,
  address,
  birthDate,
  childRule,
];
