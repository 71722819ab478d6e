import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { claimId } from '../../src/ontology/claim.ts';
import { makeApp } from '../../src/server/app.ts';
import { describeEmbedded } from '../setup/engines.ts';
import { newsroom } from './newsroom.ts';

const entities = { 'person:ani': 'Ani', 'event:e': 'Acara' };
const claims = [['person:ani ATTENDED event:e', 'Ani hadir']] as const;
const attended = claimId({ type: 'ATTENDED', subject: 'person:ani', object: 'event:e', value: null, mood: 'FACT' });

/** A story whose dossier corrects this claim, and then replies to it. */
function correcting(claim: string): ReturnType<typeof newsroom> {
  const corrections = [
    `{ claim: ${claim}, wrong: Ani hadir, right: Ani tidak hadir, by: Koran, date: 2024-02-01 }`,
    `{ claim: ${claim}, kind: REPLY, right: Saya di rumah, by: Ani, date: 2024-01-31 }`,
  ];
  return newsroom({ a: { entities, claims, lines: [`corrections: [${corrections.join(', ')}]`] } });
}

describeEmbedded('a correction', (engine) => {
  it('is shown on its claim with the reply, the oldest first, and leaves the claim as the source has it', async () => {
    const store = await engine.open();
    const warnings: string[] = [];
    await ingest(store, { ...correcting(attended), onWarning: (message) => warnings.push(message) });
    expect(warnings).toEqual([]);
    const query = `{ node(id: "${attended}") { ... on Claim { modality corrections { kind wrong right by date } } } }`;
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query });
    const response = await makeApp(store).request('/graphql', { method: 'POST', headers, body });
    expect(await response.json()).toMatchObject({
      data: {
        node: {
          modality: 'ASSERTED',
          corrections: [
            { kind: 'REPLY', wrong: null, right: 'Saya di rumah', by: 'Ani', date: '2024-01-31' },
            { kind: 'CORRECTION', wrong: 'Ani hadir', right: 'Ani tidak hadir', by: 'Koran', date: '2024-02-01' },
          ],
        },
      },
    });
  });

  it('of a claim that is not in the graph is kept, and told to whoever takes it in', async () => {
    const store = await engine.open();
    const warnings: string[] = [];
    const nobody = 'claim:111111111111111111111111';
    await ingest(store, { ...correcting(nobody), onWarning: (message) => warnings.push(message) });
    expect(warnings).toEqual([`dossier:a corrects ${nobody}, which is not in the graph: nobody sees it until it is`]);
    expect(await store.read('decisions-about', { ids: [nobody] })).toHaveLength(2);
  });
});
