import { captionFor, type Described } from '../../graph/reconcile/described.ts';
import { typesOf } from '../../graph/reconcile/types.ts';
import { shownText } from '../../graph/shown-texts.ts';
import { textsIn } from '../../ontology/wording.ts';

/** What an entity is, in short: its name as it is shown, its kind, where it is, and what to know about the name. */
export interface Summary {
  readonly name: string;
  readonly kind: string;
  /** The province of a regency; null for all else. */
  readonly province: string | null;
  readonly description: string | null;
}

export async function summaryOf(described: Described): Promise<Summary> {
  const { node, record, language } = described;
  const { province } = record;
  return {
    name: await captionFor(node.id, described),
    kind: typesOf(node.id).at(-1)?.label[language] ?? record.kind,
    province: province === null ? null : await captionFor(province, described),
    description: shownText(record.description, 'description', textsIn(record.texts), language),
  };
}

/** The same on one line, without the name. */
export function lineOf({ kind, province, description }: Summary): string {
  return [kind, province, description].filter((part) => part !== null).join(', ');
}
