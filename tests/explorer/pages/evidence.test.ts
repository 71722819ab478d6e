import { describe, expect, it } from 'vitest';
import { entityLines, ingestSmall } from '../../graphql/small-dossier.ts';
import { bundledApp } from '../../server/bundled-app.ts';
import { pageReader } from '../page-reader.ts';
import { smallApp } from '../small-app.ts';

const { read } = pageReader(bundledApp().app);

/** The marks of a page: what each is called, and what it shows on a screen. */
function marksOf(html: string): { name: string; shows: string }[] {
  return [...html.matchAll(/class="mark-note[^>]*aria-label="([^"]*)"><span class="mark-sources">([^<]*)</g)].map(
    ([, name = '', shows = '']) => ({ name, shows }),
  );
}

describe('the mark behind a claim', () => {
  it('shows how many independent sources bear it out, and is called by what it proves', async () => {
    const names = (html: string) => new Map(marksOf(html).map(({ name, shows }) => [name, shows]));
    const inIndonesian = names((await read('/person:al-haris')).html);
    expect(inIndonesian.get('2 sumber independen: Al Haris menjabat Gubernur Jambi')).toBe('2');
    expect([...inIndonesian.keys()]).toContain(
      '1 sumber independen: Al Haris berbicara pada Penandatanganan MoU kepesertaan KORPRI (belum pasti), simpulan penyusun data',
    );
    const inEnglish = names((await read('/en/person:al-haris')).html);
    expect([...inEnglish.keys()].filter((name) => /^2 independent sources: Al Haris /.test(name))).toHaveLength(1);
    expect([...inEnglish.keys()].filter((name) => /^1 independent source: /.test(name)).length).toBeGreaterThan(3);
  });
});

describe('a claim that only a speaker makes', () => {
  it('says in the line by whom it is made, with the way to the speaker, in either language', async () => {
    const { text } = await read('/organisation:kemnaker');
    expect(text).toContain('Paritrana Award, menurut Al Haris');
    expect((await read('/en/organisation:kemnaker')).text).toContain('Paritrana Award, according to Al Haris');
  });

  it('says it on its own page too, and nothing of the kind where a newsroom says it itself', async () => {
    const { html } = await read('/organisation:kemnaker');
    const claim = /href="(\/claim:[^"]+)"/.exec(html)?.[1] ?? '';
    expect((await read(claim)).html).toMatch(/<h1>[^<]*, menurut Al Haris<\/h1>/);
    expect((await read('/person:al-haris')).text).toContain(
      'berbicara pada Penyerahan Paritrana Award 2024 (belum pasti)',
    );
  });
});

describe('the evidence of a claim', () => {
  it('has one block for each article, its title and newspaper once, and its passages below', async () => {
    const { html } = await read('/person:al-haris');
    const note = html.slice(html.indexOf('id="bukti-1"')).split('<li>')[0] ?? '';
    expect(note.match(/class="article-name"/g)).toHaveLength(2);
    expect(note.match(/class="passage"/g)).toHaveLength(3);
    expect(note.match(/AKTUALITAS\.ID<\/a>/g)).toHaveLength(1);
  });

  it('cuts the words around it at whole words', async () => {
    const { html } = await read('/province:jambi');
    const shown = [...html.matchAll(/<span class="context is-cut">([^<]*)<\/span><mark>/g)].map(
      ([, text = '']) => text,
    );
    expect(shown.length).toBeGreaterThan(10);
    // Each of these stands in the article before words of evidence; none begins within a word.
    expect(html).not.toContain('>ah Provinsi Jambi');
    for (const text of shown) expect(text.length).toBeLessThan(20);
  });
});

describe('a claim with more speakers and passages than come along', () => {
  const app = smallApp((store) =>
    ingestSmall(
      store,
      ...Array.from({ length: 6 }, (_, index) => ({
        name: `artikel-${index}`,
        published: `2020-06-0${index + 1}`,
        publisher: index === 0 ? 'organisation:koran' : `organisation:koran-${index}`,
        lines: [
          ...entityLines(
            'person:ani',
            `person:saksi-${index}`,
            'organisation:badan',
            ...(index === 0 ? [] : [`organisation:koran-${index}`]),
          ),
          'claims:',
          `  - { claim: person:ani MEMBER_OF organisation:badan, evidence: Kata, modality: QUOTED, speaker: "person:saksi-${index}" }`,
        ],
      })),
    ),
  );

  it('names those who came along, says that there are others, and shows all passages on its page', async () => {
    const reader = pageReader(app);
    const { text, links } = await reader.read('/person:ani');
    expect(text).toMatch(/menurut person:saksi-\d(, person:saksi-\d){3}, antara lain/);
    const claim = links.find((link) => link.startsWith('/claim:')) ?? '';
    expect((await reader.read(claim)).html.match(/class="article-name"/g)).toHaveLength(6);
  });
});
