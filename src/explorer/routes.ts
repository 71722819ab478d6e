import { nodeKindOf } from '../ontology/ids.ts';
import { type Language, languages } from './language.ts';
import { type Format, formats, type Page, type Route } from './page.ts';
import { aboutPage } from './pages/about.tsx';
import { changesPage } from './pages/changes.tsx';
import { claimPage } from './pages/claim.tsx';
import { connectPage } from './pages/connect.tsx';
import { contradictionsPage } from './pages/contradictions.tsx';
import { entityPage } from './pages/entity.tsx';
import { gapsPage } from './pages/gaps.tsx';
import { homePage } from './pages/home.tsx';
import { ledgerPage } from './pages/ledger.tsx';
import { networkPage } from './pages/network.tsx';
import { searchPage } from './pages/search.tsx';
import { sourcePage } from './pages/source.tsx';
import { sourcesPage } from './pages/sources.tsx';
import { timelinePage } from './pages/timeline.tsx';
import { pageOfId, paths } from './paths.ts';

/** Every kind of page. */
export const pages: readonly Page[] = [
  homePage,
  searchPage,
  entityPage,
  claimPage,
  sourcePage,
  ledgerPage,
  contradictionsPage,
  gapsPage,
  sourcesPage,
  aboutPage,
  timelinePage,
  changesPage,
  connectPage,
  networkPage,
];

interface Pattern {
  readonly page: Page;
  readonly language: Language;
  readonly path: RegExp;
}

const patterns: readonly Pattern[] = pages.flatMap((page) =>
  languages.map((language) => ({ page, language, path: patternOf(paths[page.name][language], page.formats) })),
);

/** The page at a path, or null when there is none. */
export function routeOf(pathname: string): Route | null {
  const embedded = pathname === '/embed' || pathname.startsWith('/embed/');
  const path = embedded ? pathname.slice('/embed'.length) || '/' : pathname;
  for (const { page, language, path: pattern } of patterns) {
    const found = pattern.exec(path)?.groups;
    if (found === undefined) continue;
    const id = found['id'] ?? '';
    if (paths[page.name].id === paths.entity.id && (nodeKindOf(id) === null || pageOfId(id) !== page.name)) continue;
    return { page, language, id, format: formats.find((one) => one === found['format']) ?? null, embedded };
  }
  return null;
}

/** The language of whatever would stand at a path. */
export function languageOf(pathname: string): Language {
  return /^(\/embed)?\/en(\/|$|\.)/.test(pathname) ? 'en' : 'id';
}

function patternOf(path: string, endings: readonly Format[]): RegExp {
  const named = path.replace(':id', '(?<id>[a-z]+:[a-z0-9-]+)');
  if (endings.length === 0) return new RegExp(`^${named}$`);
  const ending = `\\.(?<format>${endings.join('|')})`;
  // The home page ends in nothing that an ending could follow.
  if (path === paths.home.id || path === paths.home.en)
    return new RegExp(`^(?:${path}|${path.replace(/\/$/, '')}/index${ending})$`);
  return new RegExp(`^${named}(?:${ending})?$`);
}
