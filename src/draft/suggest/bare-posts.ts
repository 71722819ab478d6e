import type { Entities, SuggestedEntity } from '../entities.ts';
import type { FoundOffice } from '../find/read-office.ts';
import type { Sentence } from '../read-sentences.ts';
import { hintOfPost, regionKind } from './region-hint.ts';

/**
 * The region of a post that stands without one, `Bupati Ani Misal`: the one of its kind that was named last, where it is
 * near or alone, else the one that is named most.
 * @returns null where nothing says which: the post stays open
 */
export function regionOfBarePost(
  found: FoundOffice,
  sentence: Sentence,
  sentences: readonly Sentence[],
  entities: Entities,
): { readonly region: SuggestedEntity; readonly reason: string } | null {
  const hint = hintOfPost(found.post);
  const inBodies = [...entities.all.values()]
    .filter(({ kind, id }) => (kind === 'Province' || kind === 'Regency') && (hint === null || regionKind(id) === hint))
    .flatMap(({ id, places }) => places.filter((place) => place.start < found.start).map(() => id));
  const regions = sentences
    .filter(({ paragraph, start }) => paragraph >= 0 && start <= sentence.start)
    .flatMap(({ phrases }) => phrases.flatMap((one) => (one.letter === 'B' ? [one, ...one.at] : [one])))
    .flatMap((one) => (one.letter === 'G' && one.start < found.start ? [one] : []))
    .map((one) => ({ one, ids: hint === null ? one.ids : one.ids.filter((id) => regionKind(id) === hint) }))
    .filter(({ ids }) => ids.length === 1);
  const last = regions.at(-1);
  const id = last?.ids[0];
  const all = new Set(regions.map(({ ids }) => ids[0]));
  const isNear = last !== undefined && last.one.start >= sentence.start;
  const main = mostNamed(inBodies);
  // "… was given to Contoh Regency. Regent Ani Misal received it": the only one of the sentence right before.
  const before = sentences[sentences.indexOf(sentence) - 1];
  const beside = new Set(
    regions.flatMap(({ one, ids }) => (before !== undefined && one.start >= before.start ? ids : [])),
  );
  const isNext = !isNear && before?.paragraph === sentence.paragraph && beside.size === 1;
  if (id === undefined || (!isNear && !isNext && all.size > 1 && main === null)) return null;
  const chosen = isNear || isNext || all.size < 2 ? id : (main ?? id);
  const mention = regions.find(({ ids }) => ids[0] === chosen)?.one.mention ?? last?.one.mention;
  if (mention === undefined) return null;
  const region = entities.all.get(chosen) ?? entities.add({ ...mention, id: chosen });
  const reason = isNear
    ? 'of the region that is named before it in the sentence'
    : isNext
      ? 'of the only region of its kind in the sentence before'
      : 'of the region of its kind that the article is about';
  return { region, reason };
}

/** The name of a post with that of its region: `Bupati Contoh`, `Mayor of Contoh`. */
export function nameOfPost(post: string, region: SuggestedEntity): string {
  const bare = region.name.replace(/^(?:Kota|Kabupaten|Provinsi)\s/, '');
  return /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u.test(post) && /Mayor|Regent|Governor|Secretary/.test(post)
    ? `${post} of ${bare}`
    : `${post} ${bare}`;
}

/** What is named at least twice, and twice as often as anything else. */
function mostNamed(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}
