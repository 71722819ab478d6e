import type { Data } from '../../ontology/claim.ts';
import { valueTypes } from '../../ontology/ontology.ts';
import { parseAmount } from '../../ontology/values/amount.ts';
import { type Keys, readText } from './keys.ts';
import { readFields } from './read-details.ts';

/** `Rp100.000.000`, `satu unit ambulans`, or a map with `item`, `amount` and `currency`. */
export function readPrize(keys: Keys): Data | null {
  const short = readText(keys.get('is'), 'prize');
  if (short === null) {
    const data = whole(keys, readFields(keys, valueTypes.PRIZE.value), ['item', 'amount', 'printed']);
    return data?.['amount'] === undefined || data['currency'] !== undefined ? data : bareNumber(keys);
  }
  const amount = parseAmount(short);
  if (amount === null) return { item: short };
  return amount.currency === null ? bareNumber(keys) : { amount: amount.value, currency: amount.currency };
}

/** Whether a number alone is rupiah, points or pieces is not for us to guess. */
function bareNumber(keys: Keys): null {
  keys.spot.problem(
    'a prize is money with its currency (Rp5.000.000, or currency: IDR), or a thing: a number is neither',
  );
  return null;
}

/** `12 provinsi`, or a map with `count` (or `countMin` and `countMax`) and `of`. */
export function readCounted(keys: Keys): Data | null {
  const short = readText(keys.get('is'), 'counted');
  if (short === null)
    return whole(keys, readFields(keys, valueTypes.RECIPIENT_COUNT.value), ['count', 'countMin', 'countMax'], ['of']);
  const [, digits, of] = /^([1-9]\d{0,2}(?:\.?\d{3})*) (\S.*)$/.exec(short) ?? [];
  if (digits === undefined || of === undefined) {
    keys.spot.problem('counted is a number and what is counted (12 provinsi), or a map with count and of');
    return null;
  }
  return { count: Number(digits.replaceAll('.', '')), of };
}

/** The data, or null with a problem when none of `oneOf` or not all of `required` are there. */
function whole(keys: Keys, data: Data, oneOf: readonly string[], required: readonly string[] = []): Data | null {
  const lacking = required.filter((part) => data[part] === undefined);
  if (oneOf.every((part) => data[part] === undefined)) lacking.push(oneOf.join(' or '));
  if (lacking.length > 0) keys.spot.problem(`${lacking.join(' and ')} is missing`);
  return lacking.length > 0 ? null : data;
}
