import { badInput, JejakError } from '../../errors.ts';
import { contradictions } from '../../graph/findings/contradictions/contradiction.ts';
import { findingsPage } from '../../graph/findings/findings-page.ts';
import { findingsUnits } from '../../graph/meter/estimate.ts';
import { nodeKindOf } from '../../ontology/ids.ts';
import { parseEntityId, parseNodeId } from '../../ontology/seen-id.ts';
import { everything } from '../../ontology/view.ts';
import type { DossierRow } from '../../store/rows.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { ReviewState } from '../enums.ts';
import { logged } from '../write-log.ts';
import type { Outcome, WriteFor, WriteProblem, WriteResult, Writes } from '../writes.ts';
import { DossierRecord } from './dossier.ts';

const outcomes = {
  INSERTED: 'It is new.',
  REPLACED: 'It stands in the place of what the dossier said before.',
  UNCHANGED: 'It was there already, the same: sent again, or decided before.',
  RETRACTED: 'It is out of every answer.',
  RESTORED: 'It is back.',
} as const satisfies Record<Outcome, string>;

const WriteOutcome = builder.enumType('WriteOutcome', {
  description: 'What a write came to, or would come to.',
  values: Object.fromEntries(
    Object.entries(outcomes).map(([name, description]) => [name, { value: name as Outcome, description }]),
  ) as Record<Outcome, { value: Outcome; description: string }>,
});

const Problem = builder.objectRef<WriteProblem>('Problem').implement({
  description: 'What is wrong at one place, and what to do about it.',
  fields: (t) => ({
    file: t.exposeString('file', { nullable: true, description: 'Null where the fault is in an argument.' }),
    line: t.exposeInt('line', { nullable: true, description: 'From 1.' }),
    column: t.exposeInt('column', { nullable: true, description: 'From 1.' }),
    message: t.exposeString('message', { description: 'What was wanted, what came, and what to do.' }),
  }),
});

const Result = builder.objectRef<WriteResult>('WriteResult').implement({
  description: 'What a write came to. With problems, nothing was written. Sent again, the same write is UNCHANGED.',
  fields: (t) => ({
    outcome: t.expose('outcome', { type: WriteOutcome, nullable: true, description: 'Null where there are problems.' }),
    dossierId: t.exposeID('dossier', { description: 'Of the dossier that holds it.' }),
    dossier: t.field({
      type: DossierRecord,
      nullable: true,
      description: 'The dossier as it stands in the ledger now; null when it is not there.',
      resolve: async ({ dossier }, _args, { store }): Promise<DossierRow | null> =>
        (await store.read('dossiers-by-id', { ids: [dossier] }))[0] ?? null,
    }),
    problems: t.field({
      type: [Problem],
      description: 'All of them, by place.',
      resolve: ({ problems }) => [...problems],
    }),
    warnings: t.stringList({
      description: 'What is allowed and may still be a slip.',
      resolve: ({ warnings }) => [...warnings],
    }),
    changes: t.stringList({
      description: 'With `dryRun`: what it would add (+), take away (-) and say otherwise (~).',
      resolve: ({ changes }) => [...changes],
    }),
  }),
});

const dryRun = 'Only check, and say what it would change. A reader may ask for no more.';
const why = 'The reason, on one line. It is the evidence of the decision.';
const publisher = 'The organisation that decides, such as organisation:koran.';

const IdentityVerdict = builder.enumType('IdentityVerdict', {
  description: 'What an editor decides about two ids; without a decision they are two.',
  values: {
    SAME_AS: { description: 'The subject goes into the object, which answers for both from then on.' },
    NOT_SAME_AS: { description: 'They are two.' },
    POSSIBLY_SAME_AS: { description: 'They may be one: shown, and never acted upon.' },
  } as const,
});

builder.mutationType({
  description:
    'Writes, for whoever holds a token (`authorization: Bearer …`). Each is whole or not at all, and may be sent again.',
});

builder.mutationFields((t) => ({
  ingestDossier: t.field({
    type: Result,
    description: 'Takes a dossier in, or puts it in the place of the one of this name. Its file is kept.',
    args: {
      name: t.arg.string({ required: true, description: 'Of the file, without ending: 2024-03-04-ketua.' }),
      yaml: t.arg.string({ required: true, description: 'The dossier, as in docs/dossiers.md.' }),
      article: t.arg.string({ description: 'The text of the article, where the archive does not have it.' }),
      replace: t.arg.boolean({
        defaultValue: false,
        description: 'Let it take the place of the one of this name also where that holds another source.',
      }),
      changeOf: t.arg.string({
        description:
          'The sha256 of the file of this name that it was made from, or "" where there was none. Where another one is there by now, nothing is written.',
      }),
      dryRun: t.arg.boolean({ defaultValue: false, description: dryRun }),
    },
    resolve: (_root, { name, yaml, article, replace, changeOf, dryRun: only }, context) => {
      const asked = { event: 'dossier.ingested', dossier: `dossier:${name}`, dryRun: only ?? false } as const;
      return logged(context, asked, async () => {
        if (nodeKindOf(`dossier:${name}`) === null)
          throw badInput('name', 'is lower case letters, digits and single hyphens, at most 96', name);
        const { writes, on } = writer(context, asked.dryRun);
        const input = { name, yaml, article: article ?? null, replace: replace ?? false, changeOf: changeOf ?? null };
        return writes.ingestDossier({ ...input, dryRun: asked.dryRun }, on);
      });
    },
  }),
  retractDossier: t.field({
    type: Result,
    description: 'Takes a dossier back out of every answer. Its file stays, and stays out.',
    args: {
      id: t.arg.id({ required: true, description: 'Of the dossier: dossier:2024-03-04-ketua.' }),
      reason: t.arg.string({ required: true, description: 'Shown to whoever asks where it has gone.' }),
    },
    resolve: (_root, { id, reason }, context) =>
      logged(context, { event: 'dossier.retracted', dossier: id, dryRun: false }, async () => {
        if (reason.trim() === '') throw badInput('reason', 'says why, for whoever asks where it has gone');
        const { writes, on } = writer(context);
        return writes.retractDossier(dossierId(id), reason, on);
      }),
  }),
  restoreDossier: t.field({
    type: Result,
    description: 'Takes a retracted dossier in again, from its file.',
    args: { id: t.arg.id({ required: true, description: 'Of a dossier whose file is still there.' }) },
    resolve: (_root, { id }, context) =>
      logged(context, { event: 'dossier.restored', dossier: id, dryRun: false }, async () => {
        const { writes, on } = writer(context);
        return writes.restoreDossier(dossierId(id), on);
      }),
  }),
  decideIdentity: t.field({
    type: Result,
    description: 'Says that two ids are one, or are not. `retractDossier` takes the decision back.',
    args: {
      subject: t.arg.id({ required: true, description: 'The id that goes into the other one, if they are one.' }),
      verdict: t.arg({ type: IdentityVerdict, required: true }),
      object: t.arg.id({ required: true, description: 'The id that stays.' }),
      why: t.arg.string({ required: true, description: why }),
      publisher: t.arg.id({ required: true, description: publisher }),
      dryRun: t.arg.boolean({ defaultValue: false, description: dryRun }),
    },
    resolve: (_root, { subject, object, publisher: by, dryRun: only, ...rest }, context) => {
      const asked = { event: 'identity.decided', dossier: null, dryRun: only ?? false } as const;
      return logged(context, asked, async () => {
        const { writes, on } = writer(context, asked.dryRun);
        const ids = { subject: parseEntityId(subject, 'subject'), object: parseEntityId(object, 'object') };
        const input = { ...rest, ...ids, publisher: parseEntityId(by, 'publisher'), dryRun: asked.dryRun };
        return writes.decideIdentity(input, on);
      });
    },
  }),
  reviewContradiction: t.field({
    type: Result,
    description: 'Says what an editor makes of a contradiction.',
    args: {
      id: t.arg.id({ required: true, description: 'Of a contradiction that is there.' }),
      about: t.arg.id({
        description: 'The entity that it is about: then it is looked for there alone, and not in the whole graph.',
      }),
      state: t.arg({ type: ReviewState, required: true }),
      why: t.arg.string({ required: true, description: why }),
      publisher: t.arg.id({ required: true, description: publisher }),
      dryRun: t.arg.boolean({ defaultValue: false, description: dryRun }),
    },
    complexity: ({ about }) => 1 + findingsUnits({ eq: about }, null),
    resolve: (_root, { id, about, publisher: by, dryRun: only, ...rest }, context) => {
      const asked = { event: 'contradiction.reviewed', dossier: null, dryRun: only ?? false } as const;
      return logged(context, asked, async () => {
        const { writes, on } = writer(context, asked.dryRun);
        const contradiction = parseNodeId(id, 'id');
        const near = about ? { about: { eq: parseNodeId(about, 'about') } } : {};
        const where = { id: { eq: contradiction }, ...near };
        const there = await findingsPage(contradictions, where, everything, { first: 1 }, context);
        if (there.edges.length === 0) throw badInput('id', 'is not the id of a contradiction that is there', id);
        const publisher = parseEntityId(by, 'publisher');
        return writes.reviewContradiction({ ...rest, contradiction, publisher, dryRun: asked.dryRun }, on);
      });
    },
  }),
}));

/** What there is to write with, for whoever may. */
function writer({ writes, principal, writing }: Context, dryRun = false): { writes: Writes; on: WriteFor } {
  if (writes === null)
    throw new JejakError('WRITES_OFF', 'this server takes no writes: it has no file of tokens (JEJAK_TOKENS)');
  if (principal === null)
    throw new JejakError('UNAUTHENTICATED', 'writes need a token: send it as "authorization: Bearer …"');
  if (principal.role !== 'editor' && !dryRun)
    throw new JejakError('FORBIDDEN', `the token ${principal.name} may read and ask with dryRun, and not write`);
  const { stillWanted, begin } = writing;
  // What is only asked has the time of a question.
  const accept = dryRun ? () => {} : writing.accept;
  return { writes, on: { by: principal.name, accept, stillWanted, begin } };
}

function dossierId(id: string): string {
  if (nodeKindOf(id) !== 'Dossier')
    throw badInput('id', 'is the id of a dossier, such as dossier:2024-03-04-ketua', id);
  return id;
}
