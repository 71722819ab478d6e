import type { Span } from '../article.ts';
import type { FoundAward } from '../find/find-awards.ts';
import type { PartyPhrase } from '../find/phrase.ts';
import { marked, party, spanOf, type Tape } from '../find/tape.ts';
import { partiesIn } from './clause-context.ts';
import type { Clause } from './clauses.ts';
import { moodOf } from './moods.ts';
import { accepts, givenBy, gives, object } from './verbs.ts';

/** Who hands an award over, or takes it for somebody. */
export interface Giving {
  readonly role: 'presenter' | 'acceptedBy';
  readonly parties: readonly PartyPhrase[];
  /** For whom those who take it do so. */
  readonly onBehalfOf: PartyPhrase | null;
  /** To whom it is handed over in the same clause. */
  readonly to: readonly PartyPhrase[];
  /** The award that the clause names. */
  readonly award: FoundAward | null;
  /** The words before the verb: which of the awards it is about. */
  readonly of: string;
  readonly span: Span;
}

const several = `${party}(?:(?:,? (?:dan|serta|bersama|and|beserta|together with|didampingi) |, )(?:the )?${party})*`;
const passive = new RegExp(
  `^(?<before>.*?)(?<![\\p{L}])(?:${givenBy}|(?:dilakukan|oleh)(?<=(?:[Pp]enyerahan|[Pp]engalungan|[Pp]enyematan|[Pp]enganugerahan)\\s[^⟦]{0,40}))(?:\\s(?:secara|simbolis|langsung|in person))*\\s(?:oleh\\s|by\\s(?:the\\s)?)?(?<list>${several})(?<behind>.*)$`,
  'su',
);
const active = new RegExp(
  `(?<list>${several})(?<mid>(?:[^⟦⟧;]|⟦[DMKTW]\\d+⟧){0,60}?)(?<![\\p{L}])(?<verb>${gives})(?![\\p{L}])(?<what>.*)$`,
  'su',
);
const fromHand = new RegExp(`(?<![\\p{L}])(?:dari(?: tangan)?|from)\\s(?:the\\s)?(?<list>${several})`, 'u');
const taken = new RegExp(
  `^(?<before>.*?)(?<![\\p{L}])(?:${accepts})(?:\\s(?:secara|simbolis|langsung|in person))*\\s(?:oleh\\s|by\\s(?:the\\s)?)?(?<list>${several})(?<behind>.*)$`,
  'su',
);
const takes = new RegExp(
  `(?<list>${party})(?<mid>[^⟦⟧;]{0,40}?)(?<![\\p{L}])(?:menerima|mengambil|accepted|collected|received|picked up)\\s(?<what>.*)$`,
  'su',
);
const onBehalf = new RegExp(
  `(?:mewakili|atas nama|on behalf of|representing|because)\\s(?:the\\s)?(?<party>${party})`,
  'u',
);
const toWhom = new RegExp(`(?:kepada|to)\\s(?:the\\s)?(?<list>${several})`, 'u');

/** Reads who gives and who takes in one clause. */
export function readGivings(tape: Tape, clause: Clause): Giving[] {
  const given = givingBy(tape, clause);
  const takenBy = takingBy(tape, clause);
  return [...given, ...takenBy];
}

function givingBy(tape: Tape, clause: Clause): Giving[] {
  const { text } = clause;
  const match = passive.exec(text);
  if (match !== null) {
    const { before = '', list = '', behind = '' } = match.groups ?? {};
    // "Beasiswa diserahkan …": what is handed over has to be of an award.
    if (
      (object.test(before) || /⟦[KW]/.test(before) || /[Ll]aporan hasil/.test(before)) &&
      moodOf(before, '').status === 'CONFERRED'
    )
      return [
        made(
          'presenter',
          persons(tape, withoutCompany(list)),
          before,
          null,
          toWhomIn(tape, behind),
          match,
          clause,
          tape,
        ),
      ];
  }
  const by = active.exec(text);
  if (by !== null) {
    const { list = '', mid = '', what = '' } = by.groups ?? {};
    const isAward = object.test(what.slice(0, 90)) || /⟦[KW]/.test(what.slice(0, 60));
    if (
      isAward &&
      moodOf(text.slice(0, by.index) + mid, '').status === 'CONFERRED' &&
      !/(?:diketuai|dipimpin|chaired by|led by)(?: oleh)?\s$/.test(text.slice(0, by.index)) &&
      !/menerima|accompanied|hosted|hadir|mengatakan|menyebut|(?:was|were|been|be)\s$/.test(mid)
    )
      return [made('presenter', persons(tape, list), what, null, toWhomIn(tape, what), by, clause, tape)];
  }
  const from = fromHand.exec(text);
  if (from !== null && (object.test(text.slice(0, from.index)) || /⟦[KW]/.test(text.slice(0, from.index)))) {
    const mood = moodOf(text.slice(0, from.index), '');
    const list = from.groups?.['list'] ?? '';
    // "Ani Misal dari Kabupaten Umpama dan …": where somebody is from gives nothing.
    const who = /^⟦[ON]/.test(list) ? persons(tape, list) : [];
    if (mood.status === 'CONFERRED' && who.length > 0) {
      const receivers = partiesIn(tape, text.slice(0, from.index));
      return [made('presenter', who, text.slice(0, from.index), null, receivers, from, clause, tape)];
    }
  }
  return [];
}

/** "diserahkan A didampingi B": B stood beside. */
function withoutCompany(list: string): string {
  return list.split(/,? didampingi /)[0] ?? list;
}

/** "A mewakili B menerima", "B yang diwakili A menerima": A takes it for B. */
const stands = new RegExp(
  `(?:(?<list>${party}),?\\s(?:yang\\s)?(?:mewakili|atas nama|on behalf of|representing)\\s(?<for>${party})|(?<for2>${party}),?\\s(?:yang\\s)?(?:diwakili|represented by)\\s(?:oleh\\s)?(?<list2>${party})),?\\s(?:[\\p{Ll}]+\\s){0,3}(?:menerima|mengambil|accepted|collected|received)(?!\\p{L})`,
  'u',
);

function takingBy(tape: Tape, clause: Clause): Giving[] {
  const { text } = clause;
  const instead = stands.exec(text);
  if (instead !== null && moodOf(text.slice(0, instead.index), '').status === 'CONFERRED') {
    const { list = '', list2 = '', for: whom = '', for2 = '' } = instead.groups ?? {};
    const [behind = null] = partiesIn(tape, whom + for2);
    const span = spanOf(tape, clause.at + instead.index, clause.at + instead.index + instead[0].length);
    return [
      {
        role: 'acceptedBy',
        parties: persons(tape, list + list2),
        onBehalfOf: behind,
        to: [],
        award: null,
        of: '',
        span,
      },
    ];
  }
  const match = taken.exec(text);
  if (match !== null) {
    const { before = '', list = '', behind = '' } = match.groups ?? {};
    const who = persons(tape, list);
    const isAward =
      object.test(before) || /⟦[KW]/.test(before) || /^\W*(?:dan\s)?$/.test(before) || /diserahkan/.test(before);
    if (who.length > 0 && isAward && moodOf(before, '').status === 'CONFERRED')
      return [
        made(
          'acceptedBy',
          who,
          before,
          behalf(tape, behind),
          partiesIn(tape, before).filter(({ letter }) => letter === 'G' || letter === 'B'),
          match,
          clause,
          tape,
        ),
      ];
  }
  const by = takes.exec(text);
  if (by !== null) {
    const { list = '', mid = '', what = '' } = by.groups ?? {};
    const stands = behalf(tape, what);
    const who = persons(tape, list);
    const forOthers =
      /(?<!\p{L})untuk ⟦[GB]\d+⟧/u.test(what) ||
      stands !== null ||
      /untuk (?:perusahaan|daerah|instansi|lembaga|sekolah|kampung|desa)\p{L}*/u.test(what) ||
      /^(?:it|the trophy|the award|piala|piagam|trofi|plakat|sertifikat)(?!\p{L})/u.test(what);
    if (who.length > 0 && forOthers && moodOf(text.slice(0, by.index) + mid, '').status === 'CONFERRED')
      return [made('acceptedBy', who, '', stands, [], by, clause, tape)];
  }
  return [];
}

function made(
  role: Giving['role'],
  who: readonly PartyPhrase[],
  of: string,
  onBehalfOf: PartyPhrase | null,
  to: readonly PartyPhrase[],
  match: RegExpExecArray,
  clause: Clause,
  tape: Tape,
): Giving {
  const list = match.groups?.['list'] ?? '';
  const before = (match.groups?.['before'] ?? '').length;
  const at = match.index + match[0].indexOf(list, before);
  // The verb stands right before who gives by it, or right behind who does it.
  const from = match.index + before;
  const verbEnd =
    match.groups?.['verb'] === undefined
      ? at + list.length
      : match.index + match[0].length - (match.groups?.['what'] ?? '').length;
  const about = clause.text.indexOf(of);
  const words = of === '' || about < 0 ? '' : tape.words(clause.at + about, clause.at + about + of.length);
  return {
    role,
    parties: who,
    onBehalfOf,
    to,
    award: awardIn(tape, clause),
    of: words,
    span: spanOf(tape, clause.at + Math.min(from, at), clause.at + Math.max(at + list.length, verbEnd)),
  };
}

function awardIn(tape: Tape, { text }: Clause): FoundAward | null {
  return marked(tape, text).find((phrase) => phrase.letter === 'W')?.award ?? null;
}

/** Holders of posts and people: bodies confer, and do not hand over. */
function persons(tape: Tape, list: string): PartyPhrase[] {
  return marked(tape, list).filter((phrase): phrase is PartyPhrase => phrase.letter === 'O' || phrase.letter === 'N');
}

function behalf(tape: Tape, text: string): PartyPhrase | null {
  const found = onBehalf.exec(text)?.groups?.['party'];
  return found === undefined ? null : (partiesIn(tape, found)[0] ?? null);
}

function toWhomIn(tape: Tape, text: string): PartyPhrase[] {
  const list = toWhom.exec(text)?.groups?.['list'];
  return list === undefined ? [] : partiesIn(tape, list);
}
