import type { NameIndex } from '../../ontology/names/name-index.ts';
import type { Article, Span } from '../article.ts';
import type { Entities, SuggestedEntity } from '../entities.ts';
import { joined } from '../quote.ts';
import type { Sentence } from '../read-sentences.ts';
import { type Party, readParty } from './read-party.ts';

/** Who handed an award over, or took it, and for whom. */
export interface FoundGiver {
  readonly role: 'presenter' | 'acceptedBy';
  readonly party: SuggestedEntity;
  readonly onBehalfOf: SuggestedEntity | null;
  readonly sentence: Sentence;
  readonly words: Span;
}

const roles: readonly (readonly [RegExp, FoundGiver['role']])[] = [
  [
    /(?<!\p{L})(?:diserahkan|diberikan|dianugerahkan|disematkan|dikalungkan)\s(?:secara\s)?(?:langsung\s)?(?:oleh\s)?(?=\p{Lu})/gu,
    'presenter',
  ],
  [/(?<!\p{L})(?:presented|handed over|given)\s(?:in person\s)?by\s(?:the\s)?(?=\p{Lu})/gu, 'presenter'],
  [/(?<!\p{L})dari tangan\s(?=\p{Lu})/gu, 'presenter'],
  [/(?<!\p{L})(?:diterima|diambil)\s(?:secara\s)?(?:langsung\s)?(?:oleh\s)?(?=\p{Lu})/gu, 'acceptedBy'],
  [/(?<!\p{L})(?:accepted|received)\s(?:in person\s)?by\s(?:the\s)?(?=\p{Lu})/gu, 'acceptedBy'],
];
const handsOver =
  /\s(?:menyerahkan|serahkan|presented|hands?|handed)\s(?:langsung\s)?(?:penghargaan|piala|trofi|piagam|anugerah|hadiah|the award|the trophy)/iu;
/** What is handed over: a report that a mayor receives is no award. */
const award = /penghargaan|piala|trofi|piagam|anugerah|plakat|medali|lencana|award|trophy|prize/i;
const onBehalf = /^,?\s(?:yang\s)?(?:mewakili|atas nama|on behalf of|representing)\s(?:the\s)?(?=\p{Lu})/u;
const representedBy = /^,?\s(?:yang\s)?(?:diwakili|represented by)\s(?:oleh\s)?(?=\p{Lu})/u;
const another = /^(?:,\s(?:dan\s|serta\s|bersama\s)?|\s(?:dan|serta|bersama|and)\s)(?=\p{Lu})/u;

/** Presenters and those who accept, several where several are named, and those whom they stood in for. */
export function findGivers(
  article: Article,
  sentences: readonly Sentence[],
  entities: Entities,
  index: NameIndex,
): FoundGiver[] {
  return sentences.flatMap((sentence) => {
    const found: FoundGiver[] = [];
    for (const [pattern, role] of roles) {
      for (const { index: at, 0: words } of sentence.text.matchAll(pattern)) {
        if (!award.test(sentence.text.slice(0, at))) continue;
        const from = sentence.start + at;
        for (let next = from + words.length; ; ) {
          const giver = giverAt(article, next, entities, index);
          if (giver === null) break;
          const span = { start: found.length > 0 && next !== from + words.length ? next : from, end: giver.end };
          found.push({
            role,
            party: giver.party,
            onBehalfOf: giver.onBehalfOf,
            sentence,
            words: joined(article, span, span) ?? { start: next, end: giver.end },
          });
          const more = another.exec(article.text.slice(giver.end, giver.end + 20));
          if (more === null) break;
          next = giver.end + more[0].length;
        }
      }
    }
    return found.length > 0 ? found : activeGiver(article, sentence, entities, index);
  });
}

function giverAt(
  article: Article,
  from: number,
  entities: Entities,
  index: NameIndex,
): { party: SuggestedEntity; onBehalfOf: SuggestedEntity | null; end: number } | null {
  const first = readParty(article, from, entities, index, null);
  if (first === null) return null;
  const rest = article.text.slice(first.end, first.end + 60);
  const stands = onBehalf.exec(rest);
  const sent = representedBy.exec(rest);
  const joint = stands ?? sent;
  const second = joint === null ? null : readParty(article, first.end + joint[0].length, entities, index, null);
  if (second === null) return { party: first.entity, onBehalfOf: null, end: first.end };
  return stands === null
    ? { party: second.entity, onBehalfOf: first.entity, end: second.end }
    : { party: first.entity, onBehalfOf: second.entity, end: second.end };
}

/** "Bupati Contoh, Ani Misal, menyerahkan piala": whoever is named at the verb. */
function activeGiver(article: Article, sentence: Sentence, entities: Entities, index: NameIndex): FoundGiver[] {
  const verb = handsOver.exec(sentence.text);
  if (verb === null) return [];
  const before = sentence.offices.filter(({ both }) => both.end <= sentence.start + verb.index + 2).at(-1);
  const party: Party | null =
    before === undefined ? null : readParty(article, before.both.start, entities, index, null);
  if (before === undefined || party === null) return [];
  const words = joined(article, before.both, {
    start: sentence.start + verb.index,
    end: sentence.start + verb.index + verb[0].length,
  });
  return [{ role: 'presenter', party: party.entity, onBehalfOf: null, sentence, words: words ?? before.both }];
}
