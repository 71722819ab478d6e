import { createHash } from 'node:crypto';
import {
  type LocatedClaim,
  type LocatedDossier,
  sealDossier,
  withAssertionIds,
} from '../src/ingest/evidence/located-dossier.ts';
import type { EntityEntry } from '../src/ingest/format/dossier.ts';
import { type Assertion, type ClaimIdentity, claimId, type Data, type Passage } from '../src/ontology/claim.ts';
import type { ClaimType } from '../src/ontology/ontology.ts';
import type { Instant } from '../src/ontology/values/instant.ts';
import { slots } from './slots.ts';
import { wordsFor } from './words.ts';

/** What a made-up graph of awards is made from; equal parameters make equal dossiers. */
export interface WorldParameters {
  /** Rounded up to whole blocks of a hundred. */
  readonly people: number;
  readonly seed: number;
}

/** A hundred people, and what they are awarded: four editions of one award, and one award with a single edition. */
export const block = { people: 100, companies: 20, editions: 5, conferrals: 220, conferralsOf: [50, 50, 50, 50, 20] };

/** Every so manieth edition is handed over by one person, who is in the end a party to thousands of conferrals. */
const hubEvery = 20;
const organisations = 5;
const newspapers = 8;

/** A made-up country: who everybody is, and one dossier an edition, the oldest first. */
export interface World {
  readonly blocks: number;
  readonly dossiers: number;
  /** A party to most conferrals, to more than a thousand where there are 10,000 people. */
  readonly busiest: string;
  dossier(number: number): LocatedDossier;
  /** The ids of what somebody would ask about in a block; how many edges these have does not depend on the world's size. */
  asked(block: number): Asked;
}

export interface Asked {
  /** Somebody who handed over an edition of fifty. */
  readonly presenter: string;
  /** An award with a single edition of twenty conferrals. */
  readonly smallAward: string;
  /** An edition at national level with fifty conferrals, and its award with four such editions. */
  readonly edition: string;
  readonly award: string;
  /** Two recipients in that edition. */
  readonly pair: readonly [string, string];
}

/** @param regencies the regencies of the gazetteer: the more people, the more edges each of them has */
export function makeWorld({ people, seed }: WorldParameters, regencies: readonly string[]): World {
  const blocks = Math.ceil(people / block.people);
  const draw = {
    person: slots(blocks * block.people, seed),
    presenter: slots(blocks * block.people, seed + 1),
    acceptor: slots(blocks * block.people, seed + 2),
    company: slots(blocks * block.companies, seed + 3),
    regency: slots(regencies.length, seed + 4),
  };
  const regency = (n: number): string => regencies[draw.regency(n)] ?? '';
  const presentersOf = (dossier: number): string[] =>
    isByHub(dossier) ? [hub] : [0, 1].map((k) => person(draw.presenter(dossier * 2 + k)));
  const conferralsIn = (dossier: number): Act[] => {
    const count = block.conferralsOf[dossier % block.editions] ?? 0;
    const before = block.conferralsOf.slice(0, dossier % block.editions).reduce((sum, n) => sum + n, 0);
    return Array.from({ length: count }, (_, k) => {
      const nth = Math.floor(dossier / block.editions) * block.conferrals + before + k;
      const recipient =
        nth % 5 < 3 ? person(draw.person(nth)) : nth % 5 === 3 ? company(draw.company(nth)) : regency(nth);
      const presenters = presentersOf(dossier);
      return {
        id: `conferral:${editionSlug(dossier)}-${String(k).padStart(2, '0')}`,
        recipient,
        presenter: presenters[k % presenters.length] ?? hub,
        acceptor: nth % 5 < 3 ? null : person(draw.acceptor(nth)),
        status: k % 4 === 3 ? (k % 8 === 3 ? 'NOMINATED' : 'ANNOUNCED') : 'CONFERRED',
      };
    });
  };
  return {
    blocks,
    dossiers: blocks * block.editions,
    busiest: blocks * block.editions > firstByHub ? hub : person(draw.presenter(0)),
    dossier: (number) => dossierOf(number, conferralsIn(number), presentersOf(number), regency),
    asked: (number) => {
      const dossier = number * block.editions + 2 * (number % 2); // the two at national level
      const awarded = conferralsIn(dossier).filter(({ recipient }) => recipient.startsWith('person:'));
      return {
        presenter: presentersOf(dossier)[0] ?? hub,
        smallAward: awardOf(number * block.editions + 4),
        edition: `edition:${editionSlug(dossier)}`,
        award: awardOf(dossier),
        pair: [awarded[0]?.recipient ?? '', awarded[7]?.recipient ?? ''],
      };
    },
  };
}

interface Act {
  readonly id: string;
  readonly recipient: string;
  readonly presenter: string;
  /** Nobody stands in for a person. */
  readonly acceptor: string | null;
  readonly status: string;
}

const hub = 'person:uji-presiden';
const person = (n: number): string => `person:uji-${n}`;
const company = (n: number): string => `company:uji-${n}`;
/** Only editions that nobody asks about: the last of fifty of a block. */
const firstByHub = 13;
const isByHub = (dossier: number): boolean => dossier % hubEvery === firstByHub;

/** Its ids sort in the order in which they are printed, so that every contender can sort by them. */
function editionSlug(dossier: number): string {
  return `uji-${String(dossier).padStart(6, '0')}`;
}

function awardOf(dossier: number): string {
  const number = Math.floor(dossier / block.editions);
  return dossier % block.editions === 4 ? `award:uji-kecil-${number}` : `award:uji-${number}`;
}

function dossierOf(
  number: number,
  acts: readonly Act[],
  presenters: readonly string[],
  regency: (n: number) => string,
): LocatedDossier {
  const writing = new Writing(number);
  const nth = number % block.editions;
  const edition = `edition:${editionSlug(number)}`;
  const award = awardOf(number);
  writing.state('EDITION_OF', edition, award, {
    level: nth % 2 === 0 ? 'NATIONAL' : 'PROVINCIAL',
    labelYear: 2020 + nth,
  });
  writing.state('INITIATED', `organisation:uji-${number % organisations}`, award);
  // Everybody of the block is introduced by one of its dossiers, a fifth each.
  const first = Math.floor(number / block.editions) * block.people;
  const introduced = Array.from({ length: block.people }, (_, n) => first + n).filter(
    (n) => n % block.editions === nth,
  );
  for (const n of introduced) {
    const office = `office:uji-${n}`;
    writing.state('HOLDS', person(n), office, { from: '2019' });
    writing.state('OFFICE_OF', office, regency(n));
    writing.state('MEMBER_OF', person(n), `organisation:uji-${n % organisations}`);
  }
  // What every article repeats: the office of who hands the award over.
  for (const id of presenters) {
    const n = Number(/\d+$/.exec(id)?.[0] ?? Number.NaN);
    if (!Number.isNaN(n) && !introduced.includes(n)) writing.state('HOLDS', id, `office:uji-${n}`, { from: '2019' });
  }
  for (const { id, recipient, presenter, acceptor, status } of acts) {
    writing.state('IN_EDITION', id, edition);
    writing.state('RECIPIENT', id, recipient, { category: { label: 'Terbaik' } });
    writing.state('PRESENTER', id, presenter);
    if (acceptor !== null) writing.state('ACCEPTED_BY', id, acceptor);
    writing.state('STATUS', id, { status }, { date: writing.day });
  }
  return writing.sealed();
}

/** A dossier while it is written: its claims, and an entry for each entity that they name. */
class Writing {
  readonly day: string;
  readonly #id: string;
  readonly #source: string;
  readonly #instant: Instant;
  readonly #claims: LocatedClaim[] = [];
  readonly #entities = new Map<string, EntityEntry>();

  constructor(number: number) {
    const moment = new Date(Date.UTC(2010, 0, 1) + number * 3_600_000).toISOString();
    this.#instant = moment as Instant; // the clock writes instants
    this.day = moment.slice(0, 10);
    this.#id = `dossier:${editionSlug(number)}`;
    this.#source = `source:${editionSlug(number)}`;
    this.#introduce(`organisation:koran-${number % newspapers}`);
  }

  /** @param object an entity, or the value of a claim that has no other end */
  state(type: ClaimType, subject: string, object: string | Data, qualifiers: Data = {}): void {
    const identity: ClaimIdentity =
      typeof object === 'string'
        ? { type, subject, object, value: null, mood: 'FACT' }
        : { type, subject, object: null, value: object, mood: 'FACT' };
    for (const id of [subject, identity.object]) if (id !== null && !id.startsWith('regency:')) this.#introduce(id);
    const ordinal = this.#claims.length;
    const assertion: Assertion = {
      id: '', // given when it is sealed
      dossier: this.#id,
      source: this.#source,
      origin: this.#source,
      sourceEarliest: this.#instant,
      sourceDay: this.day,
      sourceTitle: wordsFor(this.#source),
      sourceUrl: null,
      ordinal,
      stance: 'SUPPORTS',
      modality: 'ASSERTED',
      speaker: null,
      certain: true,
      note: null,
      qualifiers,
      // Every third claim between two entities has two passages.
      passages:
        ordinal % 3 === 2 && type !== 'STATUS' ? [passage(ordinal, 0), passage(ordinal, 1)] : [passage(ordinal, 0)],
    };
    this.#claims.push({ id: claimId(identity), identity, assertion });
  }

  sealed(): LocatedDossier {
    return sealDossier({
      id: this.#id,
      rank: `${this.#instant} ${this.#id}`,
      source: {
        id: this.#source,
        title: wordsFor(this.#source),
        publisher: [...this.#entities.keys()][0] ?? '',
        authors: [],
        signatory: null,
        dateline: null,
        url: null,
        published: this.day,
        publishedBasis: null,
        publishedEarliest: this.#instant,
        publishedLatest: this.#instant,
        publishedDay: this.day,
        retrieved: null,
        language: 'id',
        sha256: createHash('sha256').update(this.#source).digest('hex'),
        endsWith: null,
        signature: null,
        nearCopyOf: [],
      },
      entities: this.#entities,
      claims: withAssertionIds(this.#claims),
      decisions: [],
      proved: false,
    });
  }

  #introduce(id: string): void {
    if (!this.#entities.has(id))
      this.#entities.set(id, { name: wordsFor(id), otherNames: [], description: null, properties: {} });
  }
}

/** Made-up words at a made-up place, seventy code points a passage. */
function passage(ordinal: number, part: number): Passage {
  const exact = `penggalan ${part + 1} dari keterangan ${ordinal}`;
  const startAt = ordinal * 150 + part * 70;
  return { exact, prefix: 'menurut catatan ', suffix: ' yang kami baca', startAt, endAt: startAt + exact.length };
}
