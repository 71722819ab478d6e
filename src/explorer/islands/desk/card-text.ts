import { edgeTypes, valueTypes, vocabularies } from '../../../ontology/ontology.ts';
import type { Language } from '../../core/language.ts';
import type { DeskClaim, DeskConferral, DeskDocument, Value, Values } from '../../desk/desk-document.ts';
import { valueAt } from './edit-document.ts';
import { isEdge, isValue, labelOfField } from './form-rows.ts';

/** What an id is called in a document; the id itself where it names nobody. */
export function nameIn({ entities, conferrals }: DeskDocument, id: string): string {
  const conferral = conferrals.find((one) => one.id === id);
  return (
    entities.find((one) => one.id === id)?.name ??
    (conferral === undefined ? id : textOf(conferral.fields['name'], 'id') || id)
  );
}

/** A claim as a sentence. */
export function sentenceOf({ claim, fields }: DeskClaim, document: DeskDocument, language: Language): string {
  const [subject = '', type = '', object] = claim.split(' ');
  const name = nameIn(document, subject);
  if (object !== undefined) return `${name} ${verb(type, language)} ${nameIn(document, object)}`;
  const parts = isValue(type) ? Object.keys(valueTypes[type].value) : [];
  const said = parts.flatMap((part) => textOf(fields[part], language) || []);
  return `${name}: ${verb(type, language)}${said.length === 0 ? '' : ` ${said.join(' ')}`}`;
}

export function verb(type: string, language: Language): string {
  if (isEdge(type)) return edgeTypes[type].label[language];
  return isValue(type) ? valueTypes[type].label[language] : type;
}

/** What else a claim says, in pairs of what it is called and what stands there. */
export function detailsOf(
  fields: Values,
  document: DeskDocument,
  language: Language,
  without: readonly string[] = [],
): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]): [string, string][] => {
    const text = without.includes(name) ? '' : textOf(value, language, document);
    return text === '' ? [] : [[labelOfField(name)[language], text]];
  });
}

/** Who received it, in which category and how far that came: one row of what was conferred. */
export function winOf({ fields, id }: DeskConferral, document: DeskDocument, language: Language) {
  const given = fields['recipient'];
  const recipients = (Array.isArray(given) ? given : [given]).flatMap((_, at) => {
    const found = valueAt(fields, Array.isArray(given) ? ['recipient', at] : ['recipient']);
    return typeof found === 'string' ? [nameIn(document, found)] : [];
  });
  const status = valueAt(fields, ['status']);
  const statuses: Readonly<Record<string, { readonly id: string; readonly en: string }>> = vocabularies.ConferralStatus;
  const edition = valueAt(fields, ['edition']) ?? valueAt(fields, ['award']);
  return {
    recipients: recipients.length > 0 ? recipients.join(', ') : id,
    status: typeof status === 'string' ? (statuses[status]?.[language] ?? status) : '',
    edition: typeof edition === 'string' ? nameIn(document, edition) : '',
    details: detailsOf(fields, document, language, ['name', 'recipient', 'status', 'edition']),
  };
}

/** A value in short. */
export function textOf(value: Value | null | undefined, language: Language, document?: DeskDocument): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return document === undefined ? value : nameIn(document, value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .map((one: Value) => textOf(one, language, document))
      .filter((one) => one !== '')
      .join(', ');
  const map = value as Values;
  if ('exact' in map) return textOf(map['exact'], language);
  if ('en' in map || ('id' in map && Object.keys(map).length <= 2))
    return textOf(map[language] ?? map['id'] ?? map['en'], language);
  const { evidence: _, note: __, ...rest } = map;
  return Object.values(rest)
    .map((one) => textOf(one, language, document))
    .filter((one) => one !== '')
    .join(' · ');
}
