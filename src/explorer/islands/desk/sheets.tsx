import { useDeskWords } from './desk-context.ts';
import { sheetWords } from './words.ts';

/** Where a spreadsheet of winners is dropped. */
export function Sheets() {
  const words = useDeskWords(sheetWords);
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.byHand}</p>
    </section>
  );
}
