import { claim } from './id/claim.ts';
import { connect } from './id/connect.ts';
import { entity } from './id/entity.ts';
import { evidence } from './id/evidence.ts';
import { home } from './id/home.ts';
import { network } from './id/network.ts';
import { parameters } from './id/parameters.ts';
import { picture } from './id/picture.ts';
import { search } from './id/search.ts';
import { site } from './id/site.ts';
import { source } from './id/source.ts';
import { types } from './id/types.ts';

/** All that the pages say in Indonesian, the source of the translations. */
export const id = { site, parameters, evidence, home, search, entity, claim, source, picture, types, connect, network };
