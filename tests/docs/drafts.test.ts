import { expect, it } from 'vitest';
import { settings } from '../../src/config.ts';
import { draftYaml } from '../../src/draft/draft-yaml.ts';
import { draftWithModel } from '../../src/draft/model/draft-with-model.ts';
import { gazetteerNames } from '../draft/gazetteer-names.ts';
import { article, articleDraft, goodAnswer } from '../draft/model/article.ts';
import { modelServer, saying } from '../draft/model/model-server.ts';
import { blocks, page, prose } from './markdown.ts';

const drafts = page('docs/drafts.md');

it('names every setting of a model', () => {
  const named = Object.keys(settings).filter((name) => name.startsWith('JEJAK_MODEL'));
  expect(named).toHaveLength(4);
  expect(named.filter((name) => !prose(drafts).includes(`\`${name}\``))).toEqual([]);
});

it('shows the mark of a difference as a draft has it', async () => {
  const shown = blocks(drafts).flatMap(({ text }) => /^ *- (".*has it too, .*")$/m.exec(text)?.[1] ?? []);
  expect(shown).toHaveLength(1);
  const { url } = await modelServer(saying(goodAnswer));
  const model = { name: 'qwen2.5:7b', url, key: null, timeoutMs: 5_000 };
  const { draft } = await draftWithModel(articleDraft, article, gazetteerNames(), model);
  expect(draftYaml(draft).replaceAll(/on \d{4}-\d\d-\d\d/g, 'on 2026-11-30')).toContain(shown[0]);
});
