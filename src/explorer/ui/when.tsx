import { type FormattedTime, formatDate, formatMoment } from '../core/format/dates.ts';
import { usePageContext } from './page-context.tsx';

/** A partial date, as people write it and as a program reads it. */
export function Day({ date }: { date: string }) {
  const { language } = usePageContext();
  return <Time {...formatDate(date, language)} />;
}

/** A moment, on the clock of Jakarta. */
export function Moment({ at }: { at: string }) {
  const { language } = usePageContext();
  return <Time {...formatMoment(at, language)} />;
}

function Time({ text, dateTime }: FormattedTime) {
  return dateTime === null ? text : <time dateTime={dateTime}>{text}</time>;
}
