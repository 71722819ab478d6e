import { entityKindOf } from '../../../ontology/ids.ts';
import type { Kind } from '../../../ontology/ontology.ts';
import type { Language } from '../../core/language.ts';
import type { ClaimType, ConferralStatus } from '../../core/operation-types.ts';
import { wordsIn } from '../../core/words.ts';
import { labelOf, toldStatus } from '../../ui/vocabulary/value-labels.ts';
import { verdictWords } from './verdict-words.ts';

/** As much of a chain as tells what it amounts to. */
export interface JudgedChain {
  readonly sentence: string;
  readonly steps: readonly JudgedStep[];
}

export interface JudgedStep {
  readonly from: Named;
  readonly to: Named;
  readonly claim: {
    readonly type: ClaimType;
    readonly told: object;
    readonly certain: boolean;
    readonly standing: string;
    readonly modality: string;
  };
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What joins two names, from what says most to what says least. */
const meetings = [
  'direct',
  'handed',
  'conferral',
  'edition',
  'event',
  'office',
  'body',
  'through',
  'region',
  'award',
] as const;
export type Meeting = (typeof meetings)[number];

interface Found {
  readonly from: Named;
  readonly to: Named;
  readonly chains: readonly JudgedChain[];
  /** How many claims the longest chain looked for has. */
  readonly most: number;
  /** Whether that was looked at wholly. */
  readonly exhausted: boolean;
  /** Whether one source names both; null where that was not looked at. */
  readonly together: boolean | null;
}

/** Yes or no, in one to three sentences: by the strongest of the chains, and by what the sources themselves put together. */
export function verdict({ from, to, chains, most, exhausted, together }: Found, language: Language): string {
  const words = wordsIn(verdictWords, language);
  const apart = together === false ? [words.neverTogether] : [];
  const best = strongest(chains);
  if (best === null)
    return [exhausted ? words.none(from.name, to.name, most) : words.noneSoFar(most), ...apart].join(' ');
  const meeting = meetingOf(best);
  const inner = innerOf(best);
  const named = (...kinds: readonly Kind[]): string =>
    inner.find(({ id }) => kinds.includes(kindOf(id)))?.name ?? inner[0]?.name ?? '';
  const sentence = {
    direct: () => words.direct(best.sentence),
    handed: () => handed(best, words),
    conferral: () => words.conferral(named('Conferral')),
    edition: () => words.edition(named('Edition')),
    event: () => words.event(named('Event')),
    office: () => words.office(named('Office')),
    body: () => words.body(named('Company', 'Organisation')),
    region: () => words.region(named(...areas)),
    award: () =>
      words.award(
        named('Award'),
        new Set(inner.filter(({ id }) => kindOf(id) === 'Edition').map(({ id }) => id)).size > 1,
      ),
    through: () => words.through(inner.map(({ name }) => name).join(' → ')),
  }[meeting]();
  const isIndirect = meeting !== 'direct' && meeting !== 'handed';
  return [
    ...(isIndirect ? [words.notDirect] : []),
    sentence,
    ...doubts(best, language),
    ...(isIndirect ? apart : []),
  ].join(' ');
}

/** What a chain amounts to: as much as the weakest of the names that it goes through. */
export function meetingOf(chain: JudgedChain): Meeting {
  if (chain.steps.length === 1) return 'direct';
  if (isHanding(chain)) return 'handed';
  const kinds = innerOf(chain).map(({ id }) => kindOf(id));
  const only = (...some: readonly Kind[]): boolean => kinds.every((kind) => some.includes(kind));
  const at = kinds.indexOf('Award');
  const rounds: readonly (Kind | undefined)[] = ['Edition', 'Conferral'];
  if (at >= 0 && rounds.includes(kinds[at - 1]) && rounds.includes(kinds[at + 1])) return 'award';
  if (kinds.some((kind) => areas.includes(kind))) return 'region';
  if (only('Conferral')) return 'conferral';
  if (only('Conferral', 'Edition', 'Event')) return kinds.includes('Edition') ? 'edition' : 'event';
  if (only('Office')) return 'office';
  return only('Company', 'Organisation') ? 'body' : 'through';
}

/** Why a step says less than it seems to, in words; none for a step that holds. */
export function weaknesses({ claim }: JudgedStep, language: Language): string[] {
  const words = wordsIn(verdictWords, language);
  const status = partyRoles.has(claim.type) ? toldStatus(claim) : undefined;
  return [
    ...(claim.certain ? [] : [words.uncertain]),
    ...(claim.standing === 'CONTESTED' ? [words.contested] : []),
    ...(claim.modality === 'CLAIMED' ? [words.mentioned] : []),
    ...(status === undefined || status === 'CONFERRED' ? [] : [statusIn(status, language)]),
    ...(claim.type === 'EDITION_OF' || claim.type === 'OF_AWARD' ? [words.nameOnly] : []),
  ];
}

const areas: readonly Kind[] = ['Province', 'Regency', 'Place'];
const givers: ReadonlySet<ClaimType> = new Set(['PRESENTER', 'CONFERRER']);
const partyRoles: ReadonlySet<ClaimType> = new Set(['RECIPIENT', 'PRESENTER', 'CONFERRER', 'ACCEPTED_BY']);

function strongest(chains: readonly JudgedChain[]): JudgedChain | null {
  const weight = (chain: JudgedChain): number =>
    meetings.indexOf(meetingOf(chain)) + (chain.steps.every(({ claim }) => claim.certain) ? 0 : 0.5);
  return chains.toSorted((a, b) => weight(a) - weight(b))[0] ?? null;
}

function innerOf({ steps }: JudgedChain): Named[] {
  return steps.slice(0, -1).map(({ to }) => to);
}

function kindOf(id: string): Kind {
  const kind = entityKindOf(id);
  if (kind === null) throw new TypeError(`${id} is the id of no entity`);
  return kind;
}

/** Two claims on one conferral: who gave, and who received. */
function isHanding({ steps }: JudgedChain): boolean {
  const types = steps.map(({ claim }) => claim.type);
  return steps.length === 2 && types.includes('RECIPIENT') && types.some((type) => givers.has(type));
}

type VerdictWords = ReturnType<typeof wordsIn<typeof verdictWords>>;

function handed({ steps }: JudgedChain, words: VerdictWords): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [giving, giver, receiver] =
    last.claim.type === 'RECIPIENT' ? [first, first.from.name, last.to.name] : [last, last.to.name, first.from.name];
  if (toldStatus(giving.claim) !== 'CONFERRED') return words.mayHaveHanded(giver, receiver);
  return giving.claim.type === 'PRESENTER' ? words.handed(giver, receiver) : words.conferred(giver, receiver);
}

/** How far each conferral on the way came, where it was not conferred, and whether any step is in doubt. */
function doubts({ steps }: JudgedChain, language: Language): string[] {
  const words = wordsIn(verdictWords, language);
  const open = steps.filter(({ claim }) => claim.type === 'RECIPIENT' && toldStatus(claim) !== 'CONFERRED');
  return [
    ...open.map(({ from, to, claim }) => {
      const party = kindOf(from.id) === 'Conferral' ? to : from;
      return words.notReceived(party.name, statusIn(toldStatus(claim) ?? null, language));
    }),
    ...(steps.some(({ claim }) => !claim.certain) ? [words.someUncertain] : []),
    ...(steps.some(({ claim }) => claim.standing === 'CONTESTED') ? [words.someContested] : []),
  ];
}

function statusIn(status: ConferralStatus | null, language: Language): string {
  return status === null ? wordsIn(verdictWords, language).noStatus : labelOf('ConferralStatus', status, language);
}
