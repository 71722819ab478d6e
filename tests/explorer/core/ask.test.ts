import { expect, it } from 'vitest';
import { recording } from '../../../src/explorer/core/ask.ts';
import { operationTexts } from '../../../src/explorer/core/operations.ts';

it('shows no character that turns the page around, and keeps it in what is asked for as JSON', async () => {
  const said = { name: 'Bank\u202E ibmaJ', others: [{ name: 'Ani\u200B' }], count: 2 };
  const { ask, answered } = recording(async () => said);
  expect(await ask('Gone', { id: 'person:a' })).toEqual({
    name: 'Bank[U+202E] ibmaJ',
    others: [{ name: 'Ani' }],
    count: 2,
  });
  const text = operationTexts.get('Gone');
  expect(answered).toEqual([{ name: 'Gone', text, variables: { id: 'person:a' }, data: said }]);
});
