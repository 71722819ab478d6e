import { archiveCheck } from './archive-check.ts';
import type { Check, GraphCheck } from './check.ts';
import { dossiersCheck } from './dossiers-check.ts';
import { clockCheck, engineCheck, evidenceCheck, projectionsCheck, schemaCheck } from './graph-checks.ts';
import { diskCheck, leftOverCheck, serverCheck, versionsCheck } from './machine-checks.ts';
import { secretsCheck, tokensCheck } from './secrets-check.ts';
import { settingsCheck } from './settings-checks.ts';

/** What is looked at without the graph, in the order in which it is told. */
export const checks: readonly Check[] = [
  versionsCheck,
  settingsCheck,
  tokensCheck,
  secretsCheck,
  serverCheck,
  diskCheck,
  leftOverCheck,
];

/** What the graph is asked. */
export const graphChecks: readonly GraphCheck[] = [
  engineCheck,
  schemaCheck,
  projectionsCheck,
  dossiersCheck,
  archiveCheck,
  evidenceCheck,
  clockCheck,
];
