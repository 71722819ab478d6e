import { claim } from './en/claim.ts';
import { connect } from './en/connect.ts';
import { entity } from './en/entity.ts';
import { evidence } from './en/evidence.ts';
import { home } from './en/home.ts';
import { network } from './en/network.ts';
import { parameters } from './en/parameters.ts';
import { picture } from './en/picture.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';
import { source } from './en/source.ts';
import { types } from './en/types.ts';
import type { id } from './id.ts';

/** All that the pages say in English. */
export const en: typeof id = {
  site,
  parameters,
  evidence,
  home,
  search,
  entity,
  claim,
  source,
  picture,
  types,
  connect,
  network,
};
