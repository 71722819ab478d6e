import { JejakError } from '../../../errors.ts';
import { claimTypeNames } from '../../../ontology/claim-rules.ts';
import { PermanentRedirect } from '../../core/errors.ts';
import { feedFormats, isFeedFormat } from '../../core/feed.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import { isTableFormat, type OpenedPage, type Page, type PageRequest } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { claimCsv } from '../../ui/claim/claim-csv.ts';
import { changesAbout, knownFeed } from '../../ui/feed/known-feed.ts';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { askedTypes } from './asked-types.ts';
import { EntityBody, type EntityParts } from './body.tsx';
import { detailsOf } from './details.ts';
import { factsOfKind, noFacts } from './facts-of-kind.ts';
import { jsonLdOf } from './json-ld-of.ts';
import { entityWords } from './words.ts';

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly entity: true;
  }
}

/** All that is known of one entity, each claim with its evidence. */
export const entityPage: Page = {
  name: 'entity',
  paths: { id: '/:id', en: '/en/:id' },
  formats: ['json', 'csv', 'xlsx', ...feedFormats],
  hasClocks: true,
  reads: ['section'],
  open: async (request) => {
    const { ask, id, view, rows, after, parameters } = request;
    if (isFeedFormat(request.format)) return feedOf(request);
    const types = askedTypes(id);
    const section = parameters.choice('section', ['around']);
    const isTable = isTableFormat(request.format);
    const isBeginning = after === null && !isTable;
    const asked = ask('EntityPage', {
      id,
      view,
      first: rows,
      after,
      types: isTable ? claimTypeNames : types.listed,
      own: types.own,
      isOwn: isBeginning && types.own.length > 0,
      isParty: isBeginning && types.isParty,
    });
    const [{ entity }, facts] = await Promise.all([asked, isBeginning ? factsOfKind(request) : noFacts]);
    if (entity === null) throw new JejakError('NOT_FOUND', `nothing has the id ${id}`);
    if (entity.id !== id) throw new PermanentRedirect(entity.id);
    const details = isBeginning ? await detailsOf(entity, types, section === 'around', request) : null;
    return opened(request, { entity, facts, details, after });
  },
};

async function feedOf(request: PageRequest): Promise<OpenedPage> {
  const { ask, id } = request;
  const { entity } = await ask('EntityFeed', { id });
  if (entity === null) throw new JejakError('NOT_FOUND', `nothing has the id ${id}`);
  if (entity.id !== id) throw new PermanentRedirect(entity.id);
  return knownFeed(entity.name, await changesAbout([id], request), request);
}

function opened(request: PageRequest, parts: EntityParts): OpenedPage {
  const { language } = request;
  const words = wordsIn(entityWords, language);
  const { entity } = parts;
  const count = entity.all.totalCount;
  const kind = labelOf('EntityKind', entity.kind, language);
  const description =
    count === 0 ? words.empty.other(entity.name) : words.description(entity.name, kind, formatNumber(count, language));
  const jsonLd = jsonLdOf(request, description, parts);
  return {
    title: entity.name,
    description,
    body: <EntityBody {...parts} />,
    // The list on the page leaves out what stands in its ledgers; the file has all claims.
    table: { ...claimCsv(entity.claims), count },
    ...(jsonLd !== null && { jsonLd }),
  };
}
