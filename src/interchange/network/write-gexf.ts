import { edgeAttributes, gexfEdge, gexfHead, gexfNode, gexfTail } from '../gexf.ts';
import type { ExportRun } from '../graph/export-run.ts';
import { aboutInOneLine, moreAttributes, networkEdges, networkNodes } from './network.ts';

/** The whole graph as GEXF 1.3 (https://gexf.net), for Gephi. */
export async function* writeGexf(run: ExportRun): AsyncGenerator<string> {
  const meta = { description: aboutInOneLine(run.about), lastModified: null };
  yield `${gexfHead(meta, { ...edgeAttributes, ...moreAttributes })}\n    <nodes>\n`;
  for await (const node of networkNodes(run)) yield `${gexfNode(node)}\n`;
  yield '    </nodes>\n    <edges>\n';
  for await (const { more, ...edge } of networkEdges(run)) yield `${gexfEdge(edge, more)}\n`;
  yield `    </edges>\n${gexfTail}`;
}
