/** What `.json` of the search page answers, as far as it is read here. */
interface SearchAnswer {
  readonly questions: readonly [
    {
      readonly data: {
        readonly search: {
          readonly edges: readonly { readonly node: Suggestion }[];
          readonly suggestions: readonly Suggestion[];
        };
      };
    },
  ];
}

/** What to offer for what was typed. */
interface Offered {
  readonly names: readonly Suggestion[];
  /** What to say above them: that nothing is called so, or what may have been meant. */
  readonly note: string;
}

const nothing: Offered = { names: [], note: '' };

interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

const pauseMs = 150;

/**
 * Offers names while one types, as the combobox of WAI-ARIA 1.2 with a list to choose from. An input takes part by
 * `data-search`, the address that is asked. Choosing leads to the page of the name; or, where the input names a field by
 * `data-id-field`, puts its id there, and with `data-when-chosen="send"` sends the form.
 */
export function searchBoxes(): void {
  const inputs = document.querySelectorAll<HTMLInputElement>('input[data-search]');
  for (const [index, input] of [...inputs].entries()) searchBox(input, `saran-${index}`);
}

function searchBox(input: HTMLInputElement, listId: string): void {
  const box = document.createElement('div');
  box.className = 'suggestions';
  // There before it says anything, so that screen readers are told once it does.
  const status = document.createElement('p');
  status.role = 'status';
  const list = document.createElement('ul');
  list.id = listId;
  list.role = 'listbox';
  list.ariaLabel = input.ariaLabel ?? input.labels?.[0]?.textContent ?? '';
  list.hidden = true;
  box.append(status, list);
  input.after(box);
  input.role = 'combobox';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', listId);
  input.setAttribute('aria-expanded', 'false');
  let found: readonly Suggestion[] = [];
  let active = -1;
  let asking = new AbortController();
  let waiting = 0;

  const show = ({ names, note }: Offered): void => {
    found = names;
    status.textContent = note;
    list.replaceChildren(...names.map((one, index) => option(one, `${listId}-${index}`)));
    mark(-1);
    const open = names.length > 0;
    list.hidden = !open;
    box.classList.toggle('is-open', open || note !== '');
    input.setAttribute('aria-expanded', String(open));
  };
  const mark = (index: number): void => {
    active = index;
    for (const [at, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(at === index));
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${listId}-${index}`);
    list.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const choose = ({ id, name }: Suggestion): void => {
    show(nothing);
    const target = idField(input);
    if (target !== null) {
      target.value = id;
      const isSent = input.dataset['whenChosen'] === 'send';
      input.value = isSent ? '' : name;
      if (isSent) input.form?.requestSubmit();
    } else window.location.assign(pageOf(id, input));
  };

  input.addEventListener('input', () => {
    // What is typed now need not be what was chosen.
    const target = idField(input);
    if (target !== null && input.dataset['whenChosen'] !== 'send') target.value = '';
    window.clearTimeout(waiting);
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const text = input.value.trim();
    if (text.length < 2) return show(nothing);
    waiting = window.setTimeout(async () => {
      const offered = await ask(input.dataset['search'] ?? '', text, signal);
      if (!signal.aborted) show(offered);
    }, pauseMs);
  });
  input.addEventListener('keydown', (event) => {
    const last = found.length - 1;
    const chosen = found[active];
    // A browser empties the field at Escape: the first press only closes what was offered.
    if (event.key === 'Escape' && box.classList.contains('is-open')) show(nothing);
    else if (list.hidden) return;
    else if (event.key === 'ArrowDown') mark(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') mark(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', () => show(nothing));
  // Before the input loses the focus, which closes the list.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const index = [...list.children].findIndex((item) => item.contains(event.target as Node)); // what was pressed is in the page
    const one = found[index];
    if (one !== undefined) choose(one);
  });
}

/** Where the id of what is chosen goes; null where choosing leads to a page. */
function idField(input: HTMLInputElement): HTMLInputElement | null {
  const field = input.dataset['idField'];
  const target = field === undefined ? null : input.form?.elements.namedItem(field);
  return target instanceof HTMLInputElement ? target : null;
}

function option({ name, kind }: Suggestion, id: string): HTMLElement {
  const item = document.createElement('li');
  item.id = id;
  item.role = 'option';
  const hint = document.createElement('small');
  hint.textContent = words('jenis')[kind] ?? kind;
  item.append(name, ' ', hint);
  return item;
}

/** The page with the id, under the same clocks and in the same language as the search. */
function pageOf(id: string, input: HTMLInputElement): string {
  const search = new URL(input.dataset['search'] ?? '', window.location.href);
  const base = search.pathname.startsWith('/en/') ? '/en/' : '/';
  return `${base}${id}${search.search}`;
}

async function ask(address: string, text: string, signal: AbortSignal): Promise<Offered> {
  const url = new URL(address, window.location.href);
  url.searchParams.set('q', text);
  url.searchParams.set('rows', '8');
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return nothing;
    const { questions } = (await response.json()) as SearchAnswer; // our own page's JSON
    const { edges, suggestions } = questions[0].data.search;
    if (edges.length > 0) return { names: edges.map(({ node }) => node), note: '' };
    return { names: suggestions, note: words('saran')[suggestions.length > 0 ? 'near' : 'none'] ?? '' };
  } catch {
    // Left behind by the next key, or no network: the form still works.
    return nothing;
  }
}

/** Words in the language of the page, which brings them along: how kinds are called, and what is said where nothing is. */
function words(id: 'jenis' | 'saran'): Readonly<Record<string, string>> {
  return JSON.parse(document.getElementById(id)?.textContent ?? '{}');
}
