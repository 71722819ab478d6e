import { quoteInput } from '../../errors.ts';
import { didYouMean } from '../../ontology/nearest.ts';
import type { ClaimType } from '../../ontology/ontology.ts';
import { parseAmount } from '../../ontology/values/amount.ts';
import {
  earliestDay,
  latestDay,
  type PartialDate,
  partialDate,
  weekdayOf,
  weekdays,
} from '../../ontology/values/partial-date.ts';
import { weekdayNamed } from '../../ontology/values/weekday.ts';
import type { Quotation } from './dossier.ts';
import { inPlausibleYear, type Keys } from './keys.ts';

/** What a claim says that cannot be so, though each of its parts is well formed. */
export function checkClaim(type: ClaimType, keys: Keys, quotations: readonly Quotation[]): void {
  checkOrder(keys);
  for (const name of ['labelYear', 'year']) checkYear(keys, name);
  if (type === 'OCCURRED') checkWeekday(keys);
  checkMoney(keys, quotations);
}

/** Years and months overlap with the days in them: what may be in order is in order. */
function checkOrder(keys: Keys): void {
  const [from, to] = [dateAt(keys, 'from'), dateAt(keys, 'to')];
  if (from !== null && to !== null && latestDay(to) < earliestDay(from))
    keys.peek('to')?.problem(`ends before it starts: from ${from} to ${to}`);
  const [least, most] = [numberAt(keys, 'amountMin'), numberAt(keys, 'amountMax')];
  if (least !== null && most !== null && most < least)
    keys.peek('amountMax')?.problem('amountMax is less than amountMin: the smaller number is amountMin');
}

function checkYear(keys: Keys, name: string): void {
  const text = textAt(keys, name);
  const year = text === null || !/^\d{1,4}$/.test(text) ? null : partialDate(text.padStart(4, '0'));
  if (year !== null) inPlausibleYear(year, keys.peek(name), name);
}

/** A newspaper that errs must stay sayable, so a note is enough; without one it is taken for a slip of the writer. */
function checkWeekday(keys: Keys): void {
  const [printed, date, at] = [textAt(keys, 'printedWeekday'), dateAt(keys, 'date'), keys.peek('printedWeekday')];
  if (printed === null || textAt(keys, 'note') !== null) return;
  const unless = 'correct it, or say in a note that the article prints it so';
  const day = weekdayNamed(printed);
  const real = date === null ? null : weekdayOf(date);
  if (day === null)
    at?.problem(
      `printedWeekday is a day such as Kamis, got ${quoteInput(printed)}${didYouMean(printed, weekdays)}: ${unless}`,
    );
  else if (real !== null && day !== real) at?.problem(`${date} was a ${real}, not a ${day}: ${unless}`);
}

const rupiah = /^(?:(?:ribu|juta|miliar|milyar|triliun)\s)?(?:rp\.?|rupiah|idr)$/i;

/** A sum without its currency adds up with heads and hectares. */
function checkMoney(keys: Keys, quotations: readonly Quotation[]): void {
  const currency = textAt(keys, 'currency');
  if (currency !== null) {
    if (!/^[A-Z]{3}$/.test(currency))
      keys.peek('currency')?.problem(`currency is three capitals, such as IDR for rupiah, got ${quoteInput(currency)}`);
    return;
  }
  const amounts = ['amount', 'amountMin', 'amountMax'].filter((name) => keys.has(name));
  const unit = textAt(keys, 'unit');
  const isMoney =
    (unit !== null && rupiah.test(unit)) ||
    /^\s*Rp/.test(textAt(keys, 'printed') ?? '') ||
    amounts.some((name) => quotations.some(({ exact }) => sumsIn(exact).includes(numberAt(keys, name) ?? Number.NaN)));
  const [first] = amounts;
  if (isMoney && first !== undefined)
    keys.peek(first)?.problem('an amount of money has a currency: add "currency: IDR"');
}

function sumsIn(words: string): (number | undefined)[] {
  return (words.match(/Rp\.?\s?\d[\d.]*\d/g) ?? []).map((sum) => parseAmount(sum)?.value);
}

function textAt(keys: Keys, name: string): string | null {
  const value = keys.peek(name);
  return value?.is === 'text' ? value.text.trim() : null;
}

function dateAt(keys: Keys, name: string): PartialDate | null {
  const text = textAt(keys, name);
  return text === null ? null : partialDate(text);
}

function numberAt(keys: Keys, name: string): number | null {
  const text = textAt(keys, name);
  return text === null ? null : (parseAmount(text)?.value ?? null);
}
