import { builder } from './builder.ts';
import { BooleanFilter, ClaimTypeFilter, IdFilter, ModalityFilter, StandingFilter } from './filters.ts';

export const ClaimFilter = builder.inputType('ClaimFilter', {
  description: 'Which claims; all that is given must hold.',
  fields: (t) => ({
    type: t.field({ type: ClaimTypeFilter }),
    subject: t.field({ type: IdFilter }),
    object: t.field({ type: IdFilter }),
    about: t.field({ type: IdFilter, description: 'Subject or object.' }),
    source: t.field({ type: IdFilter }),
    speaker: t.field({ type: IdFilter, description: 'Who says so in one of its passages.' }),
    modality: t.field({ type: ModalityFilter }),
    standing: t.field({ type: StandingFilter }),
    certain: t.field({ type: BooleanFilter }),
  }),
});
export type ClaimFilterShape = typeof ClaimFilter.$inferInput;
