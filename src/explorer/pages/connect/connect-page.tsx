import { linkTypeNames } from '../../../ontology/claim-rules.ts';
import { permalinkOf, preservedQuery } from '../../core/addresses.ts';
import { TemporaryRedirect } from '../../core/errors.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import { namedBy } from '../../core/names-of.ts';
import type { OpenedPage, Page, PageRequest } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { publishersOf } from '../../picture/file/credit.ts';
import { pictureFiles } from '../../picture/file/picture-files.ts';
import { layOutChains } from '../../picture/lay-out/lay-out-chains.ts';
import { chainCsv } from './chain-csv.ts';
import { chainsOf } from './chains.ts';
import { type ConnectName, type ConnectSearch, type Ends, lengths } from './connect-search.ts';
import { ChoosingBody, FormBody, TooWideBody } from './form-bodies.tsx';
import { lookDeeper } from './look-deeper.ts';
import { namedTogether } from './named-together.ts';
import { ResultBody } from './result-body.tsx';
import { type Typed, typedNames } from './typed-names.ts';
import { connectWords } from './words.ts';

/** How many chains are shown; beyond, a picture of them says little. */
const mostChains = 10;
/** And how many of them are drawn beside each other: on a phone and on paper, more would be too small to read. */
const mostDrawn = 3;

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly connect: true;
  }
}

/** What joins two names: chains of claims, as sentences, step by step, and as a picture. */
export const connectPage: Page = {
  name: 'connect',
  paths: { id: '/hubungan', en: '/en/connect' },
  menu: connectWords.menu,
  formats: ['json', 'csv', 'xlsx', 'svg', 'gexf'],
  hasClocks: true,
  reads: ['from', 'to', 'fromText', 'toText', 'maxLength', 'avoid', 'types'],
  open: async (request) => {
    const { parameters, language } = request;
    const words = wordsIn(connectWords, language);
    const [from, to] = [parameters.id('from'), parameters.id('to')];
    const [fromText, toText] = [parameters.text('fromText'), parameters.text('toText')];
    const search: ConnectSearch = {
      from,
      to,
      maxLength: parameters.int('maxLength', lengths),
      avoid: parameters.ids('avoid'),
      types: parameters.choices('types', linkTypeNames),
    };
    const { title, description } = words;
    if (fromText !== undefined || toText !== undefined) {
      const typed = await typedNames(request, { from: { id: from, text: fromText }, to: { id: to, text: toText } });
      const { from: first, to: second } = typed;
      if (!isOpen(first) && !isOpen(second)) throw new TemporaryRedirect(resolved(request, first, second));
      return { title, description, body: <ChoosingBody search={search} typed={typed} /> };
    }
    if (from !== undefined && to !== undefined) return between({ from, to }, search, request);
    if (from === undefined && to === undefined)
      return { title, description, body: <FormBody search={search} names={new Map()} /> };
    const { names } = await typedNames(request, { from: { id: from }, to: { id: to } });
    return { title, description, body: <FormBody search={search} names={names} /> };
  },
};

function isOpen({ matches }: Typed): boolean {
  return matches !== null;
}

/** The same search by ids alone. */
function resolved(request: PageRequest, from: Typed, to: Typed) {
  const {
    fromText: _fromText,
    toText: _toText,
    from: _from,
    to: _to,
    ...preserved
  } = preservedQuery(connectPage, request);
  return { from: from.id, to: to.id, ...preserved };
}

async function between(ends: Ends, search: ConnectSearch, request: PageRequest): Promise<OpenedPage> {
  const { ask, view, language } = request;
  const words = wordsIn(connectWords, language);
  const { avoid } = search;
  const ids = [ends.from, ends.to, ...avoid];
  const types = search.types.length === 0 ? null : search.types;
  const looked = await lookDeeper(search.maxLength, (maxLength) =>
    ask('ConnectPage', { ...ends, maxLength, first: mostChains, types, avoid, names: ids, view }),
  );
  if (looked === null) {
    const { names } = await typedNames(request, { from: { id: ends.from }, to: { id: ends.to } }, avoid);
    return {
      title: titleOf(ends, names),
      description: words.description,
      body: <TooWideBody search={search} names={names} />,
    };
  }
  const { answer, tooWideFrom } = looked;
  const names = namedBy(ids, answer.names);
  const [from, to] = [names.get(ends.from), names.get(ends.to)];
  if (from === undefined || to === undefined)
    return { title: words.title, description: words.description, body: <FormBody search={search} names={names} /> };
  // A merged id has become another, which is the one to cite.
  if (from.id !== ends.from || to.id !== ends.to)
    throw new TemporaryRedirect({ ...preservedQuery(connectPage, request), from: from.id, to: to.id });

  const { paths, dataset } = answer;
  const together = from.id === to.id ? null : await namedTogether(ends, request);
  const placed = layOutChains(
    chainsOf(paths.paths.slice(0, mostDrawn), { from, to, title: words.pictureTitle(from.name, to.name), language }),
  );
  const files = pictureFiles(placed, request, {
    permalink: permalinkOf(connectPage, request),
    builtAt: dataset.builtAt,
    publishers: publishersOf(paths.paths.slice(0, mostDrawn).flatMap(({ steps }) => steps.map(({ claim }) => claim))),
  });
  return {
    title: words.titleOf(from.name, to.name),
    description: words.descriptionOf(formatNumber(paths.paths.length, language), from.name, to.name),
    body: (
      <ResultBody
        search={search}
        names={names}
        ends={{ from, to }}
        found={paths}
        placed={placed}
        drawn={mostDrawn}
        together={together}
        tooWideFrom={tooWideFrom}
      />
    ),
    table: chainCsv(paths.paths),
    ...(paths.paths.length === 0 ? {} : { files }),
  };

  function titleOf({ from: first, to: second }: Ends, known: ReadonlyMap<string, ConnectName>): string {
    return words.titleOf(known.get(first)?.name ?? first, known.get(second)?.name ?? second);
  }
}
