import type { TableRow } from './table-cells.ts';

// The rows of the tables of Jejak as what they carry; the shape of each is looked at by `carriedPart`.

export function sourceOfRow({ values }: TableRow): object {
  const cell = (name: string): unknown => values.get(name) ?? null;
  return {
    ...{ id: cell('id'), dossier: cell('dossier'), writtenBy: cell('written_by'), title: cell('title') },
    ...{ publisher: cell('publisher'), published: cell('published'), publishedBasis: cell('published_basis') },
    ...{ authors: cell('authors') ?? [], signatory: cell('signatory'), dateline: cell('dateline'), url: cell('url') },
    ...{ retrieved: cell('retrieved'), language: cell('language'), sha256: cell('sha256') },
    ...{ signature: cell('signature'), nearCopyOf: cell('near_copy_of') ?? [], sponsored: cell('sponsored') },
    ...{ takenFrom: cell('taken_from'), texts: cell('texts') },
    has: { entities: cell('entities'), passages: cell('passages') },
  };
}

export function nameOfRow({ values }: TableRow): object {
  const texts = values.get('texts') ?? null;
  const entry = {
    name: values.get('name'),
    otherNames: values.get('other_names') ?? [],
    description: values.get('description') ?? null,
    properties: values.get('properties') ?? {},
    ...(texts === null ? {} : { texts }),
  };
  return { dossier: values.get('dossier'), entry };
}

export function decisionOfRow({ values }: TableRow): object {
  return Object.fromEntries(['dossier', 'ordinal', 'about', 'kind', 'entry'].map((name) => [name, values.get(name)]));
}

/** A claim with what one passage or several say of it: as many as there are assertions, each at its first row. */
export function claimOfRow(claim: TableRow, passages: readonly TableRow[]): { row: TableRow; claim: object }[] {
  const identity = Object.fromEntries(
    ['id', 'type', 'subject', 'object', 'value', 'mood'].map((name) => [name, claim.values.get(name) ?? null]),
  );
  const assertions = new Map<string, TableRow[]>();
  for (const row of passages) {
    const key = `${row.text('dossier')} ${row.text('ordinal')}`;
    assertions.set(key, [...(assertions.get(key) ?? []), row]);
  }
  return [...assertions.values()].flatMap((rows) => {
    const [row] = rows;
    return row === undefined ? [] : [{ row, claim: { ...identity, assertions: [assertionOf(row, rows)] } }];
  });
}

function assertionOf({ values }: TableRow, rows: readonly TableRow[]): object {
  const cell = (name: string): unknown => values.get(name) ?? null;
  const texts = cell('texts');
  const subject = cell('stated_subject');
  return {
    ...{ id: cell('assertion'), dossier: cell('dossier'), source: cell('source'), ordinal: cell('ordinal') },
    ...{ stance: cell('stance'), modality: cell('modality'), speaker: cell('speaker'), certain: cell('certain') },
    ...{ note: cell('note'), qualifiers: cell('qualifiers') },
    ...(texts === null ? {} : { texts }),
    ...(subject === null ? {} : { stated: { subject, object: cell('stated_object') } }),
    passages: rows.map(({ values: of }) => {
      const occurrence = of.get('occurrence') ?? null;
      return {
        ...{ exact: of.get('exact'), prefix: of.get('prefix') ?? '', suffix: of.get('suffix') ?? '' },
        ...{ startAt: of.get('start'), endAt: of.get('end') },
        ...(occurrence === null ? {} : { occurrence }),
      };
    }),
  };
}
