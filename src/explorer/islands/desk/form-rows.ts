import {
  categoryParts,
  type EdgeTypeName,
  edgeTypes,
  type Fields,
  type FieldType,
  type Kind,
  kinds,
  type Label,
  type ValueTypeName,
  type Vocabulary,
  valueTypes,
  vocabularies,
} from '../../../ontology/ontology.ts';
import type { DeskClaim, DeskConferral, Value, Values } from '../../desk/desk-document.ts';
import { type QualifierName, qualifierLabels } from '../../ui/vocabulary/qualifier-labels.ts';

/** One thing to fill in. */
export interface FormRow {
  /** Where it stands among the fields of the card. */
  readonly path: readonly (string | number)[];
  readonly label: Label;
  readonly input: 'text' | 'number' | 'flag' | 'choice' | 'name' | 'list';
  /** What there is to choose from, by what is written. */
  readonly choices?: Readonly<Record<string, Label>>;
  /** Who may stand there. */
  readonly among?: readonly Kind[];
}

const allKinds = Object.keys(kinds) as Kind[];

export function kindOfId(id: string): Kind | null {
  const prefix = id.slice(0, id.indexOf(':'));
  return allKinds.find((kind) => kinds[kind].prefix === prefix) ?? null;
}

export function isEdge(type: string): type is EdgeTypeName {
  return Object.hasOwn(edgeTypes, type);
}

export function isValue(type: string): type is ValueTypeName {
  return Object.hasOwn(valueTypes, type);
}

/** Of whom a claim of a type can be said, and to whom it can lead. */
export function subjectsOf(type: string): readonly Kind[] {
  if (isEdge(type)) return [...new Set(endsOf(type).flatMap(({ from }) => from))];
  return isValue(type) ? valueTypes[type].from : allKinds;
}

export function objectsOf(type: string, subject: string): readonly Kind[] {
  if (!isEdge(type)) return [];
  const kind = kindOfId(subject);
  const ends = endsOf(type).filter(({ from }) => kind === null || from.includes(kind));
  return [...new Set((ends.length > 0 ? ends : endsOf(type)).flatMap(({ to }) => to))];
}

function endsOf(type: EdgeTypeName): readonly { readonly from: readonly Kind[]; readonly to: readonly Kind[] }[] {
  return edgeTypes[type].ends;
}

/** Types of claim that are written as claims: those of a conferral have a row of their own. */
export const claimTypes: readonly string[] = [...Object.keys(edgeTypes), ...Object.keys(valueTypes)].filter(
  (type) => !['SAME_AS', 'NOT_SAME_AS', 'IN_EDITION', 'RECIPIENT', 'STATUS'].includes(type),
);

/** What any card may say of how it is said. */
const details: readonly FormRow[] = [
  {
    path: ['modality'],
    label: { id: 'Cara disebut', en: 'How it is said' },
    input: 'choice',
    choices: vocabularies.Modality,
  },
  { path: ['speaker'], label: { id: 'Menurut siapa', en: 'Who says so' }, input: 'name', among: allKinds },
  { path: ['certain'], label: { id: 'Pasti', en: 'Certain' }, input: 'flag' },
  { path: ['note'], label: { id: 'Catatan', en: 'Note' }, input: 'text' },
];

export function rowsOfClaim({ claim, fields }: DeskClaim): FormRow[] {
  const [, type = ''] = claim.split(' ');
  const own: Fields = isEdge(type)
    ? edgeTypes[type].qualifiers
    : isValue(type)
      ? { ...valueTypes[type].value, ...valueTypes[type].qualifiers }
      : {};
  const rows = Object.entries(own).flatMap(([name, of]) => rowsOfField([name], name, of, fields));
  return [...rows, ...details, ...others(fields, [...rows, ...details])];
}

const roleLabels = {
  edition: { id: 'Edisi', en: 'Edition' },
  award: { id: 'Penghargaan', en: 'Award' },
  recipient: { id: 'Penerima', en: 'Recipient' },
  presenter: { id: 'Diserahkan oleh', en: 'Handed over by' },
  conferrer: { id: 'Dianugerahkan oleh', en: 'Conferred by' },
  acceptedBy: { id: 'Diterima atas nama penerima oleh', en: 'Accepted by' },
  proposer: { id: 'Diusulkan oleh', en: 'Proposed by' },
  witness: { id: 'Disaksikan oleh', en: 'Witnessed by' },
} as const satisfies Readonly<Record<string, Label>>;

const parties = objectsOf('RECIPIENT', '');
const amongRoles: Readonly<Record<keyof typeof roleLabels, readonly Kind[]>> = {
  edition: ['Edition'],
  award: ['Award'],
  ...{
    recipient: parties,
    presenter: parties,
    conferrer: parties,
    acceptedBy: parties,
    proposer: parties,
    witness: parties,
  },
};

export function rowsOfConferral({ fields }: DeskConferral): FormRow[] {
  const roles = (Object.keys(roleLabels) as (keyof typeof roleLabels)[]).flatMap((role): FormRow[] => {
    const given = fields[role];
    const one = { label: roleLabels[role], input: 'name', among: amongRoles[role] } as const;
    if (Array.isArray(given)) return given.map((_: Value, at) => ({ ...one, path: [role, at] }));
    return [{ ...one, path: [role] }];
  });
  // What is mended most stands first: it is fewest keys away.
  const rows: FormRow[] = [
    ...roles.filter(({ path: [role] }) => role === 'recipient'),
    ...rowsOfField(['category'], 'category', 'Category', fields),
    ...rowsOfField(['rank'], 'rank', 'Rank', fields),
    { path: ['grade'], label: qualifierLabels.grade, input: 'text' },
    { path: ['status'], label: qualifierLabels.status, input: 'choice', choices: vocabularies.ConferralStatus },
    {
      path: typeof fields['status'] === 'object' && fields['status'] !== null ? ['status', 'date'] : ['date'],
      label: qualifierLabels.date,
      input: 'text',
    },
    ...roles.filter(({ path: [role] }) => role !== 'recipient'),
    { path: ['listed'], label: qualifierLabels.listed, input: 'number' },
    { path: ['nthTime'], label: qualifierLabels.nthTime, input: 'number' },
    { path: ['prize'], label: { id: 'Hadiah', en: 'Prize' }, input: 'text' },
    { path: ['counted'], label: { id: 'Jumlah penerima', en: 'How many received it' }, input: 'text' },
    { path: ['name'], label: { id: 'Nama', en: 'Name' }, input: 'text' },
  ];
  return [...rows, ...details, ...others(fields, [...rows, ...details])];
}

function rowsOfField(path: readonly (string | number)[], name: string, type: FieldType, fields: Values): FormRow[] {
  const label = labelOfField(name);
  if (type === 'Category')
    return categoryParts
      .filter(
        (part) =>
          part === 'label' ||
          ['group', 'criterion', 'zone'].includes(part) ||
          typeof partIn(fields, path, part) === 'string',
      )
      .map((part) => ({ path: [...path, part], label: labelOfField(`${name}.${part}`), input: 'text' }));
  if (type === 'Rank') return [{ path: [...path, 'value'], label, input: 'number' }];
  if (type === 'EntityId') return [{ path, label, input: 'name', among: allKinds }];
  if (type === 'Flag') return [{ path, label, input: 'flag' }];
  if (type === 'Integer' || type === 'Number') return [{ path, label, input: 'number' }];
  if (type === 'Words' || type === 'Days') return [{ path, label, input: 'list' }];
  if (type in vocabularies) return [{ path, label, input: 'choice', choices: vocabularies[type as Vocabulary] }];
  if (type === 'Wording' && typeof fields[name] === 'object' && fields[name] !== null)
    return (['id', 'en'] as const).map((language) => ({ path: [...path, language], label, input: 'text' }));
  return [{ path, label, input: 'text' }];
}

function partIn(fields: Values, path: readonly (string | number)[], part: string): unknown {
  const whole = path.reduce<unknown>((value, step) => (value as never)?.[step], fields);
  return typeof whole === 'object' && whole !== null ? (whole as Values)[part] : undefined;
}

/** What a saved dossier says besides, where it is a plain text; all else stays as it is. */
function others(fields: Values, rows: readonly FormRow[]): FormRow[] {
  const known = new Set(rows.map(({ path }) => path[0]));
  return Object.entries(fields)
    .filter(([name, value]) => !known.has(name) && ['string', 'number'].includes(typeof value))
    .map(([name]) => ({ path: [name], label: labelOfField(name), input: 'text' }));
}

/** What a field is called; its key where nobody has named it. */
export function labelOfField(name: string): Label {
  return Object.hasOwn(qualifierLabels, name)
    ? qualifierLabels[name as QualifierName]
    : (ownLabels[name] ?? { id: name, en: name });
}

const ownLabels: Readonly<Record<string, Label>> = {
  id: { id: 'Id', en: 'Id' },
  title: { id: 'Judul', en: 'Title' },
  publisher: { id: 'Media', en: 'Publisher' },
  authors: { id: 'Penulis', en: 'Authors' },
  signature: { id: 'Tanda di akhir', en: 'Signature' },
  dateline: { id: 'Tempat di awal', en: 'Dateline' },
  published: { id: 'Terbit', en: 'Published' },
  publishedBasis: { id: 'Dasar tanggal terbit', en: 'What that date rests on' },
  language: { id: 'Bahasa', en: 'Language' },
  endsWith: { id: 'Kata-kata terakhir artikel', en: 'Last words of the article' },
  url: { id: 'Alamat web', en: 'Address on the web' },
  takenFrom: { id: 'Diambil dari', en: 'Taken from' },
  name: { id: 'Nama', en: 'Name' },
  text: { id: 'Isi', en: 'What is said' },
  amount: { id: 'Jumlah', en: 'Amount' },
  amountMin: { id: 'Paling sedikit', en: 'At least' },
  amountMax: { id: 'Paling banyak', en: 'At most' },
  currency: { id: 'Mata uang', en: 'Currency' },
  unit: { id: 'Satuan', en: 'Unit' },
  of: { id: 'Yang dihitung', en: 'Of what' },
  period: { id: 'Kurun', en: 'Period' },
  printed: { id: 'Sebagaimana tercetak', en: 'As printed' },
  count: { id: 'Jumlah', en: 'How many' },
  countMin: { id: 'Paling sedikit', en: 'At least' },
  countMax: { id: 'Paling banyak', en: 'At most' },
  appliesTo: { id: 'Berlaku bagi', en: 'Applies to' },
  evidence: { id: 'Kata-kata', en: 'Words' },
  modality: { id: 'Cara disebut', en: 'How it is said' },
  speaker: { id: 'Menurut siapa', en: 'Who says so' },
  certain: { id: 'Pasti', en: 'Certain' },
  note: { id: 'Catatan', en: 'Note' },
  recipient: roleLabels.recipient,
  presenter: roleLabels.presenter,
  conferrer: roleLabels.conferrer,
  acceptedBy: roleLabels.acceptedBy,
  proposer: roleLabels.proposer,
  witness: roleLabels.witness,
  prize: { id: 'Hadiah', en: 'Prize' },
  counted: { id: 'Jumlah penerima', en: 'How many received it' },
};

/** The fields of the article itself. */
export const sourceRows: readonly FormRow[] = [
  { path: ['title'], label: labelOfField('title'), input: 'text' },
  { path: ['publisher'], label: labelOfField('publisher'), input: 'name', among: ['Organisation'] },
  { path: ['published'], label: labelOfField('published'), input: 'text' },
  { path: ['publishedBasis'], label: labelOfField('publishedBasis'), input: 'text' },
  { path: ['authors'], label: labelOfField('authors'), input: 'list' },
  {
    path: ['language'],
    label: labelOfField('language'),
    input: 'choice',
    choices: { id: { id: 'Indonesia', en: 'Indonesian' }, en: { id: 'Inggris', en: 'English' } },
  },
  { path: ['url'], label: labelOfField('url'), input: 'text' },
  { path: ['dateline'], label: labelOfField('dateline'), input: 'text' },
  { path: ['signature'], label: labelOfField('signature'), input: 'text' },
  { path: ['endsWith'], label: labelOfField('endsWith'), input: 'text' },
  { path: ['takenFrom'], label: labelOfField('takenFrom'), input: 'text' },
  { path: ['id'], label: labelOfField('id'), input: 'text' },
];
