import type { QuestionName } from './questions.ts';

// What an answer says, as lines in one order, whatever shape it came in: two contenders that say the same ids, names and
// words make the same lines. Answers are JSON of three shapes that the files in bench/questions fix.

// biome-ignore lint/suspicious/noExplicitAny: each answer has the shape of the question beside it, and a slip makes lines differ
type Answer = any;
type Lines = (answer: Answer) => string[];

export type Shape = 'jejak' | 'rows' | 'neo4j-graphql';

/** @throws {Error} when the answer is an error */
export function saidIn(question: QuestionName, shape: Shape, body: string): string[] {
  const answer: Answer = JSON.parse(body);
  if (answer.errors !== undefined) throw new Error(`${question}, ${shape}: ${JSON.stringify(answer.errors)}`);
  const lines = readers[shape][question];
  if (lines === undefined) throw new Error(`${shape} is not asked ${question}`);
  return [...new Set(lines(answer.data ?? answer))].sort();
}

const nodes = (connection: Answer): Answer[] => connection.edges.map(({ node }: Answer) => node);
const named = (thing: Answer): string => `${thing.id} (${thing.name})`;
const words = (exact: string, source: Answer): string => `"${exact}" in ${source.id} (${source.title})`;

const jejak: Record<QuestionName, Lines> = {
  entity: ({ entity }) =>
    nodes(entity.claims).flatMap((claim) =>
      nodes(claim.evidence).map(
        ({ exact, source }) =>
          `${claim.id}: ${named(claim.subject)} ${claim.type} ${named(claim.object)}: ${words(exact, source)}`,
      ),
    ),
  ledger: ({ entity }) =>
    nodes(entity.conferrals).flatMap((one) =>
      (['recipients', 'presenters'] as const).flatMap((role) =>
        one[role].map(
          (party: Answer) =>
            `${named(one)} ${one.status} ${named(one.edition)} ${named(one.award)} ${role} ${named(party.entity)}`,
        ),
      ),
    ),
  award: ({ conferrals }) =>
    nodes(conferrals).flatMap((one) =>
      [...one.recipients, ...one.presenters, ...one.acceptedBy].flatMap(({ entity, claim }) =>
        nodes(claim.evidence).map(
          ({ exact, source }) =>
            `${named(one)} ${one.status} ${named(one.edition)} ${claim.id} ${named(entity)}: ${words(exact, source)}`,
        ),
      ),
    ),
  page: ({ conferrals }) =>
    nodes(conferrals).map((one, at) => `${at} ${named(one)} ${one.recipients.map((r: Answer) => named(r.entity))}`),
  totals: ({ conferralTotals }) =>
    conferralTotals.map(({ year, status, count }: Answer) => `${year} ${status} ${count}`),
  path: ({ paths }) =>
    paths.paths.flatMap(({ steps }: Answer) => {
      const chain = steps.map(({ claim }: Answer) => claim.id).join(' ');
      return steps.flatMap(({ from, to, claim }: Answer) =>
        nodes(claim.evidence).map(
          ({ exact, source }) =>
            `${chain}: ${claim.id} ${claim.type} ${[named(from), named(to)].sort()}: ${words(exact, source)}`,
        ),
      );
    }),
  search: ({ search }) => nodes(search).map(named),
};

const ofRow = (row: Answer, name: string): string => named({ id: row[name], name: row[`${name}Name`] });
const wordsOf = (row: Answer): string => words(row.exact, { id: row.source, title: row.title });
const conferralOf = ({ conferral, name }: Answer): string => named({ id: conferral, name });

const rows: Partial<Record<QuestionName, Lines>> = {
  entity: (all) =>
    all.map(
      (row: Answer) => `${row.claim}: ${ofRow(row, 'subject')} ${row.type} ${ofRow(row, 'object')}: ${wordsOf(row)}`,
    ),
  ledger: (all) =>
    all.map(
      (row: Answer) =>
        `${ofRow(row, 'conferral')} ${row.status} ${ofRow(row, 'edition')} ${ofRow(row, 'award')} ${row.role.toLowerCase()}s ${ofRow(row, 'party')}`,
    ),
  award: (all) =>
    all.map(
      (row: Answer) =>
        `${conferralOf(row)} ${row.status} ${ofRow(row, 'edition')} ${row.claim} ${ofRow(row, 'party')}: ${wordsOf(row)}`,
    ),
  page: (all) => all.map((row: Answer, at: number) => `${at} ${conferralOf(row)} ${ofRow(row, 'recipient')}`),
  totals: (all) => all.map(({ year, status, count }: Answer) => `${year} ${status} ${count}`),
  path: (all) =>
    all.map(
      (row: Answer) =>
        `${row.chain.join(' ')}: ${row.claim} ${row.type} ${[ofRow(row, 'subject'), ofRow(row, 'object')].sort()}: ${wordsOf(row)}`,
    ),
};

const wordsOn = ({ evidenceConnection }: Answer): string[] =>
  evidenceConnection.edges.map(({ properties, node }: Answer) => words(properties.exact, node));

const neo4jGraphql: Partial<Record<QuestionName, Lines>> = {
  entity: ({ entities: [entity] }) => [
    ...entity.said.flatMap((claim: Answer) =>
      claim.object.flatMap((object: Answer) =>
        wordsOn(claim).map((said) => `${claim.id}: ${named(entity)} ${claim.type} ${named(object)}: ${said}`),
      ),
    ),
    ...entity.leading.flatMap((claim: Answer) =>
      claim.subject.flatMap((subject: Answer) =>
        wordsOn(claim).map((said) => `${claim.id}: ${named(subject)} ${claim.type} ${named(entity)}: ${said}`),
      ),
    ),
  ],
  ledger: ({ entities: [entity] }) =>
    [...entity.received, ...entity.presented, ...entity.accepted].flatMap((one: Answer) =>
      (['recipients', 'presenters'] as const).flatMap((role) =>
        one[role].map(
          (party: Answer) =>
            `${named(one)} ${one.rowStatus} ${named(one.edition[0])} ${named(one.edition[0].award[0])} ${role} ${named(party)}`,
        ),
      ),
    ),
  award: ({ awards: [award] }) =>
    award.editions.flatMap((edition: Answer) =>
      edition.conferrals.flatMap((one: Answer) =>
        one.said.flatMap((claim: Answer) =>
          wordsOn(claim).map(
            (said) => `${named(one)} ${one.rowStatus} ${named(edition)} ${claim.id} ${named(claim.object[0])}: ${said}`,
          ),
        ),
      ),
    ),
  page: ({ conferrals }) =>
    conferrals.map((one: Answer, at: number) => `${at} ${named(one)} ${one.recipients.map(named)}`),
};

const readers: Record<Shape, Partial<Record<QuestionName, Lines>>> = { jejak, rows, 'neo4j-graphql': neo4jGraphql };
