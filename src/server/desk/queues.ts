import { recording } from '../../explorer/core/ask.ts';
import type { DeskSourceFragment } from '../../explorer/core/operation-types.ts';
import type { DeskQueue, QueueItem, QueueName, QueueSource } from '../../explorer/desk/desk-queue.ts';
import type { DeskContext } from './desk-context.ts';
import { named } from './known-names.ts';

const rows = 20;

/** What waits for somebody's verdict, some at a time. @param after the cursor behind which it goes on; null at its beginning */
export async function queueOf(queue: QueueName, after: string | null, context: DeskContext): Promise<DeskQueue> {
  const { ask } = recording(context.execute, context.language);
  const page = { first: rows, after };
  if (queue === 'contradictions') {
    const { contradictions } = await ask('DeskContradictions', page);
    const items = contradictions.edges.map(({ node }): QueueItem => {
      const sides = [node.left, ...(node.right === null ? [] : [node.right])];
      return {
        is: 'contradiction',
        ...{ id: node.id, rule: node.rule, text: node.text, about: node.about },
        sides: sides.map(({ says, sources, claims }) => ({
          says,
          sources: sources.map(sourceOf),
          exact: claims.flatMap(({ evidence }) => evidence.edges.map((edge) => edge.node.exact)),
        })),
      };
    });
    return { items, next: nextIn(contradictions.pageInfo) };
  }
  if (queue === 'pairs') {
    const { claims } = await ask('DeskPairs', page);
    const items = claims.edges.flatMap(({ node }): QueueItem[] => {
      if (!('object' in node)) return [];
      const why = node.evidence.edges[0]?.node.exact ?? '';
      return [{ is: 'pair', id: node.id, one: named(node.subject, context), other: named(node.object, context), why }];
    });
    return { items, next: nextIn(claims.pageInfo) };
  }
  const { sources } = await ask('DeskCopies', page);
  const items = sources.edges.flatMap(({ node }): QueueItem[] =>
    node.origin.id === node.id && node.nearCopies.length > 0
      ? [{ is: 'copies', id: node.id, source: sourceOf(node), copies: node.nearCopies.map(sourceOf) }]
      : [],
  );
  return { items, next: nextIn(sources.pageInfo) };
}

function sourceOf({ id, title, publisher, published }: DeskSourceFragment): QueueSource {
  return { id, title, publisher: publisher.name, published: published.printed };
}

function nextIn({
  hasNextPage,
  endCursor,
}: {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}): string | null {
  return hasNextPage ? endCursor : null;
}
