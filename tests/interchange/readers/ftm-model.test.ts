import { createRequire } from 'node:module';
import { Model } from '@opensanctions/followthemoney';
import { expect, it } from 'vitest';
import { exportFormats } from '../../../src/interchange/formats.ts';
import type { FtmLine } from '../../../src/interchange/ftm/ftm-line.ts';
import { aboutExport } from '../../../src/interchange/graph/about-export.ts';
import type { Instant } from '../../../src/ontology/values/instant.ts';
import { everything, type View } from '../../../src/ontology/view.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeEmbedded } from '../../setup/engines.ts';

const model = new Model(createRequire(import.meta.url)('@opensanctions/followthemoney/dist/defaultModel.json'));

async function entities(store: Store, view: View = everything): Promise<FtmLine[]> {
  const about = await aboutExport(store, view, 'id', null);
  const lines: FtmLine[] = [];
  for await (const part of exportFormats.ftm.write({ store, view, language: 'id', about }))
    lines.push(JSON.parse(part));
  return lines;
}

describeEmbedded('FollowTheMoney', (engine) => {
  it('is made of schemata and properties that its model has, and each end is of a schema that may stand there', async () => {
    const lines = await entities(await engine.openBundled());
    const schemaOf = new Map(lines.map(({ id, schema }) => [id, schema]));
    const wrong = lines.flatMap(({ id, schema: name, properties }) => {
      const schema = model.getSchema(name);
      return Object.entries(properties).flatMap(([property, values]) => {
        const known = schema.getProperties().get(property);
        if (known === undefined || known.stub) return [`${id}: ${name}.${property}`];
        const range = known.hasRange ? known.getRange() : null;
        if (range === null) return [];
        return values.flatMap((end) => {
          const there = schemaOf.get(end);
          const fits = there !== undefined && model.getSchema(there).isA(range);
          return fits ? [] : [`${id}: ${name}.${property} ${end} (${there})`];
        });
      });
    });
    expect(wrong).toEqual([]);
    const required = lines.flatMap(
      ({ id, schema, properties }) =>
        model
          .getSchema(schema)
          .required?.filter((name) => properties[name] === undefined)
          .map((name) => `${id}: ${name}`) ?? [],
    );
    expect(required).toEqual([]);
  });

  it('takes nobody for a holder or a recipient by what was planned, wished or only disputed', async () => {
    const lines = await entities(await engine.openBundled());
    const links = lines.filter(({ schema }) => !['Note', 'Article', 'Document'].includes(schema));
    const moods = links.map(({ jejak }) => (jejak as { claim?: { mood: string } } | undefined)?.claim?.mood ?? 'FACT');
    expect(new Set(moods)).toEqual(new Set(['FACT']));
    const tebo = lines.find(({ id }) => id === 'conferral.paritrana-2022-jambi-tebo');
    expect(tebo?.properties).toMatchObject({ involved: ['regency.tebo'], date: ['2023-04-13'] });
  });

  it('has under a view only what could be known then, and says in its first line which view it is', async () => {
    const known = { ...everything, knownAt: '2023-12-31T00:00:00.000Z' as Instant };
    const lines = await entities(await engine.openBundled(), known);
    expect(lines.filter(({ schema }) => schema === 'Article').map(({ id }) => id)).toEqual([
      'source.pers-kerinci-2023-04-13',
    ]);
    expect(lines[0]?.properties['description']?.[0]).toContain('31 Desember 2023');
    const proofs = new Set(lines.flatMap(({ properties }) => properties['proof'] ?? []));
    expect([...proofs]).toEqual(['source.pers-kerinci-2023-04-13']);
  });
});
