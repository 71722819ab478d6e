import { formatNumber } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import { PictureSvg } from '../../picture/network-picture.tsx';
import { PictureKey } from '../../picture/picture-key.tsx';
import type { PlacedPicture } from '../../picture/placed-picture.ts';
import { PngButton } from '../../picture/png-button.tsx';
import { TypeChoice } from '../../ui/form/type-choice.tsx';
import { siteWords } from '../../ui/frame/words.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { ChainList } from './chain-list.tsx';
import { ConnectForm } from './connect-form.tsx';
import { type ConnectName, type ConnectSearch, type FoundChains, lengths, queryOf } from './connect-search.ts';
import { verdict } from './verdict.ts';
import { connectWords } from './words.ts';

interface ResultBodyProps {
  readonly search: ConnectSearch;
  readonly names: ReadonlyMap<string, ConnectName>;
  readonly ends: { readonly from: ConnectName; readonly to: ConnectName };
  readonly found: FoundChains;
  readonly placed: PlacedPicture;
  /** How many chains are drawn. */
  readonly drawn: number;
  /** Whether one source names both; null where that was not looked at. */
  readonly together: boolean | null;
  /** The length from which on there was too much to look at. */
  readonly tooWideFrom: number | null;
}

/** What was found between two names, how thoroughly it was looked for, and how to look otherwise. */
export function ResultBody(props: ResultBodyProps) {
  const { search, names, ends, found, placed, drawn } = props;
  const { language, to, toId, formAction } = usePageContext();
  const words = useWords(connectWords);
  const { types: _types, ...preserved } = queryOf(search);
  const occurring = found.paths.flatMap(({ steps }) => steps.map(({ claim }) => claim.type));
  return (
    <>
      <p class="kind">
        {[ends.from, ends.to].map(({ id, name, kind }, index) => (
          <span key={id}>
            {index === 0 ? '' : '; '}
            <a href={toId(id)}>{name}</a> ({labelOf('EntityKind', kind, language)})
          </span>
        ))}
      </p>
      <ConnectForm search={search} names={names} />
      <Outcome {...props} />
      <Avoided search={search} names={names} />
      {found.paths.length === 0 ? null : (
        <>
          <section aria-labelledby="rantai">
            <h2 id="rantai">{words.chains}</h2>
            <ChainList chains={found.paths} search={search} />
          </section>
          <section aria-labelledby="gambar" class="picture-section">
            <h2 id="gambar">{words.picture}</h2>
            {found.paths.length > drawn ? <p class="muted">{words.drawn(formatNumber(drawn, language))}</p> : null}
            <ChainPicture placed={placed} language={language} id="rantai-gambar" href={toId} />
            <PictureKey placed={placed} language={language} />
            <p class="actions">
              <PngButton svg={to('connect', { query: queryOf(search), format: 'svg' })} />
            </p>
          </section>
        </>
      )}
      <TypeChoice action={formAction('connect')} preserved={preserved} occurring={occurring} chosen={search.types} />
    </>
  );
}

function Outcome({ search, ends: { from, to: end }, found, together, tooWideFrom }: ResultBodyProps) {
  const { language, to, clocks } = usePageContext();
  const site = useWords(siteWords);
  const words = useWords(connectWords);
  const most = formatNumber(found.maxLength, language);
  const count = found.paths.length;
  const active = site.clocks.active(clocks.asOf ?? null, clocks.knownAt ?? null);
  const narrowed = search.avoid.length > 0 || search.types.length > 0;
  if (from.id === end.id) return <p class="notice">{words.same}</p>;
  return (
    <div class={count === 0 ? 'notice' : undefined}>
      <p class="lead verdict" data-verdict>
        {verdict(
          { from, to: end, chains: found.paths, most: found.maxLength, exhausted: found.exhausted, together },
          language,
        )}
      </p>
      <p>
        {count > 0 ? words.found(formatNumber(count, language), most) : null}{' '}
        {count > 0 && found.exhausted ? words.all : null}
        {count > 0 && !found.exhausted && found.hubsSkipped.length === 0
          ? words.more(formatNumber(count, language))
          : null}
      </p>
      {found.hubsSkipped.length === 0 ? null : (
        <p>
          {words.hubs} <EntityNames names={found.hubsSkipped} />. {words.hubsHint}
        </p>
      )}
      {tooWideFrom === null ? null : <p>{words.tooWideFrom(formatNumber(tooWideFrom, language))}</p>}
      {active === '' ? null : <p>{words.noneUnder(active)}</p>}
      {count === 0 && narrowed ? <p>{words.noneNarrowed}</p> : null}
      {search.maxLength !== undefined && search.maxLength < lengths.most && found.exhausted ? (
        <p>
          <a href={to('connect', { query: queryOf(search, { maxLength: search.maxLength + 1 }) })}>
            {words.longer(formatNumber(search.maxLength + 1, language))}
          </a>
        </p>
      ) : null}
    </div>
  );
}

function Avoided({ search, names }: Pick<ResultBodyProps, 'search' | 'names'>) {
  const { to, toId } = usePageContext();
  const words = useWords(connectWords);
  if (search.avoid.length === 0) return null;
  return (
    <section aria-labelledby="dihindari">
      <h2 id="dihindari">{words.avoided}</h2>
      <ul class="avoided">
        {search.avoid.map((id) => {
          const name = names.get(id)?.name ?? id;
          const avoid = search.avoid.filter((one) => one !== id);
          return (
            <li key={id}>
              {names.has(id) ? <a href={toId(id)}>{name}</a> : name}{' '}
              <a
                class="small-action"
                href={to('connect', { query: queryOf(search, { avoid }) })}
                aria-label={words.admitName(name)}
              >
                {words.admit}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Names in a row, each leading to its page. */
function EntityNames({ names }: { names: readonly { readonly id: string; readonly name: string }[] }) {
  const { toId } = usePageContext();
  return (
    <>
      {names.map(({ id, name }, index) => (
        <span key={id}>
          {index === 0 ? '' : ', '}
          <a href={toId(id)}>{name}</a>
        </span>
      ))}
    </>
  );
}

interface Props {
  readonly placed: PlacedPicture;
  readonly language: Language;
  /** Opens the ids of its title and description; one a picture on the page. */
  readonly id: string;
  /** The address of the page of an entity. */
  readonly href: (id: string) => string;
}

/** The ways between two names, read downwards; an arrow shows which way a claim itself points. */
function ChainPicture(props: Props) {
  return <PictureSvg {...props} form="chains" />;
}
