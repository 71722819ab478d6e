import { describe, expect, it } from 'vitest';
import { decide } from '../../graphql/decide.ts';
import { ingestSmall } from '../../graphql/small-dossier.ts';
import { pageReader } from '../page-reader.ts';
import { smallApp } from '../small-app.ts';

const app = smallApp(async (store) => {
  await ingestSmall(store, {
    name: 'berita',
    published: '2024-01-01T08:00:00+07:00',
    lines: [
      'entities:',
      ...Object.entries({
        'organisation:koran': 'Koran',
        'person:a': '<b>Ani</b> & "Budi"',
        'person:lama': 'Ani lama',
        'person:sama-1': 'Siti',
        'person:sama-2': 'Siti',
        'event:jadi': 'Acara yang jadi',
        'event:rencana': 'Acara yang direncanakan',
      }).flatMap(([id, name]) => [`  ${id}:`, `    name: '${name}'`]),
      'claims:',
      '  - claim: person:a ATTENDED event:jadi',
      '    evidence: Kata',
      '  - claim: person:sama-1 ATTENDED event:jadi',
      '    evidence: Kata',
      '  - claim: person:a ATTENDED event:rencana',
      '    evidence: Kata',
      '    modality: PLAN',
    ],
  });
  await decide(store, { identity: ["{ decision: person:lama SAME_AS person:a, why: 'satu orang' }"] });
});
const { ask, read } = pageReader(app);

describe('pages of what is joined', () => {
  it('send a merged id on to the one that answers for it, with all that the address says', async () => {
    const network = await ask('/jaringan/person:lama?types=ATTENDED');
    expect([network.status, network.headers.get('location')]).toEqual([301, '/jaringan/person:a?types=ATTENDED']);
    const connect = await ask('/hubungan.csv?from=person:lama&to=person:sama-1&maxLength=2');
    expect([connect.status, connect.headers.get('location')]).toEqual([
      302,
      '/hubungan.csv?from=person:a&to=person:sama-1&maxLength=2',
    ]);
  });

  it('draw no line for a plan, and find no chain over one', async () => {
    const { html } = await read('/jaringan/person:a');
    expect(html).toContain('data-id="event:jadi"');
    expect(html).not.toContain('data-id="event:rencana"');
    const { text } = await read('/hubungan?from=person:a&to=event:rencana');
    expect(text).toMatch(/Tidak ada hubungan|Belum ditemukan|Tidak ada yang diketahui/);
  });

  it('show hostile names as text, in pictures and files too', async () => {
    for (const address of [
      '/jaringan/person:a',
      '/jaringan/person:a.svg',
      '/hubungan?from=person:a&to=person:sama-1',
    ]) {
      const body = await (await ask(address)).text();
      expect(body).not.toContain('<b>');
      expect(body).toContain('&lt;b');
    }
  });

  it('leave it to the reader which of two with the same name is meant', async () => {
    const { text, html } = await read('/hubungan?fromText=Siti&to=person:a');
    expect(text).toContain('Siapa yang dimaksud dengan “Siti”?');
    for (const id of ['person:sama-1', 'person:sama-2']) expect(html).toContain(`from=${id}&amp;to=person:a`);
  });

  it('offer no file where there is nothing to put into it', async () => {
    expect((await read('/hubungan')).html).not.toMatch(/hubungan\.(csv|svg|gexf)/);
    const none = await read('/hubungan?from=person:a&to=event:rencana');
    expect(none.html).not.toMatch(/hubungan\.(svg|gexf)/);
    expect((await ask('/hubungan.svg')).status).toBe(404);
  });
});
