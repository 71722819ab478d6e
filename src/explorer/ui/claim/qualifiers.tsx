import { claimTypeNames, qualifierFields } from '../../../ontology/claim-rules.ts';
import { entityKindOf } from '../../../ontology/ids.ts';
import { type Fields, type Vocabulary, vocabularies } from '../../../ontology/ontology.ts';
import { partialDate } from '../../../ontology/values/partial-date.ts';
import type { Language as ApiLanguage } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { markOf } from '../text/shown-text.tsx';
import { qualifierLabels } from '../vocabulary/qualifier-labels.ts';
import { labelOf } from '../vocabulary/value-labels.ts';
import { Day } from '../when.tsx';
import { evidenceWords } from './words.ts';

interface Qualifier {
  readonly name: string;
  readonly value: string;
  readonly language: ApiLanguage | null;
}

interface Props {
  readonly qualifiers: readonly Qualifier[];
  /** The language of the source that prints them. */
  readonly printedIn: string;
}

/** What a source says beside a claim, each with its name: "Kategori: Inovasi; Peringkat: 1". */
export function Qualifiers({ qualifiers, printedIn }: Props) {
  const labels: Readonly<Record<string, string>> = useWords(qualifierLabels);
  // A rank that is said to be one goes without saying.
  const told = qualifiers.filter(({ name, value }) => name !== 'rank.certain' || value !== 'true');
  return (
    <>
      {told.map((qualifier, index) => (
        <span key={index}>
          {index === 0 ? '' : '; '}
          {labels[qualifier.name] ?? qualifier.name}: <Value qualifier={qualifier} printedIn={printedIn} />
        </span>
      ))}
    </>
  );
}

/** What each qualifier holds; one name holds the same in every type of claim. */
const fieldTypes: Fields = Object.assign({}, ...claimTypeNames.map(qualifierFields));

function Value({
  qualifier: { name, value, language: written },
  printedIn,
}: {
  qualifier: Qualifier;
  printedIn: string;
}) {
  const { language, toId } = usePageContext();
  const words = useWords(evidenceWords);
  const holds = fieldTypes[name];
  const date = holds === 'PartialDate' || holds === 'Days' ? partialDate(value) : null;
  if (date !== null) return <Day date={date} />;
  if (holds !== undefined && holds in vocabularies) return <>{labelOf(holds as Vocabulary, value, language)}</>; // as was just seen
  if (entityKindOf(value) !== null) return <a href={toId(value)}>{value}</a>;
  if (value === 'true' || value === 'false') return <>{value === 'true' ? words.yes : words.no}</>;
  // What is given in no language is as printed.
  return <span lang={written === null ? printedIn : markOf(written, language)}>{value}</span>;
}
