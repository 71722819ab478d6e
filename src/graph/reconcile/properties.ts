import type { ClaimType, Kind, Label, Role } from '../../ontology/ontology.ts';
import { isFact } from '../../ontology/view.ts';
import { textsIn } from '../../ontology/wording.ts';
import { claimsOfTypes, type DirectionName } from '../claims-about.ts';
import { factsOfConferral } from '../ledger/facts-of-conferral.ts';
import { entityNode } from '../nodes.ts';
import { shownText } from '../shown-texts.ts';
import { captionFor, type Described } from './described.ts';
import { entities, type PropertyValue, texts } from './property-value.ts';
import { reconciledKinds, typesOf } from './types.ts';

/** What is known of entities besides their names: evidence in a query, and a column that can be fetched. */
export interface ReconciledProperty {
  readonly id: string;
  readonly label: Label;
  readonly is: Label;
  /** The kinds that may have it. */
  readonly kinds: readonly Kind[];
  /** The kind of its values, where they are entities. */
  readonly valueKind: Kind | null;
  /** It is known of everything that has one, and has one value: where that is another, it is another entity. */
  readonly single: boolean;
  readonly values: (described: Described) => PropertyValue[] | Promise<PropertyValue[]>;
}

const regions = ['Province', 'Regency'] as const;
const parties = ['Person', 'Office', ...regions, 'Place', 'Company', 'Organisation', 'Programme'] as const;
const located = ['Place', 'Event', 'Organisation', 'Company'] as const;

/** Every property, in the order in which they are proposed. A new one is a row. */
export const reconciledProperties: readonly ReconciledProperty[] = [
  {
    id: 'name',
    label: { id: 'nama', en: 'name' },
    is: { id: 'nama tanpa jenis wilayah', en: 'the name, without the kind of a region' },
    ...of(reconciledKinds),
    values: ({ record, language }) => texts(shownText(record.name, 'name', textsIn(record.texts), language)),
  },
  {
    id: 'caption',
    label: { id: 'nama lengkap', en: 'name as shown' },
    is: { id: 'nama dengan jenis wilayah: Kota Bogor', en: 'the name with the kind of a region: Bogor City' },
    ...of(reconciledKinds),
    values: async (described) => texts(await captionFor(described.node.id, described)),
  },
  {
    id: 'otherNames',
    label: { id: 'nama lain', en: 'other names' },
    is: { id: 'nama lain yang tercetak', en: 'other names in print' },
    ...of(reconciledKinds),
    values: ({ record }) => texts(...(record.otherNames ?? [])),
  },
  {
    id: 'kind',
    label: { id: 'jenis', en: 'kind' },
    is: { id: 'orang, jabatan, kabupaten, kota, …', en: 'person, office, regency, city, …' },
    ...of(reconciledKinds, { single: true }),
    values: ({ node, language }) => {
      const types = typesOf(node.id);
      const also = types.flatMap(({ id, label }) => [id, label.id, label.en]);
      return types.slice(-1).map(({ label }) => ({ text: label[language], also }));
    },
  },
  {
    id: 'description',
    label: { id: 'keterangan', en: 'description' },
    is: { id: 'yang perlu diketahui tentang nama itu', en: 'what to know about the name' },
    ...of(reconciledKinds),
    values: ({ record, language }) => {
      return texts(shownText(record.description, 'description', textsIn(record.texts), language));
    },
  },
  {
    id: 'province',
    label: { id: 'provinsi', en: 'province' },
    is: { id: 'provinsi dari kabupaten atau kota', en: 'the province of a regency or city' },
    ...of(['Regency'], { single: true, valueKind: 'Province' }),
    values: ({ record }) => entities([record.province]),
  },
  {
    id: 'codes.kemendagri',
    label: { id: 'kode Kemendagri', en: 'code of the home ministry' },
    is: { id: 'kode wilayah Kemendagri: 15.09', en: 'code of the ministry of home affairs: 15.09' },
    ...of(regions, { single: true }),
    values: ({ record }) => code(record.kemendagri),
  },
  {
    id: 'codes.bps',
    label: { id: 'kode BPS', en: 'code of the statistics office' },
    is: { id: 'kode wilayah BPS: 1508', en: 'code of the statistics office BPS: 1508' },
    ...of(regions, { single: true }),
    values: ({ record }) => code(record.bps),
  },
  {
    id: 'offices',
    label: { id: 'jabatan', en: 'offices held' },
    is: { id: 'jabatan yang pernah dipegang menurut sumber', en: 'the offices that sources say a person held' },
    ...of(['Person'], { valueKind: 'Office' }),
    values: (described) => ends(described, 'HOLDS', 'SUBJECT'),
  },
  {
    id: 'holders',
    label: { id: 'pemegang jabatan', en: 'holders' },
    is: { id: 'yang pernah memegang jabatan itu menurut sumber', en: 'who held the office, as sources say' },
    ...of(['Office'], { valueKind: 'Person' }),
    values: (described) => ends(described, 'HOLDS', 'OBJECT'),
  },
  {
    id: 'officeOf',
    label: { id: 'jabatan di', en: 'office of' },
    is: { id: 'pemerintah atau lembaga dari jabatan itu', en: 'the government or body that the office is in' },
    ...of(['Office']),
    values: (described) => ends(described, 'OFFICE_OF', 'SUBJECT'),
  },
  {
    id: 'locatedIn',
    label: { id: 'lokasi', en: 'located in' },
    is: { id: 'tempat atau wilayahnya', en: 'the place or region where it is' },
    ...of(located),
    values: (described) => ends(described, 'LOCATED_IN', 'SUBJECT'),
  },
  {
    id: 'editionOf',
    label: { id: 'edisi dari', en: 'edition of' },
    is: { id: 'penghargaan dari edisi itu', en: 'the award of which it is an edition' },
    ...of(['Edition'], { valueKind: 'Award' }),
    values: (described) => ends(described, 'EDITION_OF', 'SUBJECT'),
  },
  {
    id: 'awardsReceived',
    label: { id: 'penghargaan yang diterima', en: 'awards received' },
    is: { id: 'penghargaan yang dianugerahkan kepadanya', en: 'the awards that were conferred on it' },
    ...of(parties, { valueKind: 'Award' }),
    values: async (described) => {
      const { context, node } = described;
      const conferred = await conferrals(described, 'RECIPIENT');
      const facts = await Promise.all(conferred.map((id) => factsOfConferral(entityNode(id, node.view), context)));
      return entities(facts.map((one) => one?.award ?? null));
    },
  },
  {
    id: 'conferralsReceived',
    label: { id: 'jumlah penganugerahan diterima', en: 'conferrals received' },
    is: { id: 'berapa kali sesuatu dianugerahkan kepadanya', en: 'how many times something was conferred on it' },
    ...of(parties),
    values: async (described) => [{ number: (await conferrals(described, 'RECIPIENT')).length }],
  },
  {
    id: 'conferralsPresented',
    label: { id: 'jumlah penganugerahan diserahkan', en: 'conferrals handed over' },
    is: { id: 'berapa kali ia menyerahkan penghargaan', en: 'how many times it handed an award over' },
    ...of(parties),
    values: async (described) => [{ number: (await conferrals(described, 'PRESENTER')).length }],
  },
  {
    id: 'url',
    label: { id: 'alamat halaman', en: 'address of the page' },
    is: { id: 'halamannya di Jejak', en: 'its page in Jejak' },
    ...of(reconciledKinds),
    values: ({ node, language, site }) => texts(`${site}${language === 'en' ? '/en' : ''}/${node.id}`),
  },
];

const byId = new Map(reconciledProperties.map((property) => [property.id, property]));

/** Null for an id that is none of ours. */
export function propertyById(id: string): ReconciledProperty | null {
  return byId.get(id) ?? null;
}

function of(
  having: readonly Kind[],
  { single = false, valueKind = null }: { readonly single?: boolean; readonly valueKind?: Kind | null } = {},
) {
  return { kinds: having, single, valueKind };
}

/** A code with and without its dots: sheets have both. */
function code(text: string | null): PropertyValue[] {
  return text === null || text === '' ? [] : [{ text, also: [text.replaceAll('.', '')] }];
}

/** The other ends of the claims of a type on an entity that say something is so. */
async function ends({ node, context }: Described, type: ClaimType, direction: DirectionName): Promise<PropertyValue[]> {
  const claims = await claimsOfTypes(node, { types: [type], direction }, context);
  return entities(claims.filter(isFact).map(({ subject, object }) => (direction === 'SUBJECT' ? object : subject)));
}

/** What was conferred with an entity in a role; what was only announced, or taken back, is not among it. */
async function conferrals({ node, context }: Described, role: Role): Promise<string[]> {
  const claims = await claimsOfTypes(node, { types: [role], direction: 'OBJECT' }, context);
  const ids = [...new Set(claims.filter(isFact).map(({ subject }) => subject))];
  return ids.filter((id) => context.heads.get(id)?.reached === 'CONFERRED');
}
