import type { Data } from '../../ontology/claim.ts';
import { valueTypes } from '../../ontology/ontology.ts';
import { readMoney } from '../../ontology/values/money.ts';
import { valueFields, valueNeeds } from './keys/claim-keys.ts';
import { type ValuePart, valueParts } from './keys/conferral-keys.ts';
import { dataOf } from './values/fields.ts';
import type { SourceLocation } from './yaml.ts';

/** The value of a part in its short form; null with a problem where it is none. */
export function shortValue(part: ValuePart, short: string | null, at: SourceLocation): Data | null {
  if (short === null) return null;
  if (part === 'status') return { status: short };
  return part === 'prize' ? prize(short, at) : counted(short, at);
}

/** `Rp100.000.000`, `satu unit ambulans`, or both: then what is printed stays beside them. */
function prize(short: string, at: SourceLocation): Data | null {
  const money = readMoney(short);
  if (money.is === 'none') return { item: short };
  if (money.is === 'unclear') return unclearPrize(money.why, at);
  const { value, currency, rest } = money;
  const sum = { amount: value, currency };
  if (isSumAlone(short, rest)) return sum;
  return { ...(rest === '' ? {} : { item: rest }), ...sum, printed: short };
}

/** Nothing else is said: no word of how it is shared, such as "masing-masing". */
function isSumAlone(short: string, rest: string): boolean {
  return rest === '' && !/masing|each|@/i.test(short);
}

/** `12 provinsi`. */
function counted(short: string, at: SourceLocation): Data | null {
  const [, digits, of] = /^([1-9]\d{0,2}(?:\.?\d{3})*) (\S.*)$/.exec(short) ?? [];
  if (digits !== undefined && of !== undefined) return { count: Number(digits.replaceAll('.', '')), of };
  at.problem('counted is a number and what is counted (12 provinsi), or a map with count and of');
  return null;
}

/** The value of a part whose map has the parts of the value; null with a problem where not all that it needs is there. */
export function longValue(part: ValuePart, values: Readonly<Record<string, unknown>>, at: SourceLocation): Data | null {
  const { type } = valueParts[part];
  const data = dataOf(values, valueFields(type));
  const lacking = valueTypes[type].required.filter((name) => data[name] === undefined) as string[];
  const oneOf = valueNeeds[type]?.oneOf ?? [];
  if (oneOf.every((name) => data[name] === undefined)) lacking.push(oneOf.join(' or '));
  if (lacking.length > 0) at.problem(`${lacking.join(' and ')} is missing`);
  if (lacking.length > 0) return null;
  return part === 'prize' && data['amount'] !== undefined && data['currency'] === undefined ? bareNumber(at) : data;
}

function unclearPrize(why: string, at: SourceLocation): null {
  at.problem(
    `a prize is money with its currency (Rp5.000.000, Rp 5 juta), or a thing, and this ${why}: write each sum for itself, or keep what is printed (prize: { printed: … })`,
  );
  return null;
}

/** Whether a number alone is rupiah, points or pieces is not for us to guess. */
function bareNumber(at: SourceLocation): null {
  at.problem('a prize is money with its currency (Rp5.000.000, or currency: IDR), or a thing: a number is neither');
  return null;
}
