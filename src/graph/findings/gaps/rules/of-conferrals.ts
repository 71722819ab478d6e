import type { Rank } from '../../../../ontology/claim.ts';
import { entityKindOf } from '../../../../ontology/ids.ts';
import { foldName } from '../../../../ontology/names/fold-name.ts';
import type { ConferralStatus } from '../../../../ontology/ontology.ts';
import type { ConferralFacts } from '../../../conferral-facts.ts';
import { presentersOfWhole } from '../../../presenters-of-whole.ts';
import type { Facts } from '../../facts.ts';
import { editionsOf } from '../../in-edition.ts';
import { type GapRule, type Lack, when } from '../lack.ts';

const received: readonly ConferralStatus[] = ['CONFERRED', 'CLAIMED'];
const undecided: readonly ConferralStatus[] = ['PROPOSED', 'NOMINATED', 'FINALIST', 'PLANNED'];

export const ofConferrals = {
  CONFERRAL_WITHOUT_PRESENTER: {
    text: {
      en: 'no source names who handed the award over',
      id: 'tidak ada sumber yang menyebut siapa yang menyerahkan penghargaan',
    },
    ...looksAt(async (row, facts) => {
      const isMissing = isOneOf(received, row.status) && row.parties.PRESENTER.length === 0;
      return when(isMissing && (await presentersOfWhole(row, facts)).length === 0);
    }),
  },
  CONFERRAL_WITHOUT_ACCEPTOR: {
    text: {
      en: 'no source names who took the award for the recipient',
      id: 'tidak ada sumber yang menyebut siapa yang menerimanya atas nama penerima',
    },
    // A body has no hands; a person who received it took it, unless a source says otherwise.
    ...looksAt(({ status, parties }) => {
      const isForBody = parties.RECIPIENT.some(({ entity }) => entityKindOf(entity) !== 'Person');
      return when(status === 'CONFERRED' && isForBody && parties.ACCEPTED_BY.length === 0);
    }),
  },
  CONFERRAL_WITHOUT_RECIPIENT: {
    text: { en: 'no source names the recipient', id: 'tidak ada sumber yang menyebut penerimanya' },
    // Where recipients are counted, RECIPIENTS_NOT_NAMED tells how many.
    ...looksAt(async ({ id, parties }, facts) =>
      when(parties.RECIPIENT.length === 0 && (await facts.said(id, 'RECIPIENT_COUNT')).length === 0),
    ),
  },
  CONFERRAL_WITHOUT_EDITION: {
    text: {
      en: 'no source says in which edition of the award',
      id: 'tidak ada sumber yang menyebut edisi penghargaannya',
    },
    ...looksAt(({ edition }) => when(edition === null)),
  },
  CONFERRAL_WITHOUT_DATE: {
    text: {
      en: 'no source gives the day of the status',
      id: 'tidak ada sumber yang menyebut tanggal statusnya',
    },
    ...looksAt(({ status, date }) => when(status !== null && date?.length !== 10)),
  },
  OUTCOME_UNKNOWN: {
    text: { en: 'no source says what came of it', id: 'tidak ada sumber yang menyebut hasilnya' },
    ...looksAt(({ statuses, status }) => (isOneOf(undecided, status) ? [{ claims: statuses.slice(-1) }] : [])),
  },
  RANK_NOT_CERTAIN: {
    text: {
      en: 'the number {rank} is printed, and no source says that it is a rank',
      id: 'angka {rank} tercetak, tetapi tidak ada sumber yang menyebutnya peringkat',
    },
    ...looksAt(({ parties }) =>
      parties.RECIPIENT.flatMap(({ claim }): Lack[] => {
        const rank = claim.qualifiers['rank'] as Rank | undefined; // typed so by the ontology
        return rank === undefined || rank.certain ? [] : [{ words: { rank: [String(rank.value)] }, claims: [claim] }];
      }),
    ),
  },
  CATEGORY_WITHOUT_CRITERION: {
    text: {
      en: 'criteria are given for other categories of this edition, and none for {group}',
      id: 'kriteria kategori lain dalam edisi ini disebut, untuk {group} tidak',
    },
    ...looksAt(async ({ id, category }, facts) => {
      const group = category?.parts['group'];
      const criteria = await Promise.all(
        (await editionsOf(id, facts)).map((edition) => facts.said(edition, 'CRITERION')),
      );
      const groups = criteria.flat().map(({ value }) => (value?.['appliesTo'] ?? []) as readonly string[]); // typed so by the ontology
      const isGiven = groups.some(
        (names) => names.length === 0 || names.some((name) => foldName(name) === foldName(group ?? '')),
      );
      return group === undefined || groups.length === 0 || isGiven ? [] : [{ words: { group: [group] } }];
    }),
  },
  // Of the recipient and the status alone: for every claim, nearly everything would be a gap.
  ONE_SOURCE_ONLY: {
    text: {
      en: 'one source only says who received it, or what became of it',
      id: 'hanya satu sumber yang menyebut penerima atau hasilnya',
    },
    ...looksAt(({ parties, statuses }) => {
      const claims = [...parties.RECIPIENT.map(({ claim }) => claim), ...statuses.slice(-1)];
      const single = claims.filter(({ independentSources }) => independentSources === 1);
      return single.length === 0 ? [] : [{ claims: single }];
    }),
  },
} as const satisfies Record<string, GapRule>;

/** A rule on one row of the ledger. */
function looksAt(
  find: (row: ConferralFacts, facts: Facts) => readonly Lack[] | Promise<readonly Lack[]>,
): Pick<GapRule, 'about' | 'find'> {
  return {
    about: ['Conferral'],
    find: async (id, facts) => {
      const row = await facts.conferral(id);
      return row === null ? [] : find(row, facts);
    },
  };
}

function isOneOf(statuses: readonly ConferralStatus[], status: ConferralStatus | null): boolean {
  return status !== null && statuses.includes(status);
}
