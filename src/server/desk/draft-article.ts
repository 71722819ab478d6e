import type { Place } from '../../draft/article.ts';
import type { ArticleDraft, Suggestion } from '../../draft/draft.ts';
import { hidden, hidePrivate } from '../../draft/hide-private.ts';
import { type DraftWithModel, draftWithModel } from '../../draft/model/draft-with-model.ts';
import { droppedInWords } from '../../draft/model/dropped.ts';
import type { Model } from '../../draft/model/model.ts';
import { autoName } from '../../explorer/desk/auto-name.ts';
import type { DeskDocument, DeskEntity, OfModel, Sureness, Values, Words } from '../../explorer/desk/desk-document.ts';
import { codePointsBefore } from '../../ingest/evidence/code-points.ts';
import { addEntities } from '../../ingest/names/known-names.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import { namesInText } from '../../ontology/names/names-in-text.ts';
import { addFromGraph } from '../../store/find-names.ts';
import type { EditingPlaces } from '../editing/ingest-written.ts';
import { draftElsewhere, TravellingIndex } from './draft-elsewhere.ts';

/** The words of an article, out of whatever form it came in. */
export interface ArticleText {
  /** The name of its file. */
  readonly file: string;
  readonly text: string;
}

/**
 * What is proposed of an article, for an editor to confirm. Names are looked up among the regions and in the graph, which
 * has all that the dossiers introduce. A model is asked only where one is given, and never believed: see draftWithModel.
 * @param signal ends the waiting for it
 * @throws {JejakError} BAD_USER_INPUT where it is no article, or too long
 */
export async function draftArticle(
  { file, text }: ArticleText,
  places: EditingPlaces,
  model: Model | null,
  signal: AbortSignal,
): Promise<DeskDocument> {
  const index = new TravellingIndex();
  for (const { entities } of places.before) addEntities(index, entities);
  await addFromGraph(index, places.store, namesInText(text));
  const rules = await draftElsewhere(file, text, index);
  const asked = model === null ? null : await draftWithModel(rules, text, index, model, signal);
  const document = { ...documentOf(asked?.draft ?? rules, text, index), notes: asked === null ? [] : notesOf(asked) };
  const name = autoName(document.source);
  const { source } = document;
  return { ...document, name, source: { ...source, fields: { ...source.fields, id: `source:${name}` } } };
}

/** What became of the model's answer, in a line each. */
function notesOf({ problem, dropped }: DraftWithModel): string[] {
  const left = droppedInWords(dropped);
  return [...(problem === null ? [] : [problem]), ...(left === null ? [] : [`of what the model said, ${left}`])];
}

function documentOf(draft: ArticleDraft, text: string, index: NameIndex): DeskDocument {
  // A newspaper that the article does not print is left open: made of a file's name, those of two articles would be one.
  const isGuessed = draft.head.publisher?.words == null;
  const entities = draft.entities.filter(({ id }) => !isGuessed || id !== draft.publisher);
  return {
    name: draft.name,
    file: draft.file,
    text,
    private: privateIn(text),
    base: null,
    source: { key: 'source', verdict: 'open', sureness: null, saved: null, by: null, model: null, ...sourceOf(draft) },
    entities: entities.map(
      ({ id, kind, name, otherNames, place, sure, reason, by = null, model }, at): DeskEntity => ({
        key: `e${at}`,
        verdict: 'open',
        sureness: { sure, reason },
        saved: null,
        id,
        kind,
        name,
        otherNames: [...otherNames],
        fields: {},
        words: place.exact === '' ? [] : [wordsAt(place)],
        isNew: index.nameOf(id) === null,
        alike: index.named(name).filter((other) => other !== id && entityKindOf(other) === kind),
        later: null,
        by,
        model: ofModel(model),
      }),
    ),
    claims: draft.claims.map(({ claim, fields, ...rest }, at) => ({
      key: `c${at}`,
      claim,
      fields,
      ...suggested(rest),
    })),
    conferrals: draft.conferrals.map(({ id, name, fields, ...rest }, at) => ({
      key: `k${at}`,
      id,
      fields: { name, ...fields },
      ...suggested(rest),
    })),
    notes: [],
    rest: '',
    heads: {},
  };
}

/** What a model says otherwise of something that the rules propose too. */
function ofModel(model: Suggestion['model']): OfModel | null {
  return model === undefined ? null : { by: model.by, differs: model.differs };
}

function suggested({ evidence, sure, reason, parts = {}, by = null, model }: WithBy) {
  return {
    verdict: 'open' as const,
    sureness: { sure, reason },
    saved: null,
    evidence: evidence.map(wordsAt),
    parts,
    by,
    model: ofModel(model),
  };
}

type WithBy = Omit<Suggestion, 'by'> & { readonly by?: string | null };

function sourceOf(draft: ArticleDraft): { fields: Values; parts: Record<string, Sureness> } {
  const { head, source, publisher, endsWith, printed } = draft;
  const { title, authors, signature, published, dateline, language } = head;
  const printedPublisher = head.publisher?.words == null ? null : head.publisher;
  const notes = Object.entries({
    title,
    publisher: printedPublisher,
    authors,
    signature,
    published,
    dateline,
    language,
  });
  const parts = notes.flatMap(([name, part]) =>
    part === null ? [] : [[name, { sure: part.sure, reason: part.reason }] as const],
  );
  return {
    fields: {
      id: source,
      title: title?.value ?? null,
      publisher: printedPublisher === null ? null : publisher,
      authors: authors?.value ?? null,
      signature: signature?.value ?? null,
      dateline: dateline?.value ?? null,
      published: published?.value ?? null,
      publishedBasis: published?.reason ?? null,
      language: language.value,
      endsWith,
      printed: Object.fromEntries(Object.entries(printed).map(([name, place]) => [name, quoted(place)])),
    },
    parts: Object.fromEntries(parts),
  };
}

function quoted({ exact, occurrence }: Place): Values[string] {
  return occurrence === null ? exact : { exact, occurrence };
}

function wordsAt({ exact, occurrence, startAt, endAt }: Place): Words {
  return { exact, occurrence, startAt, endAt };
}

/** The stretches of a text that a draft does not look at, in code points. */
export function privateIn(text: string): DeskDocument['private'] {
  const shown = hidePrivate(text);
  const before = codePointsBefore(text);
  return [...shown.matchAll(new RegExp(`${hidden}(?:[${hidden}\\s]*${hidden})?`, 'g'))].flatMap(({ index, 0: part }) =>
    text.slice(index, index + part.length) === part
      ? []
      : [{ startAt: before(index), endAt: before(index + part.length) }],
  );
}
