import type { QualifierFilterShape } from '../../graph/filter/shapes.ts';
import { builder } from '../builder.ts';
import {
  BooleanFilter,
  ClaimTypeFilter,
  DateFilter,
  DateTimeFilter,
  IdFilter,
  IntFilter,
  ModalityFilter,
  StanceFilter,
  StandingFilter,
  StringFilter,
} from './operator-filters.ts';
import { ClaimFilter, EntityFilter, EvidenceFilter, EvidenceListFilter } from './thing-filters.ts';

const QualifierFilter = builder.inputRef<QualifierFilterShape>('QualifierFilter').implement({
  description: 'A qualifier of this name is there, and its value fits.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'As `qualifiers` names it, such as `category.sector` or `stage`.' }),
    value: t.field({ type: StringFilter, description: 'Values are compared as text.' }),
  }),
});

EvidenceFilter.implement({
  description: 'Which passages; all that is given must hold.',
  fields: (t) => ({
    source: t.field({ type: IdFilter }),
    speaker: t.field({ type: IdFilter, description: 'Who says so.' }),
    publisher: t.field({ type: IdFilter, description: 'The newsroom that published the source.' }),
    stance: t.field({ type: StanceFilter }),
    modality: t.field({ type: ModalityFilter }),
    certain: t.field({ type: BooleanFilter }),
    exact: t.field({ type: StringFilter, description: 'The quoted words.' }),
    and: t.field({ type: [EvidenceFilter] }),
    or: t.field({ type: [EvidenceFilter] }),
    not: t.field({ type: EvidenceFilter }),
  }),
});

ClaimFilter.implement({
  description: 'Which claims; all that is given must hold.',
  fields: (t) => ({
    type: t.field({ type: ClaimTypeFilter }),
    subject: t.field({ type: IdFilter }),
    object: t.field({ type: IdFilter }),
    about: t.field({ type: IdFilter, description: 'Subject or object.' }),
    subjectIs: t.field({ type: EntityFilter, description: 'What holds of the subject.' }),
    objectIs: t.field({ type: EntityFilter, description: 'What holds of the object; a value is none.' }),
    source: t.field({ type: IdFilter }),
    speaker: t.field({ type: IdFilter, description: 'Who says so in one of its passages.' }),
    evidence: t.field({
      type: EvidenceListFilter,
      description: 'Its passages: what is asked together must hold of one and the same.',
    }),
    modality: t.field({ type: ModalityFilter }),
    standing: t.field({ type: StandingFilter }),
    certain: t.field({ type: BooleanFilter }),
    validFrom: t.field({ type: DateFilter }),
    validTo: t.field({ type: DateFilter }),
    firstKnown: t.field({ type: DateTimeFilter, description: 'When one could first read it.' }),
    independentSources: t.field({ type: IntFilter, description: 'How many origins say so.' }),
    qualifier: t.field({ type: QualifierFilter }),
    and: t.field({ type: [ClaimFilter] }),
    or: t.field({ type: [ClaimFilter] }),
    not: t.field({ type: ClaimFilter }),
  }),
});
