import { linkTypeNames } from '../../ontology/claim-rules.ts';
import { isFact } from '../../ontology/view.ts';
import { inLanguage } from '../../ontology/wording.ts';
import type { GexfAttributes, GexfEdge, GexfGraph } from '../gexf.ts';
import { claimsUnder, entitiesOf } from '../graph/export-graph.ts';
import type { ExportAbout, ExportRun } from '../graph/export-run.ts';
import { verbIn } from '../graph/said-in-words.ts';

export type NetworkNode = GexfGraph['nodes'][number];

export interface NetworkEdge extends GexfEdge {
  readonly more: Readonly<Record<keyof typeof moreAttributes, string | null>>;
}

/** What an edge of the whole graph has beside its type, whether it is certain, and its standing. */
export const moreAttributes = {
  /** Of an edge to a party: how far the conferral came. */
  status: 'string',
  from: 'string',
  to: 'string',
  firstKnown: 'string',
  sources: 'integer',
  evidence: 'string',
  source: 'string',
} as const satisfies GexfAttributes;

const links: ReadonlySet<string> = new Set(linkTypeNames);

/** Entities as nodes, those for which another answers left out: its claims hang on the other. */
export async function* networkNodes({ store, language }: ExportRun): AsyncGenerator<NetworkNode> {
  for await (const { id, kind, name, texts, mergedInto } of entitiesOf(store))
    if (mergedInto === null) yield { id, kind, name: inLanguage(name, texts?.['name'], language).text };
}

/**
 * The claims that join two entities and are said to be so, as paths have them: a network knows no plan, no denial and no
 * absence, so none is an edge of it.
 */
export async function* networkEdges({ store, view, language }: ExportRun): AsyncGenerator<NetworkEdge> {
  for await (const exported of claimsUnder(store, view)) {
    const { claim, reached } = exported;
    const { id, type, subject, object, certain, standing, validFrom, validTo, firstKnown, independentSources } = claim;
    if (object === null || object === subject || !isFact(claim) || !links.has(type)) continue;
    const [first] = claim.assertions;
    yield {
      ...{ id, from: subject, to: object, type, label: verbIn(exported, language), certain, standing },
      more: {
        ...{ status: reached ?? null, from: validFrom, to: validTo, firstKnown, sources: String(independentSources) },
        ...{ evidence: first?.passages[0]?.exact ?? null, source: first?.sourceUrl ?? first?.source ?? null },
      },
    };
  }
}

/** All that a file says of itself, in one text: these formats have one place for it. */
export function aboutInOneLine({ title, version, view, licence, citation, root, site }: ExportAbout): string {
  const merkle = root === null ? [] : [`Merkle root ${root}.`];
  return [`${title}.`, `${version}.`, view, licence, citation, ...merkle, ...(site === null ? [] : [site])].join(' ');
}
