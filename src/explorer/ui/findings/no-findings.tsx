import { usePageContext } from '../page-context.tsx';

interface Props {
  readonly isFiltered: boolean;
  /** What is said where a filter, a date, or nothing at all was chosen. */
  readonly filtered: string;
  readonly dated: string;
  readonly otherwise: string;
}

/** Where nothing was found: whether that is for the filter, for the date, or because there is nothing. */
export function NoFindings({ isFiltered, filtered, dated, otherwise }: Props) {
  const { clocks } = usePageContext();
  const isDated = clocks.asOf !== undefined || clocks.knownAt !== undefined;
  return <p class="empty">{isFiltered ? filtered : isDated ? dated : otherwise}</p>;
}
