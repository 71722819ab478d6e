import type { GapRule } from './lack.ts';
import { ofAnything } from './rules/of-anything.ts';
import { ofBodies } from './rules/of-bodies.ts';
import { ofConferrals } from './rules/of-conferrals.ts';
import { ofEditions } from './rules/of-editions.ts';
import { ofEvents } from './rules/of-events.ts';
import { ofOffices } from './rules/of-offices.ts';
import { ofPersons } from './rules/of-persons.ts';
import { ofProgrammes } from './rules/of-programmes.ts';
import { ofRegulations } from './rules/of-regulations.ts';

/** Every rule that finds what the graph should know and does not. The names are part of the ids. */
export const gapRules = {
  ...ofConferrals,
  ...ofEditions,
  ...ofEvents,
  ...ofOffices,
  ...ofPersons,
  ...ofBodies,
  ...ofProgrammes,
  ...ofRegulations,
  ...ofAnything,
} as const satisfies Record<string, GapRule>;

export type GapRuleName = keyof typeof gapRules;
export const gapRuleNames = Object.keys(gapRules) as GapRuleName[];
