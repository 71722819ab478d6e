import { wordsIn } from '../../explorer/core/words.ts';
import { dataWords } from '../../explorer/ui/data/words.ts';
import { sha256 } from '../persisted/persisted-documents.ts';
import type { PlaygroundTab } from '../playground.ts';

interface Told {
  readonly licence: string;
  readonly version: string;
  readonly counts: { readonly entities: number; readonly claims: number; readonly sources: number };
}

/**
 * What this site is and how a program asks it, for language models (https://llmstxt.org): in English, with links that
 * answer without a key.
 */
export function llmsText(site: string, { licence, version, counts }: Told, tabs: readonly PlaygroundTab[]): string {
  const { limits, listed } = wordsIn(dataWords, 'en');
  const questions = tabs.map(
    ({ query }) => `- [${titleOf(query)}](${site}/graphql?documentId=sha256:${sha256(query)})`,
  );
  return `# Jejak

> Who awarded whom in Indonesia, and how do we know? A graph of honours, offices, programmes and regulations as articles report them: ${counts.entities} entities, ${counts.claims} claims, ${counts.sources} sources. Behind every claim stand the exact words of an article.

Reading needs no key. Pages are in Indonesian, and under /en in English. ${listed.text}

When you tell what you found here: quote the words of the source as they are (\`exact\`), name the newspaper and the date, and give the permalink. An empty list or null means that no source says, never that it is not so. A nomination is no award received; a claim that is not \`certain\` is inferred.

## How to ask

- [Model Context Protocol](${site}/mcp): tools that answer with evidence, where this server is open to them; \`jejak mcp\` on one's own machine
- [GraphQL](${site}/graphql): POST a query as JSON, or GET with \`?query=\`
- [The schema](${site}/schema.graphql): in GraphQL's own language, with a sentence for each field
- [Search](${site}/en/search): by name; any page as JSON with \`.json\` at the end of its address, such as [this one](${site}/en/person:al-haris.json)

## Questions to start from

Each link answers with JSON; \`&variables={…}\` asks of something else.

${questions.join('\n')}

## Data

- [Who awarded whom](${site}/en/awards.csv): the whole ledger as CSV; also [.xlsx](${site}/en/awards.xlsx) and [.json](${site}/en/awards.json)
- [What became known](${site}/en/changes.feed.json): a JSON Feed; also [Atom](${site}/en/changes.atom). Each entity and each filter of the ledger has its own
- [The whole graph](${site}/en/downloads): FollowTheMoney, CSV with a schema, Excel, GEXF, GraphML, RDF, with evidence, each under the clocks asOf and knownAt
- [Sitemap](${site}/sitemap.xml): every entity and every source
- Version ${version}: equal versions answer equally

## Limits

${limits.items.map((item) => `- ${item}`).join('\n')}
- [Contradictions](${site}/en/contradictions) and [what no source says](${site}/en/gaps) are pages of their own

## Licence

- ${licence}
- [About the data, and how to report an error](${site}/en/about)
`;
}

/** The comment that opens a question, in English: its second paragraph. */
function titleOf(query: string): string {
  const comment = query
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.slice(1).trim())
    .join('\n');
  return (comment.split('\n\n')[1] ?? '').replaceAll('\n', ' ');
}
