import { downloadPath } from '../../../interchange/download-name.ts';
import { exportFormatNames, exportFormats } from '../../../interchange/formats.ts';
import { latestDay, type PartialDate } from '../../../ontology/values/partial-date.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { DownloadsPageQuery } from '../../core/operation-types.ts';
import type { Page } from '../../core/page.ts';
import type { View } from '../../core/parameters.ts';
import { searchOf } from '../../core/query.ts';
import { wordsIn } from '../../core/words.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { Moment } from '../../ui/when.tsx';
import { downloadsWords } from './words.ts';

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly downloads: true;
  }
}

/** The whole graph as files: which there are, of which version, and under which clocks. */
export const downloadsPage: Page = {
  name: 'downloads',
  paths: { id: '/unduh', en: '/en/downloads' },
  menu: downloadsWords.title,
  formats: ['json'],
  hasClocks: true,
  reads: [],
  open: async ({ ask, language, view }) => {
    const { dataset } = await ask('DownloadsPage', {});
    const { title, description } = wordsIn(downloadsWords, language);
    return { title, description, body: <Downloads dataset={dataset} view={view} /> };
  },
};

function Downloads({ dataset, view }: { dataset: DownloadsPageQuery['dataset']; view: View }) {
  const { language } = usePageContext();
  const words = useWords(downloadsWords);
  const { version, builtAt, merkleRoot, licence, counts } = dataset;
  const [entities, claims, sources] = [counts.entities, counts.claims, counts.sources].map((count) =>
    formatNumber(count, language),
  ) as [string, string, string];
  return (
    <>
      <p class="lead">{words.whole}</p>
      <dl class="facts">
        <dt>{words.version}</dt>
        <dd>
          <code>{version}</code>
        </dd>
        {builtAt === null ? null : (
          <>
            <dt>{words.built}</dt>
            <dd>
              <Moment at={builtAt} />
            </dd>
          </>
        )}
        <dt>{words.size}</dt>
        <dd>{words.counts(entities, claims, sources)}</dd>
        {merkleRoot === null ? null : (
          <>
            <dt>{words.root}</dt>
            <dd>
              <code>{merkleRoot}</code>
            </dd>
          </>
        )}
        <dt>{words.licence}</dt>
        <dd>{licence}</dd>
      </dl>
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.format}</th>
            <th scope="col">{words.for}</th>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.checksum}</th>
          </tr>
        </thead>
        <tbody>
          {exportFormatNames.map((name) => (
            <File key={name} name={name} version={version} view={view} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function File({ name, version, view }: { name: (typeof exportFormatNames)[number]; version: string; view: View }) {
  const { language } = usePageContext();
  const words = useWords(downloadsWords);
  const { label, is, ending, hasView } = exportFormats[name];
  const { asOf, knownAt, knownOn } = view;
  const known = knownOn === null ? knownAt : latestDay(knownOn as PartialDate); // it was read as one
  const query = hasView
    ? searchOf({ ...(asOf === null ? {} : { asOf }), ...(known === null ? {} : { knownAt: known }) })
    : '';
  const path = downloadPath(language, name, version);
  return (
    <tr>
      <th scope="row">{label[language]}</th>
      <td>
        {is[language]}
        {hasView || (asOf === null && known === null) ? null : ` (${words.withoutClocks})`}
      </td>
      <td>
        <a href={`${path}${query}`} download>
          .{ending}
        </a>
      </td>
      <td>
        <a href={`${path}.sha256${query}`}>sha256</a>
      </td>
    </tr>
  );
}
