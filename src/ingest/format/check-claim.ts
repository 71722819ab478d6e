import { quoteInput } from '../../errors.ts';
import { didYouMean } from '../../ontology/nearest.ts';
import type { ClaimType } from '../../ontology/ontology.ts';
import { parseAmount } from '../../ontology/values/amount.ts';
import { readMoney, sumsPrinted } from '../../ontology/values/money.ts';
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
import type { Yaml, YamlMap } from './yaml.ts';

/** What a claim says that cannot be so, though each of its parts is well formed. */
export function checkClaim(type: ClaimType, keys: YamlMap, quotations: readonly Quotation[]): void {
  checkOrder(keys);
  if (type === 'OCCURRED') checkWeekday(keys);
  checkMoney(keys, quotations);
  if (type === 'PRIZE') checkItem(keys);
}

/** Years and months overlap with the days in them: what may be in order is in order. */
function checkOrder(keys: YamlMap): void {
  const [from, to] = [dateAt(keys, 'from'), dateAt(keys, 'to')];
  if (from !== null && to !== null && latestDay(to) < earliestDay(from))
    at(keys, 'to')?.problem(`ends before it starts: from ${from} to ${to}`);
  const [least, most] = [numberAt(keys, 'amountMin'), numberAt(keys, 'amountMax')];
  if (least !== null && most !== null && most < least)
    at(keys, 'amountMax')?.problem('amountMax is less than amountMin: the smaller number is amountMin');
}

/** A newspaper that errs must stay sayable, so a note is enough; without one it is taken for a slip of the writer. */
function checkWeekday(keys: YamlMap): void {
  const [printed, date, where] = [textAt(keys, 'printedWeekday'), dateAt(keys, 'date'), at(keys, 'printedWeekday')];
  if (printed === null || isGiven(keys, 'note')) return;
  const unless = 'correct it, or say in a note that the article prints it so';
  const day = weekdayNamed(printed);
  const real = date === null ? null : weekdayOf(date);
  if (day === null)
    where?.problem(
      `printedWeekday is a day such as Kamis, got ${quoteInput(printed)}${didYouMean(printed, weekdays)}: ${unless}`,
    );
  else if (real !== null && day !== real) where?.problem(`${date} was a ${real}, not a ${day}: ${unless}`);
}

const rupiah = /^(?:(?:ribu|juta|miliar|milyar|triliun)\s)?(?:rp\.?|rupiah|idr)$/i;

/** A sum without its currency adds up with heads and hectares. */
function checkMoney(keys: YamlMap, quotations: readonly Quotation[]): void {
  if (textAt(keys, 'currency') !== null) return;
  const amounts = ['amount', 'amountMin', 'amountMax'].filter((name) => keys.entries.has(name));
  const units = formsAt(keys, 'unit');
  const isMoney =
    units.some((unit) => rupiah.test(unit)) ||
    readMoney(textAt(keys, 'printed') ?? '').is === 'sum' ||
    /^\s*Rp/.test(textAt(keys, 'printed') ?? '') ||
    amounts.some((name) =>
      quotations.some(({ exact }) => sumsPrinted(exact).includes(numberAt(keys, name) ?? Number.NaN)),
    );
  const [first] = amounts;
  if (isMoney && first !== undefined)
    at(keys, first)?.problem('an amount of money has a currency: add "currency: IDR"');
}

/** A sum that stands among things would count as one. */
function checkItem(keys: YamlMap): void {
  if (isGiven(keys, 'amount') || isGiven(keys, 'printed')) return;
  for (const item of formsAt(keys, 'item'))
    if (sumsPrinted(item).length > 0)
      at(keys, 'item')?.problem(
        'item holds a sum of money: write amount and currency beside it, or what is printed (printed: …)',
      );
}

function at({ entries }: YamlMap, name: string): Yaml | undefined {
  return entries.get(name)?.value;
}

function textAt(keys: YamlMap, name: string): string | null {
  const value = at(keys, name);
  return value?.is === 'text' ? value.text.trim() : null;
}

/** Whether something stands there, in one language or in two. */
function isGiven(keys: YamlMap, name: string): boolean {
  return formsAt(keys, name).length > 0;
}

/** A text, or each of its forms. */
function formsAt(keys: YamlMap, name: string): string[] {
  const value = at(keys, name);
  const forms = value?.is === 'map' ? [...value.entries.values()].map((entry) => entry.value) : [value];
  return forms.flatMap((form) => (form?.is === 'text' ? [form.text.trim()] : []));
}

function dateAt(keys: YamlMap, name: string): PartialDate | null {
  const text = textAt(keys, name);
  return text === null ? null : partialDate(text);
}

function numberAt(keys: YamlMap, name: string): number | null {
  const text = textAt(keys, name);
  return text === null ? null : (parseAmount(text)?.value ?? null);
}
