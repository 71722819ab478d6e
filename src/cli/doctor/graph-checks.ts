import { gazetteerId } from '../../ingest/gazetteer.ts';
import { ledgerProjection } from '../../ingest/write/write-ledger-rows.ts';
import type { Verdict } from '../../ontology/ontology.ts';
import { counted, type Finding, found, type GraphCheck, ok, some } from './check.ts';

export const engineCheck: GraphCheck = {
  name: 'engine',
  area: 'engine',
  look: async ({ store }) => {
    const { engine, version } = await store.facts();
    const failed = store.notDurable?.() ?? null;
    return [
      ok(`${engine} ${version} answers, at ${store.place}`),
      ...(failed === null
        ? []
        : [
            found(
              'problem',
              'what was written last is not safe from a power cut: its checkpoint failed',
              'make room on the disk of the data folder; the next write tries again',
            ),
          ]),
    ];
  },
};

export const schemaCheck: GraphCheck = {
  name: 'schema',
  area: 'data',
  look: async ({ store }) => {
    const { wanted, made } = await store.facts();
    if (made.length === 0) return [ok(`all ${wanted.length} indexes and constraints are there`)];
    return [
      found(
        'note',
        `${counted(made.length, 'index or constraint')} were missing and have been made just now: ${some(made)}`,
      ),
    ];
  },
};

/** What an older Jejak wrote, and this one would write otherwise. */
export const projectionsCheck: GraphCheck = {
  name: 'projections',
  area: 'data',
  look: async ({ store }) => {
    const [ledger] = await store.read('ledger-projection', {});
    const standing = (await store.read('dossiers', {})).filter(({ retractedAt }) => retractedAt === null);
    const bare = standing.filter(({ claimsRoot }) => claimsRoot === null).map(({ id }) => id);
    const findings: Finding[] = [];
    if (standing.length > 0 && ledger?.projection !== ledgerProjection)
      findings.push(
        found(
          'warning',
          'the rows of the ledger were made by another version of Jejak',
          'run "jejak ingest": it makes them anew, as the next start of a server does',
        ),
      );
    if (bare.length > 0)
      findings.push(
        found(
          'warning',
          `${counted(bare.length, 'dossier')} written by an earlier version of Jejak, so that nothing can be proved by the root of this graph: ${some(bare)}`,
          'run "jejak ingest": it writes them anew',
        ),
      );
    return findings.length > 0
      ? findings
      : [ok(`${counted(standing.length, 'dossier')}, all written by this version's ways`)];
  },
};

const wrong: readonly Verdict[] = ['MOVED', 'NORMALISED', 'MISSING', 'SOURCE_CHANGED'];

export const evidenceCheck: GraphCheck = {
  name: 'evidence',
  area: 'data',
  look: async ({ store, config: { archive } }) => {
    const counts = await store.read('evidence-verdicts', {});
    const of = (verdict: Verdict | null): number => counts.find((row) => row.verdict === verdict)?.count ?? 0;
    const amiss = wrong.filter((verdict) => of(verdict) > 0).map((verdict) => `${of(verdict)} ${verdict}`);
    const findings: Finding[] = [
      ok(
        `${of('EXACT')} of ${counted(
          counts.reduce((sum, { count }) => sum + count, 0),
          'passage',
        )} proved EXACT when last held against the texts`,
      ),
    ];
    if (amiss.length > 0)
      findings.push(
        found(
          'problem',
          `passages whose words do not stand where the evidence says: ${amiss.join(', ')}`,
          'run "jejak verify", which names them; docs/operations.md has what each verdict means',
        ),
      );
    if (of(null) > 0)
      findings.push(
        found(
          archive === null ? 'note' : 'warning',
          `${counted(of(null), 'passage')} never proved`,
          archive === null
            ? 'set JEJAK_ARCHIVE and run "jejak verify", where the texts are at hand'
            : 'run "jejak verify"',
        ),
      );
    return findings;
  },
};

/** A minute is what two clocks differ by. */
const toleranceMs = 60_000;

export const clockCheck: GraphCheck = {
  name: 'clock',
  area: 'data',
  look: async ({ store, now }) => {
    const later = (instant: string | null, ms: number): boolean =>
      instant !== null && Date.parse(instant) > now.getTime() + ms;
    const written = (await store.read('dossiers', {})).filter(
      ({ id, ingestedAt }) => id !== gazetteerId && later(ingestedAt, toleranceMs),
    );
    const published = (await store.read('sources', {})).filter(({ publishedEarliest }) =>
      later(publishedEarliest, 86_400_000),
    );
    const findings: Finding[] = [];
    if (written.length > 0)
      findings.push(
        found(
          'warning',
          `it is ${now.toISOString()} here, and ${counted(written.length, 'dossier')} were written later: ${some(written.map(({ id }) => id))}`,
          'set the clock of this machine, or of the one that wrote them: tokens end by it',
        ),
      );
    if (published.length > 0)
      findings.push(
        found(
          'warning',
          `${counted(published.length, 'source')} published after today: ${some(published.map(({ id }) => id))}`,
          'look at "published" in their dossiers',
        ),
      );
    return findings.length > 0 ? findings : [ok(`it is ${now.toISOString()}, and nothing in the graph is later`)];
  },
};
