import { vocabularies } from '../../../ontology/ontology.ts';
import {
  type CommonArguments,
  idArgument,
  languageArgument,
  type PageArguments,
  pageArguments,
  viewArguments,
} from '../arguments.ts';
import { flag, list, oneOf, orNull, record, takes, text, whole } from '../json-schema.ts';
import type { ConferralFilter, ConferralStatus, McpWhoAwardedQuery, PartyPartFragment } from '../operation-types.ts';
import { claimOf, claimSchema } from '../shapes/claim.ts';
import { entityOf, entityOrNull, entitySchema } from '../shapes/entity.ts';
import { nextOf, nextSchema, notKnownSchema } from '../shapes/page.ts';
import { type ToolCall, tool } from '../tool.ts';
import { words } from '../words.ts';

const statuses = Object.keys(vocabularies.ConferralStatus);

interface Given extends CommonArguments, PageArguments {
  readonly recipient?: string;
  readonly presenter?: string;
  readonly award?: string;
  readonly edition?: string;
  readonly province?: string;
  readonly year?: number;
  readonly status?: readonly ConferralStatus[];
}

const parties = (description: string) =>
  list(record({ entity: entitySchema, onBehalfOf: orNull(entitySchema), claim: claimSchema }), description);

const conferralSchema = record({
  ...(entitySchema['properties'] as object),
  award: orNull(entitySchema),
  edition: orNull(entitySchema),
  level: orNull(text('NATIONAL, PROVINCIAL or REGENCY')),
  area: orNull(entitySchema),
  status: orNull(text('How far it has come: only CONFERRED is an award received')),
  date: orNull(text('Of the status; null when no source gives it')),
  certain: flag(),
  category: orNull(
    record({
      label: orNull(text()),
      rank: orNull(whole()),
      rankCertain: orNull(flag('False: the printed number need not be a rank')),
      grade: orNull(text()),
    }),
  ),
  recipients: parties('Who received it'),
  presenters: parties('Who handed it over; empty: no source says who. To speak at the ceremony is not to hand over'),
  presentersOfWhole: parties('Who is said to have handed over the awards of the whole edition or ceremony'),
  conferrers: parties('The body that confers it'),
  notKnown: list(text(), 'What no source says of this conferral'),
});

export const whoAwarded = tool<Given>({
  name: 'who_awarded',
  title: 'Who awarded whom',
  description:
    'The ledger of honours: which awards somebody received or handed over, of which edition, with date, status, category and the exact words behind each party. Use it for "who gave X an award", "what did X receive", "who won award Y in year Z". All arguments that are given must hold; without any it is the whole ledger, newest first. A nomination is no award received: look at status.',
  input: takes({
    recipient: idArgument('Id of who received it'),
    presenter: idArgument('Id of who handed it over'),
    award: idArgument('Id of the award, such as award:paritrana'),
    edition: idArgument('Id of one round of it'),
    province: idArgument('Id of the province that received it, or that of a regency, company or office that did'),
    year: whole('On the label of the edition', { least: 1900, most: 2200 }),
    status: list(oneOf(statuses), 'Only with one of these', { most: statuses.length }),
    ...pageArguments(10, 20),
    ...viewArguments,
    ...languageArgument,
  }),
  output: record({
    conferrals: list(conferralSchema),
    count: whole('Of all pages'),
    ...nextSchema,
    ...notKnownSchema,
  }),
  call: async ({ limit = 10, after = null, ...given }, call) => {
    const named = [given.recipient, given.presenter, given.award, given.edition, given.province].filter(
      (id) => id !== undefined,
    );
    const { conferrals, nodes } = await call.ask('McpWhoAwarded', {
      where: filterOf(given),
      named,
      first: limit,
      after,
    });
    const absent = named.filter((_, index) => nodes[index] == null);
    return {
      conferrals: conferrals.edges.map(({ node }) => conferralOf(node, call)),
      count: conferrals.totalCount,
      next: nextOf(conferrals.pageInfo),
      notKnown: [
        ...absent.map((id) => words.noEntity(id, call.view)[call.language]),
        ...(conferrals.totalCount === 0 ? [words.noConferral[call.language]] : []),
      ],
    };
  },
});

function filterOf({ recipient, presenter, award, edition, province, year, status }: Given): ConferralFilter {
  return {
    ...(recipient === undefined ? {} : { recipient: { eq: recipient } }),
    ...(presenter === undefined ? {} : { presenter: { eq: presenter } }),
    ...(award === undefined ? {} : { award: { eq: award } }),
    ...(edition === undefined ? {} : { edition: { eq: edition } }),
    ...(province === undefined ? {} : { province: { eq: province } }),
    ...(year === undefined ? {} : { labelYear: { eq: year } }),
    ...(status === undefined ? {} : { status: { in: status } }),
  };
}

function conferralOf(conferral: McpWhoAwardedQuery['conferrals']['edges'][number]['node'], call: ToolCall) {
  const { level, status, date, certain, category } = conferral;
  return {
    ...entityOf(conferral, call),
    award: entityOrNull(conferral.award, call),
    edition: entityOrNull(conferral.edition, call),
    level,
    area: entityOrNull(conferral.area, call),
    status,
    date,
    certain,
    category,
    recipients: conferral.recipients.map((party) => partyOf(party, call)),
    presenters: conferral.presenters.map((party) => partyOf(party, call)),
    presentersOfWhole: conferral.presentersOfWhole.map((party) => partyOf(party, call)),
    conferrers: conferral.conferrers.map((party) => partyOf(party, call)),
    notKnown: conferral.gaps.map((gap) => gap.text),
  };
}

function partyOf({ entity, onBehalfOf, claim }: PartyPartFragment, call: ToolCall) {
  return {
    entity: entityOf(entity, call),
    onBehalfOf: entityOrNull(onBehalfOf, call),
    claim: claimOf(claim, call),
  };
}
