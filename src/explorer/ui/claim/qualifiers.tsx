import { entityKindOf } from '../../../ontology/ids.ts';
import { partialDate } from '../../../ontology/values/partial-date.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { qualifierLabels } from '../vocabulary/qualifier-labels.ts';
import { labelOf } from '../vocabulary/value-labels.ts';
import { Day } from '../when.tsx';
import { evidenceWords } from './words.ts';

interface Qualifier {
  readonly name: string;
  readonly value: string;
}

/** What a source says beside a claim, each with its name: "Kategori: Inovasi; Peringkat: 1". */
export function Qualifiers({ qualifiers }: { qualifiers: readonly Qualifier[] }) {
  const labels: Readonly<Record<string, string>> = useWords(qualifierLabels);
  return (
    <>
      {qualifiers.map((qualifier, index) => (
        <span key={index}>
          {index === 0 ? '' : '; '}
          {labels[qualifier.name] ?? qualifier.name}: <Value qualifier={qualifier} />
        </span>
      ))}
    </>
  );
}

const dates = ['from', 'to', 'attested', 'date', 'announcementDate', 'decided'];
const groups = { level: 'Level', stage: 'Stage', status: 'ConferralStatus' } as const;

function Value({ qualifier: { name, value } }: { qualifier: Qualifier }) {
  const { language, toId } = usePageContext();
  const words = useWords(evidenceWords);
  const date = dates.includes(name) ? partialDate(value) : null;
  if (date !== null) return <Day date={date} />;
  if (name in groups) return <>{labelOf(groups[name as keyof typeof groups], value, language)}</>; // a key, as was just seen
  if (entityKindOf(value) !== null) return <a href={toId(value)}>{value}</a>;
  if (value === 'true' || value === 'false') return <>{value === 'true' ? words.yes : words.no}</>;
  return <span lang="id">{value}</span>;
}
