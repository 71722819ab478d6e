import { entityKinds } from '../../core/entity-kinds.ts';
import { Choice } from '../form/choice.tsx';
import { PreservedInputs } from '../form/preserved-inputs.tsx';
import { usePageContext, useWords } from '../page-context.tsx';
import { labelOf } from '../vocabulary/value-labels.ts';
import { findingWords } from './words.ts';

interface FindingFiltersProps {
  readonly page: 'contradictions' | 'gaps';
  readonly ruleGroup: 'ContradictionRule' | 'GapRule';
  readonly rules: readonly string[];
  /** The states of a review to choose among; gaps have none. */
  readonly states?: readonly string[];
  readonly chosen: Readonly<Partial<Record<'rule' | 'kind' | 'state', string | undefined>>> & {
    readonly about: Named | null;
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The entity that a list is narrowed down to, by its id where no name is known at the date chosen. */
export function aboutNamed(id: string | undefined, found: Named | null | undefined): Named | null {
  return id === undefined ? null : (found ?? { id, name: id });
}

/** Narrows a list of findings down to a rule, a kind, one entity, a state of review. */
export function FindingFilters({ page, ruleGroup, rules, states, chosen }: FindingFiltersProps) {
  const { language, clocks, toId, to, formAction } = usePageContext();
  const words = useWords(findingWords);
  const options = rules.map((value) => ({ value, label: labelOf(ruleGroup, value, language) }));
  return (
    <form action={formAction(page)} method="get" class="filter-form">
      <PreservedInputs query={{ about: chosen.about?.id, ...clocks }} />
      <Choice name="rule" label={words.rule} chosen={chosen.rule} options={options} any={words.anyRule} />
      <Choice
        name="kind"
        label={words.kind}
        chosen={chosen.kind}
        options={entityKinds.map((value) => ({ value, label: labelOf('EntityKind', value, language) }))}
        any={words.anyKind}
      />
      {states === undefined ? null : (
        <Choice
          name="state"
          label={words.state}
          chosen={chosen.state}
          options={states.map((value) => ({ value, label: labelOf('ReviewState', value, language) }))}
          any={words.anyState}
        />
      )}
      <div class="actions">
        <button type="submit">{words.apply}</button>
      </div>
      {chosen.about === null ? null : (
        <p>
          {words.about} <a href={toId(chosen.about.id)}>{chosen.about.name}</a> (<a href={to(page)}>{words.all}</a>)
        </p>
      )}
    </form>
  );
}
