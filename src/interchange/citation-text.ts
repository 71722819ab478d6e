import type { Label } from '../ontology/ontology.ts';
import { dateInWords, momentInWords, publicationInWords } from '../ontology/values/date-in-words.ts';
import type { PartialDate } from '../ontology/values/partial-date.ts';
import type { Reference } from './citation.ts';

type Language = keyof Label;

/**
 * A citation for a footnote, on one line:
 * `Soni Yoner. “Judul”. PERS, 13 April 2023 pukul 22.39. https://… (diakses 25 November 2026).`
 */
export function textCitation(reference: Reference, language: Language): string {
  const { authors, title, container, url, accessed } = reference;
  const sentences = [
    ...(authors.length > 0 ? [authors.join(', ')] : []),
    `“${title}”`,
    [container, publishedOn(reference, language)].filter((part) => part !== null).join(', '),
    ...remarks(reference, language),
  ];
  const read = dateInWords(accessed as PartialDate, language);
  const address = url === null ? [] : [`${url} (${words[language].accessed} ${read}).`];
  return [...sentences.map((sentence) => `${sentence}.`), ...address].join(' ').replace(/\s+/g, ' ');
}

/** What a reader must know to see the same: the state of the data, the two clocks, on how much it rests. */
export function remarks(reference: Reference, language: Language): string[] {
  const { type, issued, version, asOf, knownAt, knownOn, sources } = reference;
  const say = words[language];
  const built = type === 'article-newspaper' || issued === null ? null : publicationInWords(issued, language);
  return [
    built === null ? null : `${say.built} ${built}`,
    version === null ? null : `${say.version} ${version}`,
    asOf === null ? null : say.asOf(dateInWords(asOf, language), asOf.length === 10),
    knownAt === null ? null : `${say.knownAt} ${momentInWords(knownAt, language)}`,
    knownOn === null ? null : `${say.knownAt} ${dateInWords(knownOn, language)}`,
    sources === null ? null : say.sources(sources),
  ].filter((remark) => remark !== null);
}

function publishedOn({ type, issued }: Reference, language: Language): string | null {
  return type === 'article-newspaper' && issued !== null ? publicationInWords(issued, language) : null;
}

const words = {
  id: {
    accessed: 'diakses',
    built: 'Data diperbarui',
    version: 'Versi data',
    asOf: (date: string) => `Keadaan pada ${date}`,
    knownAt: 'Menurut apa yang dapat diketahui pada',
    sources: (count: number) => `Bersumber dari ${count} berita`,
  },
  en: {
    accessed: 'accessed',
    built: 'Data updated',
    version: 'Data version',
    asOf: (date: string, isDay: boolean) => `As it was ${isDay ? 'on' : 'in'} ${date}`,
    knownAt: 'As could be known on',
    sources: (count: number) => `Based on ${count} ${count === 1 ? 'article' : 'articles'}`,
  },
};
