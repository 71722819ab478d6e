import { useRef, useState } from 'preact/hooks';
import type { DeskMapping, DeskSheet } from '../../desk/desk-sheet.ts';
import { CallFailed } from './call.ts';
import { useDesk, useDeskWords } from './desk-context.ts';
import { SheetMapping } from './sheet-mapping.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { sheetWords } from './words.ts';

/** Which sheet of a workbook, and in which row its headers are; null lets the server look. */
interface Choice {
  readonly sheet: string | null;
  readonly header: number | null;
}

/** Where a spreadsheet of winners is dropped: its columns are matched, and its first rows shown as conferrals. */
export function Sheets() {
  const { caller, failed, say } = useDesk();
  const words = useDeskWords(sheetWords);
  const [sheet, setSheet] = useState<DeskSheet | null>(null);
  const [isBusy, setBusy] = useState(false);
  const file = useRef<File | null>(null);
  const asked = useRef(0);
  const read = async (choice: Choice, mapping: DeskMapping | null): Promise<DeskSheet | null> => {
    if (file.current === null) return null;
    asked.current += 1;
    const turn = asked.current;
    const form = new FormData();
    form.set('file', file.current);
    form.set('sheet', choice.sheet ?? '');
    form.set('header', String(choice.header ?? ''));
    form.set('mapping', mapping === null ? '' : JSON.stringify(mapping));
    setBusy(true);
    try {
      const found = await caller.post<DeskSheet>('sheet', form);
      // What was changed meanwhile is on its way, and is what counts.
      if (turn === asked.current) setSheet(found);
      say(words.shown(found.rows.length));
      return found;
    } catch (error) {
      if (error instanceof CallFailed) failed(error);
      return null;
    } finally {
      setBusy(false);
    }
  };
  const take = (given: File | undefined): void => {
    if (given === undefined) return;
    file.current = given;
    const before = sheet;
    void read({ sheet: null, header: null }, null).then((found) => {
      // The same sheet, mended: what was said of it stays.
      if (before !== null && found !== null && headersOf(before) === headersOf(found)) void read(found, before.mapping);
    });
  };
  return (
    <section
      aria-label={words.title}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files[0]);
      }}
    >
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <div class="desk-field">
        <label for="lembar">{words.file}</label>
        <input
          id="lembar"
          type="file"
          accept=".csv,.xlsx,text/csv"
          disabled={isBusy && sheet === null}
          onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
        />
      </div>
      {sheet === null ? null : (
        <>
          <SheetMapping
            sheet={sheet}
            onChoice={(choice) => void read(choice, null)}
            onMapping={(mapping) => {
              setSheet({ ...sheet, mapping });
              void read(sheet, mapping);
            }}
          />
          <SheetPreview sheet={sheet} isBusy={isBusy} />
        </>
      )}
    </section>
  );
}

function headersOf({ columns }: DeskSheet): string {
  return columns.map(({ header }) => header).join('\n');
}
