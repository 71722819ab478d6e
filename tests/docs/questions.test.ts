import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { page, root } from './markdown.ts';

const names = readdirSync(join(root, 'docs/questions')).sort();
const files = names.map((name) => ({ name, text: page(`docs/questions/${name}`).text }));

describe('the questions of docs/questions', () => {
  it('are twenty, numbered without a gap', () => {
    expect(names.map((name) => Number(/^(\d\d)-[a-z]+(?:-[a-z]+)*\.graphql$/.exec(name)?.[1]))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it.each(files)('are one query a file, named as the file is: $name', ({ name, text }) => {
    const words = name.replace(/^\d\d-|\.graphql$/g, '').split('-');
    const called = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    expect(operationsIn(text).map((one) => [one.operation, one.name?.value])).toEqual([['query', called]]);
  });

  it.each(files)('can be asked as they are, and asked of something else: $name', ({ text }) => {
    const variables = operationsIn(text).flatMap((one) => one.variableDefinitions ?? []);
    expect(variables).not.toEqual([]);
    const open = variables.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
    expect(open).toEqual([]);
  });

  it('stand in docs/questions.md, each in the two languages that open its file', () => {
    const rows = [
      ...page('docs/questions.md').text.matchAll(/^\| \[(.+)\]\(questions\/(.+)\) +\| (.+?) +\| (.+?) +\|$/gm),
    ];
    expect(rows.map(([, label, path, ...asked]) => [label, path, ...asked])).toEqual(
      files.map(({ name, text }) => [name, name, ...asksIn(text)]),
    );
  });
});

function operationsIn(text: string): OperationDefinitionNode[] {
  return parse(text).definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));
}

/** The question in Indonesian and in English: the first two paragraphs of the comment that opens a file. */
function asksIn(text: string): string[] {
  const [comment = ''] = /^(?:#.*\n)+/.exec(text) ?? [];
  const paragraphs = comment.split(/^#\n/m).map((lines) => lines.replace(/^# /gm, '').trim().replaceAll('\n', ' '));
  return paragraphs.slice(0, 2);
}
