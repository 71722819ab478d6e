import { claim } from './id/claim.ts';
import { entity } from './id/entity.ts';
import { evidence } from './id/evidence.ts';
import { home } from './id/home.ts';
import { ledger } from './id/ledger.ts';
import { ledgerPage } from './id/ledger-page.ts';
import { parameters } from './id/parameters.ts';
import { picture } from './id/picture.ts';
import { search } from './id/search.ts';
import { site } from './id/site.ts';
import { source } from './id/source.ts';

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
};
