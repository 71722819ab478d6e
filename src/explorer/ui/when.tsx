import { type ShownTime, shownDate, shownMoment } from '../core/format/dates.ts';
import { usePageContext } from './page-context.tsx';

/** A partial date, as people write it and as a program reads it. */
export function Day({ date }: { date: string }) {
  const { language } = usePageContext();
  return <Time {...shownDate(date, language)} />;
}

/** A moment, on the clock of Jakarta. */
export function Moment({ at }: { at: string }) {
  const { language } = usePageContext();
  return <Time {...shownMoment(at, language)} />;
}

function Time({ text, dateTime }: ShownTime) {
  return dateTime === null ? text : <time dateTime={dateTime}>{text}</time>;
}
