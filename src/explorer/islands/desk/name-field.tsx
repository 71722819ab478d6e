import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Kind, kinds } from '../../../ontology/ontology.ts';
import type { DeskEntity, FreshName, KnownName } from '../../desk/desk-document.ts';
import { CallFailed } from './call.ts';
import { useDesk, useDeskWords, useEditor } from './desk-context.ts';
import { withEntity } from './edit-document.ts';
import { fieldWords } from './words.ts';

interface NameFieldProps {
  readonly label: string;
  /** The id that stands there; null where none does. */
  readonly value: string | null;
  /** The kinds that may stand there. */
  readonly among: readonly Kind[];
  readonly onChange: (id: string | null) => void;
}

/** Somebody or something that could be meant. */
interface Option {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly hint: string;
  readonly isNew: boolean;
  /** Whether the document names it already. */
  readonly isHere: boolean;
}

const pauseMs = 150;

/**
 * Who is meant, by name: the combobox of WAI-ARIA 1.2. It offers those whom the article names, then those whom the graph
 * knows, with what is known of each, and last something new of the name.
 */
export function NameField({ label, value, among, onChange }: NameFieldProps) {
  const { boot, caller, failed } = useDesk();
  const { document, update } = useEditor();
  const words = useDeskWords(fieldWords);
  const id = useId();
  const named = document.entities.find((one) => one.id === value);
  const [text, setText] = useState(named?.name ?? value ?? '');
  const [options, setOptions] = useState<readonly Option[]>([]);
  const [active, setActive] = useState(-1);
  const typed = useRef('');

  useEffect(() => {
    const wanted = typed.current;
    if (wanted.trim().length < 2) return setOptions([]);
    const waiting = window.setTimeout(async () => {
      try {
        const found = await caller.get<{ known: KnownName[]; fresh: FreshName[] }>('names', {
          q: wanted,
          kinds: among.join(),
        });
        if (typed.current === wanted) setOptions(offered(wanted, found));
      } catch (error) {
        if (error instanceof CallFailed) failed(error);
      }
    }, pauseMs);
    return () => window.clearTimeout(waiting);
  }, [text]);

  const offered = (wanted: string, { known, fresh }: { known: KnownName[]; fresh: FreshName[] }): Option[] => {
    const label = (kind: Kind): string => kinds[kind].label[boot.language];
    const here = document.entities
      .filter((one) => among.includes(one.kind) && fits(one, wanted))
      .map((one) => ({ ...pick(one), hint: `${label(one.kind)} · ${words.inArticle}`, isHere: true }));
    const elsewhere = known
      .filter((one) => !here.some((other) => other.id === one.id))
      .map((one) => ({ ...one, hint: [label(one.kind), ...one.known].join(' · '), isNew: false, isHere: false }));
    const anew = fresh
      .filter((one) => !document.entities.some((other) => other.id === one.id))
      .map((one) => ({
        ...one,
        name: wanted.trim(),
        hint: `${label(one.kind)} · ${words.anew}`,
        isNew: true,
        isHere: false,
      }));
    return [...here, ...elsewhere, ...anew];
  };
  const choose = (option: Option): void => {
    typed.current = '';
    setText(option.name);
    setOptions([]);
    setActive(-1);
    if (!option.isHere) update((before) => withEntity(before, pick(option)));
    onChange(option.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = options.length - 1;
    const chosen = options[active];
    if (options.length === 0) return;
    if (event.key === 'Escape') setOptions([]);
    else if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isOpen = options.length > 0;
  return (
    <div class="desk-field desk-name">
      <label for={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => {
          typed.current = currentTarget.value;
          setText(currentTarget.value);
          setActive(-1);
          if (currentTarget.value === '') onChange(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOptions([])}
      />
      {value === null || text === '' ? null : <small>{value}</small>}
      {/* biome-ignore-start lint/a11y: the list of a combobox: the focus stays in its input (WAI-ARIA 1.2) */}
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!isOpen}>
        {options.map((option, index) => (
          <li
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // Before the input loses the focus, which closes the list.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(option);
            }}
          >
            {option.name} <small>{option.hint}</small>
          </li>
        ))}
      </ul>
      {/* biome-ignore-end lint/a11y: as above */}
    </div>
  );
}

function fits({ name, otherNames }: DeskEntity, wanted: string): boolean {
  const text = wanted.trim().toLowerCase();
  return [name, ...otherNames].some((one) => one.toLowerCase().includes(text));
}

function pick({ id, kind, name, isNew }: Pick<DeskEntity, 'id' | 'kind' | 'name' | 'isNew'>) {
  return { id, kind, name, isNew };
}
