import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type GexfGraph, gexf } from '../../src/interchange/gexf.ts';
import { hostileNames } from '../explorer/picture/hostile-names.ts';
import { xmlError, xmlTexts } from '../explorer/picture/in-browser.ts';
import { closeContexts, sharedChromium } from '../setup/chromium.ts';

const meta = { description: 'Jaringan Al Haris, https://jejak.example/?a=1&b=2', lastModified: '2026-11-25' };
const graph: GexfGraph = {
  nodes: [
    { id: 'person:al-haris', name: 'Al Haris', kind: 'Person' },
    { id: 'office:gubernur-jambi', name: 'Gubernur "Jambi"', kind: 'Office' },
  ],
  edges: [
    {
      id: 'k1',
      from: 'person:al-haris',
      to: 'office:gubernur-jambi',
      type: 'HOLDS',
      label: 'menjabat',
      certain: false,
      standing: 'UNCONTESTED',
    },
  ],
};

describe('GEXF', () => {
  it('holds the graph in the structure of GEXF 1.3', () => {
    expect(gexf(graph, meta)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta lastmodifieddate="2026-11-25">
    <creator>Jejak</creator>
    <description>Jaringan Al Haris, https://jejak.example/?a=1&amp;b=2</description>
  </meta>
  <graph defaultedgetype="directed" mode="static" idtype="string">
    <attributes class="node" mode="static">
      <attribute id="kind" title="kind" type="string"/>
    </attributes>
    <attributes class="edge" mode="static">
      <attribute id="type" title="type" type="string"/>
      <attribute id="certain" title="certain" type="boolean"/>
      <attribute id="standing" title="standing" type="string"/>
    </attributes>
    <nodes count="2">
      <node id="office:gubernur-jambi" label="Gubernur &quot;Jambi&quot;">
        <attvalues>
          <attvalue for="kind" value="Office"/>
        </attvalues>
      </node>
      <node id="person:al-haris" label="Al Haris">
        <attvalues>
          <attvalue for="kind" value="Person"/>
        </attvalues>
      </node>
    </nodes>
    <edges count="1">
      <edge id="k1" source="person:al-haris" target="office:gubernur-jambi" kind="HOLDS" label="menjabat">
        <attvalues>
          <attvalue for="type" value="HOLDS"/>
          <attvalue for="certain" value="false"/>
          <attvalue for="standing" value="UNCONTESTED"/>
        </attvalues>
      </edge>
    </edges>
  </graph>
</gexf>
`);
  });

  it('is the same in whatever order the nodes come', () => {
    expect(gexf({ ...graph, nodes: graph.nodes.toReversed() }, meta)).toBe(gexf(graph, meta));
  });
});

describe('GEXF, read by Chromium as XML', () => {
  const provided = inject('chromium');
  let browser: Browser | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    if ('missing' in provided) return;
    browser = await sharedChromium(provided.executablePath);
    page = await browser.newPage();
  });
  afterAll(async () => await closeContexts(browser));

  it('is well-formed whatever the names hold', async ({ skip }) => {
    if (page === undefined) return skip('missing' in provided ? provided.missing : 'no Chromium');
    const nodes = hostileNames.map((name, index) => ({ id: `person:${index}`, name, kind: 'Person' as const }));
    const text = gexf({ nodes, edges: [] }, { ...meta, description: hostileNames.join(' ') });
    expect(await xmlError(page, text)).toBeNull();
    expect(await xmlTexts(page, text, 'node')).toHaveLength(hostileNames.length);
    expect(await xmlTexts(page, text, 'script')).toEqual([]);
  });
});
