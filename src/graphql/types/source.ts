import { entityNode, sourceNode } from '../../graph/nodes.ts';
import { onceThere } from '../../graph/once-there.ts';
import { pageCost } from '../../graph/paging.ts';
import { headOf, recordOf } from '../../graph/record-of.ts';
import { languageOf, shownText } from '../../graph/shown-texts.ts';
import { sourcePage } from '../../graph/source-page.ts';
import type { Instant } from '../../ontology/values/instant.ts';
import type { PartialDate } from '../../ontology/values/partial-date.ts';
import { inLanguage, textsIn } from '../../ontology/wording.ts';
import type { RecordRow } from '../../store/rows.ts';
import { builder } from '../builder.ts';
import { Language } from '../enums.ts';
import { checkedFilter } from '../inputs/check-filter.ts';
import { SourceFilter } from '../inputs/filters.ts';
import { ViewInput, viewOf } from '../inputs/view.ts';
import { SourceConnection } from './connections.ts';
import { languageArg, languageOfField } from './language-of.ts';
import { EntityRef, NodeRef, SourceRef } from './refs.ts';

export const Publication = builder.objectRef<RecordRow>('Publication').implement({
  description: 'When a source came out, as narrowly as it lets one say. `knownAt` asks for `earliest`.',
  fields: (t) => ({
    printed: t.string({
      description: 'As printed, or the two dates between which it lies.',
      resolve: ({ published }) => published ?? '',
    }),
    earliest: t.field({ type: 'DateTime', resolve: ({ publishedEarliest }) => publishedEarliest as Instant }), // every source has both: its dossier is refused without
    latest: t.field({ type: 'DateTime', resolve: ({ publishedLatest }) => publishedLatest as Instant }),
    basis: t.string({
      nullable: true,
      description: 'What the date rests on.',
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: ({ publishedBasis, texts }, { language }) =>
        shownText(publishedBasis, 'publishedBasis', textsIn(texts), language ?? null),
    }),
    languageOf: t.field(
      languageOfField(({ publishedBasis: basis, texts }, field, language) => {
        const forms = textsIn(texts)?.['publishedBasis'];
        return languageOf({ basis }, field, forms === undefined ? undefined : { basis: forms }, language);
      }),
    ),
  }),
});

builder.objectType(SourceRef, {
  description: 'An article, archived by the sha256 of its text. The text itself is not here.',
  interfaces: [NodeRef],
  fields: (t) => ({
    title: t.string({
      description: 'As printed. That of decisions may be given in two languages.',
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: (source, { language }, context) =>
        language === null || language === undefined
          ? onceThere(headOf(source, context), ({ name }) => name)
          : onceThere(
              recordOf(source, context),
              ({ name, texts }) => inLanguage(name, textsIn(texts)?.['title'], language).text,
            ),
    }),
    publisher: t.field({
      type: EntityRef,
      resolve: (source, _args, context) =>
        onceThere(recordOf(source, context), ({ publisher }) => entityNode(publisher ?? '', source.view)),
    }),
    authors: t.stringList({
      description: 'Names as printed; no persons of the graph.',
      resolve: (source, _args, context) => onceThere(recordOf(source, context), ({ authors }) => authors ?? []),
    }),
    signature: t.string({
      nullable: true,
      description: 'The signature at the end, where it is not the byline.',
      resolve: (source, _args, context) => onceThere(recordOf(source, context), ({ signatory }) => signatory),
    }),
    dateline: t.string({
      nullable: true,
      description: 'The place printed before the text; whether a city or a province is not said.',
      resolve: (source, _args, context) => onceThere(recordOf(source, context), ({ dateline }) => dateline),
    }),
    url: t.string({
      nullable: true,
      resolve: (source, _args, context) => onceThere(headOf(source, context), ({ url }) => url),
    }),
    published: t.field({ type: Publication, resolve: (source, _args, context) => recordOf(source, context) }),
    retrieved: t.field({
      type: 'PartialDate',
      nullable: true,
      resolve: (source, _args, context) =>
        onceThere(recordOf(source, context), ({ retrieved }) => retrieved as PartialDate | null),
    }),
    language: t.string({
      description: 'BCP 47: id, en.',
      resolve: (source, _args, context) => onceThere(recordOf(source, context), ({ language }) => language ?? ''),
    }),
    origin: t.field({
      type: SourceRef,
      description:
        'The oldest source with this text, itself unless it is a near copy: press releases are counted once.',
      resolve: (source, _args, context) =>
        onceThere(recordOf(source, context), ({ origin }) => sourceNode(origin ?? source.id, source.view)),
    }),
    nearCopies: t.field({
      type: [SourceRef],
      description: 'The sources whose text is nearly this one.',
      resolve: async (source, _args, { loaders }) =>
        (await loaders.nearCopies.load(source.id)).map((id) => sourceNode(id, source.view)),
    }),
    sponsored: t.boolean({
      description: 'Whether somebody paid for the text: an advertorial, a sponsored page.',
      resolve: (source, _args, context) => onceThere(recordOf(source, context), ({ sponsored }) => sponsored === true),
    }),
    takenFrom: t.string({
      nullable: true,
      description:
        'The text, not held here, from which this one says that it is taken; those that name the same one count as one origin.',
      resolve: (source, _args, context) => onceThere(recordOf(source, context), ({ takenFrom }) => takenFrom),
    }),
    sha256: t.string({
      resolve: (source, _args, context) => onceThere(recordOf(source, context), ({ sha256 }) => sha256 ?? ''),
    }),
  }),
});

builder.queryField('sources', (t) =>
  t.connection(
    {
      type: SourceRef,
      complexity: pageCost(50),
      description: 'The sources, newest first.',
      args: {
        where: t.arg({ type: SourceFilter }),
        view: t.arg({
          type: ViewInput,
          description: '`knownAt` leaves out what came out later; `asOf` holds for what is asked beneath.',
        }),
      },
      resolve: (_root, { where, view, ...page }, context, info) => {
        return sourcePage(checkedFilter(where, info, context), viewOf(view), page, context);
      },
    },
    SourceConnection,
  ),
);
