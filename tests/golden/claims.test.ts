import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../src/ingest/evidence/code-points.ts';
import { articleText, claimFacts, copiedFacts, type Fact, originalFacts, sourceFacts, sourceIds } from './facts.ts';
import { allClaims, type ClaimShown, describeGolden, evidenceOf, qualifier } from './golden-graph.ts';
import { states } from './states.ts';

describe('the copy of the facts', () => {
  it('is the original, where that is beside the checkout', ({ skip }) => {
    if (!existsSync(originalFacts)) return skip('the original facts are not beside this checkout');
    expect(readFileSync(copiedFacts, 'utf8')).toBe(readFileSync(originalFacts, 'utf8'));
  });

  it('has 116 claims and nine fields of sources', () => {
    expect([claimFacts.length, sourceFacts.length]).toEqual([116, 9]);
  });
});

describeGolden('the facts of the two articles', (ask) => {
  let claims: ClaimShown[];
  beforeAll(async () => {
    claims = await allClaims(ask);
  });

  it.each(claimFacts.map((fact): [string, Fact] => [`${fact.n} ${fact.type} of ${fact.subject}`, fact]))(
    'shows claim %s with its evidence',
    (_title, fact) => {
      const claim = claims.find((shown) => states(shown, fact));
      expect(claim, 'the claim').toBeDefined();
      if (claim === undefined) return;
      const passages = evidenceOf(claim).filter(({ source }) => source.id === sourceIds[fact.article]);
      for (const { exact } of [fact, ...(fact.also ?? [])]) {
        expect(passages.find((passage) => passage.exact === exact)).toMatchObject({
          modality: fact.modality,
          certain: fact.certain,
          speaker: fact.speaker === null ? null : { id: fact.speaker },
        });
      }
      expect(qualifiersShown(claim)).toMatchObject(qualifiersOf(fact));
    },
  );

  it('takes the date of an event over from the words that print it', () => {
    for (const fact of claimFacts.filter(
      ({ type, qualifiers }) => ['HELD_AT', 'LOCATED_IN'].includes(type) && qualifiers?.['date'],
    )) {
      const event = fact.type === 'HELD_AT' ? fact.object : fact.subject;
      const occurred = claims.find(({ type, subject }) => type === 'OCCURRED' && subject.id === event);
      expect(occurred?.value).toMatchObject({
        date: fact.qualifiers?.['date'],
        printedWeekday: fact.qualifiers?.['printed_weekday'] ?? null,
      });
      expect(occurred === undefined ? [] : evidenceOf(occurred).map(({ exact }) => exact)).toContain(fact.exact);
    }
  });

  it('shows no claim beyond the facts, and the facts that both articles state once', () => {
    const beyond = claims.filter(
      (claim) => claim.type !== 'OCCURRED' && !claimFacts.some((fact) => states(claim, fact)),
    );
    expect(beyond).toEqual([]);
    // Two facts stand in both articles; four events take their date from another fact.
    expect(claims.length).toBe(claimFacts.length - 2 + 4);
  });

  it('gives every passage the place of its words in the article', ({ skip }) => {
    const texts: Record<string, string | null> = { [sourceIds.A]: articleText('A'), [sourceIds.B]: articleText('B') };
    if (Object.values(texts).includes(null)) return skip('the articles are not beside this checkout');
    for (const { exact, start, end, source } of claims.flatMap(evidenceOf)) {
      expect(sliceCodePoints(texts[source.id] ?? '', start, end)).toBe(exact);
    }
  });

  it('keeps the fields of the sources', async () => {
    const { a, b } = await ask(
      `query ($a: ID!, $b: ID!) { a: node(id: $a) { ...fields } b: node(id: $b) { ...fields } }
       fragment fields on Source { title authors signature dateline publisher { id otherNames } published { printed earliest latest basis } sha256 language }`,
      { a: sourceIds.A, b: sourceIds.B },
    );
    const field = (article: 'A' | 'B', name: string): unknown =>
      sourceFacts.find((fact) => fact.article === article && fact.qualifiers?.['field'] === name)?.value;
    expect(a).toMatchObject({
      title: field('A', 'title'),
      authors: [field('A', 'authors')],
      signature: field('A', 'signature'),
      dateline: field('A', 'dateline'),
      publisher: { otherNames: [field('A', 'publisher')] },
    });
    expect(a.published.printed).toBe(field('A', 'published'));
    expect(b).toMatchObject({
      title: field('B', 'title'),
      authors: field('B', 'authors'),
      publisher: { id: 'organisation:aktualitas-id' },
    });
    expect(b.published).toMatchObject({
      earliest: '2024-09-11T15:00:00.000Z',
      basis: expect.stringContaining('not printed'),
    });
  });
});

/** The qualifiers that the facts give, under the names of the ontology; an event's date is a claim of its own. */
function qualifiersOf({ type, qualifiers = {} }: Fact): Record<string, unknown> {
  const { date, printed_weekday, stage, ...rest } = qualifiers;
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) {
    if (value === null) continue;
    const camel = name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    if (typeof value === 'object')
      for (const [part, inner] of Object.entries(value)) given[`${camel}.${part}`] = String(inner);
    else given[camel] = String(value);
  }
  if (typeof stage === 'string') given['stage'] = stage.toUpperCase();
  if (type === 'STATUS') given['validFrom'] = date ?? null;
  if (given['attested'] !== undefined) given['attested'] = expect.arrayContaining([given['attested']]);
  return given;
}

function qualifiersShown(claim: ClaimShown): Record<string, unknown> {
  const shown = Object.fromEntries(claim.qualifiers.map(({ name }) => [name, qualifier(claim, name)]));
  return { ...shown, attested: claim.attested, validFrom: claim.validFrom };
}
