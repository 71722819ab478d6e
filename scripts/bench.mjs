// Holds performance as ratios within one run: the same questions on a graph and on one ten times its size, each against
// the simplest look-up of that graph. Absolute times are printed and mean nothing beyond this machine.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGazetteer } from '../dist/ingest/gazetteer.js';
import { sealDossier } from '../dist/ingest/located-dossier.js';
import { writeDossier } from '../dist/ingest/write-dossier.js';
import { claimId } from '../dist/ontology/claim.js';
import { makeApp } from '../dist/server/app.js';
import { openStore } from '../dist/store/open.js';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const [small, large] = sizes.length === 2 ? sizes : [100, 1_000];
const conferralsEach = 20;
const rounds = 200;

const questions = {
  'look-up of an entity': [
    'query ($id: ID!) { entity(id: $id) { name } }',
    (n) => ({ id: `person:penyerah-${n % 50}` }),
  ],
  'search by a begun word': [
    'query ($text: String!) { search(text: $text, first: 10) { edges { node { name } } } }',
    (n) => ({ text: `penyerah ${n % 50}` }),
  ],
  'ledger of an edition with evidence': [ledger('edition'), (n) => ({ id: `edition:uji-${n % small}` })],
  'ledger of a presenter, first 20': [ledger('presenter'), (n) => ({ id: `person:penyerah-${n % 50}` })],
  'paths between a presenter and a regency': [
    'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 2) { paths { length } } }',
    (n) => ({ from: `person:penyerah-${n % 50}`, to: 'regency:tebo' }),
  ],
};

function ledger(field) {
  return `query ($id: ID!) { conferrals(where: { ${field}: { eq: $id } }, first: 20) { edges { node {
    status date edition { name } category { label } presenters { entity { name } }
    recipients { entity { name } claim { evidence { edges { node { exact source { title } } } } } }
  } } } }`;
}

const results = new Map();
for (const dossiers of [small, large]) results.set(dossiers, await measure(dossiers));
const [a, b] = [results.get(small), results.get(large)];
console.log(
  `\n${'median, as a multiple of the look-up'.padEnd(44)} ${String(small).padStart(8)} ${String(large).padStart(8)}  growth`,
);
for (const name of Object.keys(questions)) {
  const base = Object.keys(questions)[0];
  const [x, y] = [a.times[name] / a.times[base], b.times[name] / b.times[base]];
  console.log(`${name.padEnd(44)} ${x.toFixed(2).padStart(8)} ${y.toFixed(2).padStart(8)}  ${(y / x).toFixed(2)}`);
}
console.log(
  `${'time to write one dossier (20 conferrals)'.padEnd(44)} ${''.padStart(8)} ${''.padStart(8)}  ${(b.msPerDossier / a.msPerDossier).toFixed(2)}`,
);
process.exit(0);

async function measure(dossiers) {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-bench-'));
  const store = await openStore({ folder });
  const gazetteer = readGazetteer(fileURLToPath(new URL('../data/gazetteer', import.meta.url)));
  const regencies = [...gazetteer.entities.keys()].filter((id) => id.startsWith('regency:'));
  await store.transact((writer) => writeDossier(writer, gazetteer, 'now'));
  const start = performance.now();
  for (let n = 0; n < dossiers; n += 1)
    await store.transact((writer) => writeDossier(writer, dossier(n, regencies), 'now'));
  const msPerDossier = (performance.now() - start) / dossiers;
  const app = makeApp(store);
  const times = {};
  for (const [name, [query, variables]] of Object.entries(questions)) {
    const taken = [];
    for (let n = 0; n < rounds; n += 1) {
      const body = JSON.stringify({ query, variables: variables(n) });
      const began = performance.now();
      const response = await app.request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const { errors } = await response.json();
      if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      taken.push(performance.now() - began);
    }
    times[name] = taken.sort((x, y) => x - y)[rounds / 2];
  }
  await store.close();
  rmSync(folder, { recursive: true });
  console.log(
    `${dossiers} dossiers, ${dossiers * conferralsEach} conferrals: ${(1000 / msPerDossier).toFixed(0)} dossiers/s; ${Object.entries(
      times,
    )
      .map(([name, ms]) => `${name} ${ms.toFixed(2)} ms`)
      .join('; ')}`,
  );
  return { times, msPerDossier };
}

/** A made-up dossier: one edition of one award, a presenter out of fifty, twenty regencies. */
function dossier(n, regencies) {
  const id = `dossier:uji-${n}`;
  const source = `source:uji-${n}`;
  const day = new Date(Date.UTC(2020, 0, 1 + (n % 1800))).toISOString();
  const presenter = `person:penyerah-${n % 50}`;
  const edition = `edition:uji-${n}`;
  const entry = (name) => ({ name, otherNames: [], description: null, properties: {} });
  const entities = new Map([
    ['award:uji', entry('Penghargaan Uji')],
    ['organisation:uji', entry('Koran Uji')],
    [presenter, entry(`Penyerah ${n % 50}`)],
    [edition, entry(`Penghargaan Uji ${n}`)],
  ]);
  const claims = [];
  const state = (type, subject, object, value = null, qualifiers = {}) => {
    const identity = { type, subject, object, value, mood: 'FACT' };
    const passages = [
      {
        exact: `kata ${claims.length}`,
        prefix: '',
        suffix: '',
        startAt: claims.length * 10,
        endAt: claims.length * 10 + 7,
      },
    ];
    const assertion = {
      dossier: id,
      source,
      origin: source,
      sourceEarliest: day,
      sourceDay: day.slice(0, 10),
      ordinal: claims.length,
      stance: 'SUPPORTS',
      modality: 'ASSERTED',
      speaker: null,
      certain: true,
      note: null,
      qualifiers,
      passages,
    };
    claims.push({ id: claimId(identity), identity, assertion });
  };
  state('EDITION_OF', edition, 'award:uji', null, { labelYear: 2020, level: 'NATIONAL' });
  for (let k = 0; k < conferralsEach; k += 1) {
    const conferral = `conferral:uji-${n}-${k}`;
    entities.set(conferral, entry(`Penghargaan Uji ${n}, ${k}`));
    state('IN_EDITION', conferral, edition);
    state('RECIPIENT', conferral, regencies[(n * 7 + k * 13) % regencies.length], null, {
      category: { label: 'Terbaik' },
    });
    state('PRESENTER', conferral, presenter);
    state('STATUS', conferral, null, { status: 'CONFERRED' }, { date: day.slice(0, 10) });
  }
  const entrySource = {
    id: source,
    title: `Uji ${n}`,
    publisher: 'organisation:uji',
    authors: [],
    signatory: null,
    dateline: null,
    url: null,
    published: day.slice(0, 10),
    publishedBasis: null,
    publishedEarliest: day,
    publishedLatest: day,
    publishedDay: day.slice(0, 10),
    retrieved: null,
    language: 'id',
    sha256: createHash('sha256').update(source).digest('hex'),
    endsWith: null,
    signature: null,
    nearCopyOf: [],
  };
  return sealDossier({ id, rank: `${day} ${id}`, source: entrySource, entities, claims, decisions: [], proved: false });
}
