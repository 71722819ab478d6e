import { expect, it } from 'vitest';
import { makeApp } from '../../../src/server/app.ts';
import { readStaticFiles } from '../../../src/server/static-files.ts';
import { decide } from '../../graphql/decide.ts';
import { entityLines, ingestSmall } from '../../graphql/small-dossier.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { pageReader } from '../page-reader.ts';

const assets = readStaticFiles('dist/assets');

describeEmbedded('the page of an entity', (engine) => {
  it('shows hostile text as text, however long', async () => {
    const store = await engine.open();
    const long = 'Panjang '.repeat(37).trim();
    const markup = '</title><script>alert()</script><img src=x onerror=alert()>';
    await ingestSmall(store, {
      name: 'jahat',
      published: '2020-06-01',
      lines: [
        ...entityLines(),
        '  person:ani:',
        `    name: "${markup}"`,
        `    otherNames: ["${long}"]`,
        `    description: "--> ]]> ${markup}"`,
        '  office:bupati:',
        `    name: "${long}"`,
        'claims:',
        '  - { claim: person:ani HOLDS office:bupati, evidence: Kata }',
        `  - { claim: person:ani STATEMENT, text: "${markup}", evidence: Kata }`,
      ],
    });
    const { read } = pageReader(() => makeApp(store, { assets }));
    for (const path of ['/person:ani', '/embed/person:ani', '/office:bupati']) {
      const { html, text } = await read(path);
      expect(html.match(/<script/g)?.length).toBe(
        html.match(/<script (type="module" src|id="jenis"|id="saran"|type="application)/g)?.length,
      );
      expect(html).not.toContain('<img');
      expect(text).toContain(long);
    }
    expect((await read('/person:ani')).text).toContain(markup);
    await store.close();
  });

  it('answers for the ids that were merged into it, which lead to it', async () => {
    const store = await engine.open();
    await ingestSmall(store, {
      name: 'gabung',
      published: '2020-06-01',
      lines: [
        ...entityLines('person:ani', 'person:ani-dua', 'office:bupati'),
        'claims:',
        '  - { claim: person:ani HOLDS office:bupati, acting: true, evidence: Kata }',
        '  - { claim: person:ani-dua HOLDS office:bupati, modality: WISH, evidence: Kata }',
      ],
    });
    await decide(store, { identity: ['{ decision: person:ani-dua SAME_AS person:ani, why: satu }'] });
    const app = makeApp(store, { assets });
    const { ask, read } = pageReader(() => app);
    const moved = await ask('/en/person:ani-dua?asOf=2020');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/en/person:ani?asOf=2020']);
    const { text } = await read('/person:ani');
    expect(text).toContain('ID lama yang dialihkan ke sini: person:ani-dua');
    expect(text).toContain('sebagai penjabat atau pelaksana tugas');
    expect(text).toContain('Keputusan tentang id ini');
    expect(text).toContain('harapan: menjabat');
    await store.close();
  });

  it('of a body with hundreds of claims leaves what looks at all of them to be asked for', async () => {
    const store = await engine.open();
    const members = Array.from({ length: 310 }, (_, index) => `person:anggota-${index}`);
    await ingestSmall(store, {
      name: 'besar',
      published: '2020-06-01',
      lines: [
        ...entityLines('organisation:besar', ...members),
        'claims:',
        ...members.map((id) => `  - { claim: ${id} MEMBER_OF organisation:besar, evidence: Kata }`),
      ],
    });
    const { read } = pageReader(() => makeApp(store, { assets }));
    const { html, text, links } = await read('/organisation:besar');
    expect(text).toContain('Ada 310 keterangan tentangnya');
    expect(html).not.toContain('<h2 id="sumber">');
    expect(links).toContain('/organisation:besar?section=around');
    const asked = await read('/organisation:besar?section=around');
    expect(asked.html).toContain('<h2 id="sumber">');
    expect(asked.text).toContain('dan 286 lainnya');
    await store.close();
  });
});
