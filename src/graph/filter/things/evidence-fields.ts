import type { FieldTable } from '../fields.ts';
import { present } from '../given.ts';

export const evidenceFields = {
  source: { compares: 'Id', values: ({ assertion }) => [assertion.source], near: (sources) => sources },
  speaker: {
    compares: 'Id',
    values: ({ assertion: { speaker } }, snapshot) => snapshot.answering(present(speaker)),
    description: 'Who says so.',
  },
  stance: { compares: 'Stance', values: ({ assertion }) => [assertion.stance] },
  modality: { compares: 'Modality', values: ({ assertion }) => [assertion.modality] },
  certain: { compares: 'Boolean', values: ({ assertion }) => [assertion.certain] },
  exact: { compares: 'String', values: ({ passage }) => [passage.exact], description: 'The quoted words.' },
  publisher: {
    compares: 'Id',
    values: ({ assertion }, snapshot) => {
      const printed = snapshot.printed(assertion.source, ({ publisher }) => present(publisher));
      return printed && snapshot.answering(printed);
    },
    description: 'The newsroom that published the source.',
  },
} as const satisfies FieldTable<'Evidence'>;
