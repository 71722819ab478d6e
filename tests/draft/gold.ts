import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ArticleDraft, SuggestedConferral } from '../../src/draft/draft.ts';
import type { SuggestedEntity } from '../../src/draft/entities.ts';
import { makeDraft } from '../../src/draft/make-draft.ts';
import { nameKey } from '../../src/ontology/names/name-key.ts';
import { gazetteerNames } from './gazetteer-names.ts';

// Articles in tests/draft/articles are made up, in the shapes that award news comes in; beside each stands what a careful
// reader finds in it (gold.yaml). A draft is right where it says what the reader says.

interface GoldEntity {
  readonly kind: string;
  readonly id?: string;
  readonly name?: string;
  readonly otherNames?: readonly string[];
}

interface GoldConferral {
  readonly award?: string;
  readonly recipient?: string;
  readonly orRecipient?: readonly string[];
  readonly status?: string | readonly string[];
  readonly year?: number;
  readonly presenter?: string;
  readonly edition?: number;
  readonly rank?: number;
  readonly category?: string;
}

interface Gold {
  readonly entities: readonly GoldEntity[];
  readonly conferrals?: readonly GoldConferral[];
  readonly maybe?: readonly (GoldEntity & { readonly conferral?: GoldConferral } & GoldConferral)[];
  readonly mustNot?: readonly { readonly conferral?: GoldConferral; readonly person?: string; readonly why: string }[];
}

/** What a draft has of the things of one kind, and what a reader has. */
export interface Count {
  readonly found: number;
  readonly ofGold: number;
  readonly right: number;
  readonly ofDraft: number;
}

export interface Compared {
  readonly article: string;
  readonly people: Count;
  readonly bodies: Count;
  readonly awards: Count;
  readonly conferrals: Count;
  /** What the draft is sure of and the reader does not have. */
  readonly sureAndWrong: readonly string[];
  readonly sure: number;
  /** Ranks and categories that the draft is sure of, where the reader has one too. */
  readonly parts: { readonly of: number; readonly wrong: readonly string[] };
  /** What no reader may find, and the draft has. */
  readonly mustNot: readonly string[];
}

const folder = fileURLToPath(new URL('articles/', import.meta.url));

/** All articles with what a reader finds, drafted and compared. */
export function compareAll(): Compared[] {
  return readdirSync(folder)
    .sort()
    .map((article) => {
      const text = readFileSync(`${folder}${article}/article.txt`);
      const gold = parse(readFileSync(`${folder}${article}/gold.yaml`, 'utf8')) as Gold;
      return compare(article, makeDraft('article.txt', text, gazetteerNames()), gold);
    });
}

function compare(article: string, draft: ArticleDraft, gold: Gold): Compared {
  const entities = draft.entities;
  const maybe = gold.maybe ?? [];
  const kinds = (list: readonly GoldEntity[], kind: RegExp): GoldEntity[] =>
    list.filter((one) => kind.test(one.kind ?? ''));
  const count = (kind: RegExp): Count => {
    const wanted = kinds(gold.entities, kind);
    const allowed = [...wanted, ...kinds(maybe, kind)];
    const own = entities.filter((one) => kind.test(one.kind) && one.place.exact !== '');
    return {
      found: wanted.filter((one) => own.some((other) => isSame(other, one))).length,
      ofGold: wanted.length,
      right: own.filter((one) => allowed.some((other) => isSame(one, other))).length,
      ofDraft: own.length,
    };
  };
  const wanted = gold.conferrals ?? [];
  const allowed = [...wanted, ...maybe.flatMap((one) => one.conferral ?? (one.recipient === undefined ? [] : [one]))];
  const isRight = (one: SuggestedConferral): boolean => allowed.some((other) => fits(one, other, draft, gold));
  const sure = draft.conferrals.filter((one) => one.sure === 'high');
  return {
    article,
    people: count(/^Person$/),
    bodies: count(/^(?:Company|Organisation)$/),
    awards: count(/^Award$/),
    conferrals: {
      found: wanted.filter((one) => draft.conferrals.some((other) => fits(other, one, draft, gold))).length,
      ofGold: wanted.length,
      right: draft.conferrals.filter(isRight).length,
      ofDraft: draft.conferrals.length,
    },
    sure: sure.length,
    parts: partsOf(draft, wanted, gold),
    sureAndWrong: sure.filter((one) => !isRight(one)).map(({ name }) => name),
    mustNot: (gold.mustNot ?? [])
      .filter(
        ({ conferral, person }) =>
          (conferral !== undefined && draft.conferrals.some((one) => fitsWholly(one, conferral, draft, gold))) ||
          (person !== undefined && entities.some((one) => isSame(one, { kind: 'Person', name: person }))),
      )
      .map(({ why }) => why),
  };
}

function isSame(entity: SuggestedEntity | ArticleDraft['entities'][number], gold: GoldEntity): boolean {
  if (gold.id !== undefined) return entity.id === gold.id;
  const keys = [gold.name ?? '', ...(gold.otherNames ?? [])].map((name) => keyOf(gold.kind, name));
  const isOfKind =
    entity.kind === gold.kind ||
    [entity.kind, gold.kind].every((kind) => /^(?:Company|Organisation|Place)$/.test(kind));
  return isOfKind && [entity.name, ...entity.otherNames].some((name) => keys.includes(keyOf(gold.kind, name)));
}

function keyOf(kind: string, name: string): string {
  const key = nameKey(name.replace(/\([^)]*\)/g, ' '));
  return kind === 'Award'
    ? key
        .replace(/\b(?:penghargaan|anugerah|awards?|piala|trofi|prize|the|20\d\d)\b/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : key
        .replace(/\b(?:pt|cv|ud|tbk|persero|the)\b/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}

/** Whether a conferral of a draft is one of a line of the gold: its award, its recipient and how far it has come. */
function fits(one: SuggestedConferral, line: GoldConferral, draft: ArticleDraft, gold: Gold): boolean {
  const names = [line.recipient ?? [], line.orRecipient ?? []].flat();
  const statuses = [line.status ?? []].flat();
  return (
    (names.length === 0 || names.some((name) => isNamed(String(one.fields['recipient']), name, draft, gold))) &&
    (line.award === undefined || isNamed(awardOf(one, draft).id, line.award, draft, gold)) &&
    (statuses.length === 0 || statuses.includes(String(one.fields['status'])))
  );
}

function partsOf(draft: ArticleDraft, wanted: readonly GoldConferral[], gold: Gold): Compared['parts'] {
  const told = draft.conferrals.flatMap((one) => {
    const { year } = awardOf(one, draft);
    const line = wanted.find((other) => fits(one, other, draft, gold) && (other.edition ?? year) === year);
    const label = (one.fields['category'] as { label?: string } | null)?.label ?? null;
    const rank = (one.fields['rank'] as { value?: number } | null)?.value;
    return [
      ...(one.parts?.['rank']?.sure === 'high' && line?.rank !== undefined
        ? [{ isRight: rank === line.rank, what: `${one.name}: rank ${rank}, not ${line.rank}` }]
        : []),
      ...(one.parts?.['category']?.sure === 'high' && line?.category !== undefined && label !== null
        ? [{ isRight: areOneLabel(label, line.category), what: `${one.name}: ${label}, not ${line.category}` }]
        : []),
    ];
  });
  return { of: told.length, wrong: told.filter(({ isRight }) => !isRight).map(({ what }) => what) };
}

/** Whether two labels are one but for words that say that it is a category. */
function areOneLabel(one: string, other: string): boolean {
  const [short, long] = [one, other]
    .map((label) =>
      nameKey(label)
        .replace(/\b(?:kategori|category|predikat|bidang|kelompok)\b/g, '')
        .trim(),
    )
    .sort((a, b) => a.length - b.length);
  return short !== undefined && long?.includes(short) === true;
}

/** Whether it says all that a line says, as what must not be said is told. */
function fitsWholly(one: SuggestedConferral, line: GoldConferral, draft: ArticleDraft, gold: Gold): boolean {
  const presenters = partiesOf(one.fields['presenter']);
  const { presenter } = line;
  return (
    fits(one, line, draft, gold) &&
    (presenter === undefined || presenters.some((id) => isNamed(id, presenter, draft, gold))) &&
    (line.year === undefined || awardOf(one, draft).year === line.year) &&
    (line.rank === undefined || (one.fields['rank'] as { value?: number } | null)?.value === line.rank)
  );
}

function isNamed(id: string, name: string, draft: ArticleDraft, gold: Gold): boolean {
  if (id === name) return true;
  const entity = draft.entities.find((one) => one.id === id);
  if (entity === undefined) return false;
  const known = gold.entities.find((one) => one.name === name || one.id === name);
  return isSame(entity, known ?? { kind: entity.kind, name });
}

function awardOf({ fields }: SuggestedConferral, { claims }: ArticleDraft): { id: string; year: unknown } {
  const field = fields['award'] ?? fields['edition'];
  const id = String((field as { is?: string } | null)?.is ?? '');
  const claim = claims.find((one) => one.claim.startsWith(`${id} EDITION_OF `));
  return { id: claim?.claim.split(' ')[2] ?? id, year: claim?.fields['labelYear'] ?? null };
}

function partiesOf(value: unknown): string[] {
  return [value ?? []].flat().map((one) => String((one as { is?: string }).is));
}

/** All articles together. */
export function total(
  compared: readonly Compared[],
  of: (one: Compared) => Count,
): { recall: number; precision: number } {
  const all = compared.map(of);
  const sum = (key: keyof Count): number => all.reduce((before, one) => before + one[key], 0);
  return { recall: sum('found') / sum('ofGold'), precision: sum('right') / sum('ofDraft') };
}
