import { withPauses } from '../../ingest/pauses.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import type { ArticleDraft } from '../draft.ts';
import { hidePrivate } from '../hide-private.ts';
import { ArticleWords } from './article-words.ts';
import { askModel } from './ask-model.ts';
import { checkingAnswer } from './check-answer.ts';
import type { Dropped } from './dropped.ts';
import { joinDrafts } from './join-drafts.ts';
import { type Model, shownModel } from './model.ts';
import { messagesFor } from './prompt.ts';
import { readModelAnswer } from './read-answer.ts';

export interface DraftWithModel {
  /** The draft by rules, with what the model says beside it; the draft by rules alone where there is a problem. */
  readonly draft: ArticleDraft;
  /** What the model said that is no part of it. */
  readonly dropped: readonly Dropped[];
  /** In one line, why there is nothing of the model; null where there is. */
  readonly problem: string | null;
}

/**
 * Asks a model for what it reads in an article, and joins what stands the checks to the draft by rules. What is private
 * in the article is hidden before it is sent. No model makes this fail: there is always a draft.
 * @param text of the article as makeDraft had it
 * @param index the names that makeDraft had
 * @param signal ends the waiting
 */
export async function draftWithModel(
  rules: ArticleDraft,
  text: string,
  index: NameIndex,
  model: Model,
  signal?: AbortSignal,
): Promise<DraftWithModel> {
  const words = new ArticleWords(hidePrivate(text));
  const without = (why: string): DraftWithModel => ({
    draft: rules,
    dropped: [],
    problem: `the model ${shownModel(model)} ${why}: the draft is by rules alone`,
  });
  const answer = await askModel(model, messagesFor(words.text), signal);
  if ('problem' in answer) return without(answer.problem);
  const read = readModelAnswer(answer.content);
  if ('problem' in read) return without(read.problem);
  const proposals = await withPauses(checkingAnswer(read, rules, words, index, `${model.name} on ${today()}`));
  return { draft: joinDrafts(rules, proposals), dropped: proposals.dropped, problem: null };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
