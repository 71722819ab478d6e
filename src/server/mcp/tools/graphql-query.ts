import { type DocumentNode, getOperationAST, parse } from 'graphql';
import { type ErrorCode, JejakError } from '../../../errors.ts';
import { limits } from '../../../graphql/limits.ts';
import { tooNested } from '../../plugins/use-text-limits.ts';
import { list, orNull, record, takes, text } from '../json-schema.ts';
import { notKnownSchema } from '../shapes/page.ts';
import { type GraphQuestion, tool } from '../tool.ts';

interface Given {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export const graphqlQuery = tool<Given>({
  name: 'graphql_query',
  title: 'Ask in GraphQL',
  description:
    'Answers a query in GraphQL, under the limits of everybody: for questions that no other tool answers, such as totals (conferralTotals) or changes. Read only: mutations and subscriptions are refused. Ask for `evidence { edges { node { exact permalink source { title } } } }` of the claims that you want to tell. Null means not known, never no.',
  input: takes(
    {
      query: text('The document', { most: limits.bodyBytes }),
      variables: { type: 'object', description: 'Values of its variables' },
      operationName: text('Which operation of the document, where it has several', { most: 200 }),
    },
    ['query'],
  ),
  output: record({
    data: orNull({ type: 'object', description: 'As the query shapes it' }),
    errors: list(
      record({ message: text(), code: orNull(text()) }),
      'Of fields that could not be answered; the others stand beside',
    ),
    ...notKnownSchema,
  }),
  call: async ({ query, variables = {}, operationName }, { post }) => {
    const question: GraphQuestion = { query, variables, ...(operationName === undefined ? {} : { operationName }) };
    refuseWrites(question);
    const { data = null, errors = [] } = await post(question);
    const told = errors.map(({ message, extensions }) => ({ message, code: extensions?.code ?? null }));
    const [first] = told;
    if (data === null && first !== undefined)
      throw new JejakError((first.code ?? 'INTERNAL') as ErrorCode, first.message); // a code of ours: use-error-codes.ts
    return { data, errors: told, notKnown: [] };
  },
});

/** @throws {JejakError} FORBIDDEN for whatever is no query; what cannot be read is refused where all questions are */
function refuseWrites({ query, variables, operationName }: GraphQuestion): void {
  if (tooNested({ query, variables }, limits.nesting) !== null) return;
  const document = parsed(query);
  const kind = document === null ? null : (getOperationAST(document, operationName)?.operation ?? null);
  if (kind === null || kind === 'query') return;
  throw new JejakError('FORBIDDEN', `query: is a ${kind}; this tool reads only, ask with a query`);
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: limits.tokens });
  } catch {
    return null;
  }
}
