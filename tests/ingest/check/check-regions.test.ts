import { expect, it } from 'vitest';
import { checkRegions } from '../../../src/ingest/check/check-regions.ts';
import { DossierInvalid, formatProblem } from '../../../src/ingest/format/problems.ts';
import { readGazetteer } from '../../../src/ingest/gazetteer.ts';
import { read } from '../least-dossier.ts';

const gazetteer = readGazetteer('data/gazetteer');
const claims = ['claims:', '  - claim: regency:antah LOCATED_IN province:bali', '    evidence: kata'];

it('knows no region but those of the gazetteer', () => {
  const draft = read(...claims);
  checkRegions(draft, [gazetteer]);
  expect(new DossierInvalid(draft.problems).problems.map(formatProblem)).toEqual([
    'contoh.yaml:2:12: regency:antah is no regency of the gazetteer: see data/gazetteer',
  ]);
});

it('holds a dossier against nothing where there is no gazetteer', () => {
  const draft = read(...claims);
  checkRegions(draft, []);
  expect(draft.problems).toEqual([]);
});
