import { about } from './id/about.ts';
import { changes } from './id/changes.ts';
import { claim } from './id/claim.ts';
import { connect } from './id/connect.ts';
import { entity } from './id/entity.ts';
import { evidence } from './id/evidence.ts';
import { contradictions, findings, gaps } from './id/findings.ts';
import { home } from './id/home.ts';
import { ledger } from './id/ledger.ts';
import { ledgerPage } from './id/ledger-page.ts';
import { network } from './id/network.ts';
import { parameters } from './id/parameters.ts';
import { picture } from './id/picture.ts';
import { search } from './id/search.ts';
import { site } from './id/site.ts';
import { source } from './id/source.ts';
import { sources } from './id/sources.ts';
import { timeline } from './id/timeline.ts';
import { types } from './id/types.ts';

/** All that the pages say in Indonesian, the source of the translations. */
export const id = {
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
