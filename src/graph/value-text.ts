import { isValueType } from '../ontology/claim-rules.ts';
import type { Label, ConferralStatus as Status } from '../ontology/ontology.ts';
import { valueTypes, vocabularies } from '../ontology/ontology.ts';
import { formatAmount } from '../ontology/values/amount.ts';
import { dateInWords } from '../ontology/values/date-in-words.ts';
import type { PartialDate } from '../ontology/values/partial-date.ts';
import { inLanguage, type Language, type ShownText } from '../ontology/wording.ts';
import type { ClaimNode } from './nodes.ts';
import { formsOf } from './shown-texts.ts';

/** A part of the claim's value; its type was held to the ontology when the dossier was read. */
export function part<T>({ value }: ClaimNode, name: string): T | null {
  return (value?.[name] as T | undefined) ?? null;
}

/** A part of the value that is words of a newsroom, in a language where it is given in it. */
export function wordedPart(claim: ClaimNode, name: string, language: Language | null): string | null {
  return shownPart(claim, name, language)?.text ?? null;
}

function shownPart(claim: ClaimNode, name: string, language: Language | null): ShownText | null {
  const text = part<string>(claim, name);
  return text === null ? null : inLanguage(text, formsOf(claim, name, text), language);
}

/** The language of the value as text, or of one of its parts; null where its parts have several, or it has what is printed. */
export function valueLanguage(claim: ClaimNode, field: string, asked: Language | null): Language | null {
  if (field !== 'text') return shownPart(claim, field, asked)?.language ?? null;
  if (part(claim, 'printed') !== null && part(claim, 'amount') === null) return null;
  const fields: Readonly<Record<string, string>> = isValueType(claim.type) ? valueTypes[claim.type].value : {};
  const parts = Object.keys(fields).flatMap((name) =>
    fields[name] === 'Wording' ? (shownPart(claim, name, asked) ?? []) : [],
  );
  const [first] = parts;
  if (first === undefined) return asked;
  return parts.every(({ language }) => language === first.language) ? first.language : null;
}

/**
 * A value as text.
 * @param language of our words, dates and numbers; null: English words, and dates as they are stored
 * @param wordsIn of the words of a newsroom
 */
export function valueText(
  claim: ClaimNode,
  language: keyof Label | null = null,
  wordsIn: Language | null = language,
): string {
  const words = {
    STATUS: statusWords,
    OCCURRED: dateWords,
    STARTED: dateWords,
    RECIPIENT_COUNT: countWords,
    PRIZE: prizeWords,
  };
  const write = words[claim.type as keyof typeof words] ?? figureWords;
  return wordedPart(claim, 'text', wordsIn) ?? write(claim, language, wordsIn);
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

function countWords(claim: ClaimNode, language: Into, wordsIn: Into): string {
  const written = (name: string): string => {
    const count = part<number>(claim, name);
    return count === null || language === null
      ? `${count ?? ''}`
      : formatAmount({ value: count, currency: null }, language);
  };
  const count = written('count') || `${written('countMin')}–${written('countMax')}`;
  return `${count} ${wordedPart(claim, 'of', wordsIn)}`;
}

function prizeWords(claim: ClaimNode, language: Into, wordsIn: Into): string {
  return [wordedPart(claim, 'item', wordsIn), moneyWords(claim, language)].filter((word) => word !== null).join(', ');
}

function figureWords(claim: ClaimNode, language: Into, wordsIn: Into): string {
  const counted = [moneyWords(claim, language), wordedPart(claim, 'unit', wordsIn)].filter((word) => word !== null);
  const of = wordedPart(claim, 'of', wordsIn) ?? '';
  return language === null
    ? `${counted.join(' ')}: ${of}`
    : `${of.charAt(0).toUpperCase()}${of.slice(1)}: ${counted.join(' ')}`;
}

function moneyWords(claim: ClaimNode, language: Into): string | null {
  const amount = part<number>(claim, 'amount');
  const currency = part<string>(claim, 'currency');
  return amount === null ? part<string>(claim, 'printed') : formatAmount({ value: amount, currency }, language ?? 'id');
}
