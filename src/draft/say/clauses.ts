import type { Tape } from '../find/tape.ts';

/** A piece of a tape that says one thing. */
export interface Clause {
  readonly text: string;
  /** Where it begins on the tape. */
  readonly at: number;
  /** Whether it follows a first place: `disusul`, `followed by`. */
  readonly follows: boolean;
}

const won =
  'diraih|dimenang\\p{Ll}*|direbut|disabet|diboyong|ditempati|diduduki|diperoleh|jatuh|dipegang|digondol|went|was won|diberikan|dianugerahkan';
const place = '(?:[Jj]uara|[Pp]eringkat|[Pp]osisi|[Uu]rutan|[Tt]erbaik|[Pp]emenang|[Rr]unner)';
const ordinal = '(?:kedua|ketiga|keempat|kelima|second|third|fourth)';
/** Where one clause ends and the next begins; what is looked ahead at stays with the next. */
const seams = new RegExp(
  [
    ';(?!\\s*(?:dan\\s|and\\s)?(?:\\d{1,2}|[a-z])[.)])\\s*',
    ',?\\s(?=(?:sementara(?: itu)?|sedangkan|adapun|while|whereas|tetapi|namun|but)[\\s,])',
    ',\\s(?=from a shortlist)',
    ',\\s(?=with\\s⟦[ONBGU]\\d+⟧\\s(?:taking|winning|earning|finishing|placing)\\s)',
    ',?\\s(?=(?:disusul|diikuti|dibuntuti|followed by)\\s)',
    `,?\\s(?:dan|serta|and|lalu|kemudian)\\s(?=${place}\\s|${ordinal}\\s(?:⟦|${won})|di ${place})`,
    `,\\s(?=${place}\\s|${ordinal}\\s(?:⟦|${won}))`,
    `(?:,\\s(?:(?:dan|serta|and)\\s)?|\\s(?:dan|serta|and)\\s)(?=⟦K\\d+⟧,?\\s(?:[\\p{Ll}]+\\s){0,2}(?:${won}|yaitu|yakni|⟦))`,
    `(?:,\\s(?:(?:dan|serta|and)\\s)?|\\s(?:dan|serta|and)\\s)(?=(?:[\\p{Ll}-]+\\s){1,3}(?:${won})\\s(?:oleh\\s|kepada\\s|pada\\s)?⟦)`,
    `,\\s(?:(?:dan|serta|and)\\s)?(?=⟦[ONBGU]\\d+⟧\\s(?:di\\s|sebagai\\s|meraih\\s|menempati\\s|was\\s|came\\s|finished\\s)?(?:${place}|runner|second|third|first|${ordinal}(?=[.,]|$)))`,
    `(?<!⟧),?\\s(?:and|dan)\\s(?=⟦[ONBGU]\\d+⟧,?\\s(?:was|came|took|won|meraih|menempati|menyabet|menerima)\\s)`,
  ].join('|'),
  'gu',
);

/** Words by which those behind a winner are told. */
const followsOn = /^\s*(?:disusul|diikuti|dibuntuti|followed by|menguntit|menyusul)\s/i;

/** The clauses of a sentence. */
export function clausesOf({ text }: Tape): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const put = (to: number): void => {
    const piece = text.slice(from, to);
    if (piece.trim() !== '') clauses.push({ text: piece, at: from, follows: followsOn.test(piece) });
  };
  for (const { index, 0: seam } of text.matchAll(seams)) {
    if (index < from || isInBrackets(text, index)) continue;
    put(index);
    from = index + seam.length;
  }
  put(text.length);
  return clauses;
}

function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.indexOf(')', at) >= 0;
}
