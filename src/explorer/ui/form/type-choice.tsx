import { linkTypeNames } from '../../../ontology/claim-rules.ts';
import type { ClaimType } from '../../core/operation-types.ts';
import { type Query, searchOf } from '../../core/query.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { typeLabel } from '../vocabulary/value-labels.ts';
import { PreservedInputs } from './preserved-inputs.tsx';
import { typeChoiceWords } from './words.ts';

interface TypeChoiceProps {
  /** The address of the page, without parameters. */
  readonly action: string;
  /** The parameters that stay, without the types; the clocks stay by themselves. */
  readonly preserved: Query;
  /** The types that the page shows claims of. */
  readonly occurring: readonly string[];
  /** Those it is narrowed to; none means all. */
  readonly chosen: readonly string[];
}

/** Narrows a page to claims of some types: those that occur at hand, all others behind a disclosure. */
export function TypeChoice({ action, preserved, occurring, chosen }: TypeChoiceProps) {
  const { clocks } = usePageContext();
  const words = useWords(typeChoiceWords);
  const near = linkTypeNames.filter((type) => occurring.includes(type) || chosen.includes(type));
  const others = linkTypeNames.filter((type) => !near.includes(type));
  const stays = { ...preserved, ...clocks };
  return (
    <form class="type-choice" action={action} method="get">
      <PreservedInputs query={stays} />
      <fieldset>
        <legend>{words.title}</legend>
        {near.length === 0 ? null : <TypeBoxes types={near} chosen={chosen} />}
        <details>
          <summary>{words.others}</summary>
          <TypeBoxes types={others} chosen={chosen} />
        </details>
        <div class="actions">
          <button type="submit">{words.apply}</button>
          {chosen.length === 0 ? null : <a href={`${action}${searchOf(stays)}`}>{words.all}</a>}
        </div>
      </fieldset>
    </form>
  );
}

function TypeBoxes({ types, chosen }: { types: readonly ClaimType[]; chosen: readonly string[] }) {
  const { language } = usePageContext();
  return (
    <ul class="boxes">
      {types.map((type) => (
        <li key={type}>
          <label>
            <input type="checkbox" name="types" value={type} checked={chosen.includes(type)} />{' '}
            {typeLabel(type, language)}
          </label>
        </li>
      ))}
    </ul>
  );
}
