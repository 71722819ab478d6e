import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { type ExportFormatName, exportFormats } from '../../src/interchange/formats.ts';
import type { FtmLine } from '../../src/interchange/ftm/ftm-line.ts';
import { aboutExport } from '../../src/interchange/graph/about-export.ts';
import { type ConferralStatus, vocabularies } from '../../src/ontology/ontology.ts';
import { everything } from '../../src/ontology/view.ts';
import type { Store } from '../../src/store/store.ts';
import { newsroom, type StoryClaim } from '../ingest/newsroom.ts';
import { describeEmbedded } from '../setup/engines.ts';

const statuses = Object.keys(vocabularies.ConferralStatus) as ConferralStatus[];
const slug = (status: string): string => status.toLowerCase();

/** A conferral for each status, and one of which nobody says how far it came; each to somebody of its own. */
const ofStatuses: StoryClaim[] = [...statuses, 'NONE'].flatMap((status): StoryClaim[] => [
  [`conferral:${slug(status)} RECIPIENT person:${slug(status)}`, `Nama ${slug(status)}`],
  [`conferral:${slug(status)} PRESENTER person:penyerah`, `Penyerah ${slug(status)}`],
  [`conferral:${slug(status)} PROPOSER person:pengusul`, `Pengusul ${slug(status)}`],
  ...(status === 'NONE'
    ? []
    : [[`conferral:${slug(status)} STATUS`, `Status ${slug(status)}`, `status: ${status}`] as const]),
]);

/** One claim said in each way. */
const details: Readonly<Record<string, readonly string[]>> = {
  asserted: [],
  quoted: ['modality: QUOTED', 'speaker: person:pengusul'],
  claimed: ['modality: CLAIMED'],
  alleged: ['modality: ALLEGED'],
  denial: ['modality: DENIAL', 'stance: DISPUTES'],
  plan: ['modality: PLAN'],
  wish: ['modality: WISH'],
  unsure: ['certain: no', 'note: disimpulkan'],
};
const said = Object.entries(details).map(
  ([way, lines]): StoryClaim => [`person:pejabat HOLDS office:${way}`, `Jabatan ${way}`, ...lines],
);

function named(ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, `Nama ${id.replace(/^.*:/, '')}`]));
}

describeEmbedded('what an export says of people', (engine) => {
  const filled = async (): Promise<Store> => {
    const store = await engine.open();
    const slugs = [...statuses, 'NONE'].map(slug);
    const entities = named([
      ...slugs.flatMap((one) => [`conferral:${one}`, `person:${one}`]),
      ...Object.keys(details).map((way) => `office:${way}`),
      ...['person:penyerah', 'person:pengusul', 'person:pejabat'],
    ]);
    await ingest(store, newsroom({ a: { entities, claims: [...ofStatuses, ...said] } }));
    return store;
  };
  const written = async (store: Store, name: ExportFormatName): Promise<string> => {
    const about = await aboutExport(store, everything, 'en', null);
    let whole = '';
    for await (const part of exportFormats[name].write({ store, view: everything, language: 'en', about }))
      whole += part;
    return whole;
  };

  it('states in RDF that somebody received or handed over only what was conferred, and tells the status of all else', async () => {
    const lines = (await written(await filled(), 'nquads')).split('\n');
    const stated = (type: string): string[] =>
      lines.flatMap(
        (line) => new RegExp(`^<urn:jejak:conferral:(\\w+)> <urn:jejak:ontology:${type}> `).exec(line)?.[1] ?? [],
      );
    expect(stated('RECIPIENT')).toEqual(['conferred']);
    expect(stated('PRESENTER')).toEqual(['conferred']);
    // Whoever proposed it did so, whatever came of it.
    expect(stated('PROPOSER').sort()).toEqual([...statuses, 'NONE'].map(slug).sort());
    for (const status of statuses) {
      const about = `<urn:jejak:ontology:conferralStatus> "${status}" .`;
      expect(
        lines.filter((line) => line.endsWith(about)),
        status,
      ).toHaveLength(3);
    }
  });

  it('states in RDF no plan, wish, allegation, denial, quotation, rumour or guess, and keeps each as a claim', async () => {
    const whole = await written(await filled(), 'nquads');
    const stated = [
      ...whole.matchAll(/^<urn:jejak:person:pejabat> <urn:jejak:ontology:HOLDS> <urn:jejak:office:(\w+)>/gm),
    ];
    expect(stated.map(([, way]) => way)).toEqual(['asserted']);
    for (const way of Object.keys(details))
      expect(whole).toContain(`<urn:jejak:ontology:object> <urn:jejak:office:${way}>`);
  });

  it('shows in FollowTheMoney beside each link what keeps it from being a plain fact', async () => {
    const store = await filled();
    const lines = (await written(store, 'ftm'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as FtmLine);
    const links = lines.filter(({ schema }) => schema === 'UnknownLink');
    const linkTo = (id: string): FtmLine['properties'] | undefined =>
      links.find(({ properties }) => properties['object']?.includes(id))?.properties;
    for (const status of statuses.filter((one) => one !== 'CONFERRED')) {
      const link = linkTo(`person.${slug(status)}`);
      expect(link?.['status'], status).toEqual([vocabularies.ConferralStatus[status].en]);
      expect(link?.['role']?.[0], status).not.toBe(linkTo('person.conferred')?.['role']?.[0]);
    }
    expect(linkTo('person.conferred')).not.toHaveProperty('status');
    expect(linkTo('person.none')).toMatchObject({ role: ['is recorded for'] });
    const involved = lines.filter(({ properties }) => properties['involved'] !== undefined);
    expect(involved.map(({ id }) => id)).toEqual(['conferral.conferred']);

    const holds = lines.filter(({ schema }) => schema === 'Occupancy');
    expect(
      Object.fromEntries(holds.map(({ properties }) => [properties['post']?.[0], properties['status']?.[0]])),
    ).toEqual({
      'office.asserted': undefined,
      'office.quoted': 'quoted from a named speaker',
      'office.claimed': 'reported without a source',
      'office.unsure': 'uncertain',
    });
    const notes = lines.flatMap(({ schema, properties }) => (schema === 'Note' ? (properties['name'] ?? []) : []));
    for (const [way, words] of [
      ['plan', 'a plan'],
      ['wish', 'a wish'],
      ['alleged', 'an allegation'],
      ['denial', 'disputes'],
    ])
      expect(notes).toContainEqual(expect.stringMatching(new RegExp(`Nama ${way} \\(.*${words}`)));
  });
});
