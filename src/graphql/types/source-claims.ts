import { claimsOfSourcePage } from '../../graph/claims-page.ts';
import { evidenceOf } from '../../graph/evidence-of.ts';
import type { SourceNode } from '../../graph/nodes.ts';
import { type Order, pageCost, pageOf } from '../../graph/paging.ts';
import { visibleClaims } from '../../graph/visible.ts';
import type { ClaimView } from '../../ontology/view.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { ClaimConnection, EvidenceConnection } from './connections.ts';
import { ClaimRef, EvidenceRef, SourceRef } from './refs.ts';

const asItReads: Order = { name: 'passages', descending: [false, false, false, false, false] };

builder.objectFields(SourceRef, (t) => ({
  claims: t.connection(
    {
      type: ClaimRef,
      complexity: pageCost(50),
      description: 'The claims that it bears out or disputes, with the evidence of other sources too.',
      resolve: (source, page, context) => claimsOfSourcePage(source, page, context),
    },
    ClaimConnection,
  ),
  evidence: t.connection(
    {
      type: EvidenceRef,
      complexity: pageCost(50),
      description: 'Its passages that are evidence, in the order in which one reads them.',
      resolve: async (source, page, context) => {
        const passages = (await claimsIn(source, context)).flatMap(evidenceOf);
        return pageOf(
          passages.filter(({ assertion }) => assertion.source === source.id),
          ({ assertion, passage, index, claim }) => [
            passage.startAt,
            passage.endAt,
            claim.id,
            assertion.ordinal,
            index,
          ],
          asItReads,
          page,
        );
      },
    },
    EvidenceConnection,
  ),
}));

async function claimsIn({ id, view }: SourceNode, context: Context): Promise<ClaimView[]> {
  return visibleClaims(await context.loaders.claimsOfSource.load(id), view, context);
}
