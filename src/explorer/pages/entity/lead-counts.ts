import { formatList, formatNumber } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import type { ConferralStatus } from '../../core/operation-types.ts';
import { wordsIn } from '../../core/words.ts';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import type { Details } from './details.ts';
import { leadWords } from './lead-words.ts';
import type { Totals } from './totals.ts';

type Status = ConferralStatus | 'UNKNOWN';
interface StatusCount {
  readonly status: ConferralStatus | null;
  readonly count: number;
}

/** What was conferred first; last, of what nobody knows what became. */
const order = Object.keys(leadWords.received) as Status[]; // as the table has them

function countsBy(totals: readonly StatusCount[]): Map<Status, number> {
  return new Map(totals.map(({ status, count }) => [status ?? 'UNKNOWN', count]));
}

/** How many of these were conferred. */
export function conferredIn(totals: readonly StatusCount[] | undefined): number {
  return (totals ?? []).reduce((sum, { status, count }) => sum + (status === 'CONFERRED' ? count : 0), 0);
}

interface Party {
  readonly id: string;
  readonly name: string;
  /** What the first sentence begins with: its name, or a word for it where it was named before. */
  readonly subject: string;
  readonly totals: Totals;
  readonly unclear: Details['unclear'];
}

/** What a party received, handed over and conferred, as sentences; none where it has no part in any conferral. */
export function partySentences({ id, name, subject, totals, unclear: open }: Party, language: Language): string[] {
  const words = wordsIn(leadWords, language);
  const { statuses = [], presented, conferred } = totals;
  const unclear = unclearFor(id, open);
  const counts = countsBy(statuses);
  for (const { status } of unclear.conferrals) counts.set(status, (counts.get(status) ?? 0) - 1);
  const clauses: string[] = [];
  let isMore = false;
  for (const status of order) {
    const n = counts.get(status) ?? 0;
    if (n <= 0) continue;
    clauses.push(words.received[status]({ n, count: formatNumber(n, language), isMore }));
    isMore = true;
  }
  for (const [role, totalsOfRole] of [
    ['presented', presented],
    ['conferred', conferred],
  ] as const) {
    const n = conferredIn(totalsOfRole);
    if (n > 0) clauses.push(words[role]({ n, count: formatNumber(n, language), isMore: false }));
  }
  const sentences = clauses.length === 0 ? [] : [words.sentence(subject, formatList(clauses, language))];
  const left = unclear.conferrals.length;
  if (left > 0)
    sentences.push(
      words.unclear(
        left,
        formatNumber(left, language),
        name,
        unclear.names.length === 1 ? (unclear.names[0] ?? null) : null,
      ),
    );
  if (statuses.some(({ contested }) => contested > 0)) sentences.push(words.differ);
  return sentences;
}

/** The conferrals of which sources leave open whether this one received them, each once, and who else may have. */
function unclearFor(id: string, found: Details['unclear']) {
  const conferrals = new Map<string, Status>();
  const names = new Set<string>();
  for (const { rule, about, left, right } of found) {
    const claims = [...left.claims, ...(right?.claims ?? [])].filter((claim) => 'object' in claim);
    if (rule !== 'HOLDER_OR_BODY' || !claims.some(({ object }) => object.id === id)) continue;
    conferrals.set(about.id, ('status' in about ? about.status : null) ?? 'UNKNOWN');
    for (const { object } of claims) if (object.id !== id) names.add(object.name);
  }
  return { conferrals: [...conferrals].map(([conferral, status]) => ({ conferral, status })), names: [...names] };
}

/** Of an award or an edition: how many were conferred, and what became of the others. */
export function givenClauses(statuses: readonly StatusCount[], language: Language): string[] {
  const words = wordsIn(leadWords, language).award;
  const counts = countsBy(statuses);
  const n = counts.get('CONFERRED') ?? 0;
  return [
    words.conferred(n, formatNumber(n, language)),
    ...order
      .filter((status) => status !== 'CONFERRED' && (counts.get(status) ?? 0) > 0)
      .map((status) => {
        const count = counts.get(status) ?? 0;
        const word = status === 'UNKNOWN' ? words.unknown : labelOf('ConferralStatus', status, language);
        return words.besides(count, formatNumber(count, language), word);
      }),
  ];
}
