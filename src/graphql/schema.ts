import { builder } from './builder.ts';
import './scalars.ts';
import './types/node.ts';
import './types/entity.ts';
import './types/claim.ts';
import './types/claim-value.ts';
import './types/evidence.ts';
import './types/source.ts';
import './types/conferral.ts';
import './types/edition.ts';
import './types/event.ts';
import './types/region.ts';
import './types/other-kinds.ts';
import './types/search.ts';
import './types/gap.ts';
import './types/path.ts';
import './types/dataset.ts';

export const schema = builder.toSchema();
