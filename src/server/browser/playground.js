// Starts GraphiQL in the page that src/server/playground-page.ts makes, with what that page hands over as data.
const { tabs, schema, workers } = JSON.parse(document.querySelector('#playground-data').textContent);
const longestAddress = 8_000; // Node refuses a request whose headers pass 16 kB

globalThis.MonacoEnvironment = {
  getWorkerUrl: (_module, label) => workers[label] ?? workers.editorWorkerService,
  // Else the editor is out of reach from here. GraphiQL reads it as it loads, so this script stands before it.
  globalAPI: true,
};
const narrow = matchMedia('(max-width: 699px)');

rememberSomewhere();
listQuestions();
tellPlaces();
// By then GraphiQL is there.
document.addEventListener('DOMContentLoaded', start);

async function start() {
  const asked = askedByAddress();
  const { query, variables = '' } = asked ?? lastOpen() ?? tabs[0] ?? { query: '' };
  const root = document.querySelector('#root');
  showOpenTab(root);
  // The ’ of Ma’ruf is what newspapers print, and no letter in disguise.
  globalThis.monaco.editor.onDidCreateEditor((editor) =>
    editor.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } }),
  );
  narrow.addEventListener('change', ({ matches }) => matches && closeDocs(root));
  globalThis.YogaGraphiQL.renderYogaGraphiQL(root, {
    schema: await (await fetch(schema)).json(),
    // The head of the page has the name, and links.
    title: '',
    logo: '',
    // A browser that was here before has its own tabs in the place of these. Where the query that it starts with is
    // among its tabs, GraphiQL opens that one, and else one more.
    defaultTabs: asked === null ? tabs : [asked, ...tabs.filter((tab) => !isSame(tab, asked))],
    initialQuery: query,
    initialVariables: variables,
    defaultEditorToolsVisibility: variables === '' ? false : 'variables',
    // A token in a header is for this visit.
    shouldPersistHeaders: false,
    // In the place of Yoga's own, which writes the query into the address and leaves the variables of the one before.
    onEditQuery: () => {},
    onTabChange: ({ tabs: open, activeTabIndex }) => tellAddress(open[activeTabIndex]),
  });
}

/**
 * Has errors say where in the typed question they are: what sends it prints it anew, and drops the places that come back.
 * The question goes out as it was typed, and each place stands behind its message.
 */
function tellPlaces() {
  const send = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    const sent = asTyped(options);
    const response = await send(address, sent ?? options);
    if (sent === null || !response.headers.get('content-type')?.includes('json')) return response;
    const answer = await response.json();
    for (const error of answer.errors ?? []) {
      const [place] = error.locations ?? [];
      if (place !== undefined) error.message += ` (${place.line}:${place.column})`;
    }
    return new Response(JSON.stringify(answer), {
      status: response.status,
      headers: { 'content-type': 'application/json' },
    });
  };
}

/** The request with the question as it stands in the editor; null where it asks something else. */
function asTyped(options) {
  if (typeof options?.body !== 'string' || !options.body.startsWith('{')) return null;
  const asked = JSON.parse(options.body);
  const typed = globalThis.monaco.editor
    .getModels()
    .map((model) => model.getValue())
    .find((text) => bare(text) === bare(asked.query ?? ''));
  return typed === undefined ? null : { ...options, body: JSON.stringify({ ...asked, query: typed }) };
}

/** A question without what printing changes: comments, blanks and commas. */
function bare(query) {
  return query.replace(/#.*$/gm, '').replace(/[\s,]+/g, '');
}

/** GraphiQL keeps its tabs in the storage of the browser; where that refuses, it keeps them until the page is left. */
function rememberSomewhere() {
  try {
    localStorage.getItem('');
  } catch {
    const kept = new Map();
    const storage = {
      get length() {
        return kept.size;
      },
      key: (index) => [...kept.keys()][index] ?? null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, String(value)),
      removeItem: (key) => void kept.delete(key),
      clear: () => kept.clear(),
    };
    Object.defineProperty(globalThis, 'localStorage', { value: storage });
  }
}

/** Scrolls to the tab in front, once it is there: GraphiQL opens it wherever it lies, out of sight among twenty. */
function showOpenTab(root) {
  new MutationObserver((_changes, observer) => {
    const tab = root.querySelector('[role="tab"][aria-selected="true"]');
    if (tab === null) return;
    tab.scrollIntoView({ inline: 'center', block: 'nearest' });
    if (narrow.matches) closeDocs(root);
    observer.disconnect();
  }).observe(root, { childList: true, subtree: true });
}

/** The questions as links of the menu in the head, in the words that open their files, Indonesian and English. */
function listQuestions() {
  const items = tabs.map(({ query }) => {
    const [id = '', en = ''] = query.split(/^#$/m).map((part) => part.replace(/^# /gm, '').replace(/\s+/g, ' ').trim());
    const link = document.createElement('a');
    link.href = `?${new URLSearchParams({ query })}`;
    const english = document.createElement('span');
    english.lang = 'en';
    english.textContent = en;
    link.append(id, english);
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  document.querySelector('#questions ol').replaceChildren(...items);
}

/** Without room beside it the documentation would cover the question: GraphiQL opens it as it was left. */
function closeDocs(root) {
  root.querySelector('.graphiql-sidebar button[aria-label^="Hide "]')?.click();
}

/** What the address asks: `?query=…&variables=…`; null where it asks nothing. */
function askedByAddress() {
  const given = new URLSearchParams(location.search);
  const query = given.get('query');
  return query === null ? null : { query, variables: given.get('variables') ?? '' };
}

/** The tab that was in front when this browser was here last; null where there was none, or it keeps nothing. */
function lastOpen() {
  try {
    const { tabs: kept, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'));
    const { query, variables } = kept[activeTabIndex];
    return { query: query ?? '', variables: variables ?? '' };
  } catch {
    return null;
  }
}

function isSame(one, other) {
  return one.query === other.query && (one.variables ?? '') === other.variables;
}

/** Makes the address a link to the tab, unless it would be too long for one. */
function tellAddress({ query, variables }) {
  const asked = new URLSearchParams({ ...(query && { query }), ...(query && variables && { variables }) });
  const address = `${location.pathname}?${asked}`;
  history.replaceState(null, '', query && address.length <= longestAddress ? address : location.pathname);
}
