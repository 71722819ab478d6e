import { recording } from '../../explorer/core/ask.ts';
import type { DeskConferral, DeskDocument, DeskTwin, Value } from '../../explorer/desk/desk-document.ts';
import { isEdgeType } from '../../ontology/claim-rules.ts';
import type { DeskContext } from './desk-context.ts';

/** Of as many cards it is looked up what the graph has already; of more it would cost what a request may. */
const mostAsked = 60;

/** What of a document the graph has already: an article, claims that get more evidence, wins that may be told twice. */
export async function findTwins(document: DeskDocument, { execute, language }: DeskContext): Promise<DeskTwin[]> {
  const { ask } = recording(execute, language);
  const accepted = document.claims.filter(({ verdict }) => verdict === 'accepted').slice(0, mostAsked);
  const edges = accepted.filter(({ claim }) => isEdgeType(claim.split(' ')[1] ?? ''));
  const wins = document.conferrals.filter(({ verdict }) => verdict === 'accepted').slice(0, mostAsked);
  const subjects = unique(edges.map(({ claim }) => claim.split(' ')[0] ?? ''));
  const recipients = unique(wins.flatMap(recipientsOf));
  const title = document.source.fields['title'];
  const { claims, conferrals, sources } = await ask('DeskTwins', {
    ...{ subjects, hasSubjects: subjects.length > 0, recipients, hasRecipients: recipients.length > 0 },
    title: typeof title === 'string' ? title : '',
  });
  const said = new Map<string, string>(
    (claims?.edges ?? []).flatMap(({ node }) =>
      'object' in node ? [[`${node.subject.id} ${node.type} ${node.object.id}`, node.id] as const] : [],
    ),
  );
  return [
    ...sources.edges.flatMap(({ node }): DeskTwin[] =>
      node.id === document.source.fields['id']
        ? []
        : [{ key: document.source.key, what: 'SOURCE', id: node.id, name: node.title }],
    ),
    ...edges.flatMap(({ key, claim }): DeskTwin[] => {
      const id = said.get(claim);
      return id === undefined ? [] : [{ key, what: 'SAID', id, name: claim }];
    }),
    ...wins.flatMap((win) =>
      (conferrals?.edges ?? []).flatMap(({ node }): DeskTwin[] =>
        node.id !== win.id &&
        node.edition?.id === idAt(win.fields['edition']) &&
        node.recipients.some(({ entity }) => recipientsOf(win).includes(entity.id))
          ? [{ key: win.key, what: 'CONFERRAL', id: node.id, name: node.name }]
          : [],
      ),
    ),
  ];
}

function recipientsOf({ fields }: DeskConferral): string[] {
  const given = fields['recipient'];
  return (Array.isArray(given) ? given : [given]).flatMap((one: Value | null | undefined) => idAt(one) ?? []);
}

/** The id of a part of a conferral, which is an id or a map with one. */
function idAt(value: Value | null | undefined): string | null {
  if (typeof value === 'string') return value.includes(':') ? value : null;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return idAt((value as { readonly [key: string]: Value | null })['is']);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => id !== '');
}
