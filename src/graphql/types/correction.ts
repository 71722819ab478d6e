import { claimsAt } from '../../graph/claims-at.ts';
import { type Order, pageCost, pageOf } from '../../graph/paging.ts';
import { languageOf, shownText } from '../../graph/shown-texts.ts';
import { type Claim, compare, statedClaim } from '../../ontology/claim.ts';
import { nodeKindOf } from '../../ontology/ids.ts';
import { earliestDay, type PartialDate } from '../../ontology/values/partial-date.ts';
import { everything } from '../../ontology/view.ts';
import { inLanguage, type Texts } from '../../ontology/wording.ts';
import type { DecisionRow } from '../../store/rows.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Language } from '../enums.ts';
import { edgeOf } from './kinds/edge-of.ts';
import { languageArg, languageOfField } from './language-of.ts';
import { ClaimRef, EntityRef } from './refs.ts';

interface CorrectionShape {
  /** The id of the claim. */
  readonly about: string;
  readonly dossier: string;
  readonly ordinal: number;
  readonly kind: 'CORRECTION' | 'REPLY';
  readonly wrong: string | null;
  readonly right: string;
  readonly by: string;
  readonly date: PartialDate;
  readonly texts?: Texts;
}

const CorrectionKind = builder.enumType('CorrectionKind', {
  description: 'Whether the newsroom was wrong, or those whom it concerns see it otherwise.',
  values: {
    CORRECTION: { description: 'What was published is wrong.' },
    REPLY: { description: 'What those whom it concerns say to it: the right of reply (hak jawab).' },
  } as const,
});

const Correction = builder.objectRef<CorrectionShape>('Correction').implement({
  description: 'What was wrong in a claim and what is right, or a reply to it. The claim stays as its sources have it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CorrectionKind }),
    wrong: t.string({
      nullable: true,
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: ({ wrong, texts }, { language }) => shownText(wrong, 'wrong', texts, language ?? null),
    }),
    right: t.string({
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: ({ right, texts }, { language }) => inLanguage(right, texts?.['right'], language ?? null).text,
    }),
    languageOf: t.field(
      languageOfField(({ wrong, right, texts }, field, language) =>
        languageOf({ wrong, right }, field, texts, language),
      ),
    ),
    by: t.exposeString('by', { description: 'Who corrects or replies.' }),
    date: t.expose('date', { type: 'PartialDate' }),
    claim: t.field({
      type: ClaimRef,
      nullable: true,
      description: 'What it corrects, or the first time of what is so more than once; null when no dossier states it.',
      resolve: async ({ about }, _args, context) => (await claimsAt(about, everything, context))[0] ?? null,
    }),
  }),
});

const CorrectionConnection = builder.connectionObject(
  { type: Correction, name: 'CorrectionConnection', description: 'Corrections and replies, the newest first.' },
  edgeOf('Correction', 'A correction or a reply'),
);

builder.interfaceField(ClaimRef, 'corrections', (t) =>
  t.field({
    type: [Correction],
    description: 'The oldest first.',
    resolve: (claim, _args, context) => correctionsOf([claim], context),
  }),
);

builder.interfaceField(EntityRef, 'corrections', (t) =>
  t.field({
    type: [Correction],
    description: 'Those of all claims on it, the oldest first.',
    resolve: async ({ id }, _args, context) => correctionsOf(await context.loaders.claimsAbout.load(id), context),
  }),
);

const newestFirst: Order = { name: 'corrections', descending: [true, false, false, false] };

builder.queryField('corrections', (t) =>
  t.connection(
    {
      type: Correction,
      complexity: pageCost(20),
      description: 'What was corrected, and what those whom it concerns say to it: the newest first.',
      resolve: async (_root, page, context) =>
        pageOf(
          await allCorrections(context),
          ({ date, about, dossier, ordinal }) => [earliestDay(date), about, dossier, ordinal],
          newestFirst,
          page,
        ),
    },
    CorrectionConnection,
  ),
);

/** Those of claims, by all addresses under which somebody may have found them when they wrote. */
async function correctionsOf(claims: readonly Claim[], { loaders }: Context): Promise<CorrectionShape[]> {
  const ids = new Set(
    claims.flatMap(({ id, assertions }) => [id, ...assertions.flatMap((one) => [one.id, statedClaim(one)])]),
  );
  const decisions = await Promise.all([...ids].map((id) => loaders.decisions.load(id)));
  return corrections(decisions.flat()).sort((a, b) => compare(earliestDay(a.date), earliestDay(b.date)));
}

const atOnce = 500;

/** All of them: they are made by hand, so there are few. */
async function allCorrections({ store }: Context): Promise<CorrectionShape[]> {
  const found: CorrectionShape[] = [];
  for (let after = ''; ; ) {
    const ids = (await store.read('matter-page', { after, limit: atOnce })).map(({ id }) => id);
    const claims = ids.filter((id) => nodeKindOf(id) === 'Claim');
    if (claims.length > 0) found.push(...corrections(await store.read('decisions-about', { ids: claims })));
    after = ids.at(-1) ?? after;
    if (ids.length < atOnce) return found;
  }
}

function corrections(rows: readonly DecisionRow[]): CorrectionShape[] {
  return rows
    .filter(({ kind }) => kind === 'CORRECTION')
    .map(({ about, dossier, ordinal, entry }) => ({
      ...(JSON.parse(entry) as Omit<CorrectionShape, 'about' | 'dossier' | 'ordinal'>), // as read-decisions.ts wrote it
      ...{ about, dossier, ordinal },
    }));
}
