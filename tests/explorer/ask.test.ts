import { expect, it } from 'vitest';
import { recording } from '../../src/explorer/ask.ts';

const question = { name: 'Nama', text: '{ name }' };

it('shows no character that turns the page around, and keeps it in what is asked for as JSON', async () => {
  const said = { name: 'Bank\u202E ibmaJ', others: [{ name: 'Ani\u200B' }], count: 2 };
  const { ask, asked } = recording(async () => said as never); // an answer of any type
  expect(await ask(question, {})).toEqual({ name: 'Bank[U+202E] ibmaJ', others: [{ name: 'Ani' }], count: 2 });
  expect(asked).toEqual([{ ...question, variables: {}, data: said }]);
});
