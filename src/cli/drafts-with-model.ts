import type { Config } from '../config.ts';
import type { ArticleDraft } from '../draft/draft.ts';
import { draftWithModel } from '../draft/model/draft-with-model.ts';
import { droppedInWords } from '../draft/model/dropped.ts';
import { openModel, shownModel } from '../draft/model/model.ts';
import { badInput } from '../errors.ts';
import type { NameIndex } from '../ontology/names/name-index.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';

/** A draft of an article, with what `--model` brought for whoever reads JSON; that is empty where no model is asked. */
export interface AskedDraft {
  readonly draft: ArticleDraft;
  readonly json: Readonly<Record<string, unknown>>;
}

/**
 * What `--model` does with each draft by rules: nothing where it is not given. It is told at once to whom articles go,
 * and of each article what became of it; whatever the model does, there is a draft.
 * @throws {JejakError} BAD_USER_INPUT where no model is set, or its key cannot be read
 */
export function draftsWithModel(
  call: Call,
  config: Config,
  io: Io,
): (rules: ArticleDraft, text: string, index: NameIndex) => Promise<AskedDraft> {
  if (call.options['model'] !== true) return async (draft) => ({ draft, json: {} });
  if (config.model === null)
    throw badInput(
      '--model',
      'asks the model of JEJAK_MODEL_URL and JEJAK_MODEL, which are not set (see docs/drafts.md)',
    );
  const model = openModel(config.model);
  io.error(`(each article is sent to the model ${shownModel(model)}, what is private in it hidden)`);
  return async (rules, text, index) => {
    const { draft, dropped, problem } = await draftWithModel(rules, text, index, model);
    io.error(`(${problem ?? `the model ${model.name}: ${inWords(draft)}`})`);
    const left = droppedInWords(dropped);
    if (left !== null) io.error(`(of what it said, ${left})`);
    return { draft, json: { model: { name: model.name, url: model.url, problem, dropped } } };
  };
}

function inWords({ entities, claims, conferrals }: ArticleDraft): string {
  const all = [...entities, ...claims, ...conferrals];
  const spoken = all.flatMap(({ model }) => model ?? []);
  const differ = spoken.filter(({ differs }) => Object.keys(differs).length > 0).length;
  return `${spoken.length - differ} things as the rules have them, ${differ} with a difference, ${all.filter(({ by }) => by !== undefined).length} of its own`;
}
