import { entityKindOf } from '../../ontology/ids.ts';
import { foldName } from '../../ontology/names.ts';
import type { Kind } from '../../ontology/ontology.ts';
import type { SeenClaim } from '../../ontology/view.ts';
import { conferralsOf } from './in-edition.ts';
import type { Look } from './look.ts';

/** How many recipients a source states, and which ones the graph names. */
export interface StatedCount {
  readonly claim: SeenClaim;
  readonly least: number;
  readonly most: number;
  /** One claim for each recipient that the count is of. */
  readonly named: readonly SeenClaim[];
}

/** Units that count recipients, as articles print them, and the kind of entity that they count. */
const countedKinds: Readonly<Record<string, Kind>> = {
  provinsi: 'Province',
  kabupaten: 'Regency',
  kota: 'Regency',
  'kabupaten kota': 'Regency',
  perusahaan: 'Company',
};

/** The counts of recipients of an edition: figures whose unit counts a kind that receives awards. */
export async function statedCounts(edition: string, look: Look): Promise<StatedCount[]> {
  const figures = await look.said(edition, 'FIGURE');
  if (figures.length === 0) return [];
  const received = (await conferralsOf(edition, look)).flatMap(({ parties }) =>
    parties.RECIPIENT.map(({ claim }) => claim),
  );
  const named = [...new Map(received.map((claim) => [claim.object ?? '', claim])).values()];
  return figures.flatMap((claim) => {
    const { unit, amount, amountMin, amountMax } = claim.value ?? {};
    const kind = countedKinds[foldName(String(unit ?? ''))];
    const [least, most] = [amount ?? amountMin ?? 0, amount ?? amountMax ?? Infinity].map(Number);
    if (kind === undefined || least === undefined || most === undefined) return [];
    return [{ claim, least, most, named: named.filter(({ object }) => entityKindOf(object ?? '') === kind) }];
  });
}
