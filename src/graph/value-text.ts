import type { Label, ConferralStatus as Status } from '../ontology/ontology.ts';
import { vocabularies } from '../ontology/ontology.ts';
import { formatAmount } from '../ontology/values/amount.ts';
import { dateInWords } from '../ontology/values/date-in-words.ts';
import type { PartialDate } from '../ontology/values/partial-date.ts';
import type { ClaimNode } from './nodes.ts';

/** A part of the claim's value; its type was held to the ontology when the dossier was read. */
export function part<T>({ value }: ClaimNode, name: string): T | null {
  return (value?.[name] as T | undefined) ?? null;
}

/** A value as text. @param language of our words, dates and numbers; null: English words, and dates as they are stored */
export function valueText(claim: ClaimNode, language: keyof Label | null = null): string {
  const words = {
    STATUS: statusWords,
    OCCURRED: dateWords,
    STARTED: dateWords,
    RECIPIENT_COUNT: countWords,
    PRIZE: prizeWords,
  };
  const write = words[claim.type as keyof typeof words] ?? figureWords;
  return part<string>(claim, 'text') ?? write(claim, language);
}

type Into = keyof Label | null;

function statusWords(claim: ClaimNode, language: Into): string {
  return vocabularies.ConferralStatus[part<Status>(claim, 'status') as Status][language ?? 'en'];
}

function dateWords(claim: ClaimNode, language: Into): string {
  const [date, from, to] = ['date', 'from', 'to'].map((name) => {
    const value = part<PartialDate>(claim, name);
    return value === null || language === null ? value : dateInWords(value, language);
  });
  const span = from ? `${from}${language === null ? '/' : ' – '}${to ?? ''}` : null;
  const when = date ?? span ?? part<string>(claim, 'printed');
  const { printedWeekday, online } = claim.qualifiers;
  // For programs a date stays a date, and what else is known has fields of its own.
  if (when !== null && language === null) return when;
  const where = online === undefined ? [] : [onlineWords[online === true ? 'yes' : 'no'][language ?? 'en']];
  return [when ?? printedWeekday ?? [], ...where].flat().join(', ');
}

const onlineWords = { yes: { id: 'secara daring', en: 'online' }, no: { id: 'tatap muka', en: 'in person' } };

function countWords(claim: ClaimNode, language: Into): string {
  const written = (name: string): string => {
    const count = part<number>(claim, name);
    return count === null || language === null
      ? `${count ?? ''}`
      : formatAmount({ value: count, currency: null }, language);
  };
  const count = written('count') || `${written('countMin')}–${written('countMax')}`;
  return `${count} ${part<string>(claim, 'of')}`;
}

function prizeWords(claim: ClaimNode, language: Into): string {
  return [part<string>(claim, 'item'), moneyWords(claim, language)].filter((word) => word !== null).join(', ');
}

function figureWords(claim: ClaimNode, language: Into): string {
  const counted = [moneyWords(claim, language), part<string>(claim, 'unit')].filter((word) => word !== null).join(' ');
  return `${counted}: ${part<string>(claim, 'of')}`;
}

function moneyWords(claim: ClaimNode, language: Into): string | null {
  const amount = part<number>(claim, 'amount');
  const currency = part<string>(claim, 'currency');
  return amount === null ? part<string>(claim, 'printed') : formatAmount({ value: amount, currency }, language ?? 'id');
}
