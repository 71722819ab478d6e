import { pick } from './random-graphs.ts';
import { type Article, article } from './said.ts';

type Random = () => number;

const regencies = ['regency:a', 'regency:b', 'regency:c'];
const presenters = ['person:p', 'person:q', 'office:r'];
const recipients = [...regencies, 'province:x', 'person:p', 'company:k'];
const awards = ['award:one', 'award:two'];
const editions = ['edition:e', 'edition:f', 'edition:g', 'edition:h'];
const levels = ['NATIONAL', 'PROVINCIAL'];
const statuses = ['CONFERRED', 'NOMINATED', 'CLAIMED'];
const days = ['2022', '2022-04', '2022-04-13', '2023', '2023-01-02'];
const kinds = ['REGENCY', 'PROVINCE', 'PERSON', 'COMPANY'];

/** Some conferrals of one article, each with what a printed list may give of it and with much of it missing. */
export function randomArticle(random: Random, day: string, slugs: readonly string[]): Article {
  const sometimes = (line: string, often = 0.7): string[] => (random() < often ? [line] : []);
  const conferrals = slugs.flatMap((slug) => {
    const id = `conferral:${slug}`;
    const date = random() < 0.6 ? `, date: ${pick(random, days)}` : '';
    const rank = random() < 0.4 ? ` | rank: ${1 + Math.floor(random() * 3)}` : '';
    const two = [pick(random, recipients), pick(random, recipients)];
    return [
      ...sometimes(`${id} IN_EDITION ${pick(random, editions)}`),
      ...sometimes(`${id} OF_AWARD ${pick(random, awards)}`, 0.3),
      ...sometimes(`${id} RECIPIENT ${two[0]}${rank}`, 0.9),
      ...(two[0] === two[1] ? [] : sometimes(`${id} RECIPIENT ${two[1]}`, 0.3)),
      ...sometimes(`${id} PRESENTER ${pick(random, presenters)}`, 0.5),
      ...sometimes(`${id} CONFERRER ${pick(random, presenters)}`, 0.2),
      `${id} STATUS | status: ${pick(random, statuses)}${date}`,
    ];
  });
  const ofEditions = editions.flatMap((id) =>
    sometimes(
      `${id} EDITION_OF ${pick(random, awards)} | labelYear: ${2020 + Math.floor(random() * 3)}, level: ${pick(random, levels)}, area: province:x`,
      0.4,
    ),
  );
  // A claim that comes twice in one dossier is one claim, and may not be written twice.
  const seen = new Set<string>();
  const claims = [...conferrals, ...ofEditions].filter((line) => {
    const [claim = ''] = line.split(' | ');
    const key = line.includes(' STATUS ') ? line : claim;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return article(day, ...claims);
}

/** A filter that somebody might write, or nobody would. */
export function randomFilter(random: Random, depth: number): object {
  const [field, operators, values] = pick(random, [
    ['award', ['eq', 'not'], awards],
    ['edition', ['eq', 'not'], editions],
    ['area', ['eq', 'not'], ['province:x', 'province:y']],
    ['province', ['eq', 'not'], ['province:x', 'province:y']],
    ['recipient', ['eq', 'not'], recipients],
    ['presenter', ['eq', 'not'], presenters],
    ['conferrer', ['eq'], presenters],
    ['party', ['eq', 'not'], [...recipients, ...presenters]],
    ['status', ['eq', 'not'], statuses],
    ['level', ['eq', 'not'], levels],
    ['recipientKind', ['eq', 'not'], kinds],
    ['date', ['eq', 'not', 'gte', 'lte'], days],
  ] as const satisfies readonly (readonly [string, readonly string[], readonly string[]])[]);
  const value: string = pick<string>(random, values);
  const other: string = pick<string>(random, values);
  const leaf = {
    [field]: random() < 0.3 ? { in: [value, other] } : { [pick<string>(random, operators)]: value },
  };
  if (depth === 0 || random() < 0.3) return leaf;
  const parts = [randomFilter(random, depth - 1), randomFilter(random, depth - 1)];
  return pick<object>(random, [
    { and: parts },
    { or: parts },
    { ...leaf, or: parts },
    { not: parts[0] },
    { and: parts, ...leaf },
  ]);
}

export function randomOrder(random: Random): object[] {
  const fields = ['DATE', 'YEAR', 'AWARD', 'EDITION', 'STATUS', 'RANK'];
  const count = Math.floor(random() * 4);
  return Array.from({ length: count }, () => ({ field: pick(random, fields), descending: random() < 0.5 }));
}
