import type { ParameterProblem } from '../../core/parameters.ts';
import type { Query } from '../../core/query.ts';
import { PreservedInputs } from '../../ui/form/preserved-inputs.tsx';
import { ClockFields } from '../../ui/frame/clock-control.tsx';
import { useWords } from '../../ui/page-context.tsx';
import { problemWords } from './words.ts';

interface Props {
  readonly problems: readonly ParameterProblem[];
  readonly url: URL;
}

const clockNames = ['asOf', 'knownAt'];

/** What cannot be read of an address as a form: each part as it was given, with what is wrong beside it; all else goes along. */
export function BrokenForm({ problems, url }: Props) {
  const words = useWords(problemWords).broken;
  const given = Object.fromEntries([...url.searchParams.keys()].map((name) => [name, url.searchParams.getAll(name)]));
  const rules = Object.fromEntries(problems.map(({ name, rule }) => [name, rule]));
  const single = problems.filter(({ name }) => given[name]?.length === 1 && !clockNames.includes(name));
  const hasClocks = problems.some(({ name }) => clockNames.includes(name));
  const clocks: { asOf?: string; knownAt?: string } = hasClocks
    ? Object.fromEntries(clockNames.flatMap((name) => given[name]?.slice(0, 1).map((text) => [name, text]) ?? []))
    : {};
  const shown = new Set([...problems.map(({ name }) => name), ...Object.keys(clocks)]);
  const kept: Query = Object.fromEntries(Object.entries(given).filter(([name]) => !shown.has(name)));
  const untold = problems.filter((problem) => !single.includes(problem) && !clockNames.includes(problem.name));
  return (
    <form action={url.pathname} method="get" class="filter-form broken">
      <PreservedInputs query={kept} />
      {hasClocks ? <ClockFields values={clocks} errors={rules} /> : null}
      {single.map(({ name, got, rule }) => (
        <label key={name}>
          <code>{name}</code>
          <input name={name} value={given[name]?.[0]} aria-invalid="true" />
          <Rule rule={rule} got={got} />
        </label>
      ))}
      {/* What is given several times is left out of the next try. */}
      {untold.map(({ name, got, rule }, index) => (
        <p key={index}>
          <code>{name}</code> <Rule rule={rule} got={got} />
        </p>
      ))}
      <div class="actions">
        <button type="submit">{words.again}</button>
      </div>
    </form>
  );
}

function Rule({ rule, got }: { rule: string; got: string }) {
  const words = useWords(problemWords).broken;
  return (
    <span class="field-error">
      {rule} ({words.got} <q>{got}</q>)
    </span>
  );
}
