import type { Article } from '../article.ts';
import type { SuggestedClaim } from '../draft.ts';
import type { Entities } from '../entities.ts';
import { joined, quote } from '../quote.ts';
import type { Sentence } from '../read-sentences.ts';
import { nearest, type SuggestedEdition } from './suggest-editions.ts';

const ceremony =
  /penganugerahan|penyerahan|diserahkan|menyerahkan|serahkan|malam puncak|malam anugerah|menerima|dianugerahkan|menganugerahkan|ceremony|presented|awarded|received/i;
const wish = /semoga|berharap|diharapkan|mudah-mudahan|akan digelar|hopes?\b/i;

/** For each edition the ceremony that has a date beside it, and where it took place. */
export function suggestEvents(
  article: Article,
  sentences: readonly Sentence[],
  editions: readonly SuggestedEdition[],
  entities: Entities,
): SuggestedClaim[] {
  const claims: SuggestedClaim[] = [];
  for (const sentence of sentences) {
    const word = ceremony.exec(sentence.text);
    const date = sentence.dates.find((found) => found.date?.length === 10);
    if (word === null || date === undefined || wish.test(sentence.text)) continue;
    const edition = nearest(editions, sentence);
    const id = edition === null ? null : `event:${edition.entity.id.slice('edition:'.length)}-ceremony`;
    if (edition === null || id === null || entities.all.has(id)) continue;
    const at = { start: sentence.start + word.index, end: sentence.start + word.index + word[0].length };
    const evidence = quote(article, joined(article, at, date) ?? date);
    const place = quote(article, date);
    if (evidence === null || place === null) continue;
    const explicit = /peng?anugerahan|menganugerahkan|penyerahan|malam|ceremony/i.test(word[0]);
    entities.add({
      ...{
        kind: 'Event',
        id,
        name: `Penganugerahan ${edition.entity.name}`,
        otherNames: [],
        shownBy: joined(article, at, date) ?? date,
      },
      ...{
        start: at.start,
        end: at.end,
        sure: explicit ? 'medium' : 'low',
        reason: 'a word for handing over and a date',
      },
    });
    const common = {
      sure: explicit ? 'medium' : 'low',
      reason: 'the date stands in the sentence of the ceremony',
    } as const;
    claims.push(
      { claim: `${edition.entity.id} HELD_AT ${id}`, fields: { stage: 'CEREMONY' }, evidence: [evidence], ...common },
      {
        claim: `${id} OCCURRED`,
        fields: {
          ...(date.to === null ? { date: date.date } : { from: date.date, to: date.to }),
          printedWeekday: date.weekday,
          // A weekday that does not fit is kept as printed, and said.
          note: date.reason.includes('that day is a') ? date.reason : null,
        },
        evidence: [place],
        sure: date.sure,
        reason: date.reason,
      },
      ...located(article, id, sentence, entities),
    );
  }
  return claims;
}

function located(article: Article, event: string, sentence: Sentence, entities: Entities): SuggestedClaim[] {
  for (const phrase of sentence.phrases) {
    if (phrase.letter !== 'B' || phrase.mention.kind !== 'Place') continue;
    const { mention } = phrase;
    const before = sentence.text.slice(0, mention.start - sentence.start);
    const preposition = /(?:bertempat\s(?:di\s)?|\s(?:di|at|in)\s(?:the\s)?)$/.exec(before);
    if (preposition === null) continue;
    const place = entities.find('Place', mention.name);
    const evidence = quote(article, { start: mention.start - preposition[0].trimStart().length, end: mention.end });
    if (place !== null && evidence !== null)
      return [
        {
          claim: `${event} LOCATED_IN ${place.id}`,
          fields: {},
          evidence: [evidence],
          sure: 'medium',
          reason: 'the place stands in the same sentence',
        },
      ];
  }
  return [];
}
