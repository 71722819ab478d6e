import { formatNumber } from '../../core/format/numbers.ts';
import type { AboutPageQuery } from '../../core/operation-types.ts';
import type { Page } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { CorrectionList } from '../../ui/claim/correction-list.tsx';
import { dataWords } from '../../ui/data/words.ts';
import { NextPage } from '../../ui/list/next-page.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { glossary, glossaryGroups } from '../../ui/vocabulary/glossary.ts';
import { groupLabels } from '../../ui/vocabulary/labels.ts';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { Moment } from '../../ui/when.tsx';
import { aboutWords } from './words.ts';

interface About {
  readonly answer: AboutPageQuery;
  readonly after: string | null;
  readonly contact: string | null;
}

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly about: true;
  }
}

/** What the data is, what it is not, what each label means, what was corrected, and whom to tell of an error. */
export const aboutPage: Page = {
  name: 'about',
  paths: { id: '/tentang', en: '/en/about' },
  menu: aboutWords.title,
  formats: ['json'],
  hasClocks: false,
  reads: [],
  open: async ({ ask, rows, after, language, contact }) => {
    const answer = await ask('AboutPage', { first: rows, after });
    const { title, description } = wordsIn(aboutWords, language);
    return { title, description, body: <AboutBody answer={answer} after={after} contact={contact} /> };
  },
};

function AboutBody({ answer: { dataset, corrections }, after, contact }: About) {
  const words = useWords(aboutWords);
  const { listed, limits } = useWords(dataWords);
  const retracted = dataset.dossiers.edges.filter(({ node }) => node.retractedAt !== null).map(({ node }) => node);
  return (
    <>
      <Words id="bukan-tuduhan" title={listed.title} text={listed.text} />
      <Words id="cara" title={words.how.title} text={words.how.text} />
      <section aria-labelledby="batas">
        <h2 id="batas">{limits.title}</h2>
        <ul>
          {limits.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="lapor">
        <h2 id="lapor">{words.report.title}</h2>
        <p>{words.report.text}</p>
        <p>{contact === null ? words.report.nobody : <Contact contact={contact} />}</p>
      </section>
      <Dataset dataset={dataset} />
      <section aria-labelledby="ralat">
        <h2 id="ralat">{words.corrections.title}</h2>
        {corrections.totalCount === 0 ? (
          <p>{words.corrections.none}</p>
        ) : (
          <CorrectionList corrections={corrections.edges.map(({ node }) => node)} />
        )}
        <NextPage after={after} pageInfo={corrections.pageInfo} />
      </section>
      <section aria-labelledby="ditarik">
        <h2 id="ditarik">{words.retractions.title}</h2>
        {retracted.length === 0 ? (
          <p>{words.retractions.none}</p>
        ) : (
          <ul>
            {retracted.map(({ id, retractedAt, reason }) => (
              <li key={id}>
                {id}: {reason} {retractedAt === null ? null : <Moment at={retractedAt} />}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Glossary />
      <section aria-labelledby="program">
        <h2 id="program">{words.programs.title}</h2>
        <p>
          {words.programs.text} <a href="/graphql">GraphQL</a>
        </p>
      </section>
    </>
  );
}

function Words({ id, title, text }: { id: string; title: string; text: string }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
    </section>
  );
}

/** An address on the web, or one for mail. */
function Contact({ contact }: { contact: string }) {
  const words = useWords(aboutWords);
  const href = contact.includes('://') ? contact : `mailto:${contact}`;
  return (
    <>
      {words.report.to} <a href={href}>{contact}</a>
    </>
  );
}

function Dataset({ dataset }: { dataset: AboutPageQuery['dataset'] }) {
  const { language } = usePageContext();
  const words = useWords(aboutWords);
  return (
    <section aria-labelledby="lisensi">
      <h2 id="lisensi">{words.data.title}</h2>
      <dl class="facts">
        <dt>{words.data.licence}</dt>
        <dd>{dataset.licence}</dd>
        <dt>{words.data.version}</dt>
        <dd>
          <code>{dataset.version}</code>
        </dd>
        {dataset.builtAt === null ? null : (
          <>
            <dt>{words.data.built}</dt>
            <dd>
              <Moment at={dataset.builtAt} />
            </dd>
          </>
        )}
      </dl>
      <table class="narrow">
        <caption>{words.made}</caption>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {dataset.counts.byKind.map(({ kind, count }) => (
            <tr key={kind}>
              <th scope="row">{labelOf('EntityKind', kind, language)}</th>
              <td>{formatNumber(count, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Where each label on every page leads. */
function Glossary() {
  const { language } = usePageContext();
  const words = useWords(aboutWords);
  const groups = useWords(groupLabels);
  return (
    <section aria-labelledby="istilah">
      <h2 id="istilah">{words.glossary}</h2>
      {glossaryGroups.map((group) => (
        <section key={group} aria-labelledby={`istilah-${group}`}>
          <h3 id={`istilah-${group}`}>{groups[group]}</h3>
          <dl class="glossary">
            {glossary(group, language).map(({ term, label, explanation }) => (
              <div key={term} id={term}>
                <dt>{label}</dt>
                <dd>{explanation}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
