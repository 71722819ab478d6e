import { beforeAll, beforeEach, expect, it } from 'vitest';
import { CandidateLists, type Candidates } from '../../../src/graph/findings/candidates.ts';
import { Entries } from '../../../src/graph/version/version-cache.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeEmbedded } from '../../setup/engines.ts';

const regencies: Candidates = { of: 'kinds', kinds: ['Regency'] };

describeEmbedded('where rules may find something', (engine) => {
  let store: Store;
  let all: string[];
  const read: string[] = [];
  const recording: Pick<Store, 'read'> = {
    read: (question, parameters) => {
      read.push(question);
      return store.read(question, parameters);
    },
  };
  beforeAll(async () => {
    store = await engine.openBundled();
    all = (await store.read('entities-of-kinds', { kinds: ['Regency'], after: '', limit: 10_000 })).map(({ id }) => id);
  });
  beforeEach(() => {
    read.length = 0;
  });

  it('is looked through a hundred at a time for one question to the graph', async () => {
    const lists = new CandidateLists({ store: recording, cached: null });
    const seen: string[] = [];
    for (let after = ''; ; after = seen.at(-1) ?? '') {
      const next = await lists.next(regencies, after, 100);
      seen.push(...next);
      if (next.length < 100) break;
    }
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThan(400);
    expect(read).toEqual(['entities-of-kinds']);
  });

  it('is known to the next request where something is kept, on any page behind', async () => {
    const cached = new Entries<unknown>(1_000_000);
    await new CandidateLists({ store: recording, cached }).next(regencies, '', 10);
    const later = new CandidateLists({ store: recording, cached });
    const behind = all[300] ?? '';
    expect(await later.next(regencies, behind, 20)).toEqual(all.slice(301, 321));
    expect(await later.next({ ...regencies, kinds: ['Province'] }, '', 5)).toHaveLength(5);
    expect(read).toEqual(['entities-of-kinds', 'entities-of-kinds']);
  });

  it('goes on where a question for so many ends, and knows what was read before', async () => {
    const cached = new Entries<unknown>(1_000_000);
    for (const questions of [6, 0]) {
      const lists = new CandidateLists({ store: recording, cached }, 100);
      read.length = 0;
      expect(await lists.next(regencies, '', 250)).toEqual(all.slice(0, 250));
      expect(await lists.next(regencies, all[399] ?? '', 20)).toEqual(all.slice(400, 420));
      expect(await lists.next(regencies, all[249] ?? '', 1_000)).toEqual(all.slice(250));
      expect(read).toHaveLength(questions);
    }
  });

  it('is read from the middle of a list of which nothing is known', async () => {
    const lists = new CandidateLists({ store: recording, cached: null });
    const behind = all[300] ?? '';
    expect(await lists.next(regencies, behind, 1_000)).toEqual(all.slice(301));
    expect(await lists.next(regencies, '', 301)).toEqual(all.slice(0, 301));
  });
});
