import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../bench/graph-report.ts';
import { pageNames } from '../../bench/pages.ts';
import { makeWorld } from '../../bench/world.ts';
import { buildBinary } from '../cli/built-binary.ts';
import { runCommand } from '../setup/run-command.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('the bench, on the smallest graph', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  const page = join(folder, 'page.md');
  let report: Report;

  beforeAll(async () => {
    await buildBinary();
    writeFileSync(page, 'before\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nafter\n');
    const json = join(folder, 'out.json');
    const size = ['--people', '100,200', '--rounds', '1', '--slice', '1', '--warm-up', '0', '--dossiers', '40'];
    const files = ['--cache', join(folder, 'cache'), '--json', json, '--markdown', page];
    await runCommand(process.execPath, ['bench/main.mjs', '--engines', 'embedded', ...size, ...files], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
      timeoutMs: 280_000,
    });
    report = JSON.parse(readFileSync(json, 'utf8')) as Report;
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('asks each question of Jejak and of the engine itself, and counts round trips, rows and bytes', () => {
    expect(report.graphs.map(({ people }) => people)).toEqual([100, 200]);
    for (const { questions } of report.graphs) {
      const asked = questions.map(({ question }) => question);
      for (const name of ['entity', 'ledger', 'award', 'page', 'path']) expect(asked).toContain(name);
      for (const { question, measured } of questions) {
        const jejak = measured.find(({ contender }) => contender === 'jejak');
        expect(jejak?.roundTrips, question).toBeGreaterThan(0);
        expect(jejak?.rows, question).toBeGreaterThan(0);
        expect(jejak?.bytes, question).toBeGreaterThan(0);
        if (question === 'search') continue; // Jejak alone
        expect(measured.find(({ contender }) => contender === 'rows')?.rows, question).toBeGreaterThan(0);
      }
    }
  });

  it('asks all of them of a server that keeps answers, too, which allocates less for the same bytes', () => {
    for (const { questions } of report.graphs) {
      // Of all together: a single one, asked sixteen times, may fall into a pause of the machine or a late sweep.
      const allocated = (name: string) =>
        sum(questions.map(({ measured }) => measured.find(({ contender }) => contender === name)?.allocated ?? 0));
      expect(allocated('jejak-warm')).toBeGreaterThan(0);
      expect(allocated('jejak')).toBeGreaterThan(allocated('jejak-warm'));
      for (const { question, measured } of questions) {
        const [cold, warm] = ['jejak', 'jejak-warm'].map((name) =>
          measured.find(({ contender }) => contender === name),
        );
        expect(warm?.bytes, question).toBe(cold?.bytes);
        for (const timing of [cold, warm]) {
          expect(timing?.clientOfSixteen, question).toBeGreaterThan(0);
          expect(timing?.clientOfSixteen, question).toBeLessThanOrEqual(1);
          expect(timing?.shedOfSixteen, question).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  it('asks each question with the meter and without', () => {
    for (const { metered, questions } of report.graphs) {
      expect(metered.map(({ question }) => question)).toEqual(questions.map(({ question }) => question));
      for (const { question, ratio } of metered) expect(ratio, question).toBeGreaterThan(0);
    }
  });

  it('takes dossiers in, and loads graphs, and says how fast', () => {
    expect(report.ingests.map(({ engine, dossiers }) => [engine, dossiers])).toEqual([['embedded', 40]]);
    for (const { readMs, writeMs, growth, megabytesAtTenth, megabytes } of report.ingests)
      for (const measured of [readMs, writeMs, growth, megabytesAtTenth, megabytes])
        expect(measured).toBeGreaterThan(0);
    for (const { loadMs } of report.graphs) expect(loadMs).toBeGreaterThan(0);
    for (const title of ['### Taking dossiers in', '### Loading', 'at least 400 dossiers a second'])
      expect(readFileSync(page, 'utf8')).toContain(title);
  });

  it('opens each page, cold and warm, and asks its questions by themselves', () => {
    for (const { pages, unopened } of report.graphs) {
      expect(unopened).toEqual([]);
      expect(pages.map(({ page }) => page)).toEqual([...pageNames]);
      for (const { page, cold, warm, bytes, questions } of pages) {
        expect(questions, page).toBeGreaterThan(0);
        expect(bytes, page).toBeGreaterThan(500);
        for (const { p50, p95, questionsP50 } of [cold, warm]) {
          expect(questionsP50, page).toBeGreaterThan(0);
          expect(p95, page).toBeGreaterThanOrEqual(p50);
        }
      }
      expect(sum(pages.map(({ warm }) => warm.least))).toBeLessThan(sum(pages.map(({ cold }) => cold.least)));
    }
  });

  it('asks the larger graph in as many round trips as the smaller, where one entity is asked about', () => {
    const trips = report.graphs.map(({ questions }) =>
      questions
        .filter(({ question }) => question !== 'path')
        .map(({ question, measured }) => [question, ...measured.map(({ roundTrips }) => roundTrips)]),
    );
    expect(trips[1]).toEqual(trips[0]);
  });

  it('writes its tables between the marks of a page', () => {
    const text = readFileSync(page, 'utf8');
    expect(text).toMatch(/^before\n<!-- bench: begin -->\n\nOnly the ratios[\s\S]*<!-- bench: end -->\nafter\n$/);
    expect(text).not.toMatch(/^old$/m);
  });
});

describe('the made-up country', () => {
  const regencies = ['regency:tebo', 'regency:merangin'];

  it('is the same for the same seed, and another for another', () => {
    const hash = (seed: number) => makeWorld({ people: 200, seed }, regencies).dossier(7).sha256;
    expect(hash(1)).toBe(hash(1));
    expect(hash(1)).not.toBe(hash(2));
  });

  it('names who has a part in the most conferrals', () => {
    for (const people of [200, 1_000]) {
      const world = makeWorld({ people, seed: 1 }, regencies);
      const parts = new Map<string, number>();
      for (let n = 0; n < world.dossiers; n += 1)
        for (const { identity } of world.dossier(n).claims)
          if (identity.type === 'PRESENTER' && identity.object !== null)
            parts.set(identity.object, (parts.get(identity.object) ?? 0) + 1);
      expect(parts.get(world.busiest)).toBe(Math.max(...parts.values()));
    }
  });

  it('gives what is asked about as many claims in a large country as in a small one', () => {
    const claimsOn = (people: number) => {
      const world = makeWorld({ people, seed: 1 }, regencies);
      const { presenter, smallAward, edition } = world.asked(1);
      const claims = Array.from({ length: world.dossiers }, (_, n) => world.dossier(n).claims).flat();
      const about = (id: string) =>
        claims.filter(({ identity: { subject, object } }) => [subject, object].includes(id));
      const presented = about(presenter).filter(({ identity }) => identity.type === 'PRESENTER');
      return [presented.length, about(smallAward).length, about(edition).length];
    };
    expect(claimsOn(3_000)).toEqual(claimsOn(300));
  });
});
