import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { describeEngines } from '../setup/engines.ts';
import { decide } from './decide.ts';
import { article, dossiersOf } from './said.ts';
import { type Data, describeGraph } from './seeded.ts';
import { ingestSmall } from './small-dossier.ts';

/** Pairs that are one by decision; what is asked with `$old` and with `$new` is to be answered alike. */
const merged: Readonly<Record<string, readonly [old: string, now: string]>> = {
  person: ['person:lama', 'person:kini'],
  office: ['office:lama', 'office:kini'],
  organisation: ['organisation:lama', 'organisation:kini'],
  award: ['award:lama', 'award:kini'],
  edition: ['edition:lama', 'edition:kini'],
  event: ['event:lama', 'event:kini'],
};

const ledger = (where: string): string =>
  `{ conferrals(where: ${where}) { totalCount edges { node { id: plainId } } } }`;
const claims = (where: string): string => `{ claims(where: ${where}, first: 100) { edges { node { id: plainId } } } }`;
const parties = (where: string): string => ledger(`{ parties: { some: ${where} } }`);

/**
 * Every argument and every filter that takes an id, with the kind that is merged and a question; `ID` stands for the id.
 * A reason in the place of a question says why no decision can change what it takes.
 */
const rows: Readonly<Record<string, readonly [kind: string, question: string] | string>> = {
  'Query.changes(about)': [
    'person',
    '{ changes(firstDay: "2020", lastDay: "2030", about: ["ID", "person:kini"], first: 100) { totalCount edges { node { claim { id: plainId } } } } }',
  ],
  'Query.entity(id)': ['person', '{ entity(id: "ID") { id: plainId claims { totalCount } mergedIds } }'],
  'Query.node(id)': ['person', '{ node(id: "ID") { id: plainId } }'],
  'Query.nodes(ids)': ['person', '{ nodes(ids: ["ID"]) { id: plainId } }'],
  // Asked by routers alone, and not in schema.graphql.
  'Query._entities(representations)': [
    'person',
    '{ _entities(representations: [{ __typename: "Person", id: "ID" }]) { ... on Person { id: plainId } } }',
  ],
  'Query.paths(from)': [
    'person',
    '{ paths(from: "ID", to: "event:kini", maxLength: 1) { paths { steps { from { id: plainId } claim { id: plainId } } } } }',
  ],
  'Query.paths(to)': [
    'person',
    '{ paths(from: "event:kini", to: "ID", maxLength: 1) { paths { steps { to { id: plainId } claim { id: plainId } } } } }',
  ],
  'Query.paths(avoid)': [
    'event',
    '{ paths(from: "person:kini", to: "person:cici", maxLength: 2, avoid: ["ID"]) { exhausted paths { length } } }',
  ],
  'Query.retractions(of)': 'it asks for what is gone under the very id that dossiers gave it, which answers for nobody',
  'Query.timeline(entities)': [
    'person',
    '{ timeline(entities: ["ID", "person:kini"], first: 50) { totalCount edges { node { text entities { id: plainId } } } } }',
  ],
  'Mutation.decideIdentity(subject)': 'a decision is about the ids that it names',
  'Mutation.decideIdentity(object)': 'a decision is about the ids that it names',
  'Mutation.decideIdentity(publisher)': 'a dossier is written with the id that its editor gives',
  'Mutation.restoreDossier(id)': 'a dossier is never merged',
  'Mutation.retractDossier(id)': 'a dossier is never merged',
  'Mutation.reviewContradiction(id)': 'an id of a contradiction is made of claims',
  'Mutation.reviewContradiction(about)': 'it is asked as a filter on contradictions',
  'Mutation.reviewContradiction(publisher)': 'a dossier is written with the id that its editor gives',
  'Subscription.claims(about)': 'tests/graphql/live has the streams',
  'ClaimFilter.about': ['person', claims('{ about: { eq: "ID" } }')],
  'ClaimFilter.object': ['office', claims('{ object: { eq: "ID" } }')],
  'ClaimFilter.subject': ['person', claims('{ subject: { in: ["ID", "person:tidak-ada"] } }')],
  'ClaimFilter.speaker': ['person', claims('{ speaker: { eq: "ID" } }')],
  'ClaimFilter.source': 'a source is never merged',
  'ConferralFilter.acceptedBy': ['person', ledger('{ acceptedBy: { eq: "ID" } }')],
  'ConferralFilter.area': 'an area is a region, and the gazetteer has each once',
  'ConferralFilter.award': ['award', ledger('{ award: { eq: "ID" } }')],
  'ConferralFilter.conferrer': ['organisation', ledger('{ conferrer: { eq: "ID" } }')],
  'ConferralFilter.edition': ['edition', ledger('{ not: { edition: { eq: "ID" } } }')],
  'ConferralFilter.party': [
    'person',
    ledger('{ or: [{ party: { eq: "ID" } }, { award: { eq: "award:tidak-ada" } }] }'),
  ],
  'ConferralFilter.presenter': ['person', ledger('{ presenter: { eq: "ID" } }')],
  'ConferralFilter.proposer': ['organisation', ledger('{ proposer: { eq: "ID" } }')],
  'ConferralFilter.province': 'a province is merged with none: the gazetteer has each once',
  'ConferralFilter.recipient': ['person', ledger('{ recipient: { not: "ID" } }')],
  'ConferralFilter.witness': ['person', ledger('{ witness: { eq: "ID" } }')],
  'ContradictionFilter.about': ['person', '{ contradictions(where: { about: { eq: "ID" } }) { totalCount } }'],
  'ContradictionFilter.id': 'an id of a contradiction is made of claims',
  'EntityFilter.id': ['person', '{ entities(where: { id: { eq: "ID" } }) { edges { node { id: plainId } } } }'],
  'EntityFilter.province': 'a province is merged with none: the gazetteer has each once',
  'EvidenceFilter.publisher': [
    'organisation',
    claims('{ type: { eq: HOLDS }, evidence: { some: { publisher: { eq: "ID" } } } }'),
  ],
  'EvidenceFilter.source': 'a source is never merged',
  'EvidenceFilter.speaker': ['person', claims('{ evidence: { some: { speaker: { eq: "ID" } } } }')],
  'GapFilter.about': [
    'person',
    '{ gaps(where: { about: { eq: "ID" } }) { totalCount edges { node { id: plainId } } } }',
  ],
  'PartyFilter.behind': ['organisation', parties('{ behind: { eq: "ID" } }')],
  'PartyFilter.capacity': ['office', parties('{ capacity: { eq: "ID" } }')],
  'PartyFilter.holds': ['office', parties('{ holds: { eq: "ID" } }')],
  'PartyFilter.onBehalfOf': ['organisation', parties('{ onBehalfOf: { not: "ID" } }')],
  'SourceFilter.publisher': [
    'organisation',
    '{ sources(where: { publisher: { eq: "ID" } }) { totalCount edges { node { id: plainId } } } }',
  ],
  'IdFilter.eq': 'each filter on ids has a row',
  'IdFilter.in': 'each filter on ids has a row',
  'IdFilter.not': 'each filter on ids has a row',
};

const shown = `{
  conferrals(first: 50) { edges { node {
    recipients { entity { id: plainId } onBehalfOf { id: plainId name } capacity { id: plainId name } behind { id: plainId name } }
    presenters { entity { id: plainId } } award { id: plainId } edition { id: plainId }
  } } }
  claims(where: { type: { not: SAME_AS } }, first: 100) { edges { node {
    subject { id: plainId } ... on EntityClaim { object { id: plainId } }
    evidence { edges { node { speaker { id: plainId name } whose { id: plainId } } } }
  } } }
  conferralTotals(by: [RECIPIENT, PRESENTER, EDITION, AWARD]) { recipient { id: plainId } presenter { id: plainId } edition { id: plainId } award { id: plainId } }
  entities(first: 100) { edges { node { id: plainId } } }
  search(text: "lama") { edges { node { id: plainId } } }
}`;

describeGraph(
  'an id that decisions merged',
  async (store) => {
    const about = (one: string, day: string) =>
      dossiersOf(`kata-${one}`, [
        article(
          day,
          `person:${one} HOLDS office:${one}`,
          `person:${one} ATTENDED event:${one}`,
          `person:cici ATTENDED event:${one}`,
          `event:${one} OCCURRED | date: ${day}`,
          `person:dedi SPOKE_AT event:${one} | speaker: person:${one}, modality: QUOTED`,
          `person:dedi HOLDS office:${one} | modality: WISH, whose: person:${one}`,
          `edition:${one} EDITION_OF award:${one}`,
          ...['pertama', 'kedua'].flatMap((slug) => [
            `conferral:${slug}-${one} IN_EDITION edition:${one}`,
            `conferral:${slug}-${one} STATUS | status: CONFERRED`,
          ]),
          `conferral:pertama-${one} RECIPIENT person:${one} | onBehalfOf: organisation:${one}, capacity: office:${one}`,
          `conferral:kedua-${one} RECIPIENT person:budi | behind: organisation:${one}`,
          `conferral:kedua-${one} PRESENTER person:${one}`,
          `conferral:kedua-${one} ACCEPTED_BY person:${one}`,
          `conferral:kedua-${one} WITNESS person:${one}`,
          `conferral:kedua-${one} CONFERRER organisation:${one}`,
          `conferral:kedua-${one} PROPOSER organisation:${one}`,
        ),
      ]);
    const papers = [...about('lama', '2023-01-01'), ...about('kini', '2024-01-01')].map((dossier, index) => ({
      ...dossier,
      publisher: index === 0 ? 'organisation:lama' : 'organisation:kini',
    }));
    await ingestSmall(store, ...papers);
    await decide(store, {
      identity: Object.values(merged).map(([old, now]) => `{ decision: "${old} SAME_AS ${now}", why: satu }`),
    });
  },
  ({ data }) => {
    const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

    it('is known in every argument and filter of the schema that takes one', () => {
      const names = Object.values(schema.getTypeMap()).flatMap((type): string[] => {
        if (type.name.startsWith('__')) return [];
        if (isInputObjectType(type))
          return Object.values(type.getFields())
            .filter((field) => ['ID', 'IdFilter'].includes(getNamedType(field.type).name))
            .map(({ name }) => `${type.name}.${name}`);
        if (!isObjectType(type) && !isInterfaceType(type)) return [];
        return Object.values(type.getFields()).flatMap((field) =>
          field.args
            .filter((argument) => getNamedType(argument.type).name === 'ID')
            .map((argument) => `${type.name}.${field.name}(${argument.name})`),
        );
      });
      const known = Object.keys(rows).filter((name) => !name.startsWith('Query._'));
      expect(known.sort()).toEqual(names.sort());
    });

    it.each(Object.entries(rows).flatMap(([name, row]) => (typeof row === 'string' ? [] : [[name, ...row] as const])))(
      'acts as the one that answers for it: %s',
      async (_name, kind, question) => {
        const [old, now] = merged[kind] ?? ['', ''];
        const [before, after] = [
          await data(question.replaceAll('ID', old)),
          await data(question.replaceAll('ID', now)),
        ];
        expect(before).toEqual(after);
        expect(JSON.stringify(after)).not.toMatch(/^\{"\w+":(null|\[\]|\{"edges":\[\]\})\}$/);
      },
    );

    it('is shown nowhere: nobody is there twice', async () => {
      const answer: Data = await data(shown);
      const gone = new Set(Object.values(merged).map(([old]) => old));
      const ids = [...JSON.stringify(answer).matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id);
      expect(ids.filter((id) => gone.has(id))).toEqual([]);
      expect(ids).toContain('organisation:kini');
    });
  },
  describeEngines,
);
