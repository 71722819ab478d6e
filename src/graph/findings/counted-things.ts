import type { Data } from '../../ontology/claim.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import { foldName } from '../../ontology/names/fold-name.ts';
import type { Kind } from '../../ontology/ontology.ts';
import type { RecordRow } from '../../store/rows.ts';

/** What a count of recipients counts. */
interface Counted {
  /** Null where it counts whoever received something. */
  readonly kind: Kind | null;
  readonly regencyType?: 'KABUPATEN' | 'KOTA';
}

/** The things that articles count when they count recipients, as they print them or as we write them, folded. */
const counted: Readonly<Record<string, Counted>> = {
  provinsi: { kind: 'Province' },
  provinces: { kind: 'Province' },
  'kabupaten kota': { kind: 'Regency' },
  'regencies and cities': { kind: 'Regency' },
  kabupaten: { kind: 'Regency', regencyType: 'KABUPATEN' },
  regencies: { kind: 'Regency', regencyType: 'KABUPATEN' },
  kota: { kind: 'Regency', regencyType: 'KOTA' },
  cities: { kind: 'Regency', regencyType: 'KOTA' },
  perusahaan: { kind: 'Company' },
  companies: { kind: 'Company' },
  penerima: { kind: null },
  recipients: { kind: null },
  pemenang: { kind: null },
  winners: { kind: null },
};

/** What a printed unit counts, or the first words of "provinces given the award"; null for a thing that is no recipient. */
export function countedThing(printed: string): Counted | null {
  const folded = foldName(printed);
  const [name] = Object.keys(counted)
    .filter((known) => folded === known || folded.startsWith(`${known} `))
    .sort((a, b) => b.length - a.length);
  return name === undefined ? null : (counted[name] ?? null);
}

/** What a figure calls those who received something, folded. */
const received =
  /\b(?:penerima|pemenang|peraih|recipients?|winners?|given the award|awarded|(?:diberi|menerima|meraih) penghargaan)\b/;

/** Whether a figure says itself that it counts recipients: `unit: provinsi, of: provinces given the award`. */
export function countsRecipients({ of, unit }: Data): boolean {
  return countedThing(String(unit ?? of)) !== null && received.test(foldName(String(of)));
}

/** Whether a count includes this recipient. A regency of which no code is known is neither a kabupaten nor a kota. */
export function isCounted(id: string, record: RecordRow | null, { kind, regencyType }: Counted): boolean {
  if (kind !== null && entityKindOf(id) !== kind) return false;
  return regencyType === undefined || record?.regencyType === regencyType;
}
