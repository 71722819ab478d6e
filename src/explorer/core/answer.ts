import type { Addresses } from './addresses.ts';
import type { AnsweredOperation } from './ask.ts';
import type { OpenedPage, PageRequest, Route } from './page.ts';

/** An answer of the explorer, before HTTP. A stream is read once. */
export interface ExplorerAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<string | Uint8Array>;
}

/** A page that was opened, with all that is needed to write it in any form. */
export interface PageModel {
  readonly route: Route;
  readonly request: PageRequest;
  readonly opened: OpenedPage;
  readonly answered: readonly AnsweredOperation[];
  readonly addresses: Addresses;
  readonly files: PageFiles;
}

/** The files that every page loads, by their addresses. */
export interface PageFiles {
  readonly style: string;
  readonly script: string;
  readonly icon: string;
}
