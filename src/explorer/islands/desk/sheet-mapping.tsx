import { slugOf } from '../../../ontology/ids.ts';
import { categoryParts, vocabularies } from '../../../ontology/ontology.ts';
import type { DeskMapping, DeskSheet, MappingValue } from '../../desk/desk-sheet.ts';
import { useDesk, useDeskWords } from './desk-context.ts';
import { labelOfField } from './form-rows.ts';
import { TextField } from './text-field.tsx';
import { cardWords, sheetWords } from './words.ts';

/** What a column can be: the keys that docs/csv.md lists. */
const columnKeys: readonly string[] = [
  ...['recipient', 'rank', ...categoryParts.map((part) => `category.${part}`), 'grade', 'status', 'date', 'prize'],
  ...['presenter', 'conferrer', 'acceptedBy', 'award', 'edition', 'year', 'level', 'area', 'name', 'id'],
];

interface SheetMappingProps {
  readonly sheet: DeskSheet;
  readonly onChoice: (choice: { readonly sheet: string | null; readonly header: number | null }) => void;
  readonly onMapping: (mapping: DeskMapping) => void;
}

/** What each column means, and what no column says: where the sheet is from, of which award it is, how far it came. */
export function SheetMapping({ sheet, onChoice, onMapping }: SheetMappingProps) {
  const { language } = useDesk().boot;
  const words = useDeskWords(sheetWords);
  const { sure } = useDeskWords(cardWords);
  const { mapping } = sheet;
  const label = (key: string): string => labelOfField(key)[language];
  const keyOf = (header: string): string =>
    Object.entries(mapping.columns).find(([, other]) => other === header)?.[0] ?? '';
  const map = (header: string, key: string): void => {
    const others = Object.entries(mapping.columns).filter(([other, of]) => other !== key && of !== header);
    onMapping({ ...mapping, columns: Object.fromEntries([...others, ...(key === '' ? [] : [[key, header]])]) });
  };
  const put = (part: 'source' | 'all', key: string, text: string): void => {
    const { [key]: before, ...others } = mapping[part];
    const { entities, value } = introduced(mapping.entities, key, String(before ?? ''), text);
    onMapping({ ...mapping, entities, [part]: value.trim() === '' ? others : { ...others, [key]: value } });
  };
  return (
    <>
      {sheet.sheets.length < 2 ? null : (
        <div class="desk-field">
          <label for="lembar-buku">{words.ofWorkbook}</label>
          <select
            id="lembar-buku"
            value={sheet.sheet ?? ''}
            onChange={({ currentTarget }) => onChoice({ sheet: currentTarget.value, header: null })}
          >
            {sheet.sheets.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="desk-field">
        <label for="lembar-kepala">{words.header}</label>
        <input
          id="lembar-kepala"
          type="number"
          min={1}
          value={sheet.header}
          onChange={({ currentTarget }) => onChoice({ sheet: sheet.sheet, header: Number(currentTarget.value) })}
        />
      </div>
      <h3>{words.columns}</h3>
      <ul class="desk-columns">
        {sheet.columns.map(({ header, sure: how, reason }, at) => (
          <li key={`${at} ${header}`}>
            <div class="desk-field">
              <label for={`lajur-${at}`}>{header === '' ? words.noHeader(at + 1) : header}</label>
              <select
                id={`lajur-${at}`}
                disabled={header === ''}
                value={keyOf(header)}
                onChange={({ currentTarget }) => map(header, currentTarget.value)}
              >
                <option value="">{words.nothing}</option>
                {columnKeys.map((key) => (
                  <option key={key} value={key}>
                    {label(key)} ({key})
                  </option>
                ))}
              </select>
              <small>
                {sure[how]}: <span lang="en">{reason}</span>
              </small>
            </div>
          </li>
        ))}
      </ul>
      <h3>{words.source}</h3>
      {['id', 'title', 'publisher', 'published', 'language'].map((key) => (
        <TextField
          key={key}
          label={label(key)}
          value={shown(mapping.source[key], mapping)}
          onInput={(text) => put('source', key, text)}
        />
      ))}
      <h3>{words.all}</h3>
      {['edition', 'award', 'year'].map((key) => (
        <TextField
          key={key}
          label={label(key)}
          value={shown(mapping.all[key], mapping)}
          onInput={(text) => put('all', key, text)}
        />
      ))}
      <div class="desk-field">
        <label for="lembar-status">{label('status')}</label>
        <select
          id="lembar-status"
          value={shown(mapping.all['status'], mapping)}
          onChange={({ currentTarget }) => put('all', 'status', currentTarget.value)}
        >
          <option value="">–</option>
          {Object.entries(vocabularies.ConferralStatus).map(([status, called]) => (
            <option key={status} value={status}>
              {called[language]}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

/** What is named by an id, or introduced by a name. */
const prefixes: Readonly<Record<string, string>> = { publisher: 'organisation', award: 'award', edition: 'edition' };

/** A name instead of an id introduces somebody or something: the mapping gets an id made of it, and the name. */
function introduced(
  entities: DeskMapping['entities'],
  key: string,
  before: string,
  text: string,
): { readonly entities: DeskMapping['entities']; readonly value: string } {
  const prefix = prefixes[key];
  const { [before]: _, ...others } = entities;
  if (prefix === undefined) return { entities, value: text };
  const slug = slugOf(text);
  if (text.includes(':') || slug === '') return { entities: others, value: text };
  const id = `${prefix}:${slug}`;
  return { entities: { ...others, [id]: text }, value: id };
}

/** A text as it was written: of what the mapping introduces its name. */
function shown(value: MappingValue | undefined, { entities }: DeskMapping): string {
  if (typeof value !== 'string') return '';
  const name = entities[value];
  return typeof name === 'string' ? name : value;
}
