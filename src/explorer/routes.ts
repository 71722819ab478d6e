import { nodeKindOf } from '../ontology/ids.ts';
import { type Language, languages } from './core/language.ts';
import { type Format, formats, type Page, type Route } from './core/page.ts';
import { pageOfId, siteMapOf } from './core/site-map.ts';
import { aboutPage } from './pages/about/about-page.tsx';
import { changesPage } from './pages/changes/changes-page.tsx';
import { chartsPage } from './pages/charts/charts-page.tsx';
import { claimPage } from './pages/claim/claim-page.tsx';
import { connectPage } from './pages/connect/connect-page.tsx';
import { contradictionsPage } from './pages/contradictions/contradictions-page.tsx';
import { downloadsPage } from './pages/downloads/downloads-page.tsx';
import { entityPage } from './pages/entity/entity-page.tsx';
import { gapsPage } from './pages/gaps/gaps-page.tsx';
import { homePage } from './pages/home/home-page.tsx';
import { ledgerPage } from './pages/ledger/ledger-page.tsx';
import { networkPage } from './pages/network/network-page.tsx';
import { searchPage } from './pages/search/search-page.tsx';
import { sourcePage } from './pages/source/source-page.tsx';
import { sourcesPage } from './pages/sources/sources-page.tsx';
import { timelinePage } from './pages/timeline/timeline-page.tsx';

/** Every kind of page; those of the menu in its order. */
export const pages: readonly Page[] = [
  homePage,
  searchPage,
  entityPage,
  claimPage,
  sourcePage,
  ledgerPage,
  chartsPage,
  connectPage,
  timelinePage,
  contradictionsPage,
  gapsPage,
  sourcesPage,
  changesPage,
  downloadsPage,
  aboutPage,
  networkPage,
];

export const siteMap = siteMapOf(pages);

interface Pattern {
  readonly page: Page;
  readonly language: Language;
  readonly path: RegExp;
}

const patterns: readonly Pattern[] = pages.flatMap((page) =>
  languages.map((language) => ({ page, language, path: patternOf(page, page.paths[language]) })),
);

/** The page at a path, or null when there is none. */
export function routeOf(pathname: string): Route | null {
  const embedded = pathname === '/embed' || pathname.startsWith('/embed/');
  const path = embedded ? pathname.slice('/embed'.length) || '/' : pathname;
  for (const { page, language, path: pattern } of patterns) {
    const found = pattern.exec(path)?.groups;
    if (found === undefined) continue;
    const id = found['id'] ?? '';
    // What an id names decides which of the pages at `/:id` it is.
    if (page.paths.id === '/:id' && (nodeKindOf(id) === null || pageOfId(id) !== page.name)) continue;
    return { page, language, id, format: formats.find((one) => one === found['format']) ?? null, embedded };
  }
  return null;
}

/**
 * A path as we write it: programs write `%3A` for the colon of an id, and mail programs encode that once more; people
 * end addresses with a slash or a blank. What cannot be read stays as it came.
 */
export function plainPath(pathname: string): string {
  let path = pathname;
  try {
    for (let time = 0; time < 2 && path.includes('%'); time += 1) path = decodeURIComponent(path);
  } catch {
    return pathname;
  }
  // By hand: a regular expression would look from each slash anew.
  let end = path.length;
  while (end > 0 && '/ +'.includes(path[end - 1] ?? '')) end -= 1;
  return path.slice(0, end);
}

/** The language of whatever would stand at a path. */
export function languageOf(pathname: string): Language {
  return /^(\/embed)?\/en(\/|$|\.)/.test(plainPath(pathname)) ? 'en' : 'id';
}

function patternOf({ name, formats: endings }: { name: string; formats: readonly Format[] }, path: string): RegExp {
  const named = path.replace(':id', '(?<id>[a-z]+:[a-z0-9-]+)');
  if (endings.length === 0) return new RegExp(`^${named}$`);
  const ending = `\\.(?<format>${endings.join('|').replaceAll('.', '\\.')})`;
  // The home page ends in nothing that an ending could follow.
  if (name === 'home') return new RegExp(`^(?:${path}|${path.replace(/\/$/, '')}/index${ending})$`);
  return new RegExp(`^${named}(?:${ending})?$`);
}
