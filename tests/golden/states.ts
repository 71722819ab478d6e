import type { Fact } from './facts.ts';
import type { ClaimShown } from './golden-graph.ts';

const irrealis = ['WISH', 'PLAN'];

/** Whether a shown claim is this fact: the same ends or value, and a wish or plan only where the fact is one. */
export function states(claim: ClaimShown, { type, subject, object, value, modality }: Fact): boolean {
  const mood = irrealis.includes(modality) ? modality : null;
  if (
    claim.type !== type ||
    claim.subject.id !== subject ||
    (irrealis.includes(claim.modality) ? claim.modality : null) !== mood
  )
    return false;
  if (object !== undefined) return claim.object?.id === object;
  if (typeof value === 'string') return claim.value?.['status'] === value;
  const { text, amount = null, amount_min = null, amount_max = null, category, ...parts } = value ?? {};
  const wanted: Record<string, unknown> =
    type === 'FIGURE'
      ? { amount, amountMin: amount_min, amountMax: amount_max, ...parts }
      : { text, ...(type === 'CRITERION' ? { appliesTo: category ?? [] } : {}) };
  return Object.entries(wanted).every(
    ([name, part]) => JSON.stringify(claim.value?.[name] ?? null) === JSON.stringify(part),
  );
}
