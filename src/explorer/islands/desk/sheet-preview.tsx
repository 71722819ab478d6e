import { useEffect, useState } from 'preact/hooks';
import type { DeskSheet } from '../../desk/desk-sheet.ts';
import { useDeskWords } from './desk-context.ts';
import { sheetWords } from './words.ts';

/** The first rows as what they would become, and the mapping as a file to take along. */
export function SheetPreview({ sheet, isBusy }: { sheet: DeskSheet; isBusy: boolean }) {
  const words = useDeskWords(sheetWords);
  const file = `${sheet.name.replace(/\.\w+$/, '')}.mapping.yaml`;
  const [href, setHref] = useState('');
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([sheet.yaml], { type: 'application/yaml' }));
    setHref(url);
    return () => URL.revokeObjectURL(url);
  }, [sheet.yaml]);
  return (
    <>
      <h3 aria-busy={isBusy}>{words.rows(sheet.rows.length)}</h3>
      {sheet.problems.length === 0 ? null : (
        <ul class="desk-wrong">
          {sheet.problems.map((problem) => (
            <li key={problem} lang="en">
              {problem}
            </li>
          ))}
        </ul>
      )}
      <ol class="desk-queue">
        {sheet.rows.map(({ line, cells, conferral, problems }) => (
          <li key={line} class="desk-card">
            <p class="muted">
              {words.line(line)}: {cells.join(' | ')}
            </p>
            {conferral === null ? null : (
              <>
                <strong>{conferral.name}</strong>
                <ul>
                  {conferral.says.map((said) => (
                    <li key={said}>{said}</li>
                  ))}
                </ul>
              </>
            )}
            {problems.map(({ cell, message }) => (
              <p class="desk-wrong" key={`${cell} ${message}`}>
                {/* The first cell stands for the whole row too: its header would say the wrong thing. */}
                {cell === 0 ? '' : `${sheet.columns[cell]?.header ?? ''}: `}
                <span lang="en">{message}</span>
              </p>
            ))}
          </li>
        ))}
      </ol>
      <h3>{words.mapping}</h3>
      <pre>{sheet.yaml}</pre>
      <p>
        <a class="button" href={href} download={file}>
          {words.keep}
        </a>
      </p>
      <p>
        {words.next} <code>{`npx jejak ingest ${sheet.name} --mapping ${file}`}</code>
      </p>
    </>
  );
}
