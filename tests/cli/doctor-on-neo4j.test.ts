import { expect, inject, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { jejak } from './jejak.ts';

it('tells the version of a Neo4j, and that its indexes and constraints are there', async ({ skip }) => {
  const provided = inject('neo4j');
  if ('missing' in provided) return skip(provided.missing);
  await (await openStore({ neo4j: provided })).close();
  const { uri, username, password, database } = provided;
  const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const { out } = await jejak(['doctor'], { environment });
  expect(out).toContainEqual(expect.stringMatching(/^ok +engine +neo4j \d+\.\d+\S* \w+ answers, at /));
  expect(out).toContainEqual(expect.stringMatching(/^ok +schema +all \d+ indexes and constraints are there$/));
  expect(out.join('\n')).not.toContain(password);
});
