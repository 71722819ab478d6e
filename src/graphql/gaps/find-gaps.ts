import { entityKindOf } from '../../ontology/ids.ts';
import type { Kind } from '../../ontology/ontology.ts';
import { isFact } from '../../ontology/view.ts';
import { claimsAbout, factsOf } from '../claims-about.ts';
import type { Context } from '../context.ts';
import { factsOfConferral, ledger } from '../ledger/ledger.ts';
import type { EntityNode } from '../nodes.ts';
import type { GapRule, GapShape } from './gap-rules.ts';

type Finder = (entity: EntityNode, context: Context) => Promise<GapShape[]>;

/** The rules by the kind of entity that they look at; a kind without rules has no gaps yet. */
const finders: Partial<Record<Kind, Finder>> = { Conferral: ofConferral, Edition: ofEdition, Office: ofOffice };

/** What the graph should know of an entity, and does not under its view. */
export async function findGaps(entity: EntityNode, context: Context): Promise<GapShape[]> {
  const kind = entityKindOf(entity.id);
  return (kind === null ? undefined : finders[kind])?.(entity, context) ?? [];
}

async function ofConferral({ id, view }: EntityNode, context: Context): Promise<GapShape[]> {
  const row = await factsOfConferral(id, view, context);
  if (row === null) return [];
  // A nomination or a mere mention has no presenter to be known yet.
  const presented = row.status !== 'CONFERRED' || row.parties.PRESENTER.length > 0;
  return [
    ...when(!presented, 'CONFERRAL_WITHOUT_PRESENTER'),
    ...when(row.edition === null, 'CONFERRAL_WITHOUT_EDITION'),
    ...when(row.status !== null && row.date === null, 'CONFERRAL_WITHOUT_DATE'),
  ];
}

async function ofEdition(edition: EntityNode, context: Context): Promise<GapShape[]> {
  const held = await factsOf(edition, ['HELD_AT'], context);
  const ceremony = held.some(({ qualifiers }) => qualifiers['stage'] === 'CEREMONY');
  return [...when(!ceremony, 'EDITION_WITHOUT_CEREMONY'), ...(await recipientsNotNamed(edition, context))];
}

/** Units that count recipients, as articles print them, and the kind of entity that they count. */
const countedKinds: Readonly<Record<string, Kind>> = {
  provinsi: 'Province',
  kabupaten: 'Regency',
  kota: 'Regency',
  'kabupaten/kota': 'Regency',
  perusahaan: 'Company',
};

async function recipientsNotNamed({ id, view }: EntityNode, context: Context): Promise<GapShape[]> {
  const figures = await factsOf({ is: 'entity', id, view }, ['FIGURE'], context);
  const rows = await ledger({ edition: { eq: id } }, view, context);
  const recipients = new Set(rows.flatMap(({ parties }) => parties.RECIPIENT.map(({ entity }) => entity)));
  return figures.flatMap(({ value }) => {
    const kind = countedKinds[String(value?.['unit'])];
    const stated = value?.['amount'];
    const named = [...recipients].filter((recipient) => entityKindOf(recipient) === kind).length;
    const short = kind !== undefined && typeof stated === 'number' && named < stated;
    return short ? [{ rule: 'RECIPIENTS_NOT_NAMED', counts: { stated, named } } as const] : [];
  });
}

async function ofOffice(office: EntityNode, context: Context): Promise<GapShape[]> {
  const holders = await claimsAbout(office, { types: ['HOLDS'], direction: 'OBJECT' }, context);
  return when(!holders.some(isFact), 'HOLDER_UNKNOWN');
}

function when(holds: boolean, rule: GapRule): GapShape[] {
  return holds ? [{ rule, counts: {} }] : [];
}
