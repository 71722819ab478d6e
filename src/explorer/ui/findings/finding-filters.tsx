import { addressOf } from '../../core/address.ts';
import { entityKinds } from '../../core/entity-kinds.ts';
import { Choice } from '../form/choice.tsx';
import { KeptInputs } from '../form/preserved-inputs.tsx';
import { usePageContext } from '../page-context.tsx';
import { labelOf } from '../vocabulary/glossary.ts';

interface FindingFiltersProps<Rule extends string> {
  readonly page: 'contradictions' | 'gaps';
  readonly rules: Readonly<Record<Rule, string>>;
  /** The states of a review to choose among; gaps have none. */
  readonly states?: readonly string[];
  readonly chosen: Readonly<Partial<Record<'rule' | 'kind' | 'state' | 'about', string | undefined>>>;
}

/** Narrows a list of findings down to a rule, a kind, one entity, a state of review. */
export function FindingFilters<Rule extends string>({ page, rules, states, chosen }: FindingFiltersProps<Rule>) {
  const { words, language, clocks, toId, to } = usePageContext();
  const says = words.findings;
  const options = Object.entries<string>(rules).map(([value, label]) => ({ value, label }));
  return (
    <form action={addressOf(page, language)} method="get" class="filter-form">
      <KeptInputs query={{ about: chosen.about, ...clocks }} />
      <Choice name="rule" label={says.rule} chosen={chosen.rule} options={options} any={says.anyRule} />
      <Choice
        name="kind"
        label={says.kind}
        chosen={chosen.kind}
        options={entityKinds.map((value) => ({ value, label: labelOf('EntityKind', value, language) }))}
        any={says.anyKind}
      />
      {states === undefined ? null : (
        <Choice
          name="state"
          label={says.state}
          chosen={chosen.state}
          options={states.map((value) => ({ value, label: labelOf('ReviewState', value, language) }))}
          any={says.anyState}
        />
      )}
      <div class="actions">
        <button type="submit">{says.apply}</button>
      </div>
      {chosen.about === undefined ? null : (
        <p>
          {says.about} <a href={toId(chosen.about)}>{chosen.about}</a> (<a href={to(page)}>{says.all}</a>)
        </p>
      )}
    </form>
  );
}
