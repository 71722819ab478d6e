import { type Belonging, belongingOf, bodiesIn } from '../ontology/belonging.ts';
import { standingFor } from '../ontology/ledger-row.ts';
import type { ConferralFacts } from './conferral-facts.ts';
import type { Snapshot } from './snapshot.ts';

/** What the recipients of a conferral belong to, as a view shows it; undefined while that is not loaded. */
export function belongingIn(facts: ConferralFacts, snapshot: Snapshot): Belonging | undefined {
  return belongingOf(standingFor(facts), (id) => {
    const byRecord = snapshot.printed(id, ({ province, mergedInto }) =>
      [province, mergedInto].filter((one) => one !== null),
    );
    if (id.startsWith('regency:')) return byRecord;
    const said = snapshot.saidOf(id);
    return byRecord && said && [...byRecord, ...bodiesIn(said)];
  });
}
