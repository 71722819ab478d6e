import { badInput } from '../../errors.ts';
import { type Asked, describedById } from '../../graph/reconcile/described.ts';
import { propertyById, type ReconciledProperty, reconciledProperties } from '../../graph/reconcile/properties.ts';
import {
  type ReconciledType,
  reconciledKinds,
  reconciledTypes,
  typeById,
  typesOf,
} from '../../graph/reconcile/types.ts';
import { searchNames } from '../../graph/search-names.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import { foldName } from '../../ontology/names/fold-name.ts';
import type { Label } from '../../ontology/ontology.ts';
import { everything } from '../../ontology/view.ts';
import { reconcileLimits } from './reconcile-limits.ts';
import { lineOf, summaryOf } from './summary.ts';
import { explained, shownType } from './types-shown.ts';

/** What can be suggested. */
export const suggested = ['entity', 'type', 'property'] as const;
export type Suggested = (typeof suggested)[number];

/**
 * What begins like what somebody has typed so far (`prefix`), behind as many as were seen (`cursor`), of a `type`.
 * @throws {JejakError} BAD_USER_INPUT for a cursor that is no number, or a type that is none
 */
export async function suggest(what: Suggested, parameters: URLSearchParams, asked: Asked): Promise<object> {
  const prefix = (parameters.get('prefix') ?? '').trim();
  const skip = readCursor(parameters.get('cursor'));
  if (what === 'entity') return { result: await entitiesLike(prefix, skip, readType(parameters.get('type')), asked) };
  const shown = what === 'type' ? typesLike(prefix, asked) : propertiesLike(prefix, asked);
  return { result: shown.slice(skip, skip + reconcileLimits.suggestions) };
}

/** The properties that something of a type may have, for the columns that can be fetched. */
export function proposeProperties(parameters: URLSearchParams, { language }: Asked): object {
  const asked = parameters.get('type');
  const type = readType(asked);
  const limit = parameters.get('limit');
  const most = limit === null ? null : readCursor(limit, 'limit');
  const fitting = reconciledProperties.filter(({ kinds }) => type === null || kinds.includes(type.kind));
  return {
    properties: (most === null ? fitting : fitting.slice(0, most)).map(({ id, label }) => ({
      id,
      name: label[language],
    })),
    ...(asked === null ? {} : { type: asked }),
    ...(most === null ? {} : { limit: most }),
  };
}

async function entitiesLike(
  prefix: string,
  skip: number,
  type: ReconciledType | null,
  asked: Asked,
): Promise<object[]> {
  if (prefix === '' || skip >= reconcileLimits.mostSuggestions) return [];
  const ids = entityKindOf(prefix) === null ? await named(prefix, type, asked) : [prefix];
  const shown = ids.filter((id) => type === null || typesOf(id).includes(type));
  const described = await Promise.all(
    shown.slice(skip, skip + reconcileLimits.suggestions).map((id) => describedById(id, asked)),
  );
  return Promise.all(
    described
      .flatMap((one) => one ?? [])
      .map(async (one) => {
        const summary = await summaryOf(one);
        const notable = typesOf(one.node.id).map((own) => shownType(own, asked.language));
        return { id: one.node.id, name: summary.name, description: lineOf(summary), notable };
      }),
  );
}

/** What the search finds, or else what may have been meant. */
async function named(text: string, type: ReconciledType | null, { context }: Asked): Promise<string[]> {
  const kinds = type === null ? reconciledKinds : [type.kind];
  const found = await searchNames(
    { text, kinds, view: everything },
    { first: reconcileLimits.mostSuggestions },
    context,
  );
  const nodes = found.edges.length > 0 ? found.edges.map(({ node }) => node) : await found.suggestions();
  return nodes.map(({ id }) => id);
}

function typesLike(prefix: string, { language }: Asked): object[] {
  return reconciledTypes
    .filter((type) => isLike(prefix, type))
    .map((type) => ({ ...shownType(type, language), description: explained(type)[language] }));
}

function propertiesLike(prefix: string, { language }: Asked): object[] {
  return reconciledProperties
    .filter((property) => isLike(prefix, property))
    .map(({ id, label, is }) => ({ id, name: label[language], description: is[language] }));
}

/** Whether the id, or a word of the name in either language, begins so. */
function isLike(prefix: string, { id, label }: { readonly id: string; readonly label: Label }): boolean {
  const typed = foldName(prefix);
  const texts = [foldName(id), foldName(label.id), foldName(label.en)];
  return texts.some((text) => text.startsWith(typed) || text.includes(` ${typed}`));
}

/** What is shown of a type or a property. */
export function partById(what: 'type' | 'property', id: string): ReconciledType | ReconciledProperty | null {
  return what === 'type' ? typeById(id) : propertyById(id);
}

function readType(id: string | null): ReconciledType | null {
  if (id === null || id === '') return null;
  const type = typeById(id);
  if (type === null) throw badInput('type', `is one of ${reconciledTypes.map((one) => one.id).join(', ')}`, id);
  return type;
}

function readCursor(text: string | null, name = 'cursor'): number {
  if (text === null || text === '') return 0;
  if (!/^\d{1,6}$/.test(text)) throw badInput(name, 'is a whole number from 0', text);
  return Number(text);
}
