import { about } from './en/about.ts';
import { changes } from './en/changes.ts';
import { claim } from './en/claim.ts';
import { connect } from './en/connect.ts';
import { entity } from './en/entity.ts';
import { evidence } from './en/evidence.ts';
import { contradictions, findings, gaps } from './en/findings.ts';
import { home } from './en/home.ts';
import { ledger } from './en/ledger.ts';
import { ledgerPage } from './en/ledger-page.ts';
import { network } from './en/network.ts';
import { parameters } from './en/parameters.ts';
import { picture } from './en/picture.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';
import { source } from './en/source.ts';
import { sources } from './en/sources.ts';
import { timeline } from './en/timeline.ts';
import { types } from './en/types.ts';
import type { id } from './id.ts';

/** All that the pages say in English. */
export const en: typeof id = {
  site,
  parameters,
  evidence,
  picture,
  home,
  search,
  entity,
  claim,
  source,
  ledger,
  ledgerPage,
  findings,
  contradictions,
  gaps,
  sources,
  about,
  timeline,
  changes,
  types,
  connect,
  network,
};
