import { JejakError } from '../../errors.ts';
import { EntityPage, type EntityPageQuery } from '../documents.ts';
import { formatNumber } from '../format/numbers.ts';
import { labelOf } from '../messages/glossary.ts';
import { MovedTo, type Page } from '../page.ts';
import { ClaimList } from '../parts/claim-list.tsx';
import { claimTable } from '../parts/claim-table.ts';
import { NextPage } from '../parts/next-page.tsx';
import { useReading } from '../reading.tsx';

type Entity = NonNullable<EntityPageQuery['entity']>;

/** All that is known of one entity, each claim with its evidence. */
export const entityPage: Page = {
  name: 'entity',
  formats: ['json', 'csv'],
  hasClocks: true,
  reads: [],
  open: async ({ ask, id, view, rows, after, words, language }) => {
    const { entity } = await ask(EntityPage, { id, view, first: rows, after });
    if (entity === null) throw new JejakError('NOT_FOUND', `nothing has the id ${id}`);
    if (entity.id !== id) throw new MovedTo(entity.id);
    const { claims } = entity;
    return {
      title: entity.name,
      description: words.entity.description(
        entity.name,
        labelOf('EntityKind', entity.kind, language),
        formatNumber(claims.totalCount, language),
      ),
      body: <EntityBody entity={entity} after={after} />,
      table: claimTable(claims),
    };
  },
};

function EntityBody({ entity, after }: { entity: Entity; after: string | null }) {
  const { words, language } = useReading();
  const says = words.entity;
  const claims = entity.claims.edges.map(({ node }) => node);
  return (
    <>
      <p class="kind">{labelOf('EntityKind', entity.kind, language)}</p>
      {entity.otherNames.length === 0 ? null : (
        <p class="muted">
          {says.alsoCalled}: {entity.otherNames.join('; ')}
        </p>
      )}
      {entity.description === null ? null : <p>{entity.description}</p>}
      <section aria-labelledby="klaim">
        <h2 id="klaim">{says.claims}</h2>
        {claims.length === 0 ? <p>{says.noClaims}</p> : <ClaimList claims={claims} about={entity.id} />}
        <NextPage page="entity" id={entity.id} query={{}} after={after} pageInfo={entity.claims.pageInfo} />
      </section>
    </>
  );
}
