import type { Label } from '../../ontology/ontology.ts';
import type { View } from '../../ontology/view.ts';
import type { Reader } from '../../store/store.ts';

/** One export: of which graph, under which view, for whom. */
export interface ExportRun {
  readonly store: Reader;
  readonly view: View;
  /** Of our words, and of those of newsrooms that are given in it. */
  readonly language: keyof Label;
  readonly about: ExportAbout;
}

/** What every file says of itself. */
export interface ExportAbout {
  readonly title: string;
  /** Equal versions answer equally. */
  readonly version: string;
  /** The Merkle root of the version: see docs/proofs.md. Null in a graph of an earlier version of Jejak. */
  readonly root: string | null;
  /** The two clocks in words, with what else one must know to make the same file. */
  readonly view: string;
  readonly licence: string;
  /** For a footnote. */
  readonly citation: string;
  /** Where readers reach the server, without a slash at its end; null where that is not known. */
  readonly site: string | null;
  /** The address of each licence. */
  readonly licences: readonly { readonly name: string; readonly title: string; readonly path: string }[];
}

/** The address of what has an id: its page where the site is known, else a name that leads nowhere. */
export function iriOf({ site }: Pick<ExportAbout, 'site'>, id: string): string {
  return site === null ? `urn:jejak:${id}` : `${site}/${id}`;
}
