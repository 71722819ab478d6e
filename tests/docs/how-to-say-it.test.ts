import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/ingest/format/read-dossier.ts';
import { vocabularies } from '../../src/ontology/ontology.ts';
import { page } from './markdown.ts';

/** A row of the table: where its lines stand in a dossier, and the lines. */
interface Row {
  readonly under: string;
  readonly lines: readonly string[];
}

const [, section = ''] = /^## How to say it\n([\s\S]*?)^## /m.exec(page('docs/dossiers.md').text) ?? [];
const rows = [...section.matchAll(/^\|[^|]*\| `(\w+)` +\| (.*) \|$/gm)].map(
  ([, under = '', cell = '']): Row => ({ under, lines: [...cell.matchAll(/`([^`]+)`/g)].map(([, line = '']) => line) }),
);

describe('the table of docs/dossiers.md that tells how to say it', () => {
  it('has a line for each status, and for each part of a dossier', () => {
    const lines = rows.flatMap((row) => row.lines).join('\n');
    const statuses = Object.keys(vocabularies.ConferralStatus);
    expect(statuses.filter((status) => !lines.includes(status))).toEqual([]);
    expect([...new Set(rows.map(({ under }) => under))].sort()).toEqual([
      'claims',
      'conferrals',
      'entities',
      'source',
      'winners',
    ]);
  });

  it.each(rows.map((row) => [row.lines.join(', '), row] as const))('is read without a problem: %s', (_line, row) => {
    const dossier = readDossier('2024-05-05-contoh.yaml', dossierWith(row));
    expect(dossier.problems).toEqual([]);
    if (row.under !== 'source' && row.under !== 'entities')
      expect('claims' in dossier && dossier.claims.length).toBeGreaterThan(0);
  });
});

/** The least dossier in which the lines can stand: the table leaves evidence off. */
function dossierWith({ under, lines }: Row): string {
  const at = (name: string, given: readonly string[]): readonly string[] => (name === under ? given : []);
  const has = (key: string): boolean => lines.some((line) => line.startsWith(`${key}:`));
  const conferral = [
    ...(has('award') ? [] : ['edition: edition:contoh-2024']),
    ...(has('recipient') || has('counted') ? [] : ['recipient: regency:tebo']),
    ...(has('status') ? [] : ['status: CONFERRED']),
    'evidence: kata',
    ...lines,
  ];
  const withEvidence = lines.map((line) => `  - ${line.replace(/ \}$/, ', evidence: kata }')}`);
  return [
    'source:',
    ...['id: source:contoh', 'title: Contoh', 'publisher: organisation:koran-contoh', 'published: 2024-05-05'],
    ...at('source', lines),
    ...(under === 'source' ? [] : ['language: id']),
    `sha256: ${'0'.repeat(64)}`,
  ]
    .map((line, index) => (index === 0 ? line : `  ${line}`))
    .concat(
      at('entities', ['entities:', ...lines.map((line) => `  ${line}`)]),
      at('claims', ['claims:', ...withEvidence]),
      at('winners', ['winners:', ...withEvidence]),
      at('conferrals', ['conferrals:', '  - conferral:contoh:', ...conferral.map((line) => `      ${line}`)]),
    )
    .join('\n');
}
