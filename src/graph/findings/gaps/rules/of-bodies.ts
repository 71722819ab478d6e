import { isIdentity } from '../../../../ontology/claim-rules.ts';
import { roles } from '../../../../ontology/ontology.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import type { RecordRow } from '../../../../store/rows.ts';
import type { Facts } from '../../facts.ts';
import { type GapRule, type Lack, when } from '../lack.ts';

/** What makes somebody a party to an award, and says no more of them. */
const asParty: readonly string[] = [...roles, 'REPORTED'];

export const ofBodies = {
  // Companies alone: what a ministry or a newsroom is, the name says.
  COMPANY_ONLY_NAMED: {
    text: {
      en: 'nothing is known of it but its name and its part in awards',
      id: 'selain nama dan perannya dalam penghargaan, tidak ada yang diketahui tentangnya',
    },
    about: ['Company'],
    find: async (id, facts) => {
      const claims = await Promise.all([facts.said(id), facts.leading(id)]);
      return when(claims.flat().every((claim) => isIdentity(claim) || asParty.includes(claim.type)));
    },
  },
  TEAM_WITHOUT_MEMBERS: {
    text: {
      en: 'it assessed an edition, and no source names its members',
      id: 'tim ini menilai satu edisi, tetapi tidak ada sumber yang menyebut anggotanya',
    },
    about: ['Organisation'],
    find: async (id, facts) => {
      const [assessed, members] = await Promise.all([facts.said(id, 'ASSESSED'), facts.leading(id, 'MEMBER_OF')]);
      return assessed.length === 0 || members.length > 0 ? [] : [{ claims: assessed }];
    },
  },
  SOURCE_WITHOUT_DAY: {
    text: {
      en: 'the day on which it published "{title}" is not printed',
      id: 'tanggal terbit "{title}" tidak tercetak',
    },
    about: ['Organisation'],
    find: (id, facts) =>
      published(
        id,
        facts,
        ({ published: printed }) => !/^\d{4}-\d{2}-\d{2}(T|$)/.test(printed ?? '') || isInterval(printed),
      ),
  },
  SOURCE_WITHOUT_ADDRESS: {
    text: {
      en: 'the address of "{title}", which it published, is not known',
      id: 'alamat "{title}" yang diterbitkannya tidak diketahui',
    },
    about: ['Organisation'],
    find: (id, facts) => published(id, facts, ({ url }) => url === null),
  },
} as const satisfies Record<string, GapRule>;

/** The articles of a newsroom in which something is missing, as far as it says that it reported something. */
async function published(id: string, facts: Facts, isMissing: (source: RecordRow) => boolean): Promise<Lack[]> {
  const reported = await facts.said(id, 'REPORTED');
  const bySource = new Map<string, ClaimView[]>();
  for (const claim of reported)
    for (const { source } of claim.assertions) bySource.set(source, [...(bySource.get(source) ?? []), claim]);
  const lacks = await Promise.all(
    [...bySource].map(async ([source, claims]): Promise<Lack[]> => {
      const record = await facts.record(source);
      const isOurs = record !== null && record.publisher === id;
      return isOurs && isMissing(record) ? [{ words: { title: [record.name] }, claims }] : [];
    }),
  );
  return lacks.flat();
}

function isInterval(printed: string | null): boolean {
  return printed?.includes('/') ?? false;
}
